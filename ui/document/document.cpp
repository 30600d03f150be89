// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include <QFileInfo>
#include <algorithm>
#include <bit>
#include <limits>

#include "engine/core/assert.h"
#include "engine/core/parallel.h"
#include "engine/dropout/replayed_mask.h"
#include "engine/kernels/whole_tensor.h"
#include "engine/tensor/fill.h"
#include "ui/document/commands.h"
#include "ui/document/mask_source_settings.h"

namespace dropscope {

namespace {

constexpr int kNoMerge = -1;
constexpr std::uint64_t kCountedAtOnce = 1U << 18;  // elements: a few milliseconds

std::shared_ptr<const Layer> layerOf(const MaskSettings& settings, const KernelBackend& backend) {
    Result<std::unique_ptr<Layer>> layer = makeLayer(settings.formedLayer(), backend);
    DROPSCOPE_ASSERT(layer.has_value());  // every setter takes checked values only
    return std::move(*layer);
}

/// `config` as another kind, with what that kind has a use for.
LayerConfig asKind(const LayerConfig& config, LayerKind kind) {
    LayerConfig result;
    result.kind = kind;
    const auto take = [&](auto field) {
        LayerConfig candidate = result;
        candidate.*field = config.*field;
        if (validate(candidate)) {
            result = candidate;
        }
    };
    take(&LayerConfig::p);
    take(&LayerConfig::zeroing);
    take(&LayerConfig::scaling);
    take(&LayerConfig::axes);
    take(&LayerConfig::sigma);
    take(&LayerConfig::blockSize);
    return result;
}

/// The same pass with what takes the whole mask to know. Drop-block alone has that, and no masks of other frameworks.
Result<PreparedPass> countedPass(const PreparedPass& pass, const std::shared_ptr<const Layer>& layer,
                                 const Task& task) {
    return PreparedPass::create(layer, pass.shape(), pass.key(), pass.mode(), pass.byHand(), task);
}

/// The numbers of one grid; of the mask 1 and 0.
void readNumbers(Field field, const EditedTensor& input, const Result<PreparedPass>& pass, std::uint64_t first,
                 std::span<float> out) {
    if (field != Field::mask) {
        readField(field, input, pass, first, out, {});
        return;
    }
    std::vector<std::uint8_t> kept(out.size());
    readField(field, input, pass, first, {}, kept);
    std::ranges::copy(kept, out.begin());
}

/// dL/dy until somebody edits it: in no memory, however large x is.
EditedTensor onesLike(const EditedTensor& tensor) { return EditedTensor::constant(tensor.shape(), 1.0F); }

}  // namespace

LayerConfig MaskSettings::formedLayer() const {
    return source == ReplaySource::native ? layer : formedAs(arithmeticOf(source), layer);
}

Document::Document(const KernelBackend& backend, QObject* parent)
    : QObject(parent),
      m_backend(&backend),
      m_x(referenceExample()),
      m_dy(onesLike(m_x)),
      m_name(QT_TR_NOOP("documentation example")),
      m_layer(layerOf(m_settings, backend)),
      m_units(m_layer->units(m_x.shape())),
      m_pass(PreparedPass::create(m_layer, m_x.shape(), m_settings.key(), m_settings.mode)) {}

Result<PreparedPass> Document::preparedAt(std::uint32_t step, std::shared_ptr<const MaskSource>& source) const {
    MaskSettings settings = m_settings;
    settings.step = step;
    source.reset();
    if (settings.source != ReplaySource::native && settings.mode == Mode::train && m_units) {
        const auto made = sourceOf(settings, m_x.shape());
        if (!made) {
            return std::unexpected(made.error());
        }
        source = *made;
    }
    const auto count = m_x.elementCount() > kCountedAtOnce ? PreparedPass::Count::later : PreparedPass::Count::now;
    return PreparedPass::create(m_layer, m_x.shape(), settings.key(), settings.mode, m_byHand, {}, source, count);
}

QString Document::name() const { return tr(m_name.toUtf8().constData()); }

void Document::prepare() {
    m_units = m_layer->units(m_x.shape());
    m_pass = preparedAt(m_settings.step, m_source);
    m_freshPass.reset();
    m_freshSource.reset();
    if (m_settings.freshBackwardMask && m_settings.mode == Mode::train && m_pass) {
        m_freshPass = preparedAt(m_settings.nextStep(), m_freshSource);
    }
}

bool Document::isCounted() const {
    const bool fresh = !m_freshPass || !*m_freshPass || (*m_freshPass)->isCounted();
    return fresh && (!m_pass || m_pass->isCounted());
}

std::function<Document::Counted(const Task&)> Document::countWork() const {
    return [pass = m_pass, fresh = m_freshPass, layer = m_layer](const Task& task) {
        const auto counted = [&](const Result<PreparedPass>& of) { return of ? countedPass(*of, layer, task) : of; };
        return Counted{counted(pass), fresh ? std::optional(counted(*fresh)) : std::nullopt};
    };
}

void Document::takeCount(const Counted& counted) {
    m_pass = counted.pass;
    m_freshPass = counted.fresh;
    emit changed(kCounted);
}

std::uint64_t Document::unitOf(std::uint64_t flat) const {
    DROPSCOPE_ASSERT(flat < m_x.elementCount());
    return m_pass ? m_pass->unitOf(flat) : 0;
}

void Document::readValues(Field field, std::uint64_t first, std::span<float> values,
                          std::span<std::uint8_t> kept) const {
    DROPSCOPE_ASSERT(first + std::max(values.size(), kept.size()) <= m_x.elementCount());
    const bool backward = field == Field::dy || field == Field::dx;
    readField(field, backward ? m_dy : m_x, prepared(field == Field::dx ? Direction::backward : Direction::forward),
              first, values, kept);
}

FieldSnapshot Document::snapshot(Field field) const {
    const bool backward = field == Field::dy || field == Field::dx;
    const bool fresh = field == Field::dx && m_freshPass && m_pass;
    return {field, backward ? m_dy : m_x, prepared(field == Field::dx ? Direction::backward : Direction::forward),
            fresh ? std::optional(*m_pass) : std::nullopt};
}

void Document::read(Field field, std::uint64_t first, std::span<Cell> cells) const {
    std::vector<float> values(field == Field::mask ? 0 : cells.size());
    std::vector<std::uint8_t> kept(cells.size());
    readValues(field, first, values, kept);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i] = {field == Field::mask ? static_cast<float>(kept[i]) : values[i], kept[i] != 0, false};
    }
    if (field == Field::dx && m_freshPass && m_pass) {
        std::vector<std::uint8_t> forward(cells.size());
        m_pass->kept(first, forward);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i].stray = cells[i].kept && forward[i] == 0;
        }
    }
    if (m_settings.mode == Mode::train && !m_byHand.empty() && m_pass) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i].byHand = m_byHand.find(m_pass->unitOf(first + i)).has_value();
        }
    }
}

