// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands.h"

namespace dropscope {

SettingsCommand::SettingsCommand(Document& document, const MaskSettings& after, const QString& text, int mergeId)
    : QUndoCommand(text), m_document(document), m_before(document.settings()), m_after(after), m_mergeId(mergeId) {}

void SettingsCommand::undo() { m_document.applySettings(m_before); }

void SettingsCommand::redo() { m_document.applySettings(m_after); }

bool SettingsCommand::mergeWith(const QUndoCommand* other) {
    m_after = static_cast<const SettingsCommand*>(other)->m_after;  // same id, hence the same class
    setObsolete(m_after == m_before);
    return true;
}

CellsCommand::CellsCommand(Document& document, Field field, std::vector<Document::CellEdit> edits, const QString& text)
    : QUndoCommand(text),
      m_document(document),
      m_field(field),
      m_after(std::move(edits)),
      m_revisionsBefore(document.revisions()),
      m_revisionsAfter(m_revisionsBefore) {
    (field == Field::x ? m_revisionsAfter.x : m_revisionsAfter.dy) = document.newRevision();
    const EditedTensor& tensor = field == Field::x ? document.x() : document.dy();
    m_before.reserve(m_after.size());
    for (const Document::CellEdit& edit : m_after) {
        m_before.push_back({edit.index, tensor.at(edit.index)});
    }
}

void CellsCommand::undo() { m_document.applyCells(m_field, m_before, m_revisionsBefore); }

void CellsCommand::redo() { m_document.applyCells(m_field, m_after, m_revisionsAfter); }

HandSetCommand::HandSetCommand(Document& document, HandSet after, const QString& text)
    : QUndoCommand(text), m_document(document), m_before(document.byHand()), m_after(std::move(after)) {}

void HandSetCommand::undo() { m_document.applyByHand(m_before); }

void HandSetCommand::redo() { m_document.applyByHand(m_after); }

TensorCommand::TensorCommand(Document& document, Document::Content after, const QString& text)
    : QUndoCommand(text), m_document(document), m_before(document.content()), m_after(std::move(after)) {}

void TensorCommand::undo() { m_document.restore(m_before); }

void TensorCommand::redo() { m_document.restore(m_after); }

}  // namespace dropscope
