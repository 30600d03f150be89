// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/saved_states.h"

#include <algorithm>

namespace dropscope {

void SavedStates::opened(const QString& file, const QSet<int>& revisions, const HandSet& byHand) {
    File& held = m_files[file];
    held.revisions.unite(revisions);
    held.byHand = byHand;
}

void SavedStates::saved(const QString& file, const QSet<int>& revisions, const HandSet& byHand) {
    m_files.insert(file, {revisions, byHand});
}

bool SavedStates::has(int revision) const {
    return m_made.contains(revision) ||
           std::ranges::any_of(m_files, [revision](const File& file) { return file.revisions.contains(revision); });
}

}  // namespace dropscope
