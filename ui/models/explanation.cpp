// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/explanation.h"

#include <QCoreApplication>
#include <cmath>

#include "engine/core/number_text.h"
#include "ui/models/cell_text.h"
#include "ui/models/unit_text.h"

namespace dropscope {

namespace {

using Outcome = CellExplanation::Outcome;

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

bool isAlpha(LayerKind kind) { return kind == LayerKind::alpha || kind == LayerKind::featureAlpha; }

/// What is special about the number that a dropped cell became.
QString afterDropping(float input, float output, const LayerConfig& layer) {
    if (isAlpha(layer.kind) && layer.p < 1.0) {
        return tr("It takes SELU's lowest value.");
    }
    if (std::isnan(output)) {
        return std::isnan(input) ? tr("NaN × 0 is NaN: dropping does not hide it.")
                                 : tr("Infinity × 0 is NaN: dropping does not hide it.");
    }
    if (layer.zeroing == Zeroing::select) {
        return tr("It is replaced by +0.");
    }
    return std::signbit(output) ? tr("Zero keeps the sign of x.") : QString();
}

/// input × factor + offset = output, in the form that the kind is known by.
QString formulaOf(const CellExplanation& cell, const LayerConfig& layer, bool backward) {
    const QString input = cellText(cell.x);
    const QString output = "<b>" + cellText(cell.y) + "</b>";
    switch (cell.outcome) {
        case Outcome::identity:
            return QString("%1 = <b>%1</b>").arg(input);
        case Outcome::evalScaled:
            return tr("%1 × (1 - %2) = %3").arg(input, shortest(layer.p), output);
        case Outcome::noisy:
            return layer.kind == LayerKind::gaussianNoise && !backward
                       ? QString("%1 + %2 = %3").arg(input, cellText(cell.offset), output)
                       : QString("%1 × %2 = %3").arg(input, cellText(cell.factor), output);
        case Outcome::kept:
        case Outcome::dropped:
            break;
    }
    const bool kept = cell.outcome == Outcome::kept;
    if (!kept && layer.zeroing == Zeroing::select) {
        return tr("%1 dropped = %2").arg(input, output);
    }
    if (layer.p == 1.0) {
        return QString("%1 × 0 = %2").arg(input, output);
    }
    if (isAlpha(layer.kind)) {
        const QString product = QString("%1 × %2").arg(input, cellText(cell.factor));
        return backward ? QString("%1 = %2").arg(product, output)
                        : QString("%1 + %2 = %3").arg(product, cellText(cell.offset), output);
    }
    if (layer.kind == LayerKind::dropBlock) {
        return QString("%1 × %2 = %3").arg(input, kept ? cellText(cell.factor) : QString("0"), output);
    }
    const QString mask = kept ? "1" : "0";
    return layer.scaling == Scaling::classic
               ? QString("%1 × %2 = %3").arg(input, mask, output)
               : QString("%1 × %2 / (1 - %3) = %4").arg(input, mask, shortest(layer.p), output);
}

/// "its draw", "the draw of its channel, number 3,".
QString whoseDraw(const CellExplanation& cell, const LayerConfig& layer, bool shared) {
    if (layer.kind == LayerKind::dropBlock) {
        return tr("the lowest draw of the squares over it, %1,");
    }
    if (!shared) {
        return tr("its draw %1");
    }
    return layer.kind == LayerKind::dropout
               ? tr("the draw of its unit %1, %2,").arg(QString::number(cell.unit), "%1")
               : tr("the draw of its %1 %2, %3,").arg(unitWord(layer.kind), QString::number(cell.unit), "%1");
}

QString reasonOf(const CellExplanation& cell, const MaskSettings& settings, bool shared) {
    const LayerConfig& layer = settings.layer;
    const bool kept = cell.outcome != Outcome::dropped;
    if (cell.outcome == Outcome::evalScaled) {
        return tr("eval, classic scaling: x times the share that training keeps.");
    }
    if (settings.mode == Mode::eval) {
        return tr("eval: x passes unchanged.");
    }
    if (cell.outcome == Outcome::noisy) {
        return layer.kind == LayerKind::gaussian
                   ? tr("noise: 1 + %1 × √(p / (1 - p)).").arg(QString::fromStdString(fixedText(cell.normal, 4)))
                   : tr("noise: %1 × σ, with σ = %2.")
                         .arg(QString::fromStdString(fixedText(cell.normal, 4)), shortest(layer.sigma));
    }
    if (cell.byHand) {
        return kept ? tr("kept by hand.") : tr("dropped by hand.");
    }
    if (cell.outcome == Outcome::identity) {
        return layer.kind == LayerKind::gaussianNoise ? tr("unchanged: σ = 0 adds no noise.")
                                                      : tr("kept: p = 0 drops nothing.");
    }
    if (layer.p == 1.0) {
        return tr("dropped: p = 1 drops everything.");
    }
    if (cell.replayed) {
        const std::string_view whose = infoOf(settings.source).framework;
        return (kept ? tr("kept: %1 keeps it with this seed.") : tr("dropped: %1 drops it with this seed."))
            .arg(QString::fromUtf8(whose));
    }
    const double draw = cell.draw * 0x1p-32;
    const double limit = static_cast<double>(cell.threshold) * 0x1p-32;
    const bool block = layer.kind == LayerKind::dropBlock;
    const QString name = block ? QStringLiteral("γ") : QStringLiteral("p");
    const QString value = block ? QString::fromStdString(fixedText(limit, 4)) : shortest(layer.p);
    const QString whose = whoseDraw(cell, layer, shared).arg(drawText(draw, limit));
    return (kept ? tr("kept: %1 is not below %2 = %3.") : tr("dropped: %1 is below %2 = %3.")).arg(whose, name, value);
}

}  // namespace

Explanation explain(const Document& document, std::uint64_t flat, bool backward) {
    const Tensor& source = backward ? document.dy() : document.x();
    Explanation result;
    result.place = (backward ? "dL/dx" : "y") + indexText(source.shape().indexOf(flat));
    std::optional<CellExplanation> cell = document.explain(flat, backward ? Direction::backward : Direction::forward);
    if (!cell) {
        result.reason = QString::fromStdString(document.fits().error().sentence());
        return result;
    }
    if (backward) {
        Cell shown;
        document.read(Field::dx, flat, {&shown, 1});
        cell->y = shown.value;
    }
    const LayerConfig& layer = document.settings().layer;
    const bool shared = document.units() && document.units()->unitCount() < document.x().elementCount();
    result.formula = formulaOf(*cell, layer, backward);
    result.reason = reasonOf(*cell, document.settings(), shared);
    if (cell->outcome == Outcome::dropped && !(backward && isAlpha(layer.kind))) {
        result.reason += " " + afterDropping(cell->x, cell->y, layer);
    }
    return result;
}

}  // namespace dropscope
