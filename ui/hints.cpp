// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hints.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>
#include <vector>

#include "ui/language.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/style/spoken.h"

namespace dropscope {

namespace {

constexpr const char* kSetting = "hints/putAway";  // how many of them
constexpr int kPauseMs = 900;                      // after what a hint asked for was done
constexpr const char* kTargets[Hints::kCount][2] = {
    {"pSlider", nullptr}, {"maskGrid", nullptr}, {"trainButton", "evalButton"}, {"nextDraw", "previousDraw"}};

QString wordsOf(int number) {
    switch (number) {
        case 0:
            return Hints::tr("Drag p and watch cells drop, one by one.");
        case 1:
            return Hints::tr("Click a cell of the mask to drop or keep it by hand.");
        case 2:
            return Hints::tr("Train drops; Eval lets x pass unchanged.");
        default:
            return Hints::tr("Press Space for the next draw, Shift+Space to go back.");
    }
}

}  // namespace

QRect placeBeside(const QRect& target, const QSize& size, const QRect& window, int gap, const QList<QRect>& clear) {
    const int middle = target.center().y() - size.height() / 2;
    const int right = target.right() + gap;
    const int left = target.left() - gap - size.width();
    const int below = target.bottom() + gap;
    std::vector<QPoint> places = {{right, middle},
                                  {right, target.top()},
                                  {right, target.bottom() - size.height()},
                                  {target.left(), below},
                                  {target.right() - size.width(), below},
                                  {left, middle},
                                  {target.left(), target.top() - gap - size.height()}};
    for (const QRect& other : clear) {
        places.emplace_back(target.left(), other.bottom() + gap);
    }
    QRect best;
    double least = std::numeric_limits<double>::infinity();
    for (const QPoint& wanted : places) {
        const QPoint inside(
            std::clamp(wanted.x(), window.left(), std::max(window.left(), window.right() - size.width())),
            std::clamp(wanted.y(), window.top(), std::max(window.top(), window.bottom() - size.height())));
        const QRect place(inside, size);
        if (place.intersects(target)) {
            continue;
        }
        double covered = 0.0;
        double weight = 1.0;
        for (const QRect& other : clear) {
            const QRect both = place.intersected(other);
            covered += weight * both.width() * both.height();
            weight *= 0.5;
        }
        if (covered < least) {
            least = covered;
            best = place;
        }
    }
    return best.isNull() ? QRect(window.topLeft(), size) : best;
}

Hints::Hints(QWidget& window, const Document& document) : QObject(&window), m_window(window), m_document(document) {
    window.installEventFilter(this);
    m_before = state();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Hints::leaveDone);
    connect(&document, &Document::changed, this, &Hints::onDocument);
    connect(&Appearance::instance(), &Appearance::changed, this, &Hints::place, Qt::QueuedConnection);
    const auto speakAnew = [this] {
        delete m_bubble;
        if (m_shown >= 0) {
            show(m_shown);
        }
    };
    // Later: once the window has been built anew.
    connect(&Language::instance(), &Language::changed, this, speakAnew, Qt::QueuedConnection);
}

void Hints::start() {
    const int putAway = QSettings().value(kSetting, 0).toInt();
    if (putAway >= 0 && putAway < kCount) {
        show(putAway);
    }
}

void Hints::showAll() {
    m_done.fill(false);
    show(0);
}

void Hints::next() {
    int number = m_shown + 1;
    while (number < kCount && m_done[static_cast<std::size_t>(number)]) {
        ++number;
    }
    QSettings().setValue(kSetting, number);
    show(number);
}

Hints::State Hints::state() const {
    const MaskSettings& settings = m_document.settings();
    return {settings.layer.p, static_cast<double>(m_document.byHand().units().size()),
            settings.mode == Mode::eval ? 1.0 : 0.0, static_cast<double>(settings.step)};
}

void Hints::onDocument() {
    const State now = state();
    if (m_shown >= 0 && now != m_before) {
        for (std::size_t i = 0; i < kCount; ++i) {
            m_done[i] = m_done[i] || now[i] != m_before[i];
        }
        m_pause.start(kPauseMs);
    }
    m_before = now;
}

void Hints::leaveDone() {
    if (m_shown < 0 || !m_done[static_cast<std::size_t>(m_shown)]) {
        return;
    }
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_pause.start(kPauseMs);  // still dragging
    } else {
        next();
    }
}

void Hints::hideAll() {
    QSettings().setValue(kSetting, kCount);
    show(kCount);
}

