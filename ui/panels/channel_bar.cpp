// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/channel_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/views/elided_label.h"

namespace dropscope {

ChannelBar::ChannelBar(QWidget* parent) : QWidget(parent) {
    setObjectName("channelBar");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Appearance::instance().length(4));
    const char* names[] = {"droppedChannels", "zeroChannels"};
    const QString what[] = {tr("channels that this mask drops"), tr("channels of x that are all 0")};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line& line = m_lines[i];
        line.row = new QWidget;
        line.words = new ElidedLabel;
        line.words->setObjectName(names[i]);
        line.words->setAccessibleName(what[i]);
        line.words->setTextFormat(Qt::PlainText);
        setRole(line.words, Role::strong);
        auto* copy = new QToolButton;
        copy->setObjectName(QString(names[i]) + "Copy");
        copy->setText(tr("Copy list"));
        copy->setAccessibleName(tr("copy: %1").arg(what[i]));
        copy->setToolTip(tr("the whole list as text, a line for each sample"));
        setRole(copy, Role::pill);
        connect(copy, &QToolButton::clicked, this, [this, i] { QApplication::clipboard()->setText(m_lines[i].whole); });
        auto* row = new QHBoxLayout(line.row);
        row->setContentsMargins(0, 0, 0, 0);
        line.words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // the words are cut, not the button
        row->addWidget(line.words, 1);
        row->addWidget(copy);
        column->addWidget(line.row);
        line.row->hide();
    }
}

void ChannelBar::show(std::size_t line, const ChannelList& list) {
    Line& place = m_lines[line];
    place.words->setText(list.sentence);
    place.words->setAccessibleDescription(list.sentence);
    place.whole = list.lines;
    place.row->setVisible(!list.sentence.isEmpty());
}

}  // namespace dropscope
