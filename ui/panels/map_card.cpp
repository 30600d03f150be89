// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/map_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>
#include <array>

#include "ui/models/spread_text.h"
#include "ui/panels/menu_box.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/views/color_scale.h"
#include "ui/views/confusion_view.h"
#include "ui/views/decision_view.h"

namespace dropscope {

namespace {

constexpr std::array<std::uint32_t, 3> kPasses = {10, 50, 200};

QString textOfChoice(const MapChoice& choice) { return QString::fromStdString(textOf(choice)); }

}  // namespace

MapCard::MapCard(const QString& objectName, SeriesColor side, QWidget* parent)
    : Card(objectName, parent),
      m_isLeft(side == SeriesColor::without),
      m_side(side),
      m_menu(new MenuBox("", tr("which side is shown"))),
      m_dot(new QLabel),
      m_title(new QLabel),
      m_note(new QLabel),
      m_legend(new QLabel),
      m_view(new DecisionView),
      m_matrix(new ConfusionView),
      m_scale(new ColorScale),
      m_numbers(new QLabel),
      m_what(new MenuBox("", tr("what is shown of this side"))) {
    m_title->setObjectName(objectName + "Title");
    m_note->setObjectName(objectName + "Note");
    m_legend->setObjectName(objectName + "Legend");
    m_menu->setObjectName(objectName + "Side");
    m_menu->setToolTip(tr("Which side of the comparison this map shows"));
    m_menu->hide();
    connect(m_menu, &QComboBox::activated, this, &MapCard::sideChosen);
    m_view->setObjectName(objectName + "View");
    m_matrix->setObjectName(objectName + "Matrix");
    m_matrix->hide();
    m_what->setObjectName(objectName + "What");
    m_scale->setObjectName(objectName + "Scale");
    m_numbers->setObjectName(objectName + "Numbers");
    m_what->setToolTip(tr(
        "What both cards show of the network: its answers, how far they lie apart when dropout stays on (Monte-Carlo "
        "dropout), or which classes it mixes up"));
    connect(m_what, &QComboBox::activated, this,
            [this](int chosen) { emit contentChosen(m_what->itemData(chosen).toString()); });
    fillMenu();
    setRole(m_numbers, Role::note);
    m_numbers->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_numbers->setWordWrap(true);
    m_legend->setWordWrap(true);  // beside the menu it has half the width, but room for two lines
    setRole(m_title, Role::heading);
    setRole(m_note, Role::note);
    setRole(m_legend, Role::note);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* head = new QHBoxLayout;
    head->addWidget(m_dot);
    head->addWidget(m_title);
    head->addWidget(m_menu, 2);
    head->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_matrix, 1);
    column->addWidget(m_numbers);
    m_foot = new QHBoxLayout;
    m_foot->addWidget(m_legend);
    m_foot->addWidget(m_scale);
    m_foot->addWidget(m_what);
    column->addLayout(m_foot);
    showChosen();
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, &MapCard::place);
}

void MapCard::setSides(const QStringList& names, std::size_t side) {
    const bool choice = names.size() > 2;
    QStringList known;
    for (int i = 0; i < m_menu->count(); ++i) {
        known << m_menu->itemText(i);
    }
    if (known != names) {
        m_menu->clear();
        m_menu->addItems(names);
    }
    m_menu->setCurrentIndex(static_cast<int>(side));
    m_menu->setVisible(choice);
    m_title->setVisible(!choice);
    if (seriesColorOfSide(side) != m_side) {
        m_side = seriesColorOfSide(side);
        place();
    }
}

void MapCard::setTitle(const QString& title, const QString& note) {
    m_title->setText(title);
    m_note->setText(note);
    m_view->setAccessibleName(m_view->showsPictures() ? tr("first-layer weights %1, %2").arg(title, note)
                                                      : tr("decision map %1, %2").arg(title, note));
}

void MapCard::setSamples(const SharedData& samples) {
    m_view->setSamples(samples);
    m_matrix->setCounts({}, {}, 0);
    m_spread = nullptr;
    fillMenu();
    showChosen();
}

