// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/gpu_picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "engine/core/number_text.h"
#include "ui/panels/form_parts.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kMostDigits = 99999;  // checkGrid knows the range

QString nameOf(const KnownGpu& gpu) { return QString::fromUtf8(gpu.name); }

}  // namespace

GpuPicker::GpuPicker(QWidget* parent)
    : QWidget(parent),
      m_name(new QComboBox),
      m_smCount(new QLineEdit),
      m_threads(new QLineEdit),
      m_preVectorized(new QCheckBox(tr("kernel of 1.4 and before"))) {
    setObjectName("gpuPicker");
    auto* section = new QVBoxLayout(this);
    section->setContentsMargins(0, 0, 0, 0);
    QLabel* const caption = addWords(section, tr("&GPU, for PyTorch CUDA"), Role::caption, "gpuCaption");
    caption->setBuddy(m_name);
    setFocusProxy(m_name);
    m_name->setObjectName("gpuMenu");
    m_name->setAccessibleName(tr("GPU by name"));
    m_name->setToolTip(
        tr("A tensor with more elements than a GPU runs threads at once gets another mask on another GPU. "
           "Smaller ones are the same on all."));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(8);
    m_name->lineEdit()->setPlaceholderText(tr("any, or a name: A100"));
    m_name->addItem(QString());
    for (const KnownGpu& gpu : knownGpus()) {
        m_name->addItem(nameOf(gpu));
    }
    section->addWidget(m_name);
    auto* line = new QHBoxLayout;
    const auto add = [line](QLineEdit* field, const char* name, const QString& accessible, const QString& unit) {
        field->setObjectName(name);
        field->setAccessibleName(accessible);
        field->setToolTip(accessible);
        field->setPlaceholderText("–");
        setRole(field, Role::number);
        line->addWidget(field, 1);
        auto* words = new QLabel(unit);
        setRole(words, Role::note);
        line->addWidget(words);
    };
    add(m_smCount, "smCountEdit", tr("SMs: torch.cuda.get_device_properties(0).multi_processor_count"), tr("SMs ×"));
    add(m_threads, "threadsPerSmEdit",
        tr("threads per SM: torch.cuda.get_device_properties(0).max_threads_per_multi_processor"), tr("threads"));
    section->addLayout(line);
    m_refusal = addRefusal(section, "gpuRefusal");
    m_preVectorized->setObjectName("preVectorized");
    m_preVectorized->setToolTip(tr("PyTorch 1.4 and before gave each thread one element at a time, not four."));
    section->addWidget(m_preVectorized);

    connect(m_name, &QComboBox::activated, this, &GpuPicker::enterName);
    connect(m_name->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_name->lineEdit()->isModified()) {
            enterName();
        }
    });
    connect(m_smCount, &QLineEdit::editingFinished, this, &GpuPicker::enterNumbers);
    connect(m_threads, &QLineEdit::editingFinished, this, &GpuPicker::enterNumbers);
    connect(m_preVectorized, &QCheckBox::toggled, this, &GpuPicker::changed);
}

bool GpuPicker::preVectorized() const { return m_preVectorized->isChecked(); }

bool GpuPicker::isRefused() const { return !m_refusal->isHidden(); }

void GpuPicker::set(const std::optional<CudaGrid>& grid, bool preVectorized) {
    const QSignalBlocker quiet(m_preVectorized);
    m_preVectorized->setChecked(preVectorized);
    m_grid = grid;
    showGrid();
}

void GpuPicker::showGrid() {
    const QSignalBlocker quiet(m_name);
    const auto known = std::ranges::find_if(knownGpus(), [this](const KnownGpu& gpu) { return gpu.grid == m_grid; });
    // Several GPUs have the same numbers: a name that fits stays.
    const Result<CudaGrid> named = findGpu(m_name->currentText().toStdString());
    if (!named || *named != m_grid) {
        m_name->setEditText(known == knownGpus().end() ? QString() : nameOf(*known));
    }
    m_smCount->setText(m_grid ? QString::number(m_grid->smCount) : QString());
    m_threads->setText(m_grid ? QString::number(m_grid->threadsPerSm) : QString());
    for (QWidget* field :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_smCount), static_cast<QWidget*>(m_threads)}) {
        acceptField(field, m_refusal);
    }
}

void GpuPicker::refuse(QWidget* field, const Error& error) {
    refuseField(field, m_refusal, Error{error.what, {}, error.remedy});
}

void GpuPicker::enterName() {
    const std::string name(trimmed(m_name->currentText().toStdString()));
    std::optional<CudaGrid> grid;
    if (!name.empty()) {
        const Result<CudaGrid> found = findGpu(name);
        if (!found) {
            refuse(m_name, found.error());
            return;
        }
        grid = *found;
    }
    m_name->lineEdit()->setModified(false);
    const bool isNew = grid != m_grid;
    m_grid = grid;
    showGrid();
    if (isNew) {
        emit changed();
    }
}

void GpuPicker::enterNumbers() {
    if (!m_smCount->isModified() && !m_threads->isModified()) {
        return;
    }
    if (m_smCount->text().isEmpty() && m_threads->text().isEmpty()) {
        m_grid.reset();
        showGrid();
        emit changed();
        return;
    }
    CudaGrid grid;
    const std::pair<QLineEdit*, std::uint32_t*> numbers[] = {{m_smCount, &grid.smCount},
                                                             {m_threads, &grid.threadsPerSm}};
    for (const auto& [field, number] : numbers) {
        if (field->text().isEmpty()) {
            return;  // the other one is still to come
        }
        const Result<std::uint64_t> read = parseWhole(field->text().toStdString(), phrase("number"), kMostDigits);
        if (!read) {
            refuse(field, read.error());
            return;
        }
        *number = static_cast<std::uint32_t>(*read);
    }
    if (const Status right = checkGrid(grid); !right) {
        refuse(right.error().where == "SM count" ? m_smCount : m_threads, right.error());
        return;
    }
    m_grid = grid;
    showGrid();
    emit changed();
}

}  // namespace dropscope
