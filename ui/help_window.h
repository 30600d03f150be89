// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace dropscope {

/// The pages of resources/help: contents and search at the left, the page at the right. It stays open beside the window, and
/// follows its language.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// Shows a page of helpTopics(); any other text leaves the one that is shown.
    void showTopic(const QString& topic);
    [[nodiscard]] QString topic() const;

private:
    void speak();
    void search(const QString& words);

    QLineEdit* m_search;
    QListWidget* m_contents;
    QTextBrowser* m_page;
};

}  // namespace dropscope
