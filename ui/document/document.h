// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QObject>
#include <QString>
#include <QUndoStack>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/dropout/draw_report.h"
#include "engine/dropout/prepared_pass.h"
#include "engine/masks/hand_set.h"
#include "engine/masks/replay/cuda_grid.h"
#include "engine/masks/replay/replay_sources.h"
#include "engine/tensor/edited_tensor.h"
#include "engine/tensor/tensor_source.h"
#include "ui/document/field_snapshot.h"
#include "ui/document/file_stamp.h"
#include "ui/document/saved_states.h"

namespace dropscope {

/// One cell of a grid, ready to be drawn or read out.
struct Cell {
    float value = 0.0F;
    bool kept = true;     ///< false: dropped in this draw (always true in evaluation)
    bool byHand = false;  ///< a person decided `kept`
    bool stray = false;   ///< dL/dx under a fresh mask: a gradient although the output was dropped
};

/// What decides another framework's mask besides the seed. A source takes no notice of what it has no use for.
struct SourceDetails {
    std::string recipe = {};            ///< what ran before the first draw (engine/masks/replay/recipe.h)
    std::optional<CudaGrid> grid = {};  ///< torch-cuda: the GPU
    bool preVectorized = false;         ///< torch-cuda: the kernel of PyTorch 1.4 and before
    std::string keyPath = {};           ///< jax, jax-legacy: what was done to the key (jax_key.h)

    friend bool operator==(const SourceDetails&, const SourceDetails&) = default;
};

/// What a person sets for the layer.
struct MaskSettings {
    LayerConfig layer;
    std::uint64_t seed = 42;
    std::uint32_t step = 0;  ///< the draw number: which forward pass
    Mode mode = Mode::train;
    ReplaySource source = ReplaySource::native;  ///< whose masks
    SourceDetails sourceDetails = {};
    bool freshBackwardMask = false;  ///< dL/dx by the next draw's mask: the bug of checkpointing without the state

    [[nodiscard]] DrawKey key() const { return {seed, 0, step}; }

    /// `layer` as it computes: another framework's mask brings its arithmetic, in the place of zeroing and scaling.
    [[nodiscard]] LayerConfig formedLayer() const;
    /// The draw after this one; after the last the first.
    [[nodiscard]] std::uint32_t nextStep() const { return step + 1; }

    friend bool operator==(const MaskSettings&, const MaskSettings&) = default;
};

/// All that a user can change on the Masks page, and the only writer of it: every change is an undo step, made through the
/// functions here and announced by `changed`. A mask is a pure function of this state, so it is never redrawn by chance.
/// Thread rule: GUI thread only; hand `pass()` to jobs.
class Document : public QObject {
    Q_OBJECT

public:
    enum Change {
        kTensor = 1,    ///< another tensor: shape and all values
        kValues = 2,    ///< some values of x or dy
        kSettings = 4,  ///< the layer, seed, draw or mode
        kHandSet = 8,   ///< cells dropped or kept by hand
        kFile = 16,     ///< the file's name or whether it is saved
        kCounted = 32,  ///< what was being counted is known: y and dL/dx have values
    };
    Q_DECLARE_FLAGS(Changes, Change)

    using CellEdit = EditedTensor::Edit;

    /// Everything that a session keeps of a document.
    struct State {
        EditedTensor x;
        EditedTensor dy;  ///< of x's shape
        HandSet byHand;
        QString name;  ///< one of Dropscope's own is in English, whatever the window speaks
        MaskSettings settings;
        std::optional<FileStamp> file = {};  ///< where x was opened from
    };

    /// Opens on the reference page's 3×5 example. `backend` must be available and outlive the document.
    explicit Document(const KernelBackend& backend, QObject* parent = nullptr);

