// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/include_rules.h"

#include <array>
#include <optional>
#include <sstream>

#include <QRegularExpression>

namespace dropscope {
namespace {

struct Layer {
    std::string_view folder;
    int height;
};

// A file includes its own height or a lower one.
constexpr std::array kEngineLayers{Layer{"engine/core/", 0},   Layer{"engine/random/", 1},  Layer{"engine/tensor/", 1},
                                   Layer{"engine/masks/", 2},  Layer{"engine/kernels/", 3}, Layer{"engine/io/", 4},
                                   Layer{"engine/stats/", 4},  Layer{"engine/dropout/", 4}, Layer{"engine/learn/", 5},
                                   Layer{"engine/session/", 6}};

// The last one is the main window, which lies in no folder of its own.
constexpr std::array kUiLayers{Layer{"ui/style/", 0},  Layer{"ui/document/", 0}, Layer{"ui/jobs/", 0},
                               Layer{"ui/models/", 1}, Layer{"ui/views/", 2},    Layer{"ui/charts/", 2},
                               Layer{"ui/panels/", 3}, Layer{"ui/pages/", 4},    Layer{"ui/", 5}};

bool isIn(std::string_view path, std::string_view folder) { return path.starts_with(folder); }

bool isOurs(std::string_view path) {
    return isIn(path, "engine/") || isIn(path, "ui/") || isIn(path, "app/") || isIn(path, "tests/");
}

bool isWrittenByMoc(std::string_view target) { return target.ends_with(".moc") || target.starts_with("moc_"); }

// Highway's files include themselves again with quotes, and its users write them so.
bool isHighway(std::string_view target) { return target.starts_with("hwy/"); }

// Not std::regex, whose own code GCC 12 warns about under the address sanitizer.
bool matches(const std::string& text, const QString& pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern))
        .match(QString::fromStdString(text))
        .hasMatch();
}

bool isQt(const std::string& target) {
    return matches(target, "Q[A-Z][A-Za-z0-9]*|Qt[A-Z][A-Za-z0-9]*/.*|q[a-z0-9]+\\.h");
}

bool isQtCharts(const std::string& target) {
    return matches(
        target,
        "QtCharts(/.*)?|Q[A-Za-z]*(Chart|ChartView|Series|Axis|ModelMapper|Legend|LegendMarker|BarSet|BoxSet|"
        "CandlestickSet|PieSlice)|q[a-z]*(chart|chartview|series|axis|modelmapper|legend|legendmarker)\\.h");
}

bool isCuda(std::string_view target) { return target.starts_with("cuda") || target.starts_with("cooperative_groups"); }

template <std::size_t kCount>
std::optional<int> heightOf(std::string_view path, const std::array<Layer, kCount>& layers) {
    for (const Layer& layer : layers) {
        if (isIn(path, layer.folder)) {
            return layer.height;
        }
    }
    return std::nullopt;
}

template <std::size_t kCount>
std::string lookingUp(const Include& include, const std::array<Layer, kCount>& layers) {
    const std::optional<int> from = heightOf(include.file, layers);
    const std::optional<int> to = heightOf(include.target, layers);
    if (!from || !to) {
        return "a folder without a layer: give it one in tests/house/include_rules.cpp";
    }
    return *to > *from ? "looks up: a file includes its own or a lower layer" : "";
}

std::string betweenOurs(const Include& include) {
    const std::string_view from = include.file;
    const std::string_view to = include.target;
    if (!include.quoted) {
        return "our own files take quotes";
    }
    if (isIn(from, "tests/")) {
        return "";
    }
    if (isIn(to, "tests/")) {
        return "nothing but tests sees tests";
    }
    if (isIn(to, "app/")) {
        if (!isIn(from, "app/")) {
            return "nothing sees app";
        }
        const bool sameProgram = isIn(from, "app/cli/") == isIn(to, "app/cli/");
        return sameProgram ? "" : "the two programs share what is in engine, not each other's files";
    }
    if (isIn(to, "ui/")) {
        if (isIn(from, "engine/") || isIn(from, "app/cli/")) {
            return "must run without a window: ui is out of reach";
        }
        return isIn(from, "ui/") ? lookingUp(include, kUiLayers) : "";
    }
    return isIn(from, "engine/") ? lookingUp(include, kEngineLayers) : "";
}

std::string ofLibraries(const Include& include) {
    const std::string_view from = include.file;
    if (include.quoted && !isWrittenByMoc(include.target) && !isHighway(include.target)) {
        return "quotes are for our own files, named from the repository root; libraries take < >";
    }
    if (isIn(from, "tests/")) {
        return "";
    }
    if (isQtCharts(include.target) && !isIn(from, "ui/charts/")) {
        return "Qt Charts stays in ui/charts";
    }
    if (isQt(include.target) && (isIn(from, "engine/") || isIn(from, "app/cli/"))) {
        return "must run where there is no Qt";
    }
    if (isCuda(include.target) && !isIn(from, "engine/kernels/cuda/")) {
        return "CUDA stays in engine/kernels/cuda";
    }
    if (include.target.starts_with("CLI/") && !isIn(from, "app/cli/")) {
        return "CLI11 stays in app/cli";
    }
    return "";
}

}  // namespace

std::vector<Include> includesOf(const std::string& file, std::string_view content) {
    static const QRegularExpression kInclude("^[ \\t]*#[ \\t]*include[ \\t]*([\"<])([^\">]+)[\">]");
    std::vector<Include> includes;
    std::istringstream lines{std::string(content)};
    std::string text;
    for (int line = 1; std::getline(lines, text); ++line) {
        const QRegularExpressionMatch match = kInclude.match(QString::fromStdString(text));
        if (match.hasMatch()) {
            includes.push_back({file, line, match.captured(2).toStdString(), match.captured(1) == "\""});
        }
    }
    return includes;
}

std::string violation(const Include& include) {
    return isOurs(include.target) ? betweenOurs(include) : ofLibraries(include);
}

}  // namespace dropscope
