// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/code_text.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

#include "engine/core/number_text.h"
#include "ui/models/count_text.h"
#include "ui/models/words.h"

namespace dropscope {

namespace {

/// What each framework calls the same things; %1 is the argument.
struct Dialect {
    const char* import;
    const char* floats;  // a list of numbers as float32
    const char* bools;
    const char* scalar;  // one float32
    const char* where;   // its name
    const char* wide;    // NumPy's product in float64, %1 is p
};

Dialect dialectOf(CodeFramework framework) {
    switch (framework) {
        case CodeFramework::pytorch:
            return {"import torch",     "torch.tensor([%1])", "torch.tensor([%1], dtype=torch.bool)",
                    "torch.tensor(%1)", "torch.where",        "(x.double() * (mask.double() / (1 - %1))).float()"};
        case CodeFramework::numpy:
            return {"import numpy as np",
                    "np.array([%1], dtype=np.float32)",
                    "np.array([%1], dtype=bool)",
                    "np.float32(%1)",
                    "np.where",
                    "(x * (mask / (1 - %1))).astype(np.float32)"};
        case CodeFramework::jax:
            return {"import jax.numpy as jnp",
                    "jnp.array([%1], dtype=jnp.float32)",
                    "jnp.array([%1], dtype=bool)",
                    "jnp.float32(%1)",
                    "jnp.where",
                    "(x.astype(jnp.float64) * (mask / (1 - %1))).astype(jnp.float32)"};
    }
    return {};
}

QString numberText(float value) {
    if (!std::isfinite(value)) {
        return std::isnan(value) ? "float('nan')" : value > 0 ? "float('inf')" : "float('-inf')";
    }
    const QString text = QString::fromStdString(shortestText(value));
    return text.contains('.') || text.contains('e') ? text : text + ".0";
}

template <class Values, class Text>
QString listText(const Values& values, Text text) {
    constexpr qsizetype kWidth = 88;
    QString all;
    QString line;
    for (const auto& value : values) {
        const QString word = text(value) + ", ";
        if (line.size() + word.size() > kWidth) {
            all += line.trimmed() + "\n    ";
            line.clear();
        }
        line += word;
    }
    all += line;
    return all.chopped(std::min<qsizetype>(2, all.size()));
}

QString arrayText(const Dialect& dialect, std::span<const float> values, const QString& shape) {
    return QString(dialect.floats).arg(listText(values, numberText)) + shape;
}

QString shapeText(const Shape& shape) {
    QStringList lengths;
    for (const std::int64_t length : shape.lengths()) {
        lengths << QString::number(length);
    }
    return QString(".reshape((%1%2))").arg(lengths.join(", "), lengths.size() == 1 ? "," : "");
}

QString headText(const MaskSettings& settings) {
    const std::string_view kind = nameOf(settings.layer.kind);
    const std::string_view source = infoOf(settings.source).name;
    return QString("# Dropscope: %1, p = %2, seed %3, draw %4, %5%6")
        .arg(QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())),
             QString::fromStdString(shortestText(settings.layer.p)))
        .arg(settings.seed)
        .arg(settings.step)
        .arg(settings.mode == Mode::train ? "train" : "eval",
             settings.source == ReplaySource::native ? QString() : ", mask of " + QString::fromUtf8(source));
}

Arithmetic arithmeticIn(const MaskSettings& settings) {
    return settings.mode == Mode::train ? settings.formedLayer().arithmetic : Arithmetic::torch;
}

/// y from x and the mask, as the layer forms it.
QString maskedText(const Dialect& dialect, const MaskSettings& settings, float scale) {
    const LayerConfig layer = settings.formedLayer();
    const QString where = dialect.where;
    const auto scalar = [&dialect](const QString& number) { return QString(dialect.scalar).arg(number); };
    const QString zero = scalar("0.0");
    switch (arithmeticIn(settings)) {
        case Arithmetic::numpy:
            return QString(dialect.wide).arg(QString::fromStdString(shortestText(layer.p)));
        case Arithmetic::flax:
            if (layer.p != 1.0) {
                return QString("%1(mask, x / %2, %3)")
                    .arg(where, scalar(numberText(static_cast<float>(1.0 - layer.p))), zero);
            }
            break;
        case Arithmetic::tensorflow:
            break;
        default:
            if (layer.zeroing != Zeroing::select) {
                return QString("x * %1(mask, %2, %3)").arg(where, scalar(numberText(scale)), zero);
            }
    }
    return QString("%1(mask, x * %2, %3)").arg(where, scalar(numberText(scale)), zero);
}

}  // namespace

Result<QString> codeText(const Document& document, CodeFramework framework) {
    const EditedTensor& x = document.x();
    if (x.elementCount() > kMostCodeElements) {
        return fail(tr("%1 elements are too many to write out as code").arg(countText(x.elementCount())).toStdString(),
                    "",
                    tr("save x and the mask as npy files; code takes up to %1")
                        .arg(countText(kMostCodeElements))
                        .toStdString());
    }
    if (const Status fits = document.fits(); !fits) {
        return std::unexpected(fits.error());
    }
    const Result<Tensor> values = x.dense();
    if (!values) {
        return std::unexpected(values.error());
    }
    const Dialect dialect = dialectOf(framework);
    const QString shape = shapeText(x.shape());
    std::vector<float> factors;
    std::vector<float> offsets;
    std::vector<std::uint8_t> kept(x.elementCount());
    document.readValues(Field::mask, 0, {}, kept);
    for (std::uint64_t i = 0; i < x.elementCount(); ++i) {
        const CellExplanation cell = *document.explain(i, Direction::forward);
        factors.push_back(cell.outcome == CellExplanation::Outcome::identity ? 1.0F : cell.factor);
        offsets.push_back(cell.offset);
    }
    const auto keptAt = std::ranges::find(kept, std::uint8_t{1});
    const float scale = keptAt == kept.end() ? 0.0F : factors[static_cast<std::size_t>(keptAt - kept.begin())];
    const bool affine = std::ranges::any_of(offsets, [](float offset) { return offset != 0.0F; });
    bool masked = !affine;  // each factor is the scale or 0
    for (std::size_t i = 0; i < factors.size(); ++i) {
        masked = masked && factors[i] == (kept[i] != 0 ? scale : 0.0F);
    }

    QString code = headText(document.settings()) + "\n" + dialect.import + "\n\n";
    if (framework == CodeFramework::jax && arithmeticIn(document.settings()) == Arithmetic::numpy) {
        code = headText(document.settings()) + "\nimport jax\n" + dialect.import +
               "\n\njax.config.update(\"jax_enable_x64\", True)\n";
    }
    code += "x = " + arrayText(dialect, values->values(), shape) + "\n";
    if (masked) {
        code += "mask = " +
                QString(dialect.bools).arg(listText(kept, [](std::uint8_t k) { return QString(k != 0 ? "1" : "0"); })) +
                shape + "\n";
        code += "y = " + maskedText(dialect, document.settings(), scale) + "\n";
    } else {
        code += "factor = " + arrayText(dialect, factors, shape) + "\n";
        code += "offset = " + arrayText(dialect, offsets, shape) + "\n";
        code += affine ? "y = x * factor + offset\n" : "y = x * factor\n";
    }
    return code + "print(y)\n";
}

}  // namespace dropscope
