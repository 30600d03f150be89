// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/text_import_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/models/count_text.h"
#include "ui/models/words.h"
#include "ui/panels/form_parts.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"

namespace dropscope {

namespace {

constexpr std::size_t kBytesToLookAt = 1U << 16;  // of the beginning: enough for the rows that are shown
constexpr std::size_t kRows = 8;
constexpr std::size_t kColumns = 12;

std::string_view beginningOf(const MappedFile& file) { return file.bytes().substr(0, kBytesToLookAt); }

}  // namespace

TextImportDialog::TextImportDialog(std::shared_ptr<const MappedFile> file, const QString& name, QWidget* parent)
    : QDialog(parent),
      m_file(std::move(file)),
      m_name(name),
      m_detected(detectCsvForm(beginningOf(*m_file))),
      m_separator(new QComboBox),
      m_decimal(new QComboBox),
      m_header(new QCheckBox(tr("The first line is a &header"))),
      m_table(new QTableWidget),
      m_shape(new QLineEdit),
      m_found(new QLabel) {
    setObjectName("textImportDialog");
    setWindowTitle(tr("Open a text file"));
    Appearance& look = Appearance::instance();
    auto* heading = new QLabel(tr("How %1 is read").arg(name));
    heading->setObjectName("importHeading");
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setRole(heading, Role::heading);
    const std::pair<QString, char> separators[] = {
        {tr("Comma  ,"), ','}, {tr("Semicolon  ;"), ';'}, {tr("Tab"), '\t'}, {tr("Blanks"), ' '}};
    for (const auto& [text, separator] : separators) {
        m_separator->addItem(text, QChar(separator));
    }
    m_separator->setObjectName("importSeparator");
    m_separator->setAccessibleName(tr("what separates the numbers"));
    m_separator->setToolTip(tr("What stands between two numbers of a line"));
    m_decimal->addItem(tr("Point  0.5"), false);
    m_decimal->addItem(tr("Comma  0,5"), true);
    m_decimal->setObjectName("importDecimal");
    m_decimal->setAccessibleName(tr("decimal sign"));
    m_decimal->setToolTip(tr("What stands before the fraction. Where commas separate, they cannot be decimal commas"));
    m_header->setObjectName("importHeader");
    m_header->setToolTip(tr("A header names the columns and is not read"));
    m_table->setObjectName("importTable");
    m_table->setAccessibleName(tr("the first rows"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(look.length(26));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    setRole(m_table, Role::number);
    m_shape->setObjectName("importShape");
    m_shape->setAccessibleName(tr("shape"));
    m_shape->setToolTip(tr("Any shape with as many values, such as 2, 3, 4; the values are taken row by row"));
    setRole(m_shape, Role::number);
    m_found->setObjectName("importFound");
    m_found->setWordWrap(true);
    setRole(m_found, Role::note);

    auto* grid = new QGridLayout;
    const auto addLine = [&](int row, const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    };
    addLine(0, tr("&Separator"), m_separator);
    addLine(1, tr("&Decimal sign"), m_decimal);
    grid->addWidget(m_header, 2, 1);
    addLine(3, tr("Sh&ape"), m_shape);
    grid->addWidget(m_found, 3, 2);
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(look.length(12));
    grid->setVerticalSpacing(look.length(8));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    buttons->setObjectName("importButtons");
    m_open = buttons->button(QDialogButtonBox::Open);
    m_open->setObjectName("importOpen");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.length(16), look.length(16), look.length(16), look.length(16));
    column->setSpacing(look.length(10));
    column->addWidget(heading);
    column->addLayout(grid);
    auto* caption = addWords(column, tr("First rows"), Role::caption, "importCaption");
    caption->setBuddy(m_table);
    column->addWidget(m_table, 1);
    m_refusal = addRefusal(column, "importRefusal");
    column->addWidget(buttons);
    const QSize room = screen()->availableSize() - QSize(40, 60);  // the frame's
    resize(QSize(look.length(720), look.length(500)).boundedTo(room));

    m_separator->setCurrentIndex(m_separator->findData(QChar(m_detected.separator)));
    m_decimal->setCurrentIndex(m_detected.decimalComma ? 1 : 0);
    m_header->setChecked(m_detected.header);
    connect(m_separator, &QComboBox::currentIndexChanged, this, &TextImportDialog::onFormChanged);
    connect(m_decimal, &QComboBox::currentIndexChanged, this, &TextImportDialog::onFormChanged);
    connect(m_header, &QCheckBox::toggled, this, &TextImportDialog::onFormChanged);
    connect(&m_job, &JobSlot::progressed, this, [this](double share) {
        if (!m_loaded) {
            m_found->setText(tr("reading the file: %1 %").arg(static_cast<int>(share * 100)));
        }
    });
    connect(m_shape, &QLineEdit::textEdited, this, [this] { acceptField(m_shape, m_refusal); });
    connect(buttons, &QDialogButtonBox::accepted, this, &TextImportDialog::tryAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    onFormChanged();
    m_separator->setFocus();
}

CsvForm TextImportDialog::form() const {
    const char separator = m_separator->currentData().toChar().toLatin1();
    return {separator, separator != ',' && m_decimal->currentData().toBool(), m_header->isChecked()};
}

void TextImportDialog::onFormChanged() {
    const bool commasSeparate = form().separator == ',';
    m_decimal->setEnabled(!commasSeparate);
    if (commasSeparate) {
        m_decimal->setCurrentIndex(0);
    }
    m_import.form = form() == m_detected ? std::nullopt : std::optional(form());
    showSample();
    read();
}

void TextImportDialog::showSample() {
    const CsvSample sample = sampleCsv(beginningOf(*m_file), form(), kRows, kColumns);
    std::size_t columns = sample.header.size();
    for (const std::vector<std::string>& row : sample.rows) {
        columns = std::max(columns, row.size());
    }
    m_table->clear();
    m_table->setRowCount(static_cast<int>(sample.rows.size()));
    m_table->setColumnCount(static_cast<int>(columns));
    QStringList names;
    QStringList numbers;
    for (std::size_t c = 0; c < columns; ++c) {
        names << (c < sample.header.size() ? QString::fromStdString(sample.header[c]) : QString::number(c));
    }
    for (std::size_t r = 0; r < sample.rows.size(); ++r) {
        numbers << QString::number(r);
        for (std::size_t c = 0; c < sample.rows[r].size(); ++c) {
            auto* item = new QTableWidgetItem(QString::fromStdString(sample.rows[r][c]));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(static_cast<int>(r), static_cast<int>(c), item);
        }
    }
    m_table->setHorizontalHeaderLabels(names);
    m_table->setVerticalHeaderLabels(numbers);
    m_table->resizeColumnsToContents();
}

void TextImportDialog::read() {
    m_open->setEnabled(false);
    m_found->setText(tr("reading the file"));
    acceptField(m_shape, m_refusal);
    m_loaded.reset();
    const auto work = [file = m_file, name = m_name.toStdString(), form = m_import.form](const Task& task) {
        return form ? readCsv(file->bytes(), name, *form, task) : readCsv(file->bytes(), name, task);
    };
    m_job.start<Result<LoadedTensor>>(work, [this](const Result<LoadedTensor>& loaded) { showRead(loaded); });
}

void TextImportDialog::showRead(const Result<LoadedTensor>& loaded) {
    m_open->setEnabled(loaded.has_value());
    m_shape->setEnabled(loaded.has_value());
    if (!loaded) {
        m_shape->clear();
        m_found->setText(tr("Nothing was read."));
        m_refusal->setText(sentenceOf(loaded.error()));
        m_refusal->show();
        return;
    }
    m_loaded = *loaded;
    const Shape& shape = loaded->tensor.shape();
    m_shape->setText(QString::fromStdString(shape.text()).replace(",", ", "));
    m_found->setText(tr("%1 values were read.").arg(countText(loaded->tensor.elementCount())));
    m_open->setDefault(true);
}

void TextImportDialog::tryAccept() {
    const Result<Shape> shape = Shape::parse(m_shape->text().toStdString());
    if (!shape) {
        refuseField(m_shape, m_refusal, shape.error());
        return;
    }
    if (*shape != m_loaded->tensor.shape()) {
        Result<Tensor> reshaped = m_loaded->tensor.reshaped(*shape);
        if (!reshaped) {
            refuseField(m_shape, m_refusal, reshaped.error());
            return;
        }
        m_loaded->tensor = *std::move(reshaped);
        m_import.shape = *shape;
    }
    accept();
}

}  // namespace dropscope