void Document::readUnits(std::uint64_t first, std::span<std::uint8_t> kept) const {
    DROPSCOPE_ASSERT(m_pass.has_value());
    m_pass->keptUnits(first, kept);
}

bool Document::canSetByHand() const {
    return m_pass && m_settings.layer.kind != LayerKind::gaussian && m_settings.layer.kind != LayerKind::gaussianNoise;
}

std::optional<CellExplanation> Document::explain(std::uint64_t flat, Direction direction) const {
    const Result<PreparedPass>& pass = prepared(direction);
    if (!pass || !pass->isCounted()) {
        return std::nullopt;
    }
    float value = 0.0F;
    readValues(direction == Direction::backward ? Field::dy : Field::x, flat, {&value, 1}, {});
    return pass->explain(flat, value, direction);
}

std::function<Result<TensorSource>(const Task&)> Document::sourceWork(Field field) const {
    if (field == Field::x || field == Field::dy) {
        return [tensor = field == Field::x ? m_x : m_dy](const Task&) -> Result<TensorSource> { return tensor; };
    }
    const bool backward = field == Field::dx;
    return [field, input = backward ? m_dy : m_x, layer = m_layer,
            prepared = prepared(backward ? Direction::backward : Direction::forward)](
               const Task& task) -> Result<TensorSource> {
        if (!prepared) {
            return std::unexpected(prepared.error());
        }
        const Result<PreparedPass> pass =
            field == Field::mask || prepared->isCounted() ? prepared : countedPass(*prepared, layer, task);
        if (!pass) {
            return std::unexpected(pass.error());
        }
        return TensorSource(pass->shape(), [field, input, pass](std::uint64_t first, std::span<float> out) {
            parallelFor(out.size(), kKernelChunk, [&](const Chunk& chunk) {
                readNumbers(field, input, pass, first + chunk.first, out.subspan(chunk.first, chunk.size()));
            });
        });
    };
}

