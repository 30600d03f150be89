// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include <string>
#include <vector>

namespace dropscope {
namespace {

std::string translated(const Text& text) {
    if (text.arguments().empty() && text.pattern().empty()) {
        return text.english();
    }
    std::vector<std::string> arguments;
    for (const Text& argument : text.arguments()) {
        arguments.push_back(translated(argument));
    }
    if (text.pattern().empty()) {
        std::string row;
        for (const std::string& part : arguments) {
            row += part;
        }
        return row;
    }
    return filledIn(QCoreApplication::translate("dropscope", text.pattern().data()).toStdString(), arguments);
}

}  // namespace

QString inWords(const Text& text) { return QString::fromStdString(translated(text)); }

QString sentenceOf(const Error& error) {
    QString what = inWords(error.what);
    if (what.endsWith('.') && !what.endsWith("..")) {
        what.chop(1);  // another framework's sentence, whose words stay
    }
    const QString where = inWords(error.where);
    const QString remedy = inWords(error.remedy);
    if (where.isEmpty() && !what.isEmpty()) {
        what.front() = what.front().toUpper();
    }
    if (where.isEmpty()) {
        return remedy.isEmpty() ? tr("%1.", "what is wrong").arg(what)
                                : tr("%1; %2.", "what is wrong, what would be right").arg(what, remedy);
    }
    const QString sentence =
        remedy.isEmpty() ? tr("%1: %2.", "place, what is wrong").arg(where, what)
                         : tr("%1: %2; %3.", "place, what is wrong, what would be right").arg(where, what, remedy);
    // A line of Python at the end is copied as it stands: a full stop would be an error in it.
    return remedy.endsWith("())") ? sentence.chopped(1) : sentence;
}

}  // namespace dropscope
