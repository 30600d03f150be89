// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/recipe.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "engine/core/number_text.h"
#include "engine/tensor/shape.h"

namespace dropscope {

namespace {

/// How many leading axes of a shape the units run over; 0: all.
enum class Units { elements, elementsByBernoulli, dropout1d, leadingTwo, dropout3d };

struct CallForm {
    std::string_view name;
    RecipeKind kind;
    std::string_view example;
    Units units = Units::elements;
};

constexpr CallForm kForms[] = {
    {"rand", RecipeKind::rand, "rand 10"},
    {"randn", RecipeKind::randn, "randn 5x5"},
    {"dropout", RecipeKind::dropout, "dropout 6x6 0.5"},
    {"dropout1d", RecipeKind::dropout, "dropout1d 2x3x4 0.5", Units::dropout1d},
    {"dropout2d", RecipeKind::dropout, "dropout2d 2x3x4x4 0.5", Units::leadingTwo},
    {"dropout3d", RecipeKind::dropout, "dropout3d 2x3x4x4x4 0.5", Units::dropout3d},
    {"alpha-dropout", RecipeKind::dropout, "alpha-dropout 6x6 0.5", Units::elementsByBernoulli},
    {"feature-alpha-dropout", RecipeKind::dropout, "feature-alpha-dropout 2x3x4x4 0.5", Units::leadingTwo},
    {"bernoulli", RecipeKind::bernoulli, "bernoulli 6x6"},
    {"binomial", RecipeKind::binomial, "binomial 6x6 0.5"},
    {"linear", RecipeKind::linear, "linear 3 5"},
    {"skip", RecipeKind::skip, "skip 41"},
};

/// A word of the recipe and where it stands.
struct Word {
    std::string_view text;
    std::size_t position;
};

std::vector<Word> wordsOf(std::string_view call, std::size_t offset) {
    constexpr std::string_view kBlanks = " \t\r\n";
    std::vector<Word> words;
    for (std::size_t at = call.find_first_not_of(kBlanks); at != std::string_view::npos;) {
        const std::size_t end = std::min(call.find_first_of(kBlanks, at), call.size());
        words.push_back({call.substr(at, end - at), offset + at + 1});
        at = call.find_first_not_of(kBlanks, end);
    }
    return words;
}

std::size_t wordCountOf(RecipeKind kind) {
    switch (kind) {
        case RecipeKind::dropout:
        case RecipeKind::binomial:
        case RecipeKind::linear:
            return 3;
        default:
            return 2;
    }
}

Result<std::uint64_t> unitCount(Units units, const Shape& shape) {
    const std::vector<std::int64_t>& lengths = shape.lengths();
    if (units == Units::elements || units == Units::elementsByBernoulli) {
        return shape.elementCount();
    }
    // Without a batch axis PyTorch puts one of length 1 in front (torch/nn/functional.py).
    const std::size_t full = units == Units::dropout1d ? 3 : units == Units::dropout3d ? 5 : 0;
    const bool batched = full == 0 || lengths.size() == full;
    const std::size_t leading = batched ? 2 : 1;
    if (lengths.size() < 2) {
        return fail(phrase("the shape {} has no channels", shape.text()), "",
                    phrase("write at least two axes, such as 2x3"));
    }
    std::uint64_t count = 1;
    for (std::size_t axis = 0; axis < leading; ++axis) {
        count *= static_cast<std::uint64_t>(lengths[axis]);
    }
    return shape.elementCount() == 0 ? 0 : count;
}

/// The numbers behind the call's name, into `call`, whose position moves to the word at fault.
Status readArguments(const CallForm& form, const std::vector<Word>& words, RecipeCall& call) {
    constexpr std::uint64_t kLargestSide = 0x7FFFFFFF;
    const auto refuse = [&](Text what, const Word& word) {
        call.position = word.position;
        return fail(std::move(what), call.where(), phrase("write it as in '{}'", form.example));
    };
    if (form.kind == RecipeKind::skip) {
        const Result<std::uint64_t> count = parseWhole(words[1].text, phrase("number of words"), 0xFFFFFFFFFFFF);
        if (!count) {
            return refuse(count.error().what, words[1]);
        }
        call.count = *count;
        return {};
    }
    if (form.kind == RecipeKind::linear) {
        std::uint64_t sides[2];
        for (std::size_t k = 0; k < 2; ++k) {
            const Result<std::uint64_t> side =
                parseWhole(words[k + 1].text, phrase("number of features"), kLargestSide);
            if (!side || *side == 0) {
                return refuse(side ? phrase("a layer without features draws nothing") : side.error().what,
                              words[k + 1]);
            }
            sides[k] = *side;
        }
        call.count = sides[0] * sides[1];
        call.bias = sides[1];
        return {};
    }
    const Result<Shape> shape = Shape::parse(words[1].text);
    if (!shape) {
        return refuse(shape.error().what, words[1]);
    }
    const Result<std::uint64_t> count = unitCount(form.units, *shape);
    if (!count) {
        return refuse(count.error().what, words[1]);
    }
    call.count = *count;
    call.channels = form.units != Units::elements;
    if (wordCountOf(form.kind) == 3) {
        const Result<double> p = parseProbability(words[2].text);
        if (!p) {
            return refuse(p.error().what, words[2]);
        }
        call.p = *p;
    }
    return {};
}

std::string knownForms() {
    std::string known;
    for (const CallForm& form : kForms) {
        known += fmt::format("{}{}", known.empty() ? "" : ", ", form.name);
    }
    return known;
}

/// How many letters have to be put in, left out or changed to make b of a (Levenshtein's distance).
std::size_t lettersBetween(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t k = 1; k <= b.size(); ++k) {
            const std::size_t changed = diagonal + (a[i - 1] == b[k - 1] ? 0 : 1);
            diagonal = row[k];
            row[k] = std::min({row[k] + 1, row[k - 1] + 1, changed});
        }
    }
    return row[b.size()];
}