Result<Tensor> Document::tensorOf(Field field) const {
    const Result<TensorSource> source = sourceWork(field)({});
    return source ? source->dense() : std::unexpected(source.error());
}

void Document::setTensor(const EditedTensor& tensor, const QString& name, const std::optional<FileStamp>& file) {
    const Revisions revisions = newRevisions();
    if (file) {
        m_saved.opened(file->path, {revisions.x});
    } else {
        m_saved.made(revisions.x);
    }
    m_saved.made(revisions.dy);
    m_undoStack.push(
        new TensorCommand(*this, {tensor, onesLike(tensor), {}, name, file, revisions, {}}, tr("new tensor")));
}

void Document::setState(const State& state, const QString& file, const QString& text) {
    DROPSCOPE_ASSERT(state.x.shape() == state.dy.shape() && validate(state.settings.layer));
    const Revisions revisions = newRevisions();
    const QString session = QFileInfo(file).absoluteFilePath();
    m_saved.opened(session, {revisions.x, revisions.dy}, state.byHand);
    m_undoStack.beginMacro(text);
    m_undoStack.push(
        new TensorCommand(*this, {state.x, state.dy, state.byHand, state.name, state.file, revisions, session}, text));
    pushSettings(state.settings, text, kNoMerge);
    m_undoStack.endMacro();
}

void Document::editCells(Field field, const std::vector<CellEdit>& edits, const QString& text) {
    DROPSCOPE_ASSERT(field == Field::x || field == Field::dy);
    const EditedTensor& tensor = field == Field::x ? m_x : m_dy;
    const bool same = std::ranges::all_of(edits, [&](const CellEdit& edit) {
        return std::bit_cast<std::uint32_t>(tensor.at(edit.index)) == std::bit_cast<std::uint32_t>(edit.value);
    });
    if (!same) {
        m_undoStack.push(new CellsCommand(*this, field, edits, text));
    }
}

Status Document::setP(double p) {
    MaskSettings settings = m_settings;
    settings.layer.p = p;
    if (Status valid = validate(settings.layer); !valid) {
        return valid;
    }
    // Ids 1000 and up: one for each drag.
    pushSettings(settings, tr("change of p"), 1000 + m_drag);
    return {};
}

void Document::setKind(LayerKind kind) {
    MaskSettings settings = m_settings;
    settings.layer = asKind(m_settings.layer, kind);
    const double before = m_settings.layer.p;
    const double p = settings.layer.p;
    pushSettings(
        settings,
        p == before ? tr("change of layer") : tr("change of layer: it takes no p = %1, so p is %2").arg(before).arg(p),
        kNoMerge);
}

Status Document::setLayer(const LayerConfig& config, const QString& text) {
    if (Status valid = validate(config); !valid) {
        return valid;
    }
    MaskSettings settings = m_settings;
    settings.layer = config;
    pushSettings(settings, text, kNoMerge);
    return {};
}

void Document::setZeroing(Zeroing zeroing) {
    MaskSettings settings = m_settings;
    settings.layer.zeroing = zeroing;
    pushSettings(settings, tr("change of zeroing"), kNoMerge);
}

void Document::setSeed(std::uint64_t seed) {
    MaskSettings settings = m_settings;
    settings.seed = seed;
    pushSettings(settings, tr("change of seed"), kNoMerge);
}