namespace {

/// What of a widget can be seen, in the window's pixels.
QRect inSight(const QWidget& window, const QString& name) {
    const auto* widget = window.findChild<QWidget*>(name);
    if (widget == nullptr || !widget->isVisible()) {
        return {};
    }
    const QRect seen = widget->visibleRegion().boundingRect();
    return seen.isEmpty() ? QRect() : seen.translated(widget->mapTo(&window, QPoint()));
}

}  // namespace

QRect Hints::target() const {
    QRect all;
    if (m_shown >= 0) {
        for (const char* name : kTargets[m_shown]) {
            all |= name == nullptr ? QRect() : inSight(m_window, name);
        }
    }
    return all;
}

QList<QRect> Hints::answers() const {
    QList<QRect> places;
    for (const char* name : {"xGrid", "maskGrid", "yGrid", "explanationBar", "chartTitle", "drawPanel"}) {
        QRect place = inSight(m_window, name);
        if (place.isEmpty()) {
            continue;
        }
        if (name == QLatin1String("chartTitle")) {
            place.setRight(m_window.width());  // with the tabs
        } else if (QLatin1String(name).endsWith(QLatin1String("Grid"))) {
            place.setTop(place.top() - Appearance::instance().length(32));  // with its title
        }
        places << place;
    }
    return places;
}

void Hints::reveal() {
    auto* widget = m_shown < 0 ? nullptr : m_window.findChild<QWidget*>(kTargets[m_shown][0]);
    for (QWidget* outer = widget; outer != nullptr; outer = outer->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(outer)) {
            connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &Hints::place, Qt::UniqueConnection);
            area->ensureWidgetVisible(widget);
        }
    }
}

void Hints::show(int number) {
    m_shown = number < kCount ? number : -1;
    if (m_shown < 0) {
        if (m_bubble != nullptr) {
            m_bubble->deleteLater();
        }
        return;
    }
    if (m_bubble == nullptr) {
        m_bubble = new QFrame(&m_window);
        m_bubble->setObjectName("hintBubble");
        m_bubble->installEventFilter(this);
        setRole(m_bubble, Role::cardChosen);
        m_count = new QLabel;
        m_count->setObjectName("hintCount");
        setRole(m_count, Role::note);
        m_words = new QLabel;
        m_words->setObjectName("hintWords");
        m_words->setWordWrap(true);
        setRole(m_words, Role::strong);
        auto* next = new QPushButton(tr("Got it", "button: puts this hint away"));
        next->setObjectName("hintNext");
        auto* all = new QPushButton(tr("Hide all hints", "button"));
        all->setObjectName("hintHideAll");
        for (QPushButton* button : {next, all}) {
            button->setAutoDefault(false);
            button->setFocusPolicy(Qt::TabFocus);  // a click leaves the keyboard where it was: Space draws
            setRole(button, Role::pill);
        }
        auto* buttons = new QHBoxLayout;
        m_buttons = buttons;
        buttons->addWidget(m_count);
        buttons->addStretch(1);
        buttons->addWidget(all);
        buttons->addWidget(next);
        auto* column = new QVBoxLayout(m_bubble);
        column->addWidget(m_words);
        column->addLayout(buttons);
        connect(next, &QPushButton::clicked, this, &Hints::next);
        connect(all, &QPushButton::clicked, this, &Hints::hideAll);
    }
    m_count->setText(tr("hint %1 of %2").arg(m_shown + 1).arg(kCount));
    reveal();
    m_bubble->show();
    place();
    setSpokenText(m_words, wordsOf(m_shown));
    place();
}

void Hints::place() {
    if (m_bubble == nullptr || m_shown < 0) {
        return;
    }
    const QRect about = target();
    m_bubble->setVisible(!about.isNull());  // on another page there is nothing to speak of
    if (about.isNull()) {
        return;
    }
    const Appearance& look = Appearance::instance();
    const QMargins margins = m_bubble->layout()->contentsMargins();
    const int width =
        std::max(look.length(330), m_buttons->sizeHint().width() + margins.left() + margins.right() + 2);  // the frame
    m_bubble->setFixedWidth(width);
    m_bubble->layout()->activate();
    const QSize size(width, m_bubble->heightForWidth(width));
    m_bubble->setGeometry(placeBeside(about, size, m_window.rect(), look.length(12), answers()));
    m_bubble->raise();
}

bool Hints::eventFilter(QObject* object, QEvent* event) {
    // The type first: of a bubble that is going, nothing may be asked any more.
    if (event->type() == QEvent::KeyPress && object == m_bubble &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        hideAll();
        return true;
    }
    if (object == &m_window &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)) {
        QMetaObject::invokeMethod(this, &Hints::place, Qt::QueuedConnection);  // once the page is laid out
    }
    return QObject::eventFilter(object, event);
}

}  // namespace dropscope