/// The one call that a misspelt name must mean; null where it could be several or none.
const CallForm* nearestForm(std::string_view name) {
    constexpr std::size_t kLongest = 40;
    if (name.size() > kLongest) {
        return nullptr;
    }
    const CallForm* nearest = nullptr;
    std::size_t fewest = 3;  // more letters are no slip
    bool several = false;
    for (const CallForm& form : kForms) {
        const std::size_t letters = lettersBetween(name, form.name);
        several = letters == fewest || (several && letters > fewest);
        if (letters < fewest) {
            fewest = letters;
            nearest = &form;
        }
    }
    return several ? nullptr : nearest;
}

}  // namespace

Text RecipeCall::where() const { return phrase("call {} ('{}'), character {}", number, text, position); }

Result<std::vector<RecipeCall>> parseRecipe(std::string_view text) {
    std::vector<RecipeCall> calls;
    for (std::size_t offset = 0, number = 1; offset <= text.size() && !trimmed(text).empty(); ++number) {
        const std::size_t end = std::min(text.find(';', offset), text.size());
        const std::string_view callText = text.substr(offset, end - offset);
        const std::vector<Word> words = wordsOf(callText, offset);
        if (words.empty() && end == text.size()) {
            break;  // behind a last ';'
        }
        RecipeCall call;
        call.text = trimmed(callText);
        call.number = number;
        call.position = words.empty() ? offset + 1 : words.front().position;
        if (words.empty()) {
            return fail(phrase("there is no call between two ';'"), call.where(), phrase("leave one ';' out"));
        }
        const auto* const form = std::ranges::find(kForms, words.front().text, &CallForm::name);
        if (form == std::ranges::end(kForms)) {
            const CallForm* const near = nearestForm(words.front().text);
            return fail(phrase("there is no call '{}'", words.front().text), call.where(),
                        near != nullptr ? phrase("write it as in '{}'", near->example)
                                        : phrase("write one of {}", knownForms()));
        }
        const std::size_t wanted = wordCountOf(form->kind);
        if (words.size() != wanted) {
            if (words.size() > wanted) {
                call.position = words[wanted].position;
            }
            return fail(words.size() < wanted ? phrase("'{}' needs more", form->name)
                                              : phrase("'{}' is too much", words[wanted].text),
                        call.where(), phrase("write it as in '{}'", form->example));
        }
        call.kind = form->kind;
        if (Status read = readArguments(*form, words, call); !read) {
            return std::unexpected(read.error());
        }
        calls.push_back(std::move(call));
        offset = end + 1;
    }
    return calls;
}

}  // namespace dropscope
