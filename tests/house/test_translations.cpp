// SPDX-License-Identifier: GPL-3.0-or-later
// The files of resources/translations are whole, and every text keeps what its English has: places for values, line breaks,
// dots that say "a dialog follows".
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms;
    bool isPlural = false;
    bool isFinished = true;
};

QList<Message> messagesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QString name = xml.name().toString();
        if (name == "name") {
            context = xml.readElementText();
        } else if (name == "message") {
            messages.append(Message());
            messages.last().context = context;
            messages.last().isPlural = xml.attributes().hasAttribute("numerus");
        } else if (name == "source") {
            messages.last().source = xml.readElementText();
        } else if (name == "comment") {
            messages.last().comment = xml.readElementText();
        } else if (name == "translation") {
            messages.last().isFinished = !xml.attributes().hasAttribute("type");
            if (!messages.last().isPlural) {
                messages.last().forms << xml.readElementText();
            }
        } else if (name == "numerusform") {
            messages.last().forms << xml.readElementText();
        }
    }
    return messages;
}

/// "%1 of %2" has %1 and %2.
QStringList placesOf(const QString& text) {
    static const QRegularExpression kPlace("%L?[0-9]{1,2}");
    QStringList places;
    for (auto found = kPlace.globalMatch(text); found.hasNext();) {
        places << found.next().captured();
    }
    places.sort();
    return places;
}

/// The places of the engine's texts by their numbers: "{} of {:.1f}" has 0 and 1, and so has "{1} {0}".
QStringList argumentsOf(QString text) {
    static const QRegularExpression kPlace(R"(\{([0-9]*)(:[^{}]*)?\})");
    text.replace("{{", "").replace("}}", "");
    QStringList places;
    int next = 0;
    for (auto found = kPlace.globalMatch(text); found.hasNext();) {
        const QString number = found.next().captured(1);
        places << (number.isEmpty() ? QString::number(next++) : number);
    }
    places.sort();
    return places;
}

/// Names a message in a failure.
QByteArray about(const Message& message, const QString& form) {
    return QString("%1: \"%2\" -> \"%3\"").arg(message.context, message.source, form).toUtf8();
}

bool hasAccelerator(const QString& text) {
    static const QRegularExpression kAccelerator("&[^&\\s]");
    return text.contains(kAccelerator);
}

}  // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated() {
        QFETCH(QString, path);
        const QList<Message> messages = messagesOf(path);
        QVERIFY(messages.size() > 500);
        for (const Message& message : messages) {
            QVERIFY2(message.isFinished, about(message, "unfinished"));
            for (const QString& form : message.forms) {
                QVERIFY2(!form.isEmpty(), about(message, form));
            }
        }
    }

    void everyTextOfTheProgramIsThere_data() { languages(); }
    void everyTextOfTheProgramIsThere() {
        QFETCH(QString, path);
        // The tool that translators use looks for texts in the sources; a text it finds is in the file.
        QTemporaryDir folder;
        const QString fresh = folder.filePath("fresh.ts");
        QStringList command = QString(DROPSCOPE_LUPDATE).split(' ') << fresh;
        QProcess lupdate;
        lupdate.setWorkingDirectory(DROPSCOPE_SOURCE_DIR);
        lupdate.start(command.takeFirst(), command);
        QVERIFY(lupdate.waitForFinished(60000));
        QSet<QString> known;
        for (const Message& message : messagesOf(path)) {
            known << message.context + '\n' + message.source + '\n' + message.comment;
        }
        const QList<Message> wanted = messagesOf(fresh);
        QVERIFY(wanted.size() > 500);
        for (const Message& message : wanted) {
            QVERIFY2(known.contains(message.context + '\n' + message.source + '\n' + message.comment),
                     about(message, "not in the file: build the target update_translations, then translate"));
        }
    }

    void translationsKeepWhatTheProgramNeeds_data() { languages(); }
    void translationsKeepWhatTheProgramNeeds() {
        QFETCH(QString, path);
        for (const Message& message : messagesOf(path)) {
            const QString& source = message.source;
            for (const QString& form : message.forms) {
                if (message.isPlural) {
                    // "one network" may leave its number out
                    QStringList unknown = placesOf(form);
                    for (const QString& place : placesOf(source)) {
                        unknown.removeOne(place);
                    }
                    QVERIFY2(unknown.isEmpty(), about(message, form));
                } else {
                    QVERIFY2(placesOf(form) == placesOf(source), about(message, form));
                }
                QVERIFY2(argumentsOf(form) == argumentsOf(source), about(message, form));
                QVERIFY2(form.count("{{") == source.count("{{") && form.count("}}") == source.count("}}"),
                         about(message, form));
                QVERIFY2(form.endsWith("…") == source.endsWith("…"), about(message, form));
                QVERIFY2(form.count('\n') == source.count('\n') && form.count('\t') == source.count('\t'),
                         about(message, form));
                QVERIFY2(hasAccelerator(form) == hasAccelerator(source), about(message, form));
                QVERIFY2(form.endsWith(' ') == source.endsWith(' ') && form.startsWith(' ') == source.startsWith(' '),
                         about(message, form));
            }
        }
    }

    /// A German keyboard has Strg, Entf and Pos1; a Chinese one is labelled in English.
    void keysAreNamedAsOnTheKeyboard_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("foreign");
        QTest::newRow("de") << "de" << "Ctrl|Shift|Del|Home|End|Page Up|Page Down|Space";
        QTest::newRow("fr") << "fr" << "Shift|Del|Home|End|Page Up|Page Down|Space|Enter";
        QTest::newRow("es") << "es" << "Shift|Home|End|Page Up|Page Down|Space|Enter";
        QTest::newRow("zh_CN") << "zh_CN" << "Space";
    }
    void keysAreNamedAsOnTheKeyboard() {
        QFETCH(QString, language);
        QFETCH(QString, foreign);
        const QRegularExpression key("\\b(" + foreign + ")\\b");
        const QDir resources(QString(DROPSCOPE_SOURCE_DIR) + "/resources");
        for (const Message& message : messagesOf(resources.filePath("translations/dropscope_" + language + ".ts"))) {
            for (const QString& form : message.forms) {
                QVERIFY2(!form.contains(key), about(message, form));
            }
        }
        const QDir help(resources.filePath("help/" + language));
        QVERIFY(!help.isEmpty());
        for (const QString& name : help.entryList({"*.md"})) {
            QFile page(help.filePath(name));
            QVERIFY(page.open(QIODevice::ReadOnly));
            const QString text = page.readAll();
            QVERIFY2(!text.contains(key), qPrintable(name + ": " + key.match(text).captured()));
        }
    }

private:
    static void languages() {
        QTest::addColumn<QString>("path");
        const QDir folder(QString(DROPSCOPE_SOURCE_DIR) + "/resources/translations");
        const QStringList files = folder.entryList({"*.ts"});
        QCOMPARE(files.size(), 4);
        for (const QString& file : files) {
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
