// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/source_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "engine/masks/replay/jax_key.h"
#include "engine/masks/replay/recipe.h"
#include "ui/models/words.h"
#include "ui/panels/form_parts.h"
#include "ui/panels/gpu_picker.h"
#include "ui/style/appearance.h"

namespace dropscope {

SourceDialog::SourceDialog(const MaskSettings& settings, QWidget* parent)
    : QDialog(parent), m_details(settings.sourceDetails) {
    setObjectName("sourceDialog");
    const ReplaySourceInfo& info = infoOf(settings.source);
    setWindowTitle(inWords(info.framework));
    Appearance& look = Appearance::instance();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.length(16), look.length(16), look.length(16), look.length(16));
    column->setSpacing(look.length(14));
    if (info.hasState) {
        QVBoxLayout* const section = addSection(column);
        m_recipe = addField(section, tr("What &ran before"), "sourceRecipe", tr("what ran before the first draw"));
        m_recipe->setPlaceholderText(tr("nothing"));
        m_recipe->setToolTip(tr("A mask depends on every random number drawn between the seed and it."));
        m_recipe->setText(QString::fromStdString(m_details.recipe));
        addWords(section, tr("such as randn 5x5; dropout 6x6 0.5"), Role::note, "sourceRecipeNote");
        m_recipeRefusal = addRefusal(section, "sourceRecipeRefusal");
    }
    if (info.hasGrid) {
        m_gpu = new GpuPicker;
        m_gpu->set(m_details.grid, m_details.preVectorized);
        column->addWidget(m_gpu);
    }
    if (info.hasKeys) {
        QVBoxLayout* const section = addSection(column);
        m_keyPath = addField(section, tr("What was done to the &key"), "sourceKeyPath",
                             tr("what was done to the key of the seed"));
        m_keyPath->setPlaceholderText(tr("nothing: PRNGKey(seed) itself"));
        m_keyPath->setText(QString::fromStdString(m_details.keyPath));
        addWords(section, tr("such as split 2 1; flax Dropout_0"), Role::note, "sourceKeyPathNote");
        m_keyPathRefusal = addRefusal(section, "sourceKeyPathRefusal");
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->setObjectName("sourceButtons");
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(look.length(420));
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceDialog::tryAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SourceDialog::tryAccept() {
    SourceDetails details = m_details;
    bool right = true;
    if (m_recipe != nullptr) {
        details.recipe = m_recipe->text().trimmed().toStdString();
        if (const auto calls = parseRecipe(details.recipe); !calls) {
            refuseField(m_recipe, m_recipeRefusal, calls.error());
            right = false;
        } else {
            acceptField(m_recipe, m_recipeRefusal);
        }
    }
    if (m_keyPath != nullptr) {
        details.keyPath = m_keyPath->text().trimmed().toStdString();
        if (const auto key = jaxKeyAfter({}, details.keyPath, JaxMode::partitionable); !key) {
            refuseField(m_keyPath, m_keyPathRefusal, key.error());
            right = false;
        } else {
            acceptField(m_keyPath, m_keyPathRefusal);
        }
    }
    if (m_gpu != nullptr) {
        right = right && !m_gpu->isRefused();
        details.grid = m_gpu->grid();
        details.preVectorized = m_gpu->preVectorized();
    }
    if (right) {
        m_details = details;
        accept();
    }
}

QString sourceDetailsText(const MaskSettings& settings, bool drawn) {
    const ReplaySourceInfo& info = infoOf(settings.source);
    const SourceDetails& details = settings.sourceDetails;
    if (info.hasGrid) {
        if (!drawn && !details.grid) {
            return SourceDialog::tr("choose the GPU…");
        }
        const bool set = details.grid || details.preVectorized || !details.recipe.empty();
        return set ? SourceDialog::tr("GPU, what ran before: set …") : SourceDialog::tr("GPU, what ran before …");
    }
    if (info.hasState) {
        return details.recipe.empty() ? SourceDialog::tr("what ran before: nothing …")
                                      : SourceDialog::tr("what ran before: set …");
    }
    if (info.hasKeys) {
        return details.keyPath.empty() ? SourceDialog::tr("key: PRNGKey(seed) …") : SourceDialog::tr("key: set …");
    }
    return {};
}

}  // namespace dropscope
