// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unit_text.h"

#include "ui/models/count_text.h"
#include "ui/models/words.h"

namespace dropscope {

QString titleOf(LayerKind kind) {
    switch (kind) {
        case LayerKind::dropout:
            return tr("Dropout");
        case LayerKind::dropout1d:
            return tr("Dropout1d, channels");
        case LayerKind::dropout2d:
            return tr("Dropout2d, channels");
        case LayerKind::dropout3d:
            return tr("Dropout3d, channels");
        case LayerKind::locked:
            return tr("Locked, same at all times");
        case LayerKind::stochasticDepthRow:
            return tr("Stochastic depth, rows");
        case LayerKind::stochasticDepthBatch:
            return tr("Stochastic depth, batch");
        case LayerKind::alpha:
            return tr("AlphaDropout");
        case LayerKind::featureAlpha:
            return tr("FeatureAlphaDropout");
        case LayerKind::gaussian:
            return tr("GaussianDropout");
        case LayerKind::gaussianNoise:
            return tr("GaussianNoise");
        case LayerKind::dropBlock:
            return tr("DropBlock, squares");
        case LayerKind::dropConnect:
            return tr("DropConnect, weights");
    }
    return {};
}

QString summaryOf(LayerKind kind) {
    switch (kind) {
        case LayerKind::dropout:
            return tr(
                "Each element is dropped by itself (torch.nn.Dropout). Axes may be told to share a decision, as "
                "with Keras' noise_shape.");
        case LayerKind::dropout1d:
        case LayerKind::dropout2d:
        case LayerKind::dropout3d:
            return tr("A channel of a sample is dropped as a whole: its neighbours would give away what is missing.");
        case LayerKind::locked:
            return tr(
                "Variational dropout for recurrent networks: a unit that is dropped stays dropped at every time.");
        case LayerKind::stochasticDepthRow:
            return tr("A whole sample of a residual branch is dropped (torchvision, mode \"row\").");
        case LayerKind::stochasticDepthBatch:
            return tr("The whole residual branch is dropped or kept (torchvision, mode \"batch\").");
        case LayerKind::alpha:
            return tr("For networks with SELU: dropped elements take SELU's lowest value, mean and variance stay.");
        case LayerKind::featureAlpha:
            return tr("AlphaDropout on whole channels.");
        case LayerKind::gaussian:
            return tr(
                "Nothing is dropped: each element is multiplied by noise around 1 with variance p / (1 − p) "
                "(Keras).");
        case LayerKind::gaussianNoise:
            return tr("Nothing is dropped: noise around 0 with standard deviation σ is added (Keras).");
        case LayerKind::dropBlock:
            return tr(
                "Squares of b × b elements are dropped, and what is left is scaled up to the same sum "
                "(torchvision).");
        case LayerKind::dropConnect:
            return tr("x is a matrix of weights, one row per output: single weights are dropped.");
    }
    return {};
}

QString unitWord(LayerKind kind) {
    switch (kind) {
        case LayerKind::dropout:
        case LayerKind::alpha:
        case LayerKind::gaussian:
        case LayerKind::gaussianNoise:
            return tr("element");
        case LayerKind::dropout1d:
        case LayerKind::dropout2d:
        case LayerKind::dropout3d:
        case LayerKind::featureAlpha:
            return tr("channel");
        case LayerKind::locked:
            return tr("unit over all times");
        case LayerKind::stochasticDepthRow:
            return tr("sample");
        case LayerKind::stochasticDepthBatch:
            return tr("batch");
        case LayerKind::dropBlock:
            return tr("block");
        case LayerKind::dropConnect:
            return tr("weight");
    }
    return {};
}

QString keptWords(LayerKind kind, std::uint64_t units, bool share) {
    const bool one = units == 1;
    switch (kind) {
        case LayerKind::dropout1d:
        case LayerKind::dropout2d:
        case LayerKind::dropout3d:
        case LayerKind::featureAlpha:
            return share ? tr("of channels kept") : one ? tr("channel kept") : tr("channels kept");
        case LayerKind::locked:
            return share ? tr("of units kept over all times")
                   : one ? tr("unit kept over all times")
                         : tr("units kept over all times");
        case LayerKind::stochasticDepthRow:
            return share ? tr("of samples kept") : one ? tr("sample kept") : tr("samples kept");
        case LayerKind::stochasticDepthBatch:
            return tr("batch kept");  // there is one
        default:
            return share ? tr("of units kept") : one ? tr("unit kept") : tr("units kept");
    }
}

QString unitSentence(LayerKind kind, const UnitShape& units, const Shape& x) {
    if (kind == LayerKind::gaussian || kind == LayerKind::gaussianNoise) {
        return tr("every element has noise of its own");
    }
    if (kind == LayerKind::dropBlock) {
        return tr("squares are dropped; where they overlap, less than p is lost");
    }
    const std::uint64_t count = units.unitCount();
    if (count == x.elementCount()) {
        return kind == LayerKind::dropConnect ? tr("every weight is a unit") : tr("every element is a unit");
    }
    const bool elements = kind == LayerKind::dropout;  // shared axes were given, there is no word for the unit
    const QString unit = elements ? tr("unit") : unitWord(kind);
    const std::uint64_t size = count == 0 ? 0 : x.elementCount() / count;
    const QString mask = QString::fromStdString(units.maskShape().display());
    return count == 1 ? tr("all %1 elements are dropped as one; the mask is %2").arg(countText(size), mask)
                      : tr("%1 units, each a %2 of %3 elements; the mask is %4")
                            .arg(countText(count), unit, countText(size), mask);
}

}  // namespace dropscope