void Document::setStep(std::uint32_t step) {
    MaskSettings settings = m_settings;
    settings.step = step;
    pushSettings(settings, tr("change of draw"), kNoMerge);
}

void Document::nextDraw() {
    if (m_settings.step < std::numeric_limits<std::uint32_t>::max()) {
        setStep(m_settings.step + 1);
    }
}

void Document::previousDraw() {
    if (m_settings.step > 0) {
        setStep(m_settings.step - 1);
    }
}

void Document::setBackend(const KernelBackend& backend) {
    m_backend = &backend;
    applySettings(m_settings);
}

void Document::setMode(Mode mode) {
    MaskSettings settings = m_settings;
    settings.mode = mode;
    pushSettings(settings, mode == Mode::train ? tr("switch to Train") : tr("switch to Eval"), kNoMerge);
}

void Document::setSource(ReplaySource source) {
    MaskSettings settings = m_settings;
    settings.source = source;
    pushSettings(settings, tr("change of mask source"), kNoMerge);
}

void Document::setFreshBackwardMask(bool fresh) {
    MaskSettings settings = m_settings;
    settings.freshBackwardMask = fresh;
    pushSettings(settings, fresh ? tr("fresh mask backward") : tr("same mask backward"), kNoMerge);
}

void Document::setSourceDetails(const SourceDetails& details) {
    MaskSettings settings = m_settings;
    settings.sourceDetails = details;
    pushSettings(settings, tr("change of the mask source's details"), kNoMerge);
}

void Document::setByHand(const HandSet& byHand, const QString& text) {
    if (byHand != m_byHand) {
        m_undoStack.push(new HandSetCommand(*this, byHand, text));
    }
}

void Document::markSaved(const QString& file, std::optional<int> x, std::optional<int> dy) {
    QSet<int> revisions;
    if (x) {
        revisions << *x;
        m_name = QFileInfo(file).fileName();
    }
    if (dy) {
        revisions << *dy;
    }
    m_saved.saved(QFileInfo(file).absoluteFilePath(), revisions);
    emit changed(kFile);
}

void Document::markSaved(const QString& file, const Revisions& revisions, const HandSet& byHand) {
    m_session = QFileInfo(file).absoluteFilePath();
    m_saved.saved(m_session, {revisions.x, revisions.dy}, byHand);
    emit changed(kFile);
}

std::size_t Document::unsavedByHand() const {
    const auto notIn = [](const HandSet& others) {
        return [&others](const auto& unit) { return others.find(unit.first) != unit.second; };
    };
    const HandSet saved = m_saved.byHandIn(m_session);
    const auto changed = std::ranges::count_if(m_byHand.units(), notIn(saved));
    const auto cleared = std::ranges::count_if(
        saved.units(), [this](const auto& unit) { return !m_byHand.find(unit.first).has_value(); });
    return static_cast<std::size_t>(changed + cleared);
}

void Document::pushSettings(const MaskSettings& settings, const QString& text, int mergeId) {
    if (!(settings == m_settings)) {
        m_undoStack.push(new SettingsCommand(*this, settings, text, mergeId));
    }
}

void Document::restore(const Content& content) {
    m_x = content.x;
    m_dy = content.dy;
    m_byHand = content.byHand;
    m_name = content.name;
    m_file = content.file;
    m_revisions = content.revisions;
    m_session = content.session;
    prepare();
    emit changed(kTensor | kValues | kHandSet | kFile);
}

void Document::applySettings(const MaskSettings& settings) {
    m_settings = settings;
    m_layer = layerOf(settings, *m_backend);
    prepare();
    emit changed(kSettings);
}

void Document::applyByHand(const HandSet& byHand) {
    m_byHand = byHand;
    prepare();
    emit changed(kHandSet);
}

void Document::applyCells(Field field, const std::vector<CellEdit>& edits, const Revisions& revisions) {
    (field == Field::x ? m_x : m_dy).edit(edits);
    m_revisions = revisions;
    emit changed(kValues);
}

}  // namespace dropscope
