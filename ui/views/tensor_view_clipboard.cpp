// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to all selected cells of a TensorView at once: copied, dragged away, pasted over, cleared.
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "ui/models/words.h"
#include "ui/views/tensor_view.h"

namespace dropscope {

void TensorView::tell(const Status& done) {
    if (!done) {
        emit refused(sentenceOf(done.error()));
    }
}

void TensorView::copy() { copyAs(SelectionFormat::spreadsheet); }

std::unique_ptr<QMimeData> TensorView::selectionData() {
    auto cells = std::make_unique<QMimeData>();
    for (const auto& [type, format] :
         {std::pair("text/plain", SelectionFormat::spreadsheet), std::pair("text/csv", SelectionFormat::csv)}) {
        const Result<QString> text = selectionText(m_model, grid().selection(), format);
        if (!text) {
            emit refused(sentenceOf(text.error()));
            return nullptr;
        }
        cells->setData(type, text->toUtf8());
    }
    return cells;
}

void TensorView::copyAs(SelectionFormat format) {
    const Result<QString> text = selectionText(m_model, grid().selection(), format);
    if (text) {
        QGuiApplication::clipboard()->setText(*text);
        const QRect cells = grid().selection();
        emit said(tr("copied: %1 × %2 cells").arg(cells.height()).arg(cells.width()));
    } else {
        emit refused(sentenceOf(text.error()));
    }
}

void TensorView::paste() {
    if (!m_model.isEditable()) {
        emit refused(tr("Numbers are pasted into x."));
        return;
    }
    const QPoint corner = grid().selection().topLeft();
    tell(m_model.paste(corner.y(), corner.x(), QGuiApplication::clipboard()->text()));
}

void TensorView::clearCells() {
    if (m_model.field() == Field::mask) {
        m_model.clearByHand(grid().selection());
    } else if (m_model.isEditable()) {
        tell(m_model.fill(grid().selection(), 0.0F));
    }
}

}  // namespace dropscope
