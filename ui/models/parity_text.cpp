// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/parity_text.h"

#include <QStringList>

#include "ui/models/count_text.h"
#include "ui/models/words.h"

namespace dropscope {

namespace {

struct Names {
    QStringList same;
    QStringList differing;
    QStringList absent;
};

Names namesOf(const std::vector<ParityRow>& rows) {
    Names names;
    for (const ParityRow& row : rows) {
        (row.same() ? names.same : row.ran() ? names.differing : names.absent) << QString::fromStdString(row.backend);
    }
    return names;
}

}  // namespace

QString parityFinding(const std::vector<ParityRow>& rows, std::uint64_t elements) {
    const Names names = namesOf(rows);
    const QString notRun = names.absent.isEmpty() ? QString() : tr(" Not run here: %1.").arg(names.absent.join(", "));
    if (!names.differing.isEmpty()) {
        return tr("%1: other bits than scalar on this tensor. Please report it.").arg(names.differing.join(", ")) +
               notRun;
    }
    if (names.same.size() < 2) {
        return tr("Only %1 can run here, so there is nothing to compare.").arg(names.same.join(", ")) + notRun;
    }
    return tr("%1: the same mask and the same output, bit for bit, on all %2 elements.")
               .arg(names.same.join(" = "), countText(elements)) +
           notRun;
}

ParityLamp parityLamp(const std::vector<ParityRow>& rows) {
    const Names names = namesOf(rows);
    if (!names.differing.isEmpty()) {
        return {true, tr("%1 differs from scalar").arg(names.differing.join(", "))};
    }
    return {false, tr("%1, bit for bit").arg(names.same.join(" = "))};
}

}  // namespace dropscope
