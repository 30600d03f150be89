// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/new_tensor_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <limits>
#include <vector>

#include "engine/core/number_text.h"
#include "ui/models/replay_text.h"
#include "ui/models/words.h"
#include "ui/panels/menu_box.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"

namespace dropscope {

namespace {

struct Content {
    QString text;
    Fill::Kind own = Fill::Kind::normal;
    std::optional<ReplayFill> replayed = {};  ///< its seed and recipe are still to come
    QString call = {};                        ///< of the framework: "torch.randn"
};

std::vector<Content> contents() {
    using Kind = ReplayFill::Kind;
    constexpr ReplaySource kTorch = ReplaySource::torchCpu;
    constexpr ReplaySource kNumpy = ReplaySource::numpy;
    const auto as = [](const QString& call, ReplaySource source, Kind kind) {
        return Content{NewTensorDialog::tr("as %1").arg(call), {}, ReplayFill{.kind = kind, .source = source}, call};
    };
    return {
        {NewTensorDialog::tr("normal: random, mean 0, standard deviation 1"), Fill::Kind::normal},
        {NewTensorDialog::tr("uniform: random, from 0 to 1"), Fill::Kind::uniform},
        {NewTensorDialog::tr("ones"), Fill::Kind::ones},
        {NewTensorDialog::tr("zeros"), Fill::Kind::zeros},
        {NewTensorDialog::tr("arange: 0, 1, 2, …"), Fill::Kind::arange},
        {NewTensorDialog::tr("one value everywhere"), Fill::Kind::constant},
        as("torch.randn", kTorch, Kind::normal),
        as("torch.rand", kTorch, Kind::uniform),
        as("numpy.random.randn", kNumpy, Kind::normal),
        as("numpy.random.rand", kNumpy, Kind::uniform),
    };
}

QLabel* noteOf(const QString& text) {
    auto* note = new QLabel(text);
    note->setWordWrap(true);
    setRole(note, Role::note);
    return note;
}

void setWidgetsVisible(std::initializer_list<QWidget*> widgets, bool visible) {
    for (QWidget* widget : widgets) {
        widget->setVisible(visible);
    }
}

}  // namespace

NewTensorDialog::NewTensorDialog(QWidget* parent)
    : QDialog(parent),
      m_shape(new QLineEdit("3, 5")),
      m_kind(new QComboBox),
      m_constant(new QLineEdit("0.5")),
      m_seed(new QLineEdit("0")),
      m_recipe(new QLineEdit),
      m_build(new MenuBox("newBuild", tr("PyTorch's build"))),
      m_mkl(new QCheckBox(tr("x86 wheel of PyTorch 2.0 to 2.6 (MKL)"))),
      m_kindNote(noteOf({})),
      m_constantLabel(new QLabel(tr("&Value"))),
      m_seedLabel(new QLabel(tr("See&d"))),
      m_recipeLabel(new QLabel(tr("&Ran before"))),
      m_recipeNote(noteOf(tr("calls between the seed and this one, such as rand 10; dropout 6x6 0.5"))),
      m_buildLabel(new QLabel(tr("&Build"))),
      m_refusal(new QLabel) {
    setObjectName("newTensorDialog");
    setWindowTitle(tr("New tensor"));
    m_shape->setObjectName("newShape");
    m_shape->setAccessibleName(tr("shape"));
    m_kind->setObjectName("newFill");
    m_kind->setAccessibleName(tr("content"));
    m_kindNote->setObjectName("newFillNote");
    m_constant->setObjectName("newConstant");
    m_constant->setAccessibleName(tr("value of every element"));
    m_seed->setObjectName("newSeed");
    m_seed->setAccessibleName(tr("seed of the random numbers"));
    m_recipe->setObjectName("newRecipe");
    m_recipe->setAccessibleName(tr("what ran before on the same generator"));
    m_recipe->setPlaceholderText(tr("nothing"));
    m_build->setToolTip(
        tr("Builds of PyTorch form normal numbers with other code, which differs in the last digits. Fewer than 16 "
           "numbers "
           "are the same in all."));
    m_mkl->setObjectName("newMkl");
    m_mkl->setToolTip(tr(
        "About these versions: a dropout that ran before takes one number there, whatever its size. This tensor's own "
        "numbers never come from MKL."));
    m_refusal->setObjectName("newRefusal");
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    setRole(m_refusal, Role::refusal);
    for (QLineEdit* edit : {m_shape, m_constant, m_seed, m_recipe}) {
        setRole(edit, Role::number);
        connect(edit, &QLineEdit::textEdited, this, [this, edit] {
            m_refusal->clear();
            setRefused(edit, false);
            fit();
        });
    }
    const std::vector<Content> all = contents();
    for (std::size_t k = 0; k < all.size(); ++k) {
        if (all[k].replayed && !all[k - 1].replayed) {
            m_kind->insertSeparator(m_kind->count());
        }
        m_kind->addItem(all[k].text, static_cast<int>(k));
    }
    const std::pair<QString, NormalFlavour> builds[] = {
        {tr("GCC with AVX2: pip on x86 Linux, Debian"), NormalFlavour::fused},
        {tr("clang or MSVC with AVX2"), NormalFlavour::unfused},
        {tr("ARM, or x86 without AVX2"), NormalFlavour::libm},
    };
    for (const auto& [text, flavour] : builds) {
        m_build->addItem(text, static_cast<int>(flavour));
    }
    auto* grid = new QGridLayout;
    addRows(*grid);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->setObjectName("newButtons");
    auto* column = new QVBoxLayout(this);
    column->addLayout(grid);
    column->addStretch();
    column->addWidget(buttons);
    Appearance& look = Appearance::instance();
    column->setContentsMargins(look.length(16), look.length(16), look.length(16), look.length(16));
    grid->setHorizontalSpacing(look.length(12));
    grid->setVerticalSpacing(look.length(8));
    setFixedWidth(look.length(520));

    connect(buttons, &QDialogButtonBox::accepted, this, &NewTensorDialog::tryAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewTensorDialog::showFields);
    connect(m_build, &QComboBox::currentIndexChanged, this, &NewTensorDialog::showFields);
    showFields();
    m_shape->selectAll();
}

void NewTensorDialog::addRows(QGridLayout& grid) {
    auto* shapeLabel = new QLabel(tr("&Shape"));
    auto* kindLabel = new QLabel(tr("&Content"));
    const std::pair<QLabel*, QWidget*> rows[] = {
        {shapeLabel, m_shape},
        {nullptr, noteOf(tr("lengths of the axes, such as 3, 5 or 32, 64, 28, 28"))},
        {kindLabel, m_kind},
        {nullptr, m_kindNote},
        {m_constantLabel, m_constant},
        {m_seedLabel, m_seed},
        {m_recipeLabel, m_recipe},
        {nullptr, m_recipeNote},
        {nullptr, m_mkl},
        {m_buildLabel, m_build},
        {nullptr, m_refusal},
    };
    int row = 0;
    for (const auto& [label, field] : rows) {
        if (label != nullptr) {
            label->setBuddy(field);
            grid.addWidget(label, row, 0);
        }
        grid.addWidget(field, row, 1);
        ++row;
    }
    grid.setColumnStretch(1, 1);
}

std::size_t NewTensorDialog::chosen() const { return static_cast<std::size_t>(m_kind->currentData().toInt()); }

void NewTensorDialog::showFields() {
    const Content content = contents()[chosen()];
    const bool constant = !content.replayed && content.own == Fill::Kind::constant;
    const bool own = !content.replayed && (content.own == Fill::Kind::normal || content.own == Fill::Kind::uniform);
    const bool torch = content.replayed && content.replayed->source == ReplaySource::torchCpu;
    const bool build = torch && content.replayed->kind == ReplayFill::Kind::normal;
    setWidgetsVisible({m_constantLabel, m_constant}, constant);
    setWidgetsVisible({m_seedLabel, m_seed}, own || content.replayed);
    setWidgetsVisible({m_kindNote, m_recipeLabel, m_recipe, m_recipeNote}, content.replayed.has_value());
    setWidgetsVisible({m_mkl}, torch);
    setWidgetsVisible({m_buildLabel, m_build}, build);
    m_refusal->clear();
    if (content.replayed) {
        const bool readOnly = build && m_build->currentData().toInt() == static_cast<int>(NormalFlavour::unfused);
        const QString seeding = torch ? "torch.manual_seed" : "numpy.random.seed";
        m_kindNote->setText(tr("What %1 gives after %2, bit for bit.").arg(content.call, seeding) + '\n' +
                            evidenceText(readOnly ? Evidence::sources : Evidence::run));
    }
    fit();
}

void NewTensorDialog::fit() {
    // Words that wrap are taller than a window expects of them.
    layout()->activate();
    setFixedHeight(layout()->totalHeightForWidth(width()));
}

void NewTensorDialog::refuse(QLineEdit* edit, const Error& error) {
    m_refusal->setText(sentenceOf(error));
    for (QLineEdit* each : {m_shape, m_constant, m_seed, m_recipe}) {
        setRefused(each, each == edit);
    }
    edit->setFocus();
    edit->selectAll();
    fit();
}

bool NewTensorDialog::readOwn(Answer& answer) {
    answer.fill.kind = contents()[chosen()].own;
    answer.name = m_kind->currentText().section(':', 0, 0);
    if (answer.fill.kind == Fill::Kind::constant) {
        const Result<float> value = parseFloat(m_constant->text().replace(',', '.').toStdString());
        if (!value) {
            refuse(m_constant, {value.error().what, {}, value.error().remedy});
            return false;
        }
        answer.fill.constant = *value;
        answer.name = tr("all %1").arg(QString::fromStdString(shortestText(*value)));
    }
    if (!m_seed->isHidden()) {
        const Result<std::uint64_t> seed =
            parseWhole(m_seed->text().toStdString(), phrase("seed"), std::numeric_limits<std::uint64_t>::max());
        if (!seed) {
            refuse(m_seed, {seed.error().what, {}, seed.error().remedy});
            return false;
        }
        answer.fill.seed = *seed;
        answer.name = tr("%1, seed %2").arg(answer.name).arg(*seed);
    }
    return true;
}

bool NewTensorDialog::readReplayed(Answer& answer) {
    const Content content = contents()[chosen()];
    ReplayFill fill = *content.replayed;
    const Result<ReplaySeed> seed = ReplaySeed::parse(m_seed->text().toStdString());
    if (!seed) {
        refuse(m_seed, {seed.error().what, {}, tr("write a whole number such as 42").toStdString()});
        return false;
    }
    fill.seed = *seed;
    fill.recipe = m_recipe->text().trimmed().toStdString();
    if (!m_mkl->isHidden() && m_mkl->isChecked()) {
        fill.source = ReplaySource::torchMkl;
    }
    if (!m_build->isHidden()) {
        fill.flavour = static_cast<NormalFlavour>(m_build->currentData().toInt());
    }
    if (const Status right = checkReplayFill(fill); !right) {
        const Error& error = right.error();
        constexpr std::string_view kInRecipe = "recipe, ";
        if (error.where.english().starts_with(kInRecipe)) {
            refuse(m_recipe, {error.what, error.where.arguments().front(), error.remedy});
        } else {
            refuse(m_seed, {error.what, {}, error.remedy});
        }
        return false;
    }
    const QString seedText = QString::fromStdString(fill.seed.text());
    answer.name = fill.recipe.empty()
                      ? tr("%1, seed %2").arg(content.call, seedText)
                      : tr("%1, seed %2, after %3").arg(content.call, seedText, QString::fromStdString(fill.recipe));
    answer.replayed = std::move(fill);
    return true;
}

void NewTensorDialog::tryAccept() {
    Answer answer;
    const Result<Shape> shape = Shape::parse(m_shape->text().toStdString());
    if (!shape) {
        refuse(m_shape, {shape.error().what, {}, shape.error().remedy});
        return;
    }
    answer.shape = *shape;
    if (contents()[chosen()].replayed ? readReplayed(answer) : readOwn(answer)) {
        m_answer = std::move(answer);
        accept();
    }
}

}  // namespace dropscope
