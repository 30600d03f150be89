// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/explanation.h"

#include <bit>
#include <cmath>

#include "engine/core/number_text.h"
#include "engine/kernels/scalar/scalar_backend.h"
#include "ui/models/cell_text.h"
#include "ui/models/count_text.h"
#include "ui/models/unit_text.h"
#include "ui/models/words.h"

namespace dropscope {

namespace {

using Outcome = CellExplanation::Outcome;

/// What an explanation is about.
struct Asked {
    CellExplanation cell;
    const MaskSettings& settings;
    LayerConfig layer;  ///< as it computes
    bool backward;
    std::uint64_t elements;  ///< of the whole tensor
    std::uint64_t units;
};

QString shortest(double value) { return QString::fromStdString(shortestText(value)); }

QString fourDecimals(double value) { return QString::fromStdString(fixedText(value, 4)); }

/// As in the cell where that is the whole number, else all of its digits: here is where one looks for them.
QString numberText(float value) {
    const QString inCell = cellText(value);
    return !std::isfinite(value) || inCell == fourDecimals(static_cast<double>(value))
               ? inCell
               : QString::fromStdString(shortestText(value));
}

/// A factor in a product: a negative one in brackets.
QString factorText(float value) {
    return std::signbit(value) ? QString("(%1)").arg(numberText(value)) : numberText(value);
}

/// A draw as a number in [0, 1) with enough decimals to tell it from p.
QString drawText(double draw, double p) {
    int decimals = 4;
    while (decimals < 9 && std::abs(draw - p) < 2.0 * std::pow(10.0, -decimals)) {
        ++decimals;
    }
    return QString::fromStdString(fixedText(draw, decimals));
}

/// What is dropped becomes +0, whatever it was.
bool selects(const LayerConfig& layer) {
    return layer.zeroing == Zeroing::select || layer.arithmetic == Arithmetic::tensorflow ||
           layer.arithmetic == Arithmetic::flax;
}

/// NumPy's mask at p = 1 has no number.
bool dividesByZero(const LayerConfig& layer) { return layer.arithmetic == Arithmetic::numpy && layer.p == 1.0; }

bool isAlpha(LayerKind kind) { return kind == LayerKind::alpha || kind == LayerKind::featureAlpha; }

/// AlphaDropout's a, alpha' and b for this p, as engine/dropout/alpha_dropout.h has them.
struct AlphaNumbers {
    static constexpr double kLowest = -1.7580993408473766;
    double a;
    double b;