void MapCard::fillMenu() {
    const auto answer = [&] { return m_view->showsPictures() ? tr("first-layer weights") : tr("decision map"); };
    const auto add = [&](const QString& words, const MapChoice& choice) {
        m_what->addItem(words, textOfChoice(choice));
    };
    const auto addSpread = [&](std::uint32_t passes) {
        add(tr("spread, %n passes", "", static_cast<int>(passes)), {MapContent::spread, passes});
    };
    m_what->clear();
    add(answer(), {});
    if (hasMatrix()) {
        add(tr("confusion matrix"), {MapContent::confusion});
    }
    for (const std::uint32_t passes : kPasses) {
        addSpread(passes);
    }
    if (m_content.content == MapContent::spread && m_what->findData(textOfChoice(m_content)) < 0) {
        addSpread(m_content.passes);  // of a session's own
    }
    m_what->setCurrentIndex(std::max(m_what->findData(textOfChoice(m_content)), 0));
}

void MapCard::setMap(const std::shared_ptr<const DecisionMap>& map) {
    m_view->setMap(map);
    if (!map || !m_view->samples()) {
        m_matrix->setCounts({}, {}, 0);
        return;
    }
    QStringList names;
    for (const std::string& name : m_view->samples()->classNames) {
        names << QString::fromStdString(name);
    }
    const auto cells = static_cast<std::size_t>(names.size() * names.size());
    if (map->confusion.counts.size() == cells) {  // else a map of the data before
        m_matrix->setCounts(names, map->confusion.counts, map->confusion.step);
    }
}

bool MapCard::hasMatrix() const { return m_view->samples() && m_view->samples()->classCount() > 2; }

void MapCard::setContent(const MapChoice& content) {
    if (content == m_content) {
        return;
    }
    m_content = content;
    m_spread = content.content == MapContent::spread ? m_spread : nullptr;
    fillMenu();
    showChosen();
}

void MapCard::setSpread(const std::shared_ptr<const SpreadMap>& spread, double progress) {
    if (m_content.content != MapContent::spread || (spread == m_spread && progress == m_progress)) {
        return;
    }
    m_spread = spread;
    m_progress = progress;
    showChosen();
}

void MapCard::showChosen() {
    const bool spread = m_content.content == MapContent::spread;
    const bool matrix = m_content.content == MapContent::confusion && hasMatrix();
    const bool isCurve = m_view->samples() && m_view->samples()->features == 1;
    const bool isMap = m_view->samples() && m_view->samples()->features == 2;
    m_view->setVisible(!matrix);
    m_matrix->setVisible(matrix);
    m_legend->setVisible(!matrix && !(spread && isMap));
    m_scale->setVisible(spread && isMap);
    m_numbers->setVisible(spread);
    if (!spread) {
        m_view->showAnswer();
        m_legend->setText(m_words);
        return;
    }
    if (m_view->spread() != m_spread || !m_spread) {
        m_view->showSpread(m_spread);
    }
    m_legend->setText(isCurve ? tr("dashed: plain · line: mean · band: ±2 deviations") : QString());
    m_scale->setScale(m_spread ? m_spread->limit : 0.5, tr("deviation"));
    showNumbers();
}

void MapCard::showNumbers() {
    const bool waits = m_progress < 1.0 && (!m_spread || m_spread->passes != m_content.passes);
    m_numbers->setText(waits      ? spreadProgressText(m_progress, m_content.passes)
                       : m_spread ? numbersOf(*m_spread)
                                  : QString());
}

void MapCard::setLegend(const QString& words) {
    m_words = words;
    showChosen();
}

void MapCard::place() {
    Appearance& look = Appearance::instance();
    // Some languages' letters are higher than Latin ones: both maps begin on one line all the same.
    const QFontMetrics metrics(look.headingFont());
    m_title->setMinimumHeight(metrics.size(Qt::TextSingleLine, tr("decision map")).height());
    layout()->setContentsMargins(look.length(12), look.length(8), look.length(12), look.length(6));
    layout()->setSpacing(look.length(4));
    m_foot->setStretch(0, look.isLarge() ? 5 : 4);  // of the legend, of the menu
    m_foot->setStretch(2, 6);
    const int side = look.length(10);
    QPixmap dot(4 * side, 4 * side);
    dot.setDevicePixelRatio(4);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(m_side));
    // A circle and a square, as in the plot of the pairs.
    m_isLeft ? painter.drawEllipse(QRectF(0, 0, side, side)) : painter.drawRect(QRectF(0.5, 0.5, side - 1, side - 1));
    painter.end();
    m_dot->setPixmap(dot);
}

}  // namespace dropscope
