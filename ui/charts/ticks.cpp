// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ticks.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace dropscope {

namespace {

constexpr double kSlack = 1e-6;  // of a step: a bound this close to a multiple is on it

/// The round steps in rising order, from one that is surely too small to divide `span` in `parts`: 1, 2, 5 times a power
/// of ten, and 25, 250 and so on, which need no more digits than their neighbours (2.5 would).
class RoundSteps {
public:
    RoundSteps(double span, int parts) : m_exponent(static_cast<int>(std::floor(std::log10(span / parts))) - 1) {}

    [[nodiscard]] double value() const { return kMantissas[m_mantissa] * std::pow(10.0, m_exponent); }
    void next() {
        do {
            m_mantissa = (m_mantissa + 1) % kMantissas.size();
            m_exponent += m_mantissa == 0 ? 1 : 0;
        } while (kMantissas[m_mantissa] == 2.5 && m_exponent < 1);
    }

private:
    static constexpr std::array kMantissas = {1.0, 2.0, 2.5, 5.0};

    std::size_t m_mantissa = 0;
    int m_exponent;
};

double firstMultiple(double low, double step) { return std::ceil(low / step - kSlack); }
double lastMultiple(double high, double step) { return std::floor(high / step + kSlack); }

/// The smallest of 1, 2, 5, 10, 20, ... that fits into `last` at most `mostTicks` times.
std::uint64_t wholeStep(std::uint64_t last, std::uint64_t mostTicks) {
    for (std::uint64_t power = 1;; power *= 10) {
        for (const std::uint64_t factor : {1U, 2U, 5U}) {
            if (last / (factor * power) <= mostTicks) {
                return factor * power;
            }
        }
    }
}

QString withTrueMinus(QString text) { return text.replace(QLatin1Char('-'), QChar(0x2212)); }

/// 1.45×10⁻⁶, with no zeros at the end of the first factor.
QString scientificText(double value, int digits) {
    const QStringList parts = QString::number(value, 'e', digits - 1).split('e');
    QString factor = parts[0];
    while (factor.contains('.') && (factor.endsWith('0') || factor.endsWith('.'))) {
        factor.chop(1);
    }
    static const QString kRaised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString exponent;
    for (const QChar digit : QString::number(std::abs(parts[1].toInt()))) {
        exponent += kRaised[digit.digitValue()];
    }
    const QString sign = parts[1].toInt() < 0 ? QStringLiteral("⁻") : QString();
    return withTrueMinus(factor) + QStringLiteral("×10") + sign + exponent;
}

}  // namespace

SteppedRange percentRange(Range shares, int mostSteps) {
    for (RoundSteps step(100.0 * shares.span(), mostSteps);; step.next()) {
        const double size = step.value() / 100.0;
        const double first = std::floor(shares.low / size + kSlack);
        const double last = std::ceil(shares.high / size - kSlack);
        if (last > first && last - first <= mostSteps) {
            return {.range = {.low = first * size, .high = last * size}, .step = size};
        }
    }
}

std::vector<Tick> valueTicks(Range range, int mostTicks) {
    RoundSteps step(range.span(), mostTicks);
    while (lastMultiple(range.high, step.value()) - firstMultiple(range.low, step.value()) + 1 > mostTicks) {
        step.next();
    }
    const double size = step.value();
    std::vector<Tick> ticks;
    for (double i = firstMultiple(range.low, size); i <= lastMultiple(range.high, size); ++i) {
        ticks.push_back({.at = i * size, .text = valueText(i * size, size)});
    }
    return ticks;
}

std::vector<Tick> percentTicks(const SteppedRange& shares) {
    const int decimals = decimalsFor(100.0 * shares.step);
    const double first = std::round(shares.range.low / shares.step);
    const double last = std::round(shares.range.high / shares.step);
    std::vector<Tick> ticks;
    for (double i = first; i <= last; ++i) {
        ticks.push_back({.at = i * shares.step, .text = percentText(i * shares.step, decimals)});
    }
    return ticks;
}

std::vector<Tick> logTicks(Range exponents, int mostTicks) {
    const auto ticksAt = [&](std::initializer_list<double> factors, int everyDecade) {
        std::vector<Tick> ticks;
        const int first = static_cast<int>(std::floor(exponents.low)) - 1;
        const int last = static_cast<int>(std::ceil(exponents.high));
        for (int decade = first; decade <= last; ++decade) {
            for (const double factor : factors) {
                const double at = decade + std::log10(factor);
                if (decade % everyDecade == 0 && at >= exponents.low - kSlack && at <= exponents.high + kSlack) {
                    ticks.push_back({at, shortText(factor * std::pow(10.0, decade))});
                }
            }
        }
        return ticks;
    };
    const auto fits = [mostTicks](const std::vector<Tick>& ticks) {
        return ticks.size() <= static_cast<std::size_t>(mostTicks);
    };
    if (exponents.span() < 0.5) {
        // Less than half a decade: plain numbers, at their logarithms.
        std::vector<Tick> ticks =
            valueTicks({.low = std::pow(10.0, exponents.low), .high = std::pow(10.0, exponents.high)}, mostTicks);
        std::erase_if(ticks, [](const Tick& tick) { return tick.at <= 0.0; });
        std::ranges::for_each(ticks, [](Tick& tick) { tick.at = std::log10(tick.at); });
        return ticks;
    }
    if (std::vector<Tick> ticks = ticksAt({1.0, 2.0, 5.0}, 1); fits(ticks)) {
        return ticks;
    }
    for (int every = 1;; ++every) {
        if (std::vector<Tick> ticks = ticksAt({1.0}, every); fits(ticks)) {
            return ticks;
        }
    }
}

std::vector<Tick> countTicks(std::uint64_t last, int mostTicks) {
    const std::uint64_t step = wholeStep(last, static_cast<std::uint64_t>(mostTicks));
    std::vector<Tick> ticks = {{.at = 1.0, .text = QStringLiteral("1")}};
    for (std::uint64_t at = step == 1 ? 2 : step; at <= last; at += step) {
        ticks.push_back({.at = static_cast<double>(at), .text = QString::number(at)});
    }
    return ticks;
}

int decimalsFor(double step) {
    for (int decimals = 0; decimals < 12; ++decimals) {
        const double scaled = step * std::pow(10.0, decimals);
        if (scaled >= 1.0 - kSlack && std::abs(scaled - std::round(scaled)) < kSlack * scaled) {
            return decimals;
        }
    }
    return 12;
}

QString percentText(double share, int decimals) {
    return withTrueMinus(QString::number(100.0 * share, 'f', decimals)) + QStringLiteral(" %");
}

double fineStep(double span) { return std::pow(10.0, std::floor(std::log10(span)) - 3.0); }

QString valueText(double value, double step) {
    const int decimals = decimalsFor(step);
    if (decimals > 4 || std::abs(value) >= 1e7 || step >= 1e7) {
        if (std::abs(value) < 0.5 * step) {
            return QStringLiteral("0");
        }
        const double digits = std::floor(std::log10(std::abs(value))) - std::floor(std::log10(step)) + 2.0;
        return scientificText(value, static_cast<int>(std::clamp(digits, 1.0, 15.0)));
    }
    // -0.00 would be a riddle here; the grids are where a negative zero matters.
    const QString text = QString::number(value, 'f', decimals);
    return text.toDouble() == 0.0 ? QString::number(0.0, 'f', decimals) : withTrueMinus(text);
}

QString shortText(double value) {
    const QString text = QString::number(value, 'g', 3);
    return text.contains('e') ? scientificText(value, 3) : withTrueMinus(text);
}

}  // namespace dropscope