    explicit AlphaNumbers(double p)
        : a(1.0 / std::sqrt((kLowest * kLowest * p + 1.0) * (1.0 - p))), b(-a * kLowest * p) {}
};

// --- the formula ---

QString alphaFormula(const Asked& asked, bool kept) {
    const CellExplanation& cell = asked.cell;
    const QString output = "<b>" + numberText(cell.y) + "</b>";
    if (asked.backward) {
        return QString("%1 × %2 = %3").arg(numberText(cell.x), numberText(cell.factor), output);
    }
    const AlphaNumbers numbers(asked.layer.p);
    const QString inside =
        kept ? factorText(cell.x) : QString("(%1 × 0 - %2)").arg(numberText(cell.x), fourDecimals(-numbers.kLowest));
    return QString("%1 × %2 + %3 = %4").arg(fourDecimals(numbers.a), inside, fourDecimals(numbers.b), output);
}

/// input × factor + offset = output, in the form that the kind is known by.
QString formulaOf(const Asked& asked) {
    const CellExplanation& cell = asked.cell;
    const LayerConfig& layer = asked.layer;
    const QString input = numberText(cell.x);
    const QString output = "<b>" + numberText(cell.y) + "</b>";
    switch (cell.outcome) {
        case Outcome::identity:
            return QString("%1 = <b>%1</b>").arg(input);
        case Outcome::evalScaled:
            return tr("%1 × (1 - %2) = %3").arg(input, shortest(layer.p), output);
        case Outcome::noisy:
            if (layer.kind == LayerKind::gaussianNoise) {
                return QString("%1 + %2 = %3").arg(input, factorText(cell.offset), output);
            }
            return QString("%1 × %2 = %3").arg(input, factorText(cell.factor), output);
        case Outcome::kept:
        case Outcome::dropped:
            break;
    }
    const bool kept = cell.outcome == Outcome::kept;
    if ((!kept || layer.p == 1.0) && selects(layer)) {
        return tr("%1 dropped = %2").arg(input, output);
    }
    if (layer.kind == LayerKind::dropBlock) {
        // At p = 1 too: squares may leave cells.
        return QString("%1 × %2 × %3 / %4 = %5")
            .arg(input, kept ? "1" : "0", countText(asked.elements), countText(cell.wholeKept), output);
    }
    const QString mask = kept ? "1" : "0";
    const QString p = shortest(layer.p);
    if (layer.arithmetic == Arithmetic::numpy) {
        return QString("%1 × (%2 / (1 - %3)) = %4").arg(input, mask, p, output);
    }
    if (layer.p == 1.0) {
        return QString("%1 × 0 = %2").arg(input, output);
    }
    if (isAlpha(layer.kind)) {
        return alphaFormula(asked, kept);
    }
    switch (layer.arithmetic) {
        case Arithmetic::flax:
            return QString("%1 / (1 - %2) = %3").arg(input, p, output);
        case Arithmetic::tensorflow:
            return QString("%1 × (1 / (1 - %2)) = %3").arg(input, p, output);
        default:
            return layer.scaling == Scaling::classic ? QString("%1 × %2 = %3").arg(input, mask, output)
                                                     : QString("%1 × %2 / (1 - %3) = %4").arg(input, mask, p, output);
    }
}

// --- the reason: first what decided ---

/// "its draw", "the draw of its channel, number 3,".
QString whoseDraw(const Asked& asked) {
    const LayerKind kind = asked.layer.kind;
    if (kind == LayerKind::dropBlock) {
        return tr("the lowest draw of the squares over it, %1,");
    }
    if (asked.units == asked.elements) {
        return tr("its draw %1");
    }
    if (asked.units == 1) {
        return tr("the one draw for all elements, %1,");
    }
    return kind == LayerKind::dropout
               ? tr("the draw of its unit %1, %2,").arg(QString::number(asked.cell.unit), "%1")
               : tr("the draw of its %1 %2, %3,").arg(unitWord(kind), QString::number(asked.cell.unit), "%1");
}

QString noiseReason(const Asked& asked) {
    const LayerConfig& layer = asked.layer;
    const QString normal = fourDecimals(asked.cell.normal);
    if (layer.kind == LayerKind::gaussianNoise) {
        return tr("noise: z × σ = %1 × %2 is added.").arg(normal, shortest(layer.sigma));
    }
    const QString p = shortest(layer.p);
    return (asked.backward ? tr("the same noise goes backward: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).")
                           : tr("noise: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2))."))
        .arg(normal, p);
}

QString unchangedReason(const Asked& asked) {
    const LayerConfig& layer = asked.layer;
    if (layer.kind != LayerKind::gaussianNoise) {
        return layer.kind == LayerKind::gaussian ? tr("unchanged: p = 0 gives noise without spread.")
                                                 : tr("kept: p = 0 drops nothing.");
    }
    return asked.backward && layer.sigma != 0.0
               ? tr("the noise that was added does not depend on x: its derivative is 1.")
               : tr("unchanged: σ = 0 adds no noise.");
}

QString decisionOf(const Asked& asked) {
    const LayerConfig& layer = asked.layer;
    const CellExplanation& cell = asked.cell;
    const bool kept = cell.outcome != Outcome::dropped;
    const QString input = asked.backward ? QStringLiteral("dL/dy") : QStringLiteral("x");
    if (cell.outcome == Outcome::evalScaled) {
        return tr("eval, classic scaling: %1 times the share that training keeps.").arg(input);
    }
    if (asked.settings.mode == Mode::eval) {
        return tr("eval: %1 passes unchanged.").arg(input);
    }
    if (cell.outcome == Outcome::noisy) {
        return noiseReason(asked);
    }
    if (cell.outcome == Outcome::identity) {
        return unchangedReason(asked);
    }
    const bool nothingLeft = layer.p == 1.0 && layer.kind != LayerKind::dropBlock && !dividesByZero(layer);
    if (cell.byHand) {
        return !kept ? tr("dropped by hand.")
                     : (nothingLeft ? tr("kept by hand, but p = 1 multiplies everything by 0.") : tr("kept by hand."));
    }
    if (nothingLeft) {
        return tr("dropped: p = 1 drops everything.");
    }
    if (cell.replayed) {
        return (kept ? tr("kept: %1 keeps it with this seed.") : tr("dropped: %1 drops it with this seed."))
            .arg(inWords(infoOf(asked.settings.source).framework));
    }
    const double draw = cell.draw * 0x1p-32;
    const double limit = static_cast<double>(cell.threshold) * 0x1p-32;
    const bool block = layer.kind == LayerKind::dropBlock;
    const QString name = block ? QStringLiteral("γ") : QStringLiteral("p");
    const QString value = block ? fourDecimals(limit) : shortest(layer.p);
    const QString whose = whoseDraw(asked).arg(drawText(draw, limit));
    return (kept ? tr("kept: %1 is not below %2 = %3.") : tr("dropped: %1 is below %2 = %3.")).arg(whose, name, value);
}

// --- the reason: then what is odd about the number ---

bool sameNumber(float a, float b) {
    return (std::isnan(a) && std::isnan(b)) || std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b);
}

/// What the two ways to zero make of a dropped number, side by side; empty where they agree.
QString bothZeroings(const Asked& asked) {
    const float multiplied = dropoutElement(asked.cell.x, false, 1.0F, Zeroing::multiply);
    const float selected = dropoutElement(asked.cell.x, false, 1.0F, Zeroing::select);
    if (sameNumber(multiplied, selected)) {
        return {};
    }
    const QString sentence = selects(asked.layer) ? tr("Multiply would give %1, <b>select gives %2</b>.")
                                                  : tr("<b>Multiply gives %1</b>, select would give %2.");
    return sentence.arg(numberText(multiplied), numberText(selected));
}

/// With a fresh mask backward: what the two masks say of the cell.
QString twoMasks(const Document& document, std::uint64_t flat, const CellExplanation& cell) {
    const MaskSettings& settings = document.settings();
    if (cell.outcome == Outcome::noisy) {
        return tr("Forward had the noise of draw %1: this is no derivative of y.").arg(settings.step);
    }
    if (cell.outcome != Outcome::kept && cell.outcome != Outcome::dropped) {
        return {};
    }
    std::uint8_t forward = 0;
    document.readValues(Field::mask, flat, {}, {&forward, 1});
    const bool kept = cell.outcome == Outcome::kept;
    if (kept == (forward != 0)) {
        return tr("The mask of draw %1, which went forward, agrees here.").arg(settings.step);
    }
    return (kept ? tr("But forward, in draw %1, its output was dropped: a gradient for nothing.")
                 : tr("But forward, in draw %1, it was kept: its gradient is lost."))
        .arg(settings.step);
}

/// A zero, NaN or infinity that needs a word.
QString oddness(const Asked& asked) {
    const CellExplanation& cell = asked.cell;
    const LayerConfig& layer = asked.layer;
    const bool multipliesByZero =
        cell.outcome == Outcome::dropped || (cell.outcome == Outcome::kept && cell.factor == 0.0F);
    const bool select = selects(layer) && cell.outcome == Outcome::dropped;
    if (dividesByZero(layer)) {
        return cell.outcome == Outcome::kept ? tr("At p = 1 NumPy's mask is 1 / 0 here, which is infinite.")
                                             : tr("At p = 1 NumPy's mask is 0 / 0, which is NaN.");
    }
    if (std::isnan(cell.y) && std::isnan(cell.x)) {
        return multipliesByZero ? tr("NaN × 0 is NaN: dropping does not hide it.")
                                : tr("A NaN stays NaN, whatever it is multiplied by.");
    }
    if (std::isnan(cell.y) && std::isinf(cell.x)) {
        return tr("Infinity × 0 is NaN: dropping does not hide it.");
    }
    if (select) {
        return tr("It is replaced by +0.");
    }
    if (cell.outcome == Outcome::dropped && isAlpha(layer.kind) && layer.p < 1.0) {
        return asked.backward ? QString() : tr("It takes SELU's lowest value, -1.7581, before a and b.");
    }
    if (std::isinf(cell.y) && std::isfinite(cell.x)) {
        return tr("More than float32 holds (3.4e38): it rounds to infinity.");
    }
    if (std::isinf(cell.y)) {
        return tr("Infinity stays infinity.");
    }
    if (multipliesByZero && std::signbit(cell.y)) {
        return asked.backward ? tr("Zero keeps the sign of dL/dy.") : tr("Zero keeps the sign of x.");
    }
    return {};
}

}  // namespace

