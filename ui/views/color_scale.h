// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dropscope {

struct Theme;

/// The colour of a spread: the card's own at 0, near the ink's at 1. Lightness alone tells more from less, and no class has it.
[[nodiscard]] QColor spreadColor(const Theme& theme, double share);

/// A key to the colours of a spread: "0 ▭▭▭ 0.3 deviation".
class ColorScale : public QWidget {
    Q_OBJECT

public:
    explicit ColorScale(QWidget* parent = nullptr);

    /// `limit`, above 0, has the full colour; `words` say what it is of.
    void setScale(double limit, const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString highText() const;

    double m_limit = 1.0;
    QString m_words;
};

}  // namespace dropscope
