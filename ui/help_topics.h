// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of resources/help, and which control each of them is about.
#pragma once

#include <QStringList>
#include <QWidget>

namespace dropscope {

/// Names of all pages, in the order of the contents.
[[nodiscard]] QStringList helpTopics();

/// A page as Markdown, in `language` ("de") where it is translated, else in English; "" where there is no such page.
[[nodiscard]] QString helpText(const QString& topic, const QString& language);

/// A page's heading.
[[nodiscard]] QString helpTitle(const QString& markdown);

/// The page about a widget, or about the nearest one around it that has one; "" where none has.
[[nodiscard]] QString helpTopicOf(const QWidget* widget);

/// Every topic that a control names; for tests.
[[nodiscard]] QStringList linkedHelpTopics();

}  // namespace dropscope