Explanation explain(const Document& document, std::uint64_t flat, bool backward) {
    Explanation result;
    result.place = (backward ? "dL/dx" : "y") + indexText(document.x().shape().indexOf(flat));
    const std::optional<CellExplanation> cell =
        document.explain(flat, backward ? Direction::backward : Direction::forward);
    if (!cell && !document.isCounted()) {
        result.reason = tr("The kept elements are being counted: the scale of drop-block takes all of them to know.");
        return result;
    }
    if (!cell) {
        const Error& error = document.prepared(backward ? Direction::backward : Direction::forward).error();
        result.reason = sentenceOf(error).toHtmlEscaped();
        return result;
    }
    const std::uint64_t elements = document.x().elementCount();
    const std::uint64_t units = document.units() ? document.units()->unitCount() : elements;
    const Asked asked{*cell, document.settings(), document.settings().formedLayer(), backward, elements, units};
    result.formula = formulaOf(asked);
    QStringList reason = {decisionOf(asked), oddness(asked)};
    if (backward && asked.settings.freshBackwardMask && asked.settings.mode == Mode::train) {
        reason.insert(1, twoMasks(document, flat, *cell));
    }
    const bool zeroes = cell->outcome == Outcome::dropped && !isAlpha(asked.layer.kind) && !dividesByZero(asked.layer);
    if (zeroes) {
        reason << bothZeroings(asked);
    }
    result.edgeCase = !std::isfinite(cell->x) || !std::isfinite(cell->y);
    reason.removeAll(QString());
    result.reason = reason.join(' ');
    return result;
}

}  // namespace dropscope
