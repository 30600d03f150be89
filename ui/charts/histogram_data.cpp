// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/histogram_data.h"

#include <cmath>

#include "engine/core/number_text.h"
#include "engine/kernels/block_statistics.h"
#include "ui/models/words.h"

namespace dropscope {

std::optional<std::size_t> HistogramData::droppedBin() const {
    if (isEmpty() || !(droppedShare > 0.0)) {
        return std::nullopt;
    }
    const BinRule rule(low, high, x.size());
    return rule.takes(droppedTo) ? std::optional(rule.binOf(droppedTo)) : std::nullopt;
}

QString droppedToText(const HistogramData& data) {
    const double size = std::abs(data.droppedTo);
    if (size == 0.0) {
        return QStringLiteral("0");
    }
    return size >= 0.001 && size < 10000.0 ? QString::fromStdString(fixedText(data.droppedTo, 4))
                                           : shortText(data.droppedTo);
}

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
    std::string text = "bin_low,bin_high,x_share,y_kept_share,y_dropped_share\n";
    for (std::size_t bin = 0; bin < data.x.size() && !data.isEmpty(); ++bin) {
        const double dropped = data.droppedBin() == bin ? data.droppedShare : 0.0;
        text += shortestText(data.edge(bin));
        for (const double value : {data.edge(bin + 1), data.x[bin], data.y[bin], dropped}) {
            text += ',';
            text += shortestText(value);
        }
        text += '\n';
    }
    return QString::fromStdString(text);
}

QString findingOf(const HistogramData& data) {
    const double step = data.fineness();
    const QString share = percentText(data.droppedShare, 1);
    QString dropped;
    if (!std::isnan(data.droppedTo)) {
        dropped = tr("%1 of y's values were dropped to %2.").arg(share, droppedToText(data));
    } else if (data.droppedShare > 0.0) {
        dropped = tr("%1 of y's values were dropped.").arg(share);
    }
    const QString meanX = valueText(data.meanX, step);
    const QString meanY = valueText(data.meanY, step);
    if (!std::isfinite(data.theoryMean) || !std::isfinite(data.theorySd)) {
        return (tr("x has mean %1 and y %2. ").arg(meanX, meanY) + dropped).trimmed();
    }
    return (tr("x has mean %1 and y %2, where theory expects %3 with a standard deviation of %4. ")
                .arg(meanX, meanY, valueText(data.theoryMean, step), valueText(data.theorySd, step)) +
            dropped)
        .trimmed();
}

}  // namespace dropscope
