// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/filekind.h"

#include <QTest>

using namespace flokdesk;

class FileKindTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstBytesDecideAndNotTheName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileKind>("kind");
        QTest::newRow("nothing") << QByteArray() << FileKind::Text;
        QTest::newRow("csv") << QByteArray("Id,Name\n") << FileKind::Text;
        QTest::newRow("zip") << QByteArray("PK\x03\x04rest") << FileKind::Zip;
        QTest::newRow("zip without a part") << QByteArray("PK\x05\x06") << FileKind::Zip;
        QTest::newRow("a word with PK") << QByteArray("PK,Name\n") << FileKind::Text;
        QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....") << FileKind::Ole;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << FileKind::Pdf;
        QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08", 3) << FileKind::Gzip;
        QTest::newRow("rtf") << QByteArray("{\\rtf1\\ansi") << FileKind::Rtf;
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n") << FileKind::Image;
        QTest::newRow("html") << QByteArray("\r\n <HTML xmlns:x=\"x\">") << FileKind::Html;
        QTest::newRow("doctype") << QByteArray("\xEF\xBB\xBF<!DOCTYPE html>") << FileKind::Html;
        QTest::newRow("a table alone") << QByteArray("<table border=1><tr>") << FileKind::Html;
        QTest::newRow("xhtml") << QByteArray("<?xml version='1.0'?><html>") << FileKind::Html;
        QTest::newRow("html in UTF-16")
            << QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14) << FileKind::Html;
        QTest::newRow("xml") << QByteArray("<?xml version='1.0'?><office:document>")
                             << FileKind::Xml;
        QTest::newRow("a longer word") << QByteArray("<tablespace>,x\n") << FileKind::Text;
    }

    void theFirstBytesDecideAndNotTheName()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const FileKind, kind);
        QCOMPARE(fileKindOf(bytes), kind);
        QVERIFY(!fileKindName(kind).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FileKindTest)
#include "tst_filekind.moc"
