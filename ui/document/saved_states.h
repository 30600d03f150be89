// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include "engine/masks/hand_set.h"

namespace dropscope {

/// Which of a document's values (by revision) and hand-set units some file holds, so that nothing is closed unsaved.
/// A value type. Files by their absolute paths.
class SavedStates {
public:
    /// Made here by one command, such as New tensor: nobody's work is in it.
    void made(int revision) { m_made.insert(revision); }
    /// Read from `file`, which holds it until something else is saved there. `byHand`: of a session.
    void opened(const QString& file, const QSet<int>& revisions, const HandSet& byHand = {});
    /// `file` holds this now, and no longer what it held before.
    void saved(const QString& file, const QSet<int>& revisions, const HandSet& byHand = {});

    [[nodiscard]] bool has(int revision) const;
    /// As a session file has it; empty for all others, and for "".
    [[nodiscard]] HandSet byHandIn(const QString& file) const { return m_files.value(file).byHand; }

private:
    struct File {
        QSet<int> revisions;
        HandSet byHand;
    };
    QSet<int> m_made = {0};  // what the window opens on
    QHash<QString, File> m_files;
};

}  // namespace dropscope