    // --- what there is ---
    [[nodiscard]] const EditedTensor& x() const { return m_x; }
    [[nodiscard]] const EditedTensor& dy() const { return m_dy; }
    [[nodiscard]] const MaskSettings& settings() const { return m_settings; }
    [[nodiscard]] const HandSet& byHand() const { return m_byHand; }
    [[nodiscard]] const Layer& layer() const { return *m_layer; }
    /// How the layer's units lie on x; fails where the layer does not take x in training.
    [[nodiscard]] const Result<UnitShape>& units() const { return m_units; }
    /// Why there is no mask and no y (they read as NaN): the layer does not take x as it is. Else success.
    [[nodiscard]] Status fits() const { return m_pass ? Status() : std::unexpected(m_pass.error()); }
    /// What computes y, or dL/dx: the same pass but with a fresh mask backward.
    [[nodiscard]] const Result<PreparedPass>& prepared(Direction direction) const {
        return direction == Direction::backward && m_freshPass ? *m_freshPass : m_pass;
    }
    /// False while y and dL/dx read as NaN because drop-block's scale takes the whole mask of a large tensor to know.
    /// Somebody has to do `countWork`, on another thread, and hand what it gives to `takeCount` before the next change.
    [[nodiscard]] bool isCounted() const;
    struct Counted {
        Result<PreparedPass> pass;
        std::optional<Result<PreparedPass>> fresh;
    };
    [[nodiscard]] std::function<Counted(const Task&)> countWork() const;
    void takeCount(const Counted& counted);
    /// False where nothing is dropped (noise), or where there are no units.
    [[nodiscard]] bool canSetByHand() const;
    /// The unit of a cell; 0 where there are no units.
    [[nodiscard]] std::uint64_t unitOf(std::uint64_t flat) const;
    [[nodiscard]] const KernelBackend& backend() const { return *m_backend; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }
    /// "documentation example", "weights.npy"; in the language of the window where the name is one of Dropscope's own.
    [[nodiscard]] QString name() const;
    /// True when cells of x (or of dL/dy) were edited, and no file has it as it is now.
    [[nodiscard]] bool isUnsaved(Field field) const {
        return !m_saved.has(field == Field::dy ? m_revisions.dy : m_revisions.x);
    }
    [[nodiscard]] bool hasUnsavedValues() const { return isUnsaved(Field::x) || isUnsaved(Field::dy); }
    /// How many units are set by hand in another way than in the session file that they came from or were saved to.
    [[nodiscard]] std::size_t unsavedByHand() const;

    /// The file that x was opened from, as it was then; nothing where x was made here.
    [[nodiscard]] const std::optional<FileStamp>& file() const { return m_file; }

    [[nodiscard]] State state() const { return {m_x, m_dy, m_byHand, m_name, m_settings, m_file}; }

    /// A snapshot that decides everything about this draw.
    [[nodiscard]] ForwardPass pass() const {
        return {m_x, m_layer, m_settings.key(), m_settings.mode, m_byHand, m_source};
    }

    /// Which of the units first, first + 1, ... are kept (1) or dropped (0). There are units, and so many.
    void readUnits(std::uint64_t first, std::span<std::uint8_t> kept) const;

    /// The cells first, first + 1, ... of one grid; first + cells.size() <= elementCount. Computes these cells alone.
    void read(Field field, std::uint64_t first, std::span<Cell> cells) const;

    /// The same as plain arrays, for pictures of many cells: values of x, y, dy or dx (of the mask there are none: leave
    /// `values` empty), and 1 (kept) or 0 (dropped). Leave `kept` empty where it does not matter, which saves drawing it;
    /// y and dx need it. The arrays that are not empty are equally long.
    void readValues(Field field, std::uint64_t first, std::span<float> values, std::span<std::uint8_t> kept) const;

    /// One grid for other threads: they read what it is now while this goes on.
    [[nodiscard]] FieldSnapshot snapshot(Field field) const;

    /// Why a cell of y (or dL/dx) is what it is; nothing where the layer does not take x.
    [[nodiscard]] std::optional<CellExplanation> explain(std::uint64_t flat, Direction direction) const;

    /// A whole grid as it is now, to be read block by block on other threads. The work is for another thread too: it counts
    /// drop-block's mask. It fails when the layer does not take x, and when it is stopped.
    [[nodiscard]] std::function<Result<TensorSource>(const Task&)> sourceWork(Field field) const;
    /// The same in memory.
    [[nodiscard]] Result<Tensor> tensorOf(Field field) const;

