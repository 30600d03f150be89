// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_topics.h"

#include <QFile>
#include <algorithm>
#include <array>

namespace dropscope {

namespace {

struct Link {
    const char* widget;  ///< its object name, or how it begins where it ends in *
    const char* topic;
};

constexpr auto kLinks = std::to_array<Link>({
    // The Masks page.
    {"pEdit", "p"},
    {"pSlider", "p"},
    {"keepNote", "scale"},
    {"seed*", "seed"},
    {"previousDraw", "draw"},
    {"drawEdit", "draw"},
    {"nextDraw", "draw"},
    {"kindMenu", "kind"},
    {"unitNote", "kind"},
    {"zeroingMenu", "zeroing"},
    {"scalingMenu", "scale"},
    {"axesEdit", "shared-axes"},
    {"layerPanel", "kind"},
    {"trainButton", "mode"},
    {"evalButton", "mode"},
    {"source*", "source"},
    {"maskGrid", "mask"},
    {"yGrid", "scale"},
    {"unitMap", "mask"},
    {"freshMaskSwitch", "fresh-mask"},
    {"backwardPanel", "fresh-mask"},
    {"dyGrid", "fresh-mask"},
    {"dxGrid", "fresh-mask"},
    {"edgeCasesButton", "zeroing"},
    {"intervalGauge", "statistics"},
    {"drawPanel", "statistics"},
    {"timeStrip", "time-strip"},
    {"historyPanel", "time-strip"},
    {"chartPanel", "charts"},
    {"masksTab", "time-strip"},
    // The Training page.
    {"train_p*", "training-p"},
    {"train_input-p*", "training-p"},
    {"train_kind", "kind"},
    {"train_label-noise*", "label-noise"},
    {"train_seeds*", "interval"},
    {"train_seed", "seed"},
    {"gapTab", "gap"},
    {"trainingChart*", "interval"},
    {"finding*", "interval"},
    {"pairPlot", "interval"},
    {"sweep*", "sweep"},
    {"without*", "uncertainty"},
    {"with*", "uncertainty"},
    // The Replay page.
    {"replaySeed", "seed"},
    {"replayDice", "seed"},
    {"replayP*", "p"},
    {"replayRecipe", "recipe"},
    {"show-*", "replay-source"},
    {"replayReference", "replay-source"},
    {"gpuPicker", "grid"},
    {"replayKeyPath", "replay-source"},
    {"evidence-*", "evidence"},
    {"selfTestButton", "evidence"},
    {"mask-*", "replay-source"},
    {"replayPage", "replay-source"},
    {"trainingPage", "training-p"},
    {"masksPage", "start"},
});

bool isAbout(const Link& link, const QString& name) {
    const QString wanted = QString::fromLatin1(link.widget);
    return wanted.endsWith('*') ? name.startsWith(wanted.chopped(1)) : name == wanted;
}

QString readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

QStringList helpTopics() { return readAll(":/help/topics.txt").split('\n', Qt::SkipEmptyParts); }

QString helpText(const QString& topic, const QString& language) {
    const QString translated = readAll(QString(":/help/%1/%2.md").arg(language, topic));
    return translated.isEmpty() ? readAll(QString(":/help/en/%1.md").arg(topic)) : translated;
}

QString helpTitle(const QString& markdown) {
    const QString first = markdown.section('\n', 0, 0);
    return first.startsWith("# ") ? first.mid(2).trimmed() : QString();
}

QString helpTopicOf(const QWidget* widget) {
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        const QString name = at->objectName();
        const auto* link = std::ranges::find_if(kLinks, [&name](const Link& one) { return isAbout(one, name); });
        if (!name.isEmpty() && link != kLinks.end()) {
            return QString::fromLatin1(link->topic);
        }
    }
    return {};
}

QStringList linkedHelpTopics() {
    QStringList topics;
    for (const Link& link : kLinks) {
        topics << QString::fromLatin1(link.topic);
    }
    return topics;
}

}  // namespace dropscope
