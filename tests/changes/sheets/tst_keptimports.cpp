// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/keptimports.h"
#include "finishedimport.h"
#include "sheets/csvwriter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace flokdesk {

namespace {

QByteArray written(const QStringList &columns, const RowSource &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, CsvStyle::forExcel());
    return writeTable(writer, columns, rows).ok() ? buffer.data() : QByteArray();
}

struct Kept {
    QTemporaryDir directory;
    KeptImports imports{directory.filePath(u"imports"_s), u"profile-1"_s};
    FinishedImport import;

    Result<Done> keep(const std::vector<ImportPlan::Staged> &staged) const
    {
        return imports.keep(ImportResult(*import.plan, staged, {}), staged);
    }
    KeptImport::State state() const
    {
        KeptImport::State state{import.items, {}, [](ChangeId) { return end; }};
        for (const StagedChange &staged : import.changes.changes())
            state.pending.insert(staged.id);
        return state;
    }
    QByteArray resultOf(const KeptImport &kept, ResultLanguage language) const
    {
        const auto rows = kept.rows(state(), language);
        return rows ? written(kept.columns(language), *rows) : QByteArray();
    }
};

} // namespace

class TestKeptImports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theResultIsTheSameAfterTheEndOfTheProgram()
    {
        const Kept t;
        QVERIFY(t.keep(t.import.staged).ok());
        const auto kept = t.imports.with({t.import.staged.back().id});
        QVERIFY(kept);
        for (const ResultLanguage language : resultLanguages) {
            const ImportResult whole = t.import.result();
            QCOMPARE(t.resultOf(*kept, language),
                     written(whole.columns(language), whole.rows(language)));
        }
    }

    void rowsThatAreStagedLaterTakeThePlaceOfTheFirst()
    {
        const Kept t;
        QVERIFY(t.keep({t.import.staged.front()}).ok());
        QVERIFY(t.imports.with({t.import.staged.front().id}));
        QVERIFY(!t.imports.with({t.import.staged.back().id}));
        QVERIFY(t.keep(t.import.staged).ok());
        const auto kept = t.imports.with({t.import.staged.front().id});
        QVERIFY(kept);
        QCOMPARE(kept->path, t.imports.with({t.import.staged.back().id})->path);
    }

    void aChangeWithoutAJobIsNotOfferedAgainUnlessItIsPending()
    {
        const Kept t;
        QVERIFY(t.keep(t.import.staged).ok());
        KeptImport::State state;
        state.pending = {t.import.staged[0].id};
        const auto rows =
            t.imports.with({t.import.staged[0].id})->rows(state, ResultLanguage::English);
        QVERIFY(rows.ok());
        QCOMPARE((*(*rows)())[4].toString(), u"waiting"_s);
        // It may have been applied by a job that has gone from the journal.
        QCOMPARE((*(*rows)())[4].toString(), u"unconfirmed"_s);
        QVERIFY(!mayRunAgain(*rowOutcomeOf(u"unconfirmed"_s)));
    }

    void changesOfOthersAreInNoImport()
    {
        const Kept t;
        QVERIFY(t.keep(t.import.staged).ok());
        QVERIFY(!t.imports.with({t.import.staged.back().id + 1}));
        QVERIFY(!t.imports.with({}));
        // A job that also has other changes is shown by its own changes; the other ones would be missing otherwise.
        QVERIFY(!t.imports.with({t.import.staged.back().id, t.import.staged.back().id + 1}));
        const KeptImports others(t.directory.filePath(u"imports"_s), u"../profile-1"_s);
        QVERIFY(!others.with({t.import.staged.back().id}));
    }

    void onlyItsUserMayReadAFile()
    {
        const Kept t;
        QVERIFY(t.keep(t.import.staged).ok());
        const QFileInfo file(t.imports.with({t.import.staged.back().id})->path);
        QCOMPARE(file.permissions() & QFile::Permissions(0x0ff),
                 QFile::Permissions(0)); // neither the group nor others
    }

    void aFileThatCannotBeReadIsAnErrorAndNoResult()
    {
        const Kept t;
        QVERIFY(t.keep(t.import.staged).ok());
        const auto kept = t.imports.with({t.import.staged.back().id});
        QFile file(kept->path);
        QVERIFY(file.open(QIODevice::Append));
        QVERIFY(file.write("\"not closed") > 0);
        file.close();
        QCOMPARE(kept->rows(t.state(), ResultLanguage::English).error().kind,
                 Error::Kind::NotUnderstood);
        QVERIFY(file.resize(10));
        QVERIFY(!t.imports.with({t.import.staged.back().id}));
        QVERIFY(file.remove());
        QVERIFY(!kept->rows(t.state(), ResultLanguage::English).ok());
    }

    void onlyTheLastImportsAreKept()
    {
        const Kept t;
        for (ChangeId id = 101; id <= 101 + KeptImports::mostKept; ++id) {
            auto staged = t.import.staged;
            staged.resize(1);
            staged[0].id = id;
            QVERIFY(t.keep(staged).ok());
        }
        QVERIFY(!t.imports.with({101}));
        QVERIFY(t.imports.with({102}));
        QVERIFY(t.imports.with({101 + KeptImports::mostKept}));
        t.imports.removeAll();
        QVERIFY(!t.imports.with({102}));
    }

    void withoutADirectoryNothingIsKept()
    {
        const FinishedImport import;
        const KeptImports imports({}, u"profile-1"_s);
        QVERIFY(imports.keep(ImportResult(*import.plan, import.staged, {}), import.staged).ok());
        QVERIFY(!imports.with({import.staged.front().id}));
    }
};

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestKeptImports)
#include "tst_keptimports.moc"
