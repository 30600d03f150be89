// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/spread_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace dropscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dropscope::SpreadText)
};

QString number(double value) { return QString::number(value, 'f', 3); }

QString percent(double share) { return QString::number(100.0 * share, 'f', 1) + QStringLiteral(" %"); }

}  // namespace

QString numbersOf(const SpreadMap& spread) {
    const LossAndAccuracy& plain = spread.plainValidation;
    const LossAndAccuracy& mean = spread.meanValidation;
    const bool classes = !std::isnan(plain.accuracy);
    const QString first =
        classes ? Words::tr("seed %1, plain: %2 right, loss %3")
                      .arg(spread.seed)
                      .arg(percent(plain.accuracy), number(plain.loss))
                : Words::tr("seed %1, plain: validation loss %2").arg(spread.seed).arg(number(plain.loss));
    if (spread.dropsNothing) {
        return first + '\n' + Words::tr("no dropout, so every pass says the same");
    }
    const auto passes = static_cast<int>(spread.passes);
    return first + '\n' +
           (classes ? Words::tr("mean of %n passes: %1 right, loss %2", "", passes)
                          .arg(percent(mean.accuracy), number(mean.loss))
                    : Words::tr("mean of %n passes: validation loss %1", "", passes).arg(number(mean.loss)));
}

QString spokenSpread(const SpreadMap& spread) {
    if (spread.dropsNothing) {
        return numbersOf(spread);
    }
    return Words::tr("spread over %n passes with dropout on, after step %1: deviation %2 on average, at most %3", "",
                     static_cast<int>(spread.passes))
               .arg(spread.step)
               .arg(number(spread.averageDeviation), number(spread.largestDeviation)) +
           '\n' + numbersOf(spread);
}

QString cellOf(const SpreadMap& spread, std::size_t index, const std::vector<std::string>& classNames) {
    const auto value = [&](const std::vector<float>& values) { return number(static_cast<double>(values[index])); };
    if (spread.classes.empty() || spread.classes[index] >= classNames.size()) {
        return Words::tr("plain %1 · mean of %n passes %2, deviation %3", "", static_cast<int>(spread.passes))
            .arg(value(spread.plain), value(spread.mean), value(spread.deviation));
    }
    return Words::tr("class %1: plain probability %2 · mean of %n passes %3, deviation %4", "",
                     static_cast<int>(spread.passes))
        .arg(QString::fromStdString(classNames[spread.classes[index]]), value(spread.plain), value(spread.mean),
             value(spread.deviation));
}

QString spreadProgressText(double progress, std::uint32_t passes) {
    const auto done = static_cast<std::uint32_t>(std::floor(progress * passes));
    return Words::tr("pass %1 of %2").arg(std::min(done + 1, passes)).arg(passes);
}

}  // namespace dropscope
