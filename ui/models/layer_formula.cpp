// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/layer_formula.h"

#include "ui/models/words.h"

namespace dropscope {

namespace {

/// `pattern` with x and with dL/dy.
LayerFormula both(const QString& pattern) { return {pattern.arg("x"), pattern.arg("dL/dy"), {}}; }

}  // namespace

LayerFormula formulaOf(const MaskSettings& settings) {
    const LayerConfig layer = settings.formedLayer();
    const bool classic = layer.scaling == Scaling::classic;
    if (settings.mode == Mode::eval) {
        return both(classic ? "%1 · (1 − p)" : "%1");
    }
    switch (layer.kind) {
        case LayerKind::alpha:
        case LayerKind::featureAlpha:
            return {tr("a (x · mask + α′ (1 − mask)) + b"), tr("a · dL/dy · mask"), {}};
        case LayerKind::gaussian: {
            LayerFormula formula = both(tr("%1 · noise"));
            formula.noMask = tr("noise around 1 multiplies every element: nothing is dropped");
            return formula;
        }
        case LayerKind::gaussianNoise:
            return {tr("x + noise"), "dL/dy", tr("noise is added to every element: nothing is dropped")};
        case LayerKind::dropBlock:
            return both(tr("%1 · mask · n / kept"));
        default:
            break;
    }
    switch (layer.arithmetic) {
        case Arithmetic::tensorflow:
            return both(tr("mask ? %1 · 1 / (1 − p) : 0"));
        case Arithmetic::flax:
            return both(tr("mask ? %1 / (1 − p) : 0"));
        default:
            return both(classic ? tr("%1 · mask") : tr("%1 · mask / (1 − p)"));
    }
}

}  // namespace dropscope
