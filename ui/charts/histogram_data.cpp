// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/histogram_data.h"

#include <cmath>

#include "engine/core/number_text.h"
#include "ui/models/words.h"

namespace dropscope {

namespace {}  // namespace

HistogramData merged(const HistogramData& data, std::size_t mostBins) {
    const std::size_t together = (data.x.size() + mostBins - 1) / mostBins;
    if (together <= 1) {
        return data;
    }
    const std::size_t bins = (data.x.size() + together - 1) / together;
    HistogramData result = data;
    result.high = data.low + static_cast<double>(bins * together) * data.binWidth();
    result.x.assign(bins, 0.0);
    result.y.assign(bins, 0.0);
    for (std::size_t bin = 0; bin < data.x.size(); ++bin) {
        result.x[bin / together] += data.x[bin];
        result.y[bin / together] += data.y[bin];
    }
    return result;
}

QString csvOf(const HistogramData& data) {
    std::string text = "bin_low,bin_high,x_share,y_share\n";
    for (std::size_t bin = 0; bin < data.x.size() && !data.isEmpty(); ++bin) {
        text += shortestText(data.edge(bin));
        for (const double value : {data.edge(bin + 1), data.x[bin], data.y[bin]}) {
            text += ',';
            text += shortestText(value);
        }
        text += '\n';
    }
    return QString::fromStdString(text);
}

QString findingOf(const HistogramData& data) {
    const double step = data.fineness();
    const QString dropped = tr("%1 of y's values were dropped to 0.").arg(percentText(data.droppedShare, 1));
    const QString meanX = valueText(data.meanX, step);
    const QString meanY = valueText(data.meanY, step);
    if (!std::isfinite(data.theoryMean) || !std::isfinite(data.theorySd)) {
        return tr("x has mean %1 and y %2. ").arg(meanX, meanY) + dropped;
    }
    return tr("x has mean %1 and y %2, where theory expects %3 with a standard deviation of %4. ")
               .arg(meanX, meanY, valueText(data.theoryMean, step), valueText(data.theorySd, step)) +
           dropped;
}

}  // namespace dropscope
