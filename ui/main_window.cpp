// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "engine/kernels/throughput.h"
#include "ui/crash_guard.h"
#include "ui/file_menu.h"
#include "ui/help_menu.h"
#include "ui/language.h"
#include "ui/masks_menus.h"
#include "ui/menu_entry.h"
#include "ui/models/replay_settings.h"
#include "ui/models/training_presets.h"
#include "ui/models/training_setup.h"
#include "ui/models/window_settings.h"
#include "ui/page_rail.h"
#include "ui/pages/masks_page.h"
#include "ui/pages/replay_page.h"
#include "ui/pages/training_page.h"
#include "ui/pages/training_page_session.h"
#include "ui/panels/chart_panel.h"
#include "ui/panels/file_notice.h"
#include "ui/session_files.h"
#include "ui/status_line.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/view_menu.h"
#include "ui/views/tensor_view.h"

namespace dropscope {

namespace {

// Of a session.
constexpr const char* kWindowGroup = "window";
constexpr const char* kViewGroup = "masks-view";
constexpr const char* kReplayViewGroup = "replay-view";

/// This machine's default; the host's where DROPSCOPE_BACKEND names none that is available.
const KernelBackend& usualBackend() {
    const Result<const KernelBackend*> usual = defaultBackend();
    return usual ? **usual : hostBackend();
}

}  // namespace

MainWindow::MainWindow(const KernelBackend& backend, QWidget* parent)
    : QMainWindow(parent),
      m_document(backend),
      m_files(new FileMenu(m_document, *this)),
      m_sessions(
          new SessionFiles(m_document,
                           {[this](Session& session) { addToSession(session); },
                            [this](const Session& session, const Document::State&) { return takeSession(session); }},
                           this)) {
    setObjectName("mainWindow");
    setAcceptDrops(true);
    setMinimumSize(800, 480);  // what is left of 1366 × 768 at 150 %
    resize(1440, 900);
    connect(m_files, &FileMenu::said, this, &MainWindow::say);
    connect(m_files, &FileMenu::failed, this, &MainWindow::showError);
    connect(m_files, &FileMenu::sessionChosen, m_sessions, &SessionFiles::open);
    connect(m_sessions, &SessionFiles::said, this, &MainWindow::say);
    connect(m_sessions, &SessionFiles::failed, this, &MainWindow::showError);
    connect(&m_document, &Document::changed, this, [this](Document::Changes changes) {
        if (changes & ~Document::Changes(Document::kCounted)) {
            showSubject();
        }
        measureBackend();
    });
    // Later: the menu that the language was chosen from goes with the rest.
    connect(&Language::instance(), &Language::changed, this, &MainWindow::rebuild, Qt::QueuedConnection);
    qApp->installEventFilter(this);
    build();
    showPage("masks");
    m_masks->activeView().setFocus();
    measureBackend();
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
    m_rail = new PageRail;
    m_pages = new QStackedWidget;
    m_pages->setObjectName("pages");
    auto* center = new QWidget;
    auto* line = new QHBoxLayout(center);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* notice = new FileNotice(m_document);
    column->addWidget(notice);
    column->addWidget(m_pages, 1);
    line->addLayout(column, 1);
    setCentralWidget(center);
    m_status = new StatusLine(
        *statusBar(), m_document,
        std::vector<JobSlot*>{&m_files->loading(), &m_files->saving(), &m_sessions->loading(), &m_sessions->saving()});
    m_status->setBackendSpeed(m_speed);
    addPages();
    (void)pageCalled("masks");

    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->setObjectName("fileMenu");
    m_files->fill(*file);
    connect(notice, &FileNotice::reloadAsked, m_files, &FileMenu::open);
    connect(m_files, &FileMenu::saved, notice, &FileNotice::acceptFile);
    addSessions(file);
    file->addSeparator();
    addEntry(*file, tr("&Quit"), QKeySequence::Quit, "quitAction", [this] { close(); });
    addMenus();
    m_title = new QLabel;
    m_title->setObjectName("documentTitle");
    setRole(m_title, Role::note);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    const auto place = [title = m_title, bar = menuBar()] {
        const Appearance& look = Appearance::instance();
        title->setContentsMargins(0, look.length(6), look.length(14), 0);
        bar->setCornerWidget(title);  // measures the label anew
    };
    place();
    connect(&Appearance::instance(), &Appearance::changed, m_title, place);
    showSubject();
}

void MainWindow::addMenus() {
    m_masksMenus = new MasksMenus(m_document, *m_masks, *m_files, *this, menuBar());
    connect(m_masksMenus, &MasksMenus::said, this, &MainWindow::say);
    connect(m_masksMenus, &MasksMenus::failed, this, &MainWindow::showError);
    const auto add = [this](const QString& text, const char* name) -> QMenu& {
        QMenu* menu = menuBar()->addMenu(text);
        menu->setObjectName(name);
        return *menu;
    };
    QMenu& edit = add(tr("&Edit"), "editMenu");
    QAction* undo = m_document.undoStack().createUndoAction(&edit, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setObjectName("undoAction");
    QAction* redo = m_document.undoStack().createRedoAction(&edit, tr("&Redo"));
    redo->setShortcuts({QKeySequence::Redo, QKeySequence("Ctrl+Y")});
    redo->setObjectName("redoAction");
    edit.addActions({undo, redo});
    // With nothing to undo, not the words that lead up to what it would be.
    const QUndoStack& stack = m_document.undoStack();
    const auto alone = [](QAction* action, const QString& words, const QString& now) {
        const auto name = [action, words](const QString& what) {
            if (what.isEmpty()) {
                action->setText(words);
            }
        };
        name(now);
        return name;
    };
    connect(&stack, &QUndoStack::undoTextChanged, undo, alone(undo, tr("&Undo", "nothing to undo"), stack.undoText()));
    connect(&stack, &QUndoStack::redoTextChanged, redo, alone(redo, tr("&Redo", "nothing to redo"), stack.redoText()));
    for (QAction* action : {undo, redo}) {
        connect(action, &QAction::triggered, this, [this] { showPage("masks"); });  // or it would go unseen
    }
    edit.addSeparator();
    m_masksMenus->fillEdit(edit);
    QMenu& view = add(tr("&View"), "viewMenu");
    new ViewMenu(view, *this);  // belongs to the menu, as the help's
    view.addSeparator();
    m_masksMenus->fillView(view);
    m_masksMenus->fillTensor(add(tr("&Tensor"), "tensorMenu"));
    m_masksMenus->fillLayer(add(tr("&Layer"), "layerMenu"));
    new HelpMenu(add(tr("&Help"), "helpMenu"), *this, m_document);
}

void MainWindow::rebuild() {
    Session kept;
    addToSession(kept);
    if (kept.settings.contains("training")) {
        kept.settings["training"].erase("setup");  // what runs goes on
    }
    kept.settings.erase(kViewGroup);  // the tensor stays, so the view is set at once
    const MasksView view = m_masks->view();
    const QString focused = focusWidget() == nullptr ? QString() : focusWidget()->objectName();
    setUpdatesEnabled(false);
    for (QDialog* dialog : findChildren<QDialog*>(Qt::FindDirectChildrenOnly)) {
        if (qobject_cast<HelpWindow*>(dialog) == nullptr) {  // which speaks the new language already
            delete dialog;
        }
    }
    m_pageMade.clear();
    delete takeCentralWidget();
    delete menuBar();
    delete statusBar();
    build();
    const QByteArray lastReplay = m_lastReplay;
    (void)takeSession(kept);  // it was all right a moment ago
    m_lastReplay = lastReplay;
    m_masks->setView(view);
    if (QWidget* again = focused.isEmpty() ? nullptr : findChild<QWidget*>(focused); again != nullptr) {
        again->setFocus();
    }
    setUpdatesEnabled(true);
}

void MainWindow::say(const QString& action) { m_status->say(action); }

// --- pages ---

namespace {

struct PageName {
    const char* name;  // as --page takes it; also the icon's
    const char* text;
};

/// In the order of the rail.
constexpr PageName kPages[] = {
    {"masks", QT_TRANSLATE_NOOP("dropscope::MainWindow", "Masks")},
    {"replay", QT_TRANSLATE_NOOP("dropscope::MainWindow", "Replay")},
    {"training", QT_TRANSLATE_NOOP("dropscope::MainWindow", "Training")},
};

}  // namespace

QStringList MainWindow::pageNames() {
    QStringList names;
    for (const PageName& page : kPages) {
        names << page.name;
    }
    return names;
}

Page* MainWindow::makePage(const QString& name) {
    if (name == "replay") {
        auto* page = new ReplayPage;
        connect(page, &ReplayPage::saveCsvAsked, m_files, &FileMenu::askSaveText);
        if (const auto last = replayFromJson(Json::parse(m_lastReplay.toStdString(), nullptr, false)); last) {
            page->setSettings(*last);
        }
        connect(page, &ReplayPage::settingsChanged, m_sessions, &SessionFiles::noteChange);
        connect(page, &ReplayPage::said, this, &MainWindow::say);
        return page;
    }
    if (name == "training") {
        if (!m_training) {
            m_training = std::make_unique<TrainingSession>();
            for (const auto change : {&TrainingSession::setupChanged, &TrainingSession::stateChanged}) {
                connect(m_training.get(), change, this, [this] {
                    // A page that was only looked at is nothing to keep.
                    if (m_training->log().epochs() > 1 || presetOf(m_training->setup()) != 0) {
                        m_sessions->noteChange();
                    }
                });
            }
        }
        auto* page = new TrainingPage(*m_training);
        connect(page, &TrainingPage::refused, this, &MainWindow::say);
        connect(page, &TrainingPage::saveTextAsked, m_files, &FileMenu::askSaveText);
        connect(page, &TrainingPage::savePictureAsked, m_files, &FileMenu::askSavePicture);
        return page;
    }
    m_masks = new MasksPage(m_document);
    connect(m_masks, &MasksPage::refused, this, &MainWindow::say);
    connect(&m_masks->charts(), &ChartPanel::saveCsvAsked, m_files, &FileMenu::askSaveText);
    connect(&m_masks->charts(), &ChartPanel::savePictureAsked, m_files, &FileMenu::askSavePicture);
    return m_masks;
}

// --- sessions ---

void MainWindow::addSessions(QMenu* menu) {
    menu->addSeparator();
    addEntry(*menu, tr("Open s&ession…"), QKeySequence("Ctrl+Shift+O"), "openSessionAction", [this] {
        if (const QString path = m_files->askSessionToOpen(); !path.isEmpty()) {
            m_sessions->open(path);
        }
    });
    addEntry(*menu, tr("Save sess&ion as…"), QKeySequence("Ctrl+Shift+S"), "saveSessionAction", [this] {
        if (const QString path = m_files->askSessionToSave(); !path.isEmpty()) {
            m_sessions->save(path);
        }
    });
}

TrainingPage* MainWindow::trainingPage() const { return findChild<TrainingPage*>(); }

ReplayPage* MainWindow::replayPage() const { return findChild<ReplayPage*>(); }

void MainWindow::addToSession(Session& session) const {
    const KernelBackend& backend = m_document.backend();
    WindowSettings window{.page = pageNames().at(m_pages->currentIndex()).toStdString()};
    if (&backend == m_standIn) {
        window.backend = m_missingBackend;  // another machine may have it
    } else if (&backend != &usualBackend()) {
        window.backend = backend.name();
    }
    save(windowProperties(), window, session.settings[kWindowGroup]);
    // Where nobody has been, what an opened session had stays in it.
    if (const ReplayPage* replay = replayPage(); replay != nullptr) {
        addTo(session, replay->settings());
        save(replayViewProperties(), replay->view(), session.settings[kReplayViewGroup]);
    }
    save(viewProperties(), m_masks->view(), session.settings[kViewGroup]);
    if (const TrainingPage* training = trainingPage(); training != nullptr) {
        addTo(session, *training);
    }
}

Result<QString> MainWindow::takeSession(const Session& session) {
    const Result<WindowSettings> window =
        load(windowProperties(), WindowSettings(), session.settings.value(kWindowGroup, Json()), kWindowGroup);
    if (!window) {
        return std::unexpected(window.error());
    }
    const Result<ReplaySettings> replay = replaySettingsFrom(session);
    if (!replay) {
        return std::unexpected(replay.error());
    }
    const Result<ReplayView> replayView =
        load(replayViewProperties(), ReplayView(), session.settings.value(kReplayViewGroup, Json()), kReplayViewGroup);
    if (!replayView) {
        return std::unexpected(replayView.error());
    }
    std::optional<MasksView> view;
    if (session.settings.contains(kViewGroup)) {
        const Result<MasksView> read = load(viewProperties(), MasksView(), session.settings[kViewGroup], kViewGroup);
        if (!read) {
            return std::unexpected(read.error());
        }
        view = *read;
    }
    if (session.settings.contains("training")) {
        if (Status taken = takeFrom(session, static_cast<TrainingPage&>(pageCalled("training"))); !taken) {
            return std::unexpected(taken.error());
        }
    }
    m_lastReplay.clear();  // a session from before there was such a group opens the page as it is at first
    if (session.settings.contains("replay") || replayPage() != nullptr) {
        auto& shown = static_cast<ReplayPage&>(pageCalled("replay"));
        shown.setSettings(*replay);
        shown.setView(*replayView);
    }
    if (view) {
        m_masks->setViewOfNext(*view);
    }
    showPage(QString::fromStdString(window->page));
    return takeBackend(window->backend);
}

QString MainWindow::takeBackend(const std::string& name) {
    const Result<const KernelBackend*> found = name == "auto" ? &usualBackend() : findBackend(name);
    const KernelBackend& taken = found ? **found : usualBackend();
    m_missingBackend = found ? std::string() : name;
    m_standIn = found ? nullptr : &taken;
    if (&taken != &m_document.backend()) {
        m_document.setBackend(taken);
    }
    return m_standIn == nullptr
               ? QString()
               : tr("the session's back end %1 is not available here: %2 computes")
                     .arg(QString::fromStdString(name), QString::fromStdString(std::string(taken.name())));
}

void MainWindow::guardAgainstCrashes(const QString& folder) {
    constexpr int kEveryMs = 30'000;
    m_sessions->keepCopies(folder, kEveryMs);
    m_crashGuard = std::make_unique<CrashGuard>(m_sessions, [this] { m_sessions->rescue(); });
    const QString copy = SessionFiles::leftCopy(folder);
    if (copy.isEmpty()) {
        return;
    }
    const QString when = QFileInfo(copy).lastModified().toString("yyyy-MM-dd HH:mm");
    auto* box =
        new QMessageBox(QMessageBox::Question, tr("Dropscope"),
                        tr("Dropscope did not end as it should. There is a copy of your session of %1.").arg(when),
                        QMessageBox::NoButton, this);
    box->setObjectName("recoveryBox");
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* open = box->addButton(tr("Open it"), QMessageBox::AcceptRole);
    open->setObjectName("recoverButton");
    QPushButton* forget = box->addButton(tr("Delete it"), QMessageBox::DestructiveRole);
    forget->setObjectName("forgetButton");
    box->addButton(tr("Later"), QMessageBox::RejectRole)->setObjectName("laterButton");
    box->setDefaultButton(open);
    connect(open, &QPushButton::clicked, this, [this, copy] { m_sessions->recover(copy); });
    connect(forget, &QPushButton::clicked, this, [copy] { QFile::remove(copy); });
    box->open();
}

void MainWindow::addPages() {
    for (const PageName& page : kPages) {
        m_rail->addPage(page.name, page.name, tr(page.text));
        m_pages->addWidget(new QWidget);  // gives way to the page when that is first shown
    }
    m_pageMade.resize(std::size(kPages));
    connect(m_rail, &PageRail::chosen, this, &MainWindow::showPageAt);
}

void MainWindow::showPage(const QString& name) {
    const auto page = static_cast<int>(pageNames().indexOf(name));
    if (page >= 0) {
        showPageAt(page);
    }
}

Page& MainWindow::pageCalled(const QString& name) {
    const auto page = static_cast<int>(pageNames().indexOf(name));
    Page*& made = m_pageMade[static_cast<std::size_t>(page)];
    if (made == nullptr) {
        made = makePage(name);
        connect(made, &Page::subjectChanged, this, &MainWindow::showSubject);
        QWidget* place = m_pages->widget(page);
        m_pages->insertWidget(page, made);
        m_pages->removeWidget(place);
        delete place;
    }
    return *made;
}

void MainWindow::showPageAt(int page) {
    Page* made = &pageCalled(kPages[page].name);
    m_pages->setCurrentIndex(page);
    m_rail->setCurrent(page);
    if (QWidget* first = made->firstFocus()) {
        first->setFocus();
    }
    m_masksMenus->setEnabled(made == m_masks);
    showSubject();
}

bool MainWindow::isBusy() const {
    const bool pages =
        std::ranges::any_of(m_pageMade, [](const Page* page) { return page != nullptr && page->isBusy(); });
    return pages || m_files->loading().isRunning() || m_files->saving().isRunning() || m_speedJob.isRunning() ||
           m_sessions->loading().isRunning() || m_sessions->saving().isRunning();
}

void MainWindow::showSubject() {
    const Page* page = m_pageMade[static_cast<std::size_t>(m_pages->currentIndex())];
    if (page == nullptr) {
        return;  // not built yet
    }
    const PageSubject subject = page->subject();
    m_status->setSubject(subject.draw, subject.size);
    const QString title = tr("%1 — %2").arg(subject.name, subject.detail);
    if (title == m_title->text()) {
        return;
    }
    m_title->setText(title);
    setWindowTitle(tr("%1 — Dropscope").arg(subject.name));
    menuBar()->setCornerWidget(m_title);  // measures the label anew
}

void MainWindow::showError(const QString& sentence) {
    m_status->say(sentence);
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Dropscope"), sentence, QMessageBox::Ok, this);
    box->setObjectName("errorBox");
    box->setTextFormat(Qt::PlainText);  // it may quote a file
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::measureBackend() {
    if (m_measured == &m_document.backend()) {
        return;
    }
    m_measured = &m_document.backend();
    m_speedJob.start<Result<ThroughputRow>>(
        [backend = m_measured](const Task& task) { return measureForwardQuickly(*backend, task); },
        [this](const Result<ThroughputRow>& row) {
            m_speed = row ? row->gigabytesPerSecond() : 0.0;
            m_status->setBackendSpeed(m_speed);
        });
}

// --- the window itself ---

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_files->saving().isRunning() || m_sessions->saving().isRunning()) {
        m_status->say(tr("a file is being saved: wait for it, or cancel it"));
        event->ignore();
        return;
    }
    if (const QStringList unsaved = m_sessions->unsaved(); !unsaved.isEmpty()) {
        QMessageBox box(QMessageBox::Question, tr("Dropscope"),
                        tr("Not saved: %1. Close and lose that?").arg(unsaved.join(", ")),
                        QMessageBox::Discard | QMessageBox::Cancel, this);
        box.setObjectName("closeBox");
        box.setTextFormat(Qt::PlainText);  // it names a file
        box.setDefaultButton(QMessageBox::Cancel);
        if (box.exec() != QMessageBox::Discard) {
            event->ignore();
            return;
        }
    }
    QSettings settings;
    settings.setValue("window/geometry", saveGeometry());
    settings.setValue("masks/channels", m_masks->view().channels);
    settings.setValue("window/theme", static_cast<int>(Appearance::instance().choice()));
    if (const ReplayPage* page = replayPage(); page != nullptr) {
        ReplaySettings last = page->settings();
        last.pasting = false;  // what was pasted is a question of its day
        settings.setValue("replay/settings", QByteArray::fromStdString(replayJson(last).dump()));
    }
    settings.setValue("window/language", Language::instance().choice());
    QMainWindow::closeEvent(event);
}

void MainWindow::restoreLast() {
    const QSettings settings;
    if (!restoreGeometry(settings.value("window/geometry").toByteArray())) {
        // The first time: as large as the design, or as the screen lets it be.
        const QSize room = screen()->availableGeometry().size();
        resize(size().boundedTo(room - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight))));
    }
    m_lastReplay = settings.value("replay/settings").toByteArray();
    m_masks->showChannels(settings.value("masks/channels", false).toBool());
    const int theme = settings.value("window/theme", 0).toInt();
    if (theme >= 0 && theme <= 2) {
        Appearance::instance().setChoice(static_cast<Appearance::Choice>(theme));
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_files->openAsking(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}

bool MainWindow::eventFilter(QObject* object, QEvent* event) {
    // Space presses the button that has the keyboard; only elsewhere does it draw the next mask.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space &&
        (qobject_cast<QAbstractButton*>(object) != nullptr || qobject_cast<QComboBox*>(object) != nullptr)) {
        event->accept();
        return true;
    }
    return QMainWindow::eventFilter(object, event);
}

}  // namespace dropscope
