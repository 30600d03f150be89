// SPDX-License-Identifier: GPL-3.0-or-later
// The undo steps of a Document. Only document.cpp makes them.
#pragma once

#include <QUndoCommand>
#include <vector>

#include "ui/document/document.h"

namespace dropscope {

/// p, zeroing, seed, draw or mode. Commands with the same merge id (not -1) become one step: a drag, a run of draws.
class SettingsCommand final : public QUndoCommand {
public:
    SettingsCommand(Document& document, const MaskSettings& after, const QString& text, int mergeId);
    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    Document& m_document;
    MaskSettings m_before;
    MaskSettings m_after;
    int m_mergeId;
};

/// Some cells of x or dy: keeps the cells it changes, not the tensor.
class CellsCommand final : public QUndoCommand {
public:
    CellsCommand(Document& document, Field field, std::vector<Document::CellEdit> edits, const QString& text);
    void undo() override;
    void redo() override;

private:
    Document& m_document;
    Field m_field;
    std::vector<Document::CellEdit> m_before;
    std::vector<Document::CellEdit> m_after;
    Document::Revisions m_revisionsBefore;
    Document::Revisions m_revisionsAfter;
};

/// Cells dropped or kept by hand, or set free again.
class HandSetCommand final : public QUndoCommand {
public:
    HandSetCommand(Document& document, HandSet after, const QString& text);
    void undo() override;
    void redo() override;

private:
    Document& m_document;
    HandSet m_before;
    HandSet m_after;
};

/// Another tensor.
class TensorCommand final : public QUndoCommand {
public:
    TensorCommand(Document& document, Document::Content after, const QString& text);
    void undo() override;
    void redo() override;

private:
    Document& m_document;
    Document::Content m_before;
    Document::Content m_after;
};

}  // namespace dropscope
