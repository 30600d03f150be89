// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/selection_text.h"

#include <cmath>

#include "engine/core/number_text.h"
#include "ui/models/words.h"

namespace dropscope {

namespace {

QString plain(float value) { return QString::fromStdString(shortestText(value)); }

/// A literal of Python, with a point so that no framework takes it for a whole number.
QString python(float value, const QString& nan, const QString& infinity) {
    if (std::isnan(value)) {
        return nan;
    }
    if (std::isinf(value)) {
        return value < 0.0F ? '-' + infinity : infinity;
    }
    const QString text = plain(value);
    return text.contains('.') || text.contains('e') ? text : text + ".0";
}

struct Style {
    QString open, openRow, separator, closeRow, betweenRows, close;
    QString (*number)(float value);
};

Style styleOf(SelectionFormat kind) {
    switch (kind) {
        case SelectionFormat::csv:
            return {"", "", ",", "\n", "", "", plain};
        case SelectionFormat::pytorch:
            return {"torch.tensor([", "[", ", ", "]", ",\n              ", "])\n", [](float value) {
                        return python(value, "float(\"nan\")", "float(\"inf\")");
                    }};
        case SelectionFormat::numpy:
            return {"numpy.array([", "[", ", ", "]", ",\n             ", "], dtype=numpy.float32)\n", [](float value) {
                        return python(value, "numpy.nan", "numpy.inf");
                    }};
        case SelectionFormat::markdown:
            return {"", "", " | ", " |\n", "", "", plain};
        case SelectionFormat::spreadsheet:
            break;
    }
    return {"", "", "\t", "\n", "", "", plain};
}

/// The head of a Markdown table: the columns' indices, and the line that sets numbers to the right.
QString markdownHead(const QRect& cells) {
    QString names = "|  |";
    QString rule = "|---:|";
    for (int c = cells.left(); c <= cells.right(); ++c) {
        names += QString(" %1 |").arg(c);
        rule += "---:|";
    }
    return names + '\n' + rule + '\n';
}

}  // namespace

std::vector<std::pair<QString, SelectionFormat>> selectionFormats() {
    return {{tr("PyTorch text"), SelectionFormat::pytorch},
            {tr("NumPy text"), SelectionFormat::numpy},
            {tr("Markdown table"), SelectionFormat::markdown},
            {tr("CSV"), SelectionFormat::csv},
            {tr("Cells of a spreadsheet"), SelectionFormat::spreadsheet}};
}

Result<QString> selectionText(const TensorModel& model, const QRect& cells, SelectionFormat kind) {
    if (const Status fits = model.checkCopiable(cells); !fits) {
        return std::unexpected(fits.error());
    }
    const Style style = styleOf(kind);
    QString text = kind == SelectionFormat::markdown ? markdownHead(cells) : style.open;
    std::vector<Cell> row(static_cast<std::size_t>(cells.width()));
    for (int r = cells.top(); r <= cells.bottom(); ++r) {
        model.readRow(r, cells.left(), row);
        text += (r > cells.top() ? style.betweenRows : QString()) +
                (kind == SelectionFormat::markdown ? QString("| **%1** | ").arg(r) : style.openRow);
        for (std::size_t c = 0; c < row.size(); ++c) {
            text += (c > 0 ? style.separator : QString()) + style.number(row[c].value);
        }
        text += style.closeRow;
    }
    return text + style.close;
}

}  // namespace dropscope
