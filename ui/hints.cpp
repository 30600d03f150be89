// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hints.h"

#include <QApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>
#include <vector>

#include "ui/language.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/style/spoken.h"

namespace dropscope {

namespace {

constexpr const char* kSetting = "hints/putAway";  // how many of them
constexpr int kPauseMs = 900;                      // after what a hint asked for was done
constexpr const char* kTargets[Hints::kCount][2] = {
    {"pSlider", nullptr}, {"maskGrid", nullptr}, {"trainButton", "evalButton"}, {"nextDraw", "previousDraw"}};

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

/// A triangle from the bubble to what it speaks of; the mouse goes through it.
class Pointer final : public QWidget {
public:
    explicit Pointer(QWidget* window) : QWidget(window) {
        setObjectName("hintPointer");
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    /// From `bubble` to `target`, which lies beside it; both in the parent's pixels.
    void span(const QRect& bubble, const QRect& target) {
        const int half = Appearance::instance().length(8);
        const int corner = half + Appearance::instance().length(12);
        constexpr int kBorder = 2;  // of the bubble, which opens into the pointer
        const auto along = [corner](int wanted, int from, int to) {
            return std::clamp(wanted, from + corner, std::max(from + corner, to - corner));
        };
        const QPoint middle = target.center();
        QRect place;
        if (bubble.left() > target.right() || bubble.right() < target.left()) {
            const bool right = bubble.left() > target.right();
            const int inside = right ? bubble.left() + kBorder : bubble.right() - kBorder;
            const int tip = right ? target.right() + 2 : target.left() - 2;
            const int y = along(middle.y(), bubble.top(), bubble.bottom());
            place = QRect(QPoint(std::min(tip, inside), y - half), QPoint(std::max(tip, inside), y + half));
            m_corners = right ? QPolygon({{place.width(), 0}, {0, half}, {place.width(), 2 * half}})
                              : QPolygon({{0, 0}, {place.width() - 1, half}, {0, 2 * half}});
        } else {
            const bool below = bubble.top() > target.bottom();
            const int inside = below ? bubble.top() + kBorder : bubble.bottom() - kBorder;
            const int tip = below ? target.bottom() + 2 : target.top() - 2;
            const int x = along(middle.x(), bubble.left(), bubble.right());
            place = QRect(QPoint(x - half, std::min(tip, inside)), QPoint(x + half, std::max(tip, inside)));
            m_corners = below ? QPolygon({{0, place.height()}, {half, 0}, {2 * half, place.height()}})
                              : QPolygon({{0, 0}, {half, place.height() - 1}, {2 * half, 0}});
        }
        setGeometry(place);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Appearance::instance().theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.card);
        painter.drawPolygon(m_corners);
        painter.setPen(QPen(theme.accent, 2.0));
        painter.drawPolyline(m_corners);
    }

private:
    QPolygon m_corners;  // its tip is the second
};

}  // namespace

QRect placeBeside(const QRect& target, const QSize& size, const QRect& window, int gap, const QList<QRect>& kept,
                  const QList<QRect>& clear) {
    // Past all that is kept: a column's other controls are as wide as the one that is spoken of.
    int right = target.right();
    for (const QRect& other : kept) {
        right = other.contains(target.center()) ? std::max(right, other.right()) : right;
    }
    const QPoint middle = target.center();
    std::vector<QPoint> places;
    // The middle first, then with the pointer nearer and nearer to a corner.
    constexpr double kShares[] = {0.5, 0.65, 0.35, 0.8, 0.2};
    for (const int x : {right + gap, target.left() - gap - size.width()}) {
        for (const double share : kShares) {
            places.emplace_back(x, middle.y() - static_cast<int>(share * size.height()));
        }
    }
    for (const int y : {target.bottom() + gap, target.top() - gap - size.height()}) {
        for (const double share : kShares) {
            places.emplace_back(middle.x() - static_cast<int>(share * size.width()), y);
        }
    }
    QRect best;
    double least = std::numeric_limits<double>::infinity();
    for (const QPoint& wanted : places) {
        const QPoint inside(
            std::clamp(wanted.x(), window.left(), std::max(window.left(), window.right() - size.width())),
            std::clamp(wanted.y(), window.top(), std::max(window.top(), window.bottom() - size.height())));
        const QRect place(inside, size);
        if (place.intersects(target)) {
            continue;
        }
        const auto coveredOf = [&place](const QRect& other) {
            const QRect both = place.intersected(other);
            return static_cast<double>(both.width()) * both.height();
        };
        constexpr double kMuch = 100.0;
        double covered = 0.0;
        for (const QRect& other : kept) {
            covered += kMuch * coveredOf(other);
        }
        double weight = 1.0;
        for (const QRect& other : clear) {
            covered += weight * coveredOf(other);
            weight *= 0.5;
        }
        if (covered < least) {
            least = covered;
            best = place;
        }
    }
    return best.isNull() ? QRect(window.topLeft(), size) : best;
}

Hints::Hints(QWidget& window, const Document& document) : QObject(&window), m_window(window), m_document(document) {
    window.installEventFilter(this);
    m_before = state();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Hints::leaveDone);
    connect(&document, &Document::changed, this, &Hints::onDocument);
    connect(&Appearance::instance(), &Appearance::changed, this, &Hints::place, Qt::QueuedConnection);
    // Later: what has the keyboard may be scrolled into sight first.
    connect(qApp, &QApplication::focusChanged, this, &Hints::place, Qt::QueuedConnection);
    const auto speakAnew = [this] {
        delete m_bubble;
        delete m_pointer;
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

void Hints::showAll() {
    m_done.fill(false);
    show(0);
}

void Hints::next() {
    int number = m_shown + 1;
    while (number < kCount && m_done[static_cast<std::size_t>(number)]) {
        ++number;
    }
    QSettings().setValue(kSetting, number);
    show(number);
}

Hints::State Hints::state() const {
    const MaskSettings& settings = m_document.settings();
    return {settings.layer.p, static_cast<double>(m_document.byHand().units().size()),
            settings.mode == Mode::eval ? 1.0 : 0.0, static_cast<double>(settings.step)};
}

void Hints::onDocument() {
    const State now = state();
    if (m_shown >= 0 && now != m_before) {
        for (std::size_t i = 0; i < kCount; ++i) {
            m_done[i] = m_done[i] || now[i] != m_before[i];
        }
        m_pause.start(kPauseMs);
    }
    m_before = now;
}

void Hints::leaveDone() {
    if (m_shown < 0 || !m_done[static_cast<std::size_t>(m_shown)]) {
        return;
    }
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_pause.start(kPauseMs);  // still dragging
    } else {
        next();
    }
}

void Hints::hideAll() {
    QSettings().setValue(kSetting, kCount);
    show(kCount);
}

namespace {

/// What of a widget can be seen, in the window's pixels.
QRect inSight(const QWidget& window, const QWidget& widget) {
    // Not the visible region, which what lies over the widget takes away: a bubble would hide it from this.
    QRect seen(QPoint(), widget.size());
    for (const QWidget* outer = widget.parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
        seen &= QRect(widget.mapFrom(outer, QPoint()), outer->size());
        if (outer == &window) {
            break;
        }
    }
    return seen.isEmpty() || !widget.isVisible() ? QRect() : seen.translated(widget.mapTo(&window, QPoint()));
}

QRect inSight(const QWidget& window, const QString& name) {
    const auto* widget = window.findChild<QWidget*>(name);
    return widget == nullptr ? QRect() : inSight(window, *widget);
}

}  // namespace

QRect Hints::target() const {
    QRect all;
    if (m_shown >= 0) {
        for (const char* name : kTargets[m_shown]) {
            all |= name == nullptr ? QRect() : inSight(m_window, name);
        }
    }
    return all;
}

QList<QRect> Hints::controls() const {
    QList<QRect> places = {inSight(m_window, "controlPanel")};
    const QWidget* keyboard = QApplication::focusWidget();
    if (keyboard != nullptr && keyboard->window() == &m_window &&
        (m_bubble == nullptr || !m_bubble->isAncestorOf(keyboard))) {
        const QRect place = inSight(m_window, *keyboard);
        constexpr int kMuchLarger = 4;
        const auto areaOf = [](const QSize& size) { return size.width() * size.height(); };
        if (m_bubble == nullptr || areaOf(place.size()) < kMuchLarger * areaOf(m_bubble->size())) {
            places << place;
        }
    }
    places.removeAll(QRect());
    return places;
}

QList<QRect> Hints::answers() const {
    QList<QRect> places;
    for (const char* name : {"xGrid", "maskGrid", "yGrid", "explanationBar", "chartTitle", "drawPanel"}) {
        QRect place = inSight(m_window, name);
        if (place.isEmpty()) {
            continue;
        }
        if (name == QLatin1String("chartTitle")) {
            place.setRight(m_window.width());  // with the tabs
        } else if (QLatin1String(name).endsWith(QLatin1String("Grid"))) {
            place.setTop(place.top() - Appearance::instance().length(32));  // with its title
        }
        places << place;
    }
    return places;
}

void Hints::reveal() {
    auto* widget = m_shown < 0 ? nullptr : m_window.findChild<QWidget*>(kTargets[m_shown][0]);
    for (QWidget* outer = widget; outer != nullptr; outer = outer->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(outer)) {
            connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &Hints::place, Qt::UniqueConnection);
            area->ensureWidgetVisible(widget);
        }
    }
}

void Hints::show(int number) {
    m_shown = number < kCount ? number : -1;
    if (m_shown < 0) {
        if (m_bubble != nullptr) {
            m_bubble->deleteLater();
            m_pointer->deleteLater();
        }
        return;
    }
    if (m_bubble == nullptr) {
        m_pointer = new Pointer(&m_window);
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
            button->setFocusPolicy(Qt::TabFocus);  // a click leaves the keyboard where it was: Space draws
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
    reveal();
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
    m_pointer->setVisible(!about.isNull());
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
    m_bubble->resize(size);
    const QRect place = placeBeside(about, size, m_window.rect(), look.length(12), controls(), answers());
    m_bubble->setGeometry(place);
    m_bubble->raise();
    static_cast<Pointer*>(m_pointer.data())->span(place, about);
    m_pointer->raise();
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
