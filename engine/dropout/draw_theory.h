// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/task.h"
#include "engine/dropout/prepared_pass.h"
#include "engine/stats/summary.h"
#include "engine/tensor/edited_tensor.h"

namespace dropscope {

/// What theory says of y before anything is drawn, over x's finite elements.
struct DrawTheory {
    double mean = 0.0;  ///< E[mean of y] over masks
    double meanSd =
        0.0;          ///< standard deviation of the mean of y over masks; NaN where no formula is known (drop-block)
    double sd = 0.0;  ///< expected spread of y's elements: sqrt of E[mean of y²] - E[mean of y]²
};

/// The expected share of the units that are kept: 1 - p; 1 in evaluation and where only noise is added. In drop-block the
/// mean over elements of (1 - gamma)^(seeds whose squares cover the element), with gamma as it is drawn.
[[nodiscard]] double expectedKeptShare(const PreparedPass& pass);

/// From the layer's moments, which are polynomials in x: E = e0 + e1 x, Var = v0 + v1 x + v2 x². Where elements share a
/// unit they move together: with Var = (d0 + d1 x)² the variance of the mean is sum over units of (sum of d0 + d1 x)² / n².
/// `summary` is x's. All zeros for an x without finite elements. Stoppable; fails also when memory for a number per unit
/// does.
[[nodiscard]] Result<DrawTheory> drawTheory(const PreparedPass& pass, const EditedTensor& x, const Summary& summary,
                                            const Task& task = {});

}  // namespace dropscope
