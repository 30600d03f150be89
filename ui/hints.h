// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QWidget>

class QLabel;
class QLayout;

namespace dropscope {

/// What to try first on the Masks page: a few numbered hints, one at a time, beside what they speak of and never over it, nor
/// over the grids where there is other room.
/// Each is shown until it is put away, then never again, unless asked for. It belongs to the window, and what it speaks of is
/// looked up by name each time: the window's parts are built anew in another language.
class Hints : public QObject {
    Q_OBJECT

public:
    explicit Hints(QWidget& window);

    /// The first hint that was not put away yet, if there is one.
    void start();
    /// All of them again.
    void showAll();
    /// This one is put away; the next one follows.
    void next();
    /// All are put away.
    void hideAll();

    /// Number of the hint that is shown, from 0; -1: none.
    [[nodiscard]] int shown() const { return m_shown; }
    [[nodiscard]] QFrame* bubble() const { return m_bubble; }
    /// What the hint shown speaks of, in the window's pixels.
    [[nodiscard]] QRect target() const;
    /// The grids in sight, which show what comes of following a hint.
    [[nodiscard]] QList<QRect> grids() const;

    static constexpr int kCount = 4;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void show(int number);
    void place();

    QWidget& m_window;
    QPointer<QFrame> m_bubble;
    QLabel* m_words = nullptr;
    QLabel* m_count = nullptr;
    QLayout* m_buttons = nullptr;
    int m_shown = -1;
};

/// Where a bubble of `size` lies in `window`: beside `target`, first at the right, then below, at the left and above; within
/// the window, not over the target and not over what is to be kept `clear` if there is any such place.
[[nodiscard]] QRect placeBeside(const QRect& target, const QSize& size, const QRect& window, int gap,
                                const QList<QRect>& clear = {});

}  // namespace dropscope
