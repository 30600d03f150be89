// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/training_view.h"

namespace dropscope {

namespace {

const Properties<TrainingChartView>& chartProperties() {
    static const Properties<TrainingChartView> kProperties = {
        choice<TrainingChartView, TrainingCurves>(
            "curves", &TrainingChartView::curves,
            {{"loss", TrainingCurves::loss}, {"gap", TrainingCurves::gap}, {"accuracy", TrainingCurves::accuracy}}),
        number("smoothing", &TrainingChartView::smoothing, 0.0, TrainingChartView::kMostSmoothing),
        property("log-x", &TrainingChartView::logX),
        property("log-y", &TrainingChartView::logY),
        property("hidden", &TrainingChartView::hidden),
        zoom("zoom", &TrainingChartView::zoom),
    };
    return kProperties;
}

/// A whole number; null for the newest.
Property<TrainingView> stepProperty() {
    return {"step-shown", [](const TrainingView& view) { return view.step ? Json(*view.step) : Json(); },
            [](TrainingView& view, const Json& json) -> Status {
                view.step.reset();
                if (!json.is_null()) {
                    const Result<std::uint64_t> step = fromJson<std::uint64_t>(json);
                    if (!step) {
                        return std::unexpected(step.error());
                    }
                    view.step = *step;
                }
                return {};
            }};
}

}  // namespace

const Properties<ChartZoom>& chartZoomProperties() {
    static const Properties<ChartZoom> kProperties = {
        property("left", &ChartZoom::left),
        property("right", &ChartZoom::right),
        property("bottom", &ChartZoom::bottom),
        property("top", &ChartZoom::top),
    };
    return kProperties;
}

const Properties<TrainingView>& trainingViewProperties() {
    static const Properties<TrainingView> kProperties = {
        property("sweep", &TrainingView::sweep),
        property("grid", &TrainingView::grid),
        property("epochs-a-second", &TrainingView::epochsASecond),
        group("chart", &TrainingView::chart, chartProperties()),
        stepProperty(),
        choice<TrainingView, SweepValue>("sweep-value", &TrainingView::sweepValue,
                                         {{"validation-loss", SweepValue::validationLoss},
                                          {"lowest-validation-loss", SweepValue::lowestValidationLoss},
                                          {"validation-accuracy", SweepValue::validationAccuracy},
                                          {"gap", SweepValue::gap},
                                          {"training-loss", SweepValue::trainLoss}}),
        zoom("sweep-zoom", &TrainingView::sweepZoom),
    };
    return kProperties;
}

}  // namespace dropscope
