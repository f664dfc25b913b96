// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/exporter.h"
#include "gui/sheets/exportpreview.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

/// Rows that come one by one, as a test lets them.
struct SlowTable {
    QSemaphore rows;
    QSemaphore asked;

    RowSource source(int count)
    {
        return [this, left = count]() mutable -> std::optional<std::span<const Cell>> {
            static const std::array cells{Cell{CellKind::String, "x"}};
            if (left-- == 0)
                return {};
            asked.release();
            rows.acquire();
            return std::span<const Cell>(cells);
        };
    }
    ExportJob job(int count)
    {
        ExportJob job;
        job.choice.preset = ExportChoice::Preset::Plain;
        job.columns = {u"A"_s};
        job.rows = [this, count] { return source(count); };
        job.rowCount = count;
        return job;
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "no file";
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

class ExporterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileThatIsBeingWrittenIsNotThereBeforeItsEnd()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"file.csv"_s);
        put(path, "old");
        SlowTable gate;
        Exporter exporter;
        QSignalSpy finished(&exporter, &Exporter::finished);
        exporter.toFile(gate.job(2), path);
        gate.asked.acquire();
        QVERIFY(exporter.isBusy());
        QCOMPARE(contentOf(path), "old");
        gate.rows.release(2);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!exporter.isBusy());
        QCOMPARE(contentOf(path), "A\r\nx\r\nx\r\n");
    }

    void cancellingLeavesTheFileThatWasThereAndReturnsAtOnce()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"file.csv"_s);
        put(path, "old");
        SlowTable gate;
        Exporter exporter;
        QSignalSpy finished(&exporter, &Exporter::finished);
        exporter.toFile(gate.job(2), path);
        gate.asked.acquire(); // it waits for a row, and would wait for ever
        QVERIFY(exporter.cancel());
        QVERIFY(!exporter.isBusy());
        gate.rows.release(2);
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(finished.size(), 0);
        QCOMPARE(contentOf(path), "old");
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{u"file.csv"_s});
    }

    void anExportThatWasCanceledCanBeBegunAgain()
    {
        const QTemporaryDir directory;
        SlowTable gate;
        Exporter exporter;
        QSignalSpy finished(&exporter, &Exporter::finished);
        exporter.toFile(gate.job(1), directory.filePath(u"one"_s));
        gate.asked.acquire();
        QVERIFY(exporter.cancel());
        exporter.toFile(gate.job(1), directory.filePath(u"two"_s));
        gate.rows.release(2);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{u"two"_s});
    }

    void itMayGoWhileItWrites()
    {
        const QTemporaryDir directory;
        SlowTable gate;
        {
            Exporter exporter;
            exporter.toFile(gate.job(1), directory.filePath(u"one"_s));
            gate.asked.acquire();
        }
        gate.rows.release();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QVERIFY(QDir(directory.path()).isEmpty());
    }

    void itTellsHowFarItIs()
    {
        SlowTable gate;
        Exporter exporter;
        QSignalSpy progressed(&exporter, &Exporter::progressed);
        QSignalSpy finished(&exporter, &Exporter::finished);
        int rows = 0;
        qsizetype size = 0;
        connect(&exporter, &Exporter::finished, this,
                [&](const Result<Exporter::Outcome> &outcome) {
                    rows = outcome->rows;
                    size = outcome->text.size();
                });
        exporter.toMemory(gate.job(2000));
        gate.rows.release(1500);
        QTRY_VERIFY(exporter.written() >= 1024);
        QVERIFY(!progressed.isEmpty());
        gate.rows.release(500);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(rows, 2000);
        QCOMPARE(size, 3 + 2000 * 3);
    }

    void ofPreviewsTheNewestIsMade()
    {
        SlowTable gate;
        ExportPreview preview;
        QSignalSpy ready(&preview, &ExportPreview::ready);
        preview.show(gate.job(3));
        gate.asked.acquire();
        ExportJob second = gate.job(3);
        second.columns = {u"B"_s};
        preview.show(second);
        ExportJob third = gate.job(3);
        third.columns = {u"C"_s};
        preview.show(third);
        gate.rows.release(100);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready[0][0].value<ExportPreview::Content>().lines,
                 (QStringList{u"C"_s, u"x"_s, u"x"_s}));
    }

    void aPreviewTellsWhyATableCannotBeWritten()
    {
        SlowTable gate;
        gate.rows.release(100);
        ExportJob job = gate.job(1);
        job.choice.format = ExportChoice::Format::JsonLines;
        job.columns = {u"A"_s, u"A"_s};
        ExportPreview preview;
        QSignalSpy ready(&preview, &ExportPreview::ready);
        preview.show(job);
        QTRY_COMPARE(ready.size(), 1);
        const auto content = ready[0][0].value<ExportPreview::Content>();
        QVERIFY(content.error.has_value());
        QVERIFY(content.lines.isEmpty());
    }
};

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::ExporterTest)
#include "tst_exporter.moc"
