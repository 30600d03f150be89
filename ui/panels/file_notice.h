// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QFrame>
#include <QTimer>

#include "ui/document/document.h"

class QLabel;
class QPushButton;

namespace dropscope {

/// A line over the page that says when the opened file changes on the disk, and offers to read it again. Hidden otherwise.
class FileNotice : public QFrame {
    Q_OBJECT

public:
    explicit FileNotice(Document& document, QWidget* parent = nullptr);

    /// What is in the file from now on was written by this program: no news.
    void acceptFile(const QString& path);

signals:
    /// `place` is what FileMenu::open takes.
    void reloadAsked(const QString& place);

private:
    void follow();
    void look();

    Document& m_document;
    QLabel* m_words;
    QPushButton* m_reload;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;  // a program that writes a file writes it in pieces
    std::optional<FileStamp> m_known;
};

}  // namespace dropscope
