// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_window.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/help_topics.h"
#include "ui/language.h"
#include "ui/style/appearance.h"

namespace dropscope {

namespace {

constexpr int kTopic = Qt::UserRole;
constexpr int kText = Qt::UserRole + 1;

/// Markdown's paragraphs come without room between them.
void spaceParagraphs(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setBottomMargin(Appearance::instance().length(8));
        QTextCursor(block).setBlockFormat(format);
    }
}

}  // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit), m_contents(new QListWidget), m_page(new QTextBrowser) {
    setObjectName("helpWindow");
    m_search->setObjectName("helpSearch");
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName("helpContents");
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setObjectName("helpPage");
    m_page->setOpenLinks(false);
    auto* left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_contents, 1);
    auto* line = new QHBoxLayout(this);
    line->addLayout(left);
    line->addWidget(m_page, 1);
    const auto place = [this] {
        const Appearance& look = Appearance::instance();
        for (QWidget* widget : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_contents)}) {
            widget->setFixedWidth(look.length(280));
        }
        m_page->document()->setDocumentMargin(look.length(12));
        resize(look.length(860), look.length(520));
    };
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, place);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) {
            m_page->setMarkdown(item->data(kText).toString());
            spaceParagraphs(*m_page->document());
        }
    });
    connect(m_page, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { showTopic(link.path().section('.', 0, 0)); });
    connect(&Language::instance(), &Language::changed, this, &HelpWindow::speak);
    speak();
    showTopic(helpTopics().value(0));
    m_search->setFocus();
}

void HelpWindow::speak() {
    const QString shown = topic();
    setWindowTitle(tr("Help"));
    m_search->clear();  // the words of another language find nothing
    m_search->setAccessibleName(tr("words to look for"));
    m_search->setPlaceholderText(tr("search"));
    m_contents->setAccessibleName(tr("pages of the help"));
    m_page->setAccessibleName(tr("page of the help"));
    m_contents->clear();
    for (const QString& topic : helpTopics()) {
        const QString text = helpText(topic, Language::instance().spoken());
        auto* item = new QListWidgetItem(helpTitle(text), m_contents);
        item->setData(kTopic, topic);
        item->setData(kText, text);
    }
    showTopic(shown);
}

void HelpWindow::showTopic(const QString& topic) {
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(kTopic) == topic) {
            m_search->clear();
            m_contents->setCurrentRow(row);
            return;
        }
    }
}

QString HelpWindow::topic() const {
    const QListWidgetItem* item = m_contents->currentItem();
    return item == nullptr ? QString() : item->data(kTopic).toString();
}

void HelpWindow::search(const QString& words) {
    const QStringList wanted = words.split(' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_contents->count(); ++row) {
        QListWidgetItem* item = m_contents->item(row);
        const QString text = item->data(kText).toString();
        const bool found = std::ranges::all_of(
            wanted, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!found);
        first = found && first < 0 ? row : first;
    }
    if (first >= 0 && (m_contents->currentItem() == nullptr || m_contents->currentItem()->isHidden())) {
        m_contents->setCurrentRow(first);
    }
}

}  // namespace dropscope
