// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a desktop and a software centre read, held against those programs' own validators.
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/house/source_tree.h"

using namespace dropscope;

class TestDesktopFiles : public QObject {
    Q_OBJECT

private slots:
    void validatorsAccept_data();
    void validatorsAccept();
    void iconIsSvgThatQtDraws();
};

void TestDesktopFiles::validatorsAccept_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");

    const QString folder = sourceRoot() + "/resources/desktop/";
    QTest::newRow("desktop entry") << "desktop-file-validate" << QStringList{folder + "dropscope.desktop"};
    QTest::newRow("metainfo") << "appstreamcli"
                              << QStringList{"validate", "--no-net", folder + "org.dropscope.dropscope.metainfo.xml"};
}

void TestDesktopFiles::validatorsAccept() {
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);

    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty()) {
        QSKIP(qPrintable(program + " is not installed"));
    }
    QProcess validator;
    validator.setProcessChannelMode(QProcess::MergedChannels);
    validator.start(found, arguments);
    QVERIFY(validator.waitForFinished());
    const QByteArray said = validator.readAll();
    QVERIFY2(validator.exitStatus() == QProcess::NormalExit && validator.exitCode() == 0, said.constData());
    QVERIFY2(!said.contains("warning") && !said.contains("hint"), said.constData());
}

void TestDesktopFiles::iconIsSvgThatQtDraws() {
    QXmlStreamReader xml(contentOf("resources/desktop/dropscope.svg"));
    QStringList elements;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            elements.append(xml.name().toString());
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(elements.value(0), QString("svg"));
    for (const char* beyondSvgTiny : {"clipPath", "mask", "filter", "pattern", "style"}) {
        QVERIFY2(!elements.contains(beyondSvgTiny), beyondSvgTiny);
    }
}

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "test_desktop_files.moc"
