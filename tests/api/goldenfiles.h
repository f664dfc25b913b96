// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTest>

namespace flokdesk {

/// Recorded replies below tests/data/api: FOLDER/NAME.json with what a parser makes of it in
/// FOLDER/NAME.txt.
struct GoldenFiles {
    static QDir folder(const QString &name)
    {
        return QDir(QStringLiteral(FLOKDESK_TEST_DATA "/api/") + name);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        return file.readAll();
    }

    /// One row per reply; fails when a reply and its expectation do not come in pairs.
    static void addRows(const char *folderName)
    {
        QTest::addColumn<QString>("path");
        const QDir replies = folder(QString::fromLatin1(folderName));
        const QStringList names = replies.entryList({QStringLiteral("*.json")});
        QVERIFY2(!names.isEmpty(), qPrintable(replies.path()));
        QCOMPARE(replies.entryList({QStringLiteral("*.txt")}).size(), names.size());
        for (const QString &name : names)
            QTest::newRow(qPrintable(name.chopped(5))) << replies.filePath(name.chopped(5));
    }

    /// Compares with the expectation; what was found instead is left beside it as NAME.fail.
    static void compare(const QString &path, const QString &found)
    {
        const QString failed = path + QStringLiteral(".fail");
        const QByteArray expected = read(path + QStringLiteral(".txt"));
        if (found.toUtf8() == expected) {
            QFile::remove(failed);
            return;
        }
        QFile file(failed);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(found.toUtf8());
        const QString message = QStringLiteral("\nexpected:\n%1\nfound (%2):\n%3")
                                    .arg(QString::fromUtf8(expected), failed, found);
        QFAIL(qPrintable(message));
    }
};

} // namespace flokdesk
