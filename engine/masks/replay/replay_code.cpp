// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/replay_code.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/core/number_text.h"
#include "engine/masks/replay/recipe.h"

namespace dropscope {

namespace {

/// "(3, 5)", as Python writes a tuple.
std::string tuple(const Shape& shape) {
    std::string text;
    for (const std::int64_t length : shape.lengths()) {
        text += fmt::format("{}{}", text.empty() ? "" : ", ", length);
    }
    return fmt::format("({}{})", text, shape.rank() == 1 ? "," : "");
}

/// The words behind a call's name; the shape is the first one.
std::string argumentOf(const RecipeCall& call, std::size_t number) {
    std::size_t at = 0;
    for (std::size_t k = 0; k < number; ++k) {
        at = call.text.find_first_not_of(" \t\r\n", call.text.find_first_of(" \t\r\n", at));
    }
    return call.text.substr(at, call.text.find_first_of(" \t\r\n", at) - at);
}

std::string shapeTuple(const RecipeCall& call) {
    const Result<Shape> shape = Shape::parse(argumentOf(call, 1));
    return shape ? tuple(*shape) : "()";
}

std::string torchName(const RecipeCall& call) {
    std::string name = call.text.substr(0, call.text.find_first_of(" \t\r\n"));
    for (char& c : name) {
        c = c == '-' ? '_' : c;
    }
    return name;
}

std::string torchCall(const RecipeCall& call, std::string_view device) {
    const std::string on = device.empty() ? "" : fmt::format(", device=\"{}\"", device);
    switch (call.kind) {
        case RecipeKind::rand:
            return fmt::format("torch.rand({}{})\n", shapeTuple(call), on);
        case RecipeKind::randn:
            return fmt::format("torch.randn({}{})\n", shapeTuple(call), on);
        case RecipeKind::dropout:
            return fmt::format("torch.nn.functional.{}(torch.ones({}{}), {}, True)\n", torchName(call),
                               shapeTuple(call), on, shortestText(call.p));
        case RecipeKind::bernoulli:
            return fmt::format("torch.empty({}{}).bernoulli_(0.5)\n", shapeTuple(call), on);
        case RecipeKind::linear:
            return fmt::format("torch.nn.Linear({}, {}{})\n", argumentOf(call, 1), argumentOf(call, 2), on);
        case RecipeKind::skip:
            if (!device.empty()) {
                return fmt::format(
                    "torch.cuda.default_generators[0].set_offset("
                    "torch.cuda.default_generators[0].get_offset() + {})\n",
                    call.count);
            }
            return fmt::format("torch.rand({})  # skips {} words\n", call.count, call.count);
        case RecipeKind::binomial:
            break;
    }
    return {};
}

std::string numpyCall(const RecipeCall& call, bool generator) {
    const std::string_view rng = generator ? "rng" : "numpy.random";
    switch (call.kind) {
        case RecipeKind::randn:
            return fmt::format("{}.standard_normal({})\n", rng, shapeTuple(call));
        case RecipeKind::binomial:
            return fmt::format("{}.binomial(1, {}, {})\n", rng, shortestText(call.p), shapeTuple(call));
        case RecipeKind::skip:
            return generator ? fmt::format("{}.random({})  # skips {} words\n", rng, call.count, call.count)
                             : fmt::format("{}.randint(0, 2**32, {}, dtype=numpy.uint32)  # skips {} words\n", rng,
                                           call.count, call.count);
        default:
            return fmt::format("{}.random{}({})\n", rng, generator ? "" : "_sample", shapeTuple(call));
    }
}

template <class Write>
std::string before(const ReplayConfig& config, Write write) {
    std::string code;
    if (const Result<std::vector<RecipeCall>> recipe = parseRecipe(config.recipe); recipe) {
        for (const RecipeCall& call : *recipe) {
            code += write(call);
        }
    }
    return code;
}

std::string torchCode(const ReplayConfig& config, const MaskRequest& request, std::string_view device) {
    const std::string shape = tuple(request.shape);
    const std::string p = shortestText(request.p);
    const std::string on = device.empty() ? "" : fmt::format(", device=\"{}\"", device);
    std::string mask;
    if (config.idiom == "bernoulli-tensor") {
        mask = fmt::format("torch.bernoulli(torch.full({}, 1 - {}))", shape, p);
    } else if (config.idiom == "rand-below") {
        mask = fmt::format("(torch.rand({}{}) < 1 - {}).int()", shape, on, p);
    } else if (config.idiom == "rand-above") {
        mask = fmt::format("(torch.rand({}) > {}).int()", shape, p);
    } else if (config.idiom == "bernoulli" || request.viaBernoulli) {
        mask = fmt::format("torch.empty({}{}).bernoulli_(1 - {}).int()", shape, on, p);
    } else {
        mask = fmt::format("(torch.nn.functional.dropout(torch.ones({}{}), {}) != 0).int()", shape, on, p);
    }
    return fmt::format("import torch\n\ntorch.manual_seed({})\n{}print({})\n", config.seed.text(),
                       before(config, [&](const RecipeCall& call) { return torchCall(call, device); }), mask);
}

std::string numpyCode(const ReplayConfig& config, const MaskRequest& request) {
    const std::string shape = tuple(request.shape);
    const std::string p = shortestText(request.p);
    const bool generator = config.idiom.starts_with("default-rng");
    const std::string_view rng = generator ? "rng" : "numpy.random";
    std::string mask;
    if (config.idiom == "cs231n") {
        mask = fmt::format("(numpy.random.random_sample({}) < 1 - {}).astype(int)", shape, p);
    } else if (config.idiom == "binomial" || config.idiom == "default-rng-binomial") {
        mask = fmt::format("{}.binomial(1, 1 - {}, {})", rng, p, shape);
    } else if (config.idiom == "choice") {
        mask = fmt::format("numpy.random.choice([0, 1], {}, p=[{}, 1 - {}])", shape, p, p);
    } else {
        mask = fmt::format("({}.random{}({}) >= {}).astype(int)", rng, generator ? "" : "_sample", shape, p);
    }
    return fmt::format("import numpy\n\n{}({})\n{}print({})\n",
                       generator ? "rng = numpy.random.default_rng" : "numpy.random.seed", config.seed.text(),
                       before(config, [&](const RecipeCall& call) { return numpyCall(call, generator); }), mask);
}

std::string jaxCode(const ReplayConfig& config, const MaskRequest& request) {
    std::string keys;
    for (std::string_view rest = config.keyPath; !trimmed(rest).empty();) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        const std::string step(trimmed(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const std::size_t blank = step.find(' ');
        const std::string argument = blank == std::string::npos ? "" : std::string(trimmed(step.substr(blank)));
        if (step.starts_with("split ") && argument.find(' ') != std::string::npos) {
            keys += fmt::format("key = jax.random.split(key, {})[{}]\n", argument.substr(0, argument.find(' ')),
                                trimmed(argument.substr(argument.find(' '))));
        } else if (step.starts_with("fold_in ")) {
            keys += fmt::format("key = jax.random.fold_in(key, {})\n", argument);
        } else if (!step.empty()) {
            keys += fmt::format("# then the key that Flax makes of it: {}\n", step);
        }
    }
    return fmt::format(
        "import jax\n\njax.config.update(\"jax_threefry_partitionable\", {})\nkey = jax.random.PRNGKey({})\n{}"
        "print(jax.random.bernoulli(key, 1 - {}, {}).astype(int))\n",
        config.source == ReplaySource::jax ? "True" : "False", config.seed.text(), keys, shortestText(request.p),
        tuple(request.shape));
}

std::string tensorflowCode(const ReplayConfig& config, const MaskRequest& request) {
    return fmt::format(
        "import tensorflow as tf\n\ny = tf.nn.experimental.stateless_dropout(\n    tf.ones({}), rate={}, seed=[{}], "
        "rng_alg=\"philox\")\nprint(tf.cast(y != 0, tf.int32))\n",
        tuple(request.shape), shortestText(request.p),
        config.seed.isPair ? config.seed.text() : config.seed.text() + ", 0");
}

}  // namespace

std::string replayCode(const ReplayConfig& config, const MaskRequest& request) {
    switch (config.source) {
        case ReplaySource::torchCpu:
        case ReplaySource::torchMkl:
            return torchCode(config, request, "");
        case ReplaySource::torchCuda:
            return torchCode(config, request, "cuda");
        case ReplaySource::tensorflow:
            return tensorflowCode(config, request);
        case ReplaySource::jax:
        case ReplaySource::jaxLegacy:
            return jaxCode(config, request);
        case ReplaySource::numpy:
            return numpyCode(config, request);
        case ReplaySource::native:
            break;
    }
    return fmt::format("dropscope-cli mask --shape \"{}\" --p {} --seed {}{}{}\n", request.shape.text(),
                       shortestText(request.p), config.seed.text(),
                       config.stream != 0 ? fmt::format(" --stream {}", config.stream) : "",
                       config.step != 0 ? fmt::format(" --step {}", config.step) : "");
}

}  // namespace dropscope
