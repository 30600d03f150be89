// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hints.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/language.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/style/spoken.h"

namespace dropscope {

namespace {

constexpr const char* kSetting = "hints/putAway";  // how many of them
constexpr const char* kTargets[Hints::kCount] = {"pSlider", "maskGrid", "trainButton", "nextDraw"};

QString wordsOf(int number) {
    switch (number) {
        case 0:
            return Hints::tr("Drag p and watch cells drop, one by one.");
        case 1:
            return Hints::tr("Click a cell of the mask to drop or keep it by hand.");
        case 2:
            return Hints::tr("Train drops; Eval lets x pass unchanged.");
        default:
            return Hints::tr("Press Space for the next draw, Shift+Space to go back.");
    }
}

}  // namespace

QRect placeBeside(const QRect& target, const QSize& size, const QRect& window, int gap, const QList<QRect>& clear) {
    const int middle = target.center().y() - size.height() / 2;
    const int right = target.right() + gap;
    const int left = target.left() - gap - size.width();
    const QPoint places[] = {{right, middle},
                             {right, target.top()},
                             {right, target.bottom() - size.height()},
                             {target.left(), target.bottom() + gap},
                             {left, middle},
                             {target.left(), target.top() - gap - size.height()}};
    QRect second;
    for (const QPoint& wanted : places) {
        const QPoint inside(
            std::clamp(wanted.x(), window.left(), std::max(window.left(), window.right() - size.width())),
            std::clamp(wanted.y(), window.top(), std::max(window.top(), window.bottom() - size.height())));
        const QRect place(inside, size);
        if (place.intersects(target)) {
            continue;
        }
        if (std::ranges::none_of(clear, [&](const QRect& other) { return place.intersects(other); })) {
            return place;
        }
        second = second.isNull() ? place : second;
    }
    return second.isNull() ? QRect(window.topLeft(), size) : second;
}

Hints::Hints(QWidget& window) : QObject(&window), m_window(window) {
    window.installEventFilter(this);
    connect(&Appearance::instance(), &Appearance::changed, this, &Hints::place, Qt::QueuedConnection);
    const auto speakAnew = [this] {
        delete m_bubble;
        if (m_shown >= 0) {
            show(m_shown);
        }
    };
    // Later: once the window has been built anew.
    connect(&Language::instance(), &Language::changed, this, speakAnew, Qt::QueuedConnection);
}

void Hints::start() {
    const int putAway = QSettings().value(kSetting, 0).toInt();
    if (putAway >= 0 && putAway < kCount) {
        show(putAway);
    }
}

void Hints::showAll() { show(0); }

void Hints::next() {
    QSettings().setValue(kSetting, m_shown + 1);
    show(m_shown + 1);
}

void Hints::hideAll() {
    QSettings().setValue(kSetting, kCount);
    show(kCount);
}

QRect Hints::target() const {
    const auto* widget = m_shown < 0 ? nullptr : m_window.findChild<QWidget*>(kTargets[m_shown]);
    return widget == nullptr || !widget->isVisible() ? QRect()
                                                     : QRect(widget->mapTo(&m_window, QPoint()), widget->size());
}

QList<QRect> Hints::grids() const {
    QList<QRect> places;
    for (const char* name : {"xGrid", "maskGrid", "yGrid"}) {
        const auto* grid = m_window.findChild<QWidget*>(name);
        if (grid != nullptr && grid->isVisible()) {
            places << QRect(grid->mapTo(&m_window, QPoint()), grid->size());
        }
    }
    return places;
}

void Hints::show(int number) {
    m_shown = number < kCount ? number : -1;
    if (m_shown < 0) {
        if (m_bubble != nullptr) {
            m_bubble->deleteLater();
        }
        return;
    }
    if (m_bubble == nullptr) {
        m_bubble = new QFrame(&m_window);
        m_bubble->setObjectName("hintBubble");
        m_bubble->installEventFilter(this);
        setRole(m_bubble, Role::cardChosen);
        m_count = new QLabel;
        m_count->setObjectName("hintCount");
        setRole(m_count, Role::note);
        m_words = new QLabel;
        m_words->setObjectName("hintWords");
        m_words->setWordWrap(true);
        setRole(m_words, Role::strong);
        auto* next = new QPushButton(tr("Got it", "button: puts this hint away"));
        next->setObjectName("hintNext");
        auto* all = new QPushButton(tr("Hide all hints", "button"));
        all->setObjectName("hintHideAll");
        for (QPushButton* button : {next, all}) {
            button->setAutoDefault(false);
            setRole(button, Role::pill);
        }
        auto* buttons = new QHBoxLayout;
        m_buttons = buttons;
        buttons->addWidget(m_count);
        buttons->addStretch(1);
        buttons->addWidget(all);
        buttons->addWidget(next);
        auto* column = new QVBoxLayout(m_bubble);
        column->addWidget(m_words);
        column->addLayout(buttons);
        connect(next, &QPushButton::clicked, this, &Hints::next);
        connect(all, &QPushButton::clicked, this, &Hints::hideAll);
    }
    m_count->setText(tr("hint %1 of %2").arg(m_shown + 1).arg(kCount));
    m_bubble->show();
    place();
    setSpokenText(m_words, wordsOf(m_shown));
    place();
}

void Hints::place() {
    if (m_bubble == nullptr || m_shown < 0) {
        return;
    }
    const QRect about = target();
    m_bubble->setVisible(!about.isNull());  // on another page there is nothing to speak of
    if (about.isNull()) {
        return;
    }
    const Appearance& look = Appearance::instance();
    const QMargins margins = m_bubble->layout()->contentsMargins();
    const int width =
        std::max(look.length(330), m_buttons->sizeHint().width() + margins.left() + margins.right() + 2);  // the frame
    m_bubble->setFixedWidth(width);
    m_bubble->layout()->activate();
    const QSize size(width, m_bubble->heightForWidth(width));
    m_bubble->setGeometry(placeBeside(about, size, m_window.rect(), look.length(12), grids()));
    m_bubble->raise();
}

bool Hints::eventFilter(QObject* object, QEvent* event) {
    // The type first: of a bubble that is going, nothing may be asked any more.
    if (event->type() == QEvent::KeyPress && object == m_bubble &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        hideAll();
        return true;
    }
    if (object == &m_window &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)) {
        QMetaObject::invokeMethod(this, &Hints::place, Qt::QueuedConnection);  // once the page is laid out
    }
    return QObject::eventFilter(object, event);
}

}  // namespace dropscope