    // --- what can be done; each is one undo step, and changes nothing when it would change nothing ---
    /// A `name` of Dropscope's own is English, marked QT_TRANSLATE_NOOP in this class: it follows the window's language.
    void setTensor(const EditedTensor& tensor, const QString& name, const std::optional<FileStamp>& file = {});
    /// All of it at once, as the session `file` has it. Its settings are right (`validate`), and dy has x's shape.
    void setState(const State& state, const QString& file, const QString& text);
    /// Only x and dy can be edited.
    void editCells(Field field, const std::vector<CellEdit>& edits, const QString& text);
    /// Another kind; fields that it has no use for fall back to their usual values.
    void setKind(LayerKind kind);
    /// Fails as `validate` does, changing nothing.
    Status setLayer(const LayerConfig& config, const QString& text);
    /// Merges with the step before, so that one drag is one undo step. Fails on a p that the kind does not take.
    Status setP(double p);
    void setZeroing(Zeroing zeroing);
    void setSeed(std::uint64_t seed);
    void setStep(std::uint32_t step);
    void nextDraw();      ///< the forward pass after this one; the last one stays
    void previousDraw();  ///< the forward pass before this one; 0 stays
    void setMode(Mode mode);
    /// Whose masks. Where that source has none for this layer, seed or shape, `fits` says why.
    void setSource(ReplaySource source);
    /// The texts can be read; where the source has no mask for them, `fits` says why.
    void setSourceDetails(const SourceDetails& details);
    void setFreshBackwardMask(bool fresh);
    void setByHand(const HandSet& byHand, const QString& text);

    /// Another back end computes from now on, with the same results: not an undo step. `backend` as for the constructor.
    void setBackend(const KernelBackend& backend);

    /// The next p starts an undo step of its own: the end of a drag.
    void endDrag() { ++m_drag; }

    /// Which values x and dL/dy have: the same numbers mean the same values. Take them when a save begins.
    struct Revisions {
        int x = 0;
        int dy = 0;
        friend bool operator==(const Revisions&, const Revisions&) = default;
    };
    [[nodiscard]] Revisions revisions() const { return m_revisions; }
    /// `file` holds x, dL/dy or both as they were at these revisions; with x, the tensor is called as the file from now on.
    void markSaved(const QString& file, std::optional<int> x, std::optional<int> dy);
    /// The session `file` holds all of it as it was then.
    void markSaved(const QString& file, const Revisions& revisions, const HandSet& byHand);

signals:
    void changed(Document::Changes changes);

private:
    friend class SettingsCommand;
    friend class CellsCommand;
    friend class HandSetCommand;
    friend class TensorCommand;

    struct Content {
        EditedTensor x;
        EditedTensor dy;
        HandSet byHand;
        QString name;
        std::optional<FileStamp> file;
        Revisions revisions;
        QString session;
    };
    [[nodiscard]] Content content() const { return {m_x, m_dy, m_byHand, m_name, m_file, m_revisions, m_session}; }
    [[nodiscard]] int newRevision() { return ++m_lastRevision; }
    [[nodiscard]] Revisions newRevisions() { return {newRevision(), newRevision()}; }
    void restore(const Content& content);
    void applySettings(const MaskSettings& settings);
    void applyByHand(const HandSet& byHand);
    void applyCells(Field field, const std::vector<CellEdit>& edits, const Revisions& revisions);
    void pushSettings(const MaskSettings& settings, const QString& text, int mergeId);
    void prepare();
    [[nodiscard]] Result<PreparedPass> preparedAt(std::uint32_t step, std::shared_ptr<const MaskSource>& source) const;

    const KernelBackend* m_backend;
    EditedTensor m_x;
    EditedTensor m_dy;  ///< dL/dy, ones until edited
    HandSet m_byHand;
    QString m_name;
    std::optional<FileStamp> m_file;
    MaskSettings m_settings;
    std::shared_ptr<const Layer> m_layer;
    Result<UnitShape> m_units;
    std::shared_ptr<const MaskSource> m_source;  ///< null: the native stream
    Result<PreparedPass> m_pass;
    std::shared_ptr<const MaskSource> m_freshSource;
    std::optional<Result<PreparedPass>> m_freshPass;  ///< with freshBackwardMask, in training
    QUndoStack m_undoStack;
    int m_drag = 0;
    int m_lastRevision = 0;
    Revisions m_revisions;
    SavedStates m_saved;
    QString m_session;  // the file that the hand-set units came from, or were saved to
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Document::Changes)

}  // namespace dropscope
