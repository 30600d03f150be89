// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/file_notice.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/style/appearance.h"
#include "ui/style/roles.h"

namespace dropscope {

namespace {

constexpr int kSettleMs = 300;

}  // namespace

FileNotice::FileNotice(Document& document, QWidget* parent)
    : QFrame(parent), m_document(document), m_words(new QLabel), m_reload(new QPushButton(tr("&Reload"))) {
    setObjectName("fileNotice");
    setRole(this, Role::card);
    m_words->setObjectName("fileNoticeWords");
    m_words->setTextFormat(Qt::PlainText);  // it names a file
    m_words->setWordWrap(true);
    m_reload->setObjectName("fileReload");
    m_reload->setToolTip(tr("Open the file again as it is now; undo brings back what you see."));
    m_reload->setAccessibleName(tr("Reload the file"));
    auto* dismiss = new QPushButton(tr("Leave as it is"));
    dismiss->setObjectName("fileNoticeClose");
    dismiss->setToolTip(tr("Hide this line until the file changes again."));
    auto* line = new QHBoxLayout(this);
    line->addWidget(m_words, 1);
    line->addWidget(m_reload);
    line->addWidget(dismiss);
    const auto place = [line] {
        Appearance& look = Appearance::instance();
        line->setContentsMargins(look.length(16), look.length(6), look.length(16), look.length(6));
        line->setSpacing(look.length(8));
    };
    connect(&Appearance::instance(), &Appearance::changed, this, place);
    place();
    hide();
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &FileNotice::look);
    const auto soon = [this] {
        if (!m_settle.isActive()) {
            m_settle.start();
        }
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_reload, &QPushButton::clicked, this, [this] {
        hide();
        if (m_document.file()) {
            emit reloadAsked(m_document.file()->place);
        }
    });
    connect(&m_document, &Document::changed, this, [this](Document::Changes changes) {
        if (changes.testFlag(Document::kTensor)) {
            follow();
        }
    });
    follow();
}

void FileNotice::follow() {
    if (m_document.file() == m_known) {
        return;
    }
    hide();
    m_known = m_document.file();
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    if (m_known) {
        // The folder too: a file that is replaced by another of its name is no longer watched itself.
        m_watcher.addPaths({m_known->path, QFileInfo(m_known->path).absolutePath()});
        m_settle.start();  // it may have changed while it was not watched
    }
}

void FileNotice::acceptFile(const QString& path) {
    if (m_known && m_known->path == QFileInfo(path).absoluteFilePath()) {
        m_known = stampOf(m_known->place);
        hide();
    }
}

void FileNotice::look() {
    if (!m_known) {
        return;
    }
    // Another file may have the name by now: what was watched is the file that had it.
    m_watcher.removePath(m_known->path);
    m_watcher.addPath(m_known->path);
    const QString name = QFileInfo(m_known->path).fileName();
    const std::optional<FileStamp> now = stampOf(m_known->place);
    if (now == m_known) {
        return;
    }
    m_reload->setEnabled(now.has_value());
    const EditedTensor& x = m_document.x();
    const bool readInPlace = x.base() != nullptr && x.base()->isMapped();
    if (!now) {
        m_words->setText(tr("%1 is gone from the disk. What you see is still what was opened.").arg(name));
    } else if (readInPlace && m_document.file() && now->bytes < m_document.file()->bytes) {
        m_words->setText(tr("%1 was cut short on the disk: the end of x may read as zeros now.").arg(name));
    } else if (readInPlace) {
        m_words->setText(tr("%1 has changed on the disk: x may show some of its new values.").arg(name));
    } else {
        m_words->setText(tr("%1 has changed on the disk. What you see is what was opened.").arg(name));
    }
    if (now) {
        m_known = now;  // said once; the next change is news again
    }
    show();
}

}  // namespace dropscope
