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

/// What to try first on the Masks page: a few numbered hints, one at a time, beside what they speak of and never over it, nor
/// over what shows the answer where there is other room.
/// Each is shown until it is put away or what it asks for was done, then never again, unless asked for. It belongs to the window, and what it speaks of is
/// looked up by name each time: the window's parts are built anew in another language.
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
    QLabel* m_words = nullptr;
    QLabel* m_count = nullptr;
    QLayout* m_buttons = nullptr;
    int m_shown = -1;
};

/// Where a bubble of `size` lies in `window`: beside `target`, first at the right, then below, at the left and above, then
/// below what is to be kept `clear`; within the window, not over the target, and not over what is to be kept `clear`: the
/// place that covers the least of it, where each counts more than the next.
[[nodiscard]] QRect placeBeside(const QRect& target, const QSize& size, const QRect& window, int gap,
                                const QList<QRect>& clear = {});

}  // namespace dropscope
