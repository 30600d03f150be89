// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/explanation.h"

#include <QCoreApplication>
#include <cmath>

#include "engine/core/number_text.h"
#include "ui/models/cell_text.h"

namespace dropscope {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Explanation", text); }

QString shortest(double value) { return QString::fromStdString(shortestText(value)); }

/// A draw as a number in [0, 1) with enough decimals to tell it from p.
QString drawText(double draw, double p) {
    int decimals = 4;
    while (decimals < 9 && std::abs(draw - p) < 2.0 * std::pow(10.0, -decimals)) {
        ++decimals;
    }
    return QString::fromStdString(fixedText(draw, decimals));
}

/// What is special about the number that a dropped cell became.
QString afterDropping(float input, const Cell& cell, Zeroing zeroing) {
    if (std::isnan(cell.value)) {
        return std::isnan(input) ? tr("NaN × 0 is NaN: dropping does not hide it.")
                                 : tr("Infinity × 0 is NaN: dropping does not hide it.");
    }
    if (zeroing == Zeroing::select) {
        return tr("It is replaced by +0.");
    }
    return std::signbit(cell.value) ? tr("Zero keeps the sign of x.") : QString();
}

QString trainFormula(const QString& input, const Cell& cell, const DropoutConfig& layer) {
    const QString output = "<b>" + cellText(cell.value) + "</b>";
    if (!cell.kept && layer.zeroing == Zeroing::select) {
        return tr("%1 dropped = %2").arg(input, output);
    }
    if (layer.p == 1.0) {
        return QString("%1 × 0 = %2").arg(input, output);
    }
    return QString("%1 × %2 / (1 - %3) = %4").arg(input, cell.kept ? "1" : "0", shortest(layer.p), output);
}

QString trainReason(const Document& document, std::uint64_t flat, const Cell& cell) {
    const double p = document.settings().layer.p;
    if (cell.byHand) {
        return cell.kept ? tr("kept by hand.") : tr("dropped by hand.");
    }
    if (p == 0.0 || p == 1.0) {
        return p == 0.0 ? tr("kept: p = 0 drops nothing.") : tr("dropped: p = 1 drops everything.");
    }
    const double draw = nativeDraw(document.settings().key(), flat) * 0x1p-32;
    const QString sentence =
        cell.kept ? tr("kept: its draw %1 is not below p = %2.") : tr("dropped: its draw %1 is below p = %2.");
    return sentence.arg(drawText(draw, p), shortest(p));
}

}  // namespace

Explanation explain(const Document& document, std::uint64_t flat, bool backward) {
    const Tensor& source = backward ? document.dy() : document.x();
    Cell cell;
    document.read(backward ? Field::dx : Field::y, flat, {&cell, 1});
    const float input = source.values()[flat];
    const QString inputText = cellText(input);
    Explanation result;
    result.place = (backward ? "dL/dx" : "y") + indexText(source.shape().indexOf(flat));
    if (document.settings().mode == Mode::eval) {
        result.formula = QString("%1 = <b>%1</b>").arg(inputText);
        result.reason = tr("eval: x passes unchanged.");
        return result;
    }
    result.formula = trainFormula(inputText, cell, document.settings().layer);
    result.reason = trainReason(document, flat, cell);
    if (!cell.kept) {
        result.reason += " " + afterDropping(input, cell, document.settings().layer.zeroing);
    }
    return result;
}

}  // namespace dropscope
