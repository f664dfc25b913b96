// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/mappingfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

ColumnMapping mapping(const QString &name, const QString &database = u"Suppliers"_s)
{
    ColumnMapping made;
    made.name = name;
    made.database = database;
    made.columns = {{u"Code"_s, 0}, {u"Price"_s, 0}};
    made.rules = {{SheetColumn{u"Code"_s, 0}, u"Code"_s}};
    made.keys = {u"Code"_s};
    return made;
}

QStringList namesOf(MappingFiles &files, const QString &profile, const QString &database)
{
    QStringList names;
    for (const ColumnMapping &one : files.of(profile, database))
        names << one.name;
    return names;
}

} // namespace

class tst_MappingFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMappingIsThereAtTheNextStart()
    {
        const QTemporaryDir directory;
        const ColumnMapping made = mapping(u"Monthly: a/b"_s);
        QVERIFY(MappingFiles(directory.filePath(u"mappings"_s)).save(u"one"_s, made));
        MappingFiles files(directory.filePath(u"mappings"_s));
        QCOMPARE(files.named(u"one"_s, u"Suppliers"_s, u"Monthly: a/b"_s), std::optional(made));
        const QFileInfo file(files.fileOf(u"one"_s, u"Suppliers"_s, made.name));
        QCOMPARE(file.permissions(),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
                     | QFileDevice::WriteUser);
    }

    void profilesAndDatabasesHaveTheirOwn()
    {
        const QTemporaryDir directory;
        MappingFiles files(directory.path());
        QVERIFY(files.save(u"one"_s, mapping(u"B"_s)));
        QVERIFY(files.save(u"one"_s, mapping(u"A"_s)));
        QVERIFY(files.save(u"one"_s, mapping(u"C"_s, u"Products"_s)));
        QVERIFY(files.save(u"two"_s, mapping(u"D"_s)));
        QCOMPARE(namesOf(files, u"one"_s, u"Suppliers"_s), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(namesOf(files, u"one"_s, u"Products"_s), QStringList{u"C"_s});
        QCOMPARE(namesOf(files, u"two"_s, u"Suppliers"_s), QStringList{u"D"_s});
        files.removeProfile(u"one"_s);
        MappingFiles again(directory.path());
        QCOMPARE(namesOf(again, u"one"_s, u"Suppliers"_s), QStringList());
        QCOMPARE(namesOf(again, u"two"_s, u"Suppliers"_s), QStringList{u"D"_s});
    }

    void aRemovedOneDoesNotComeBack()
    {
        const QTemporaryDir directory;
        MappingFiles files(directory.path());
        QVERIFY(files.save(u"one"_s, mapping(u"A"_s)));
        QVERIFY(files.remove(u"one"_s, u"Suppliers"_s, u"A"_s));
        QCOMPARE(namesOf(files, u"one"_s, u"Suppliers"_s), QStringList());
        MappingFiles again(directory.path());
        QCOMPARE(namesOf(again, u"one"_s, u"Suppliers"_s), QStringList());
    }

    void aFileThatIsNotUnderstoodCostsNoOtherAndStays()
    {
        const QTemporaryDir directory;
        MappingFiles files(directory.path());
        QVERIFY(files.save(u"one"_s, mapping(u"A"_s)));
        const QFileInfo known(files.fileOf(u"one"_s, u"Suppliers"_s, u"A"_s));
        QFile strange(known.dir().filePath(u"strange.json"_s));
        QVERIFY(strange.open(QIODevice::WriteOnly));
        strange.write("{\"version\":99}");
        strange.close();
        MappingFiles again(directory.path());
        QCOMPARE(namesOf(again, u"one"_s, u"Suppliers"_s), QStringList{u"A"_s});
        QVERIFY(strange.exists());
    }

    void aMappingWithoutANameIsRefused()
    {
        MappingFiles files;
        QVERIFY(!files.save(u"one"_s, mapping({})));
        QCOMPARE(namesOf(files, u"one"_s, u"Suppliers"_s), QStringList());
    }

    void aFolderThatCannotBeMadeIsAnErrorAndTheMappingIsKnownMeanwhile()
    {
        const QTemporaryDir directory;
        QFile inTheWay(directory.filePath(u"mappings"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        MappingFiles files(inTheWay.fileName());
        const auto saved = files.save(u"one"_s, mapping(u"A"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Storage);
        QCOMPARE(namesOf(files, u"one"_s, u"Suppliers"_s), QStringList{u"A"_s});
    }
};

QTEST_GUILESS_MAIN(tst_MappingFiles)
#include "tst_mappingfiles.moc"
