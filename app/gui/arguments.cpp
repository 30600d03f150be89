// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/arguments.h"

#include <QRegularExpression>

#include "ui/language.h"

namespace dropscope {

namespace {

std::unexpected<Error> wrong(const QString& what, const QString& flag, const QString& remedy) {
    return fail(what.toStdString(), flag.toStdString(), remedy.toStdString());
}

}  // namespace

Result<Arguments> parseArguments(const QStringList& words, const QStringList& pages) {
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        // Both "--size 800x600" and "--size=800x600".
        const QString flag = words[i].section('=', 0, 0);
        if (!words[i].startsWith("--")) {
            arguments.files << words[i];
            continue;
        }
        if (flag == "--help" || flag == "--version" || flag == "--presentation") {
            (flag == "--help"      ? arguments.help
             : flag == "--version" ? arguments.version
                                   : arguments.presentation) = true;
            continue;
        }
        if (flag != "--page" && flag != "--size" && flag != "--screenshot" && flag != "--theme" &&
            flag != "--session" && flag != "--language") {
            return wrong(QString("there is no option '%1'").arg(flag), flag, "see dropscope --help");
        }
        if (!words[i].contains('=') && i + 1 == words.size()) {
            return wrong(QString("%1 has no value").arg(flag), flag, "see dropscope --help");
        }
        const QString value = words[i].contains('=') ? words[i].section('=', 1) : words[++i];
        if (flag == "--page") {
            if (!pages.contains(value)) {
                return wrong(QString("there is no page '%1'").arg(value), flag, "choose one of " + pages.join(", "));
            }
            arguments.page = value;
        } else if (flag == "--session") {
            arguments.session = value;
        } else if (flag == "--screenshot") {
            arguments.screenshot = value;
        } else if (flag == "--theme") {
            if (value != "desktop" && value != "light" && value != "dark") {
                return wrong(QString("there is no theme '%1'").arg(value), flag, "choose desktop, light or dark");
            }
            arguments.theme = value;
        } else if (flag == "--language") {
            QStringList known;
            for (const Language::Entry& language : Language::all()) {
                known << language.code;
            }
            if (!known.contains(value)) {
                return wrong(QString("there is no language '%1'").arg(value), flag,
                             "choose one of " + known.join(", "));
            }
            arguments.language = value;
        } else {
            static const QRegularExpression kSize("^([1-9][0-9]{2,4})x([1-9][0-9]{2,4})$");
            const QRegularExpressionMatch match = kSize.match(value);
            if (!match.hasMatch() || match.captured(1).toInt() > 16384 || match.captured(2).toInt() > 16384) {
                return wrong(QString("'%1' is not a window size").arg(value), flag,
                             "write width x height, such as 1440x900");
            }
            arguments.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
        }
    }
    if (!arguments.screenshot.isEmpty() && arguments.files.size() > 1) {
        return wrong(QString("%1 files are given, and a picture shows one").arg(arguments.files.size()), "--screenshot",
                     "give one file");
    }
    return arguments;
}

QString helpText(const QStringList& pages) {
    return QString(R"(Dropscope, an instrument for dropout: see which cells are masked, and why.

Usage: dropscope [FILE...] [options]

  FILE                   tensors to open, each in a window of its own: .csv .tsv .npy .npz
                         .safetensors .idx .pb; x.npz:NAME is one of several arrays
  --session FILE         a session to open, such as work.dropscope
  --page NAME            the page to show: %1
  --size WxH             size of the window in pixels, such as 1440x900
  --theme NAME           desktop (as the desktop is), light or dark
  --language CODE        the language of the window: en, de, fr, es, zh_CN; usually the desktop's
  --presentation         text and cells 1.6 times as large
  --screenshot OUT.png   draw the window without a display, write the picture and exit
  --version, --help
)")
        .arg(pages.join(", "));
}

}  // namespace dropscope
