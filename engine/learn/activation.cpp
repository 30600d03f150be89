// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/activation.h"

#include "engine/learn/named_choice.h"

namespace dropscope {

namespace {

constexpr NamedChoices<Activation, 7> kNames = {{{Activation::relu, "relu"},
                                                 {Activation::leakyRelu, "leaky-relu"},
                                                 {Activation::tanh, "tanh"},
                                                 {Activation::sigmoid, "sigmoid"},
                                                 {Activation::gelu, "gelu"},
                                                 {Activation::selu, "selu"},
                                                 {Activation::linear, "linear"}}};

constexpr std::array kAll = {Activation::relu, Activation::leakyRelu, Activation::tanh,  Activation::sigmoid,
                             Activation::gelu, Activation::selu,      Activation::linear};

}  // namespace

std::span<const Activation> allActivations() { return kAll; }

std::string_view nameOf(Activation activation) { return nameIn(kNames, activation); }

Result<Activation> parseActivation(std::string_view name) { return parseIn(kNames, name, phrase("activation")); }

}  // namespace dropscope
