// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QTimer>
#include <QWidget>
#include <array>

#include "ui/document/document.h"

class QLabel;
class QLayout;

namespace dropscope {

/// What to try first on the Masks page: a few numbered hints, one at a time, each with a pointer to what it speaks of. It
/// stands beside the controls and below a grid: never over what it speaks of, over a control of the column or over what has
/// the keyboard, and over as little as can be of what shows the answer.
/// Each is shown until it is put away or what it asks for was done, then never again, unless asked for. It belongs to the
/// window, and what it speaks of is looked up by name each time: the window's parts are built anew in another language.
class Hints : public QObject {
    Q_OBJECT

public:
    static constexpr int kCount = 4;

    /// `document` tells what was done; it lives longer.
    Hints(QWidget& window, const Document& document);

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
    /// What the hint shown speaks of, in the window's pixels; null: out of sight.
    [[nodiscard]] QRect target() const;
    /// What is in sight and must not be hidden: the column of controls, and what has the keyboard, unless that is so much
    /// larger than the bubble that it is seen all the same.
    [[nodiscard]] QList<QRect> controls() const;
    /// What is in sight and shows what comes of following a hint: the grids first, the sentence on a cell, the chart's
    /// head, this draw.
    [[nodiscard]] QList<QRect> answers() const;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    /// What the hints ask to change, hint by hint.
    using State = std::array<double, kCount>;
    [[nodiscard]] State state() const;
    void show(int number);
    void place();
    void reveal();  // scrolls to what it speaks of
    void onDocument();
    void leaveDone();

    QWidget& m_window;
    const Document& m_document;
    State m_before{};
    std::array<bool, kCount> m_done{};
    QTimer m_pause;
    QPointer<QFrame> m_bubble;
    QPointer<QWidget> m_pointer;
    QLabel* m_words = nullptr;
    QLabel* m_count = nullptr;
    QLayout* m_buttons = nullptr;
    int m_shown = -1;
};

/// Where a bubble of `size` lies in `window`: beside `target`, first at the right, then below, at the left and above, so that
/// a pointer from it meets the target's middle. The place that covers the least: of what is `kept` nothing where that can
/// be, then of what should be `clear`, where each counts more than the next. Within the window, and not over the target.
[[nodiscard]] QRect placeBeside(const QRect& target, const QSize& size, const QRect& window, int gap,
                                const QList<QRect>& kept = {}, const QList<QRect>& clear = {});

}  // namespace dropscope
