// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/masks_menus.h"

#include <QApplication>
#include <QClipboard>

#include "engine/tensor/edge_values.h"
#include "engine/tensor/fill.h"
#include "ui/document/document.h"
#include "ui/file_menu.h"
#include "ui/menu_entry.h"
#include "ui/models/words.h"
#include "ui/pages/masks_page.h"
#include "ui/panels/backend_dialog.h"
#include "ui/panels/control_panel.h"
#include "ui/panels/edge_case_dialog.h"
#include "ui/views/tensor_view.h"

namespace dropscope {

namespace {

constexpr double kZoomPerKey = 1.25;
constexpr const char* kExampleName = QT_TRANSLATE_NOOP("dropscope::Document", "documentation example");
constexpr const char* kEdgeCasesName = QT_TRANSLATE_NOOP("dropscope::Document", "edge cases");

/// The cells that the reference page's printed output drops.
HandSet referenceMask() {
    HandSet mask;
    for (std::uint64_t unit = 0; unit < 15; ++unit) {
        mask.set(unit, true);
    }
    for (const std::uint64_t dropped : {1U, 7U, 10U}) {  // [0, 1], [1, 2], [2, 0]
        mask.set(dropped, false);
    }
    return mask;
}

}  // namespace

MasksMenus::MasksMenus(Document& document, MasksPage& page, FileMenu& files, QWidget& window, QObject* parent)
    : QObject(parent), m_document(document), m_page(page), m_files(files), m_window(window) {
    connect(&page, &MasksPage::edgeCasesAsked, this, &MasksMenus::showEdgeCases);
    connect(&page.controls(), &ControlPanel::backendsAsked, this, &MasksMenus::showBackends);
}

QAction* MasksMenus::add(QMenu& menu, const QString& text, const QKeySequence& keys, const char* name,
                         const std::function<void()>& act) {
    return m_actions.emplace_back(addEntry(menu, text, keys, name, act));
}

QAction* MasksMenus::addMark(QMenu& menu, const QString& text, const QKeySequence& keys, const char* name) {
    return m_actions.emplace_back(dropscope::addMark(menu, text, keys, name));
}

void MasksMenus::fillEdit(QMenu& menu) {
    // The grid's own keys do the work; the menu shows them and serves the mouse.
    const auto onGrid = [this](void (TensorView::*act)()) { return [this, act] { (m_page.activeView().*act)(); }; };
    // Shown only: keys of the menu would take them from the field or table that has the keyboard.
    const auto withKeys = [](const QString& text, QKeySequence::StandardKey keys) {
        return text + '\t' + QKeySequence(keys).toString(QKeySequence::NativeText);
    };
    add(menu, withKeys(tr("&Copy cells"), QKeySequence::Copy), {}, "copyAction", onGrid(&TensorView::copy));
    QMenu* formats = menu.addMenu(tr("Copy cells &as"));
    formats->setObjectName("copyAsMenu");
    m_actions << formats->menuAction();
    for (const auto& [text, format] : selectionFormats()) {
        formats->addAction(text, this, [this, chosen = format] { m_page.activeView().copyAs(chosen); });
    }
    add(menu, withKeys(tr("&Paste cells"), QKeySequence::Paste), {}, "pasteAction", onGrid(&TensorView::paste));
    add(menu, tr("Set to &0 / back to the drawn mask\tDel"), {}, "clearAction", onGrid(&TensorView::clearCells));
    const auto code = [this](CodeFramework framework) { return [this, framework] { copyCode(framework); }; };
    add(menu, tr("Copy as P&yTorch code"), {}, "copyPytorchAction", code(CodeFramework::pytorch));
    add(menu, tr("Copy as &NumPy code"), {}, "copyNumpyAction", code(CodeFramework::numpy));
    add(menu, tr("Copy as &JAX code"), {}, "copyJaxAction", code(CodeFramework::jax));
    menu.addSeparator();
    add(menu, withKeys(tr("Select &all"), QKeySequence::SelectAll), {}, "selectAllAction",
        [this] { m_page.grid().selectAll(); });
}

void MasksMenus::fillView(QMenu& menu) {
    QAction* gradients = addMark(menu, tr("&Gradients dL/dy and dL/dx"), QKeySequence("G"), "gradientsAction");
    connect(gradients, &QAction::toggled, &m_page, &MasksPage::showGradients);
    connect(&m_page, &MasksPage::gradientsShown, gradients, &QAction::setChecked);
    QAction* channels = addMark(menu, tr("&Channels as pictures"), QKeySequence("C"), "channelsAction");
    connect(channels, &QAction::toggled, &m_page, &MasksPage::showChannels);
    connect(&m_page, &MasksPage::channelsShown, channels, &QAction::setChecked);
    menu.addSeparator();
    const auto zoom = [this](double factor) { return [this, factor] { m_page.zoomBy(factor); }; };
    add(menu, tr("Zoom &in"), {}, "zoomInAction", zoom(kZoomPerKey))
        ->setShortcuts({QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")});
    add(menu, tr("Zoom &out"), QKeySequence("Ctrl+-"), "zoomOutAction", zoom(1.0 / kZoomPerKey));
    add(menu, tr("&Whole slice"), QKeySequence("Ctrl+0"), "zoomFitAction", [this] { m_page.zoomToFit(); });
    menu.addSeparator();
    add(menu, tr("Save the &view as a picture…"), {}, "saveViewAction",
        [this] { m_files.askSaveView(m_page.activeView()); });
}

void MasksMenus::fillTensor(QMenu& menu) {
    add(menu, tr("&New…"), {}, "tensorNewAction", [this] { m_files.askNew(); });
    add(menu, tr("Reference page's &example"), {}, "exampleAction",
        [this] { m_document.setTensor(referenceExample(), kExampleName); });
    add(menu, tr("Load the reference &result"), {}, "referenceResultAction", [this] { loadReferenceResult(); });
    menu.addSeparator();
    add(menu, tr("E&dge cases…"), {}, "edgeCasesAction", [this] {
        fillWithEdgeCases();
        showEdgeCases();
    });
}

void MasksMenus::fillLayer(QMenu& menu) {
    add(menu, tr("&Train / Eval"), QKeySequence("E"), "modeAction",
        [this] { m_document.setMode(m_document.settings().mode == Mode::train ? Mode::eval : Mode::train); });
    add(menu, tr("&Next draw"), QKeySequence("Space"), "nextDrawAction", [this] { m_document.nextDraw(); });
    add(menu, tr("&Previous draw"), QKeySequence("Shift+Space"), "previousDrawAction",
        [this] { m_document.previousDraw(); });
    add(menu, tr("Another &seed"), QKeySequence("R"), "rollSeedAction", [this] { m_page.controls().rollSeed(); });
    menu.addSeparator();
    add(menu, tr("&Back ends…"), QKeySequence("B"), "backendsAction", [this] { showBackends(); });
    menu.addSeparator();
    add(menu, tr("&Clear cells set by hand"), {}, "clearByHandAction",
        [this] { m_document.setByHand({}, tr("clear of all hand-set cells")); });
}

void MasksMenus::setEnabled(bool enabled) {
    for (QAction* action : m_actions) {
        action->setEnabled(enabled);
    }
}

void MasksMenus::copyCode(CodeFramework framework) {
    const Result<QString> code = codeText(m_document, framework);
    if (!code) {
        emit failed(sentenceOf(code.error()));
        return;
    }
    QApplication::clipboard()->setText(*code);
    emit said(tr("copied: a program that makes x, mask and y, and prints y"));
}

void MasksMenus::loadReferenceResult() {
    QUndoStack& stack = m_document.undoStack();
    stack.beginMacro(tr("load the reference result"));
    m_document.setTensor(referenceExample(), kExampleName);
    (void)m_document.setLayer({}, tr("plain dropout"));
    m_document.setMode(Mode::train);
    m_document.setByHand(referenceMask(), tr("the reference page's mask"));
    stack.endMacro();
}

void MasksMenus::fillWithEdgeCases() { m_document.setTensor(edgeCases(), kEdgeCasesName); }

void MasksMenus::showEdgeCases() {
    auto* dialog = m_window.findChild<EdgeCaseDialog*>();
    if (dialog == nullptr) {
        dialog = new EdgeCaseDialog(&m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &EdgeCaseDialog::fillAsked, this, &MasksMenus::fillWithEdgeCases);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MasksMenus::showBackends() {
    auto* dialog = new BackendDialog(m_document, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

}  // namespace dropscope
