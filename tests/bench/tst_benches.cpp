// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Bench {
    int code = -1;
    QByteArray output;
    QByteArray errors;

    Bench(const QString &name, const QStringList &arguments)
    {
        QProcess process;
        // The directory stays: the platform of the tests is named relative to it.
        process.start(QDir(QStringLiteral(BENCHES)).filePath(name), arguments);
        if (!process.waitForFinished(120'000))
            return;
        code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        output = process.readAllStandardOutput();
        errors = process.readAllStandardError();
    }
};

} // namespace

class tst_Benches : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachPrintsItsUsage_data()
    {
        QTest::addColumn<QString>("name");
        const QDir benches(QStringLiteral(BENCHES));
        for (const QString &name : benches.entryList({u"*_bench"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << name;
        QVERIFY(benches.entryList({u"*_bench"_s}, QDir::Files).size() >= 4);
    }

    void eachPrintsItsUsage()
    {
        QFETCH(QString, name);
        const Bench asked(name, {u"--help"_s});
        QCOMPARE(asked.code, 0);
        QVERIFY2(asked.output.contains("Usage:") && asked.output.contains(name.toUtf8()),
                 asked.output.constData());
        const Bench wrong(name, {u"nonsense"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.errors.contains("Usage:"), wrong.errors.constData());
        QCOMPARE(wrong.output, QByteArray());
    }

    void theStartIsMeasuredWithoutBeingToldOfTheProgram()
    {
        const Bench bench(u"start_bench"_s, {u"--rounds"_s, u"1"_s, u"20"_s});
        QVERIFY2(bench.code == 0, bench.errors.constData());
        QVERIFY2(bench.output.contains("nothing waits") && bench.output.contains("20 changes wait"),
                 bench.output.constData());
    }

    void aProgramThatDoesNotStartIsNamed()
    {
        const Bench bench(u"start_bench"_s, {u"--window-child"_s, u"/nonexistent"_s});
        QCOMPARE(bench.code, 1);
        QVERIFY2(bench.errors.contains("/nonexistent"), bench.errors.constData());
    }
};

QTEST_GUILESS_MAIN(tst_Benches)
#include "tst_benches.moc"
