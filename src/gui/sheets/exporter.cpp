// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/exporter.h"

#include "core/text.h"
#include "store/privatefile.h"

#include <atomic>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QStorageInfo>
#include <QtConcurrentRun>
#include <utility>

namespace flokdesk {

/// Shared by the window and the worker, which goes on a little after the window has lost interest.
struct Exporter::Run {
    enum class State : std::uint8_t { Writing, Committing, Canceled };

    SheetProgress progress;
    std::atomic<State> state = State::Writing;

    /// Whether it went from Writing to `next`.
    bool leaveWriting(State next)
    {
        State writing = State::Writing;
        return state.compare_exchange_strong(writing, next);
    }
};

namespace {

using Outcome = Exporter::Outcome;
constexpr int rowsPerSignal = 512;

Error storageError(const QString &message, const QString &detail)
{
    return {Error::Kind::Storage, message, detail, 0};
}

/// In words that say what the user can do about it.
Error whyNotOpened(const QSaveFile &file)
{
    const QFileInfo place(file.fileName());
    const QString folder = QDir::toNativeSeparators(place.absolutePath());
    if (!QFileInfo(place.absolutePath()).isDir())
        return storageError(
            Exporter::tr("The folder %1 does not exist. Choose another one.").arg(folder),
            file.errorString());
    if (place.isDir())
        return storageError(Exporter::tr("%1 is a folder. Choose another name for the file.")
                                .arg(QDir::toNativeSeparators(file.fileName())),
                            file.errorString());
    return storageError(
        Exporter::tr("You may not write in the folder %1. Choose another one.").arg(folder),
        file.errorString());
}

Error whyNotWritten(const QSaveFile &file)
{
    constexpr qint64 little = 1024 * 1024;
    const QFileInfo place(file.fileName());
    const QString name = QDir::toNativeSeparators(file.fileName());
    const QStorageInfo storage(place.absolutePath());
    if (storage.isValid() && storage.bytesAvailable() < little)
        return storageError(
            Exporter::tr("%1 was not written: the disk is full. Make room, or choose another disk.")
                .arg(name),
            file.errorString());
    return notWritten(file);
}

/// On Windows a file that another program has open cannot be replaced.
Error whyNotReplaced(const QSaveFile &file)
{
    const QString name = QDir::toNativeSeparators(file.fileName());
    if (!QFileInfo::exists(file.fileName()))
        return whyNotWritten(file);
    return storageError(
        Exporter::tr("%1 could not be replaced, and is as it was. Close it in other "
                     "programs, such as Excel, or choose another name.")
            .arg(name),
        file.errorString());
}

/// Counts rows, and stops where the window wants it.
RowSource counted(const RowSource &rows, QPromise<Result<Outcome>> &promise, int &count)
{
    return [&rows, &promise, &count]() -> std::optional<std::span<const Cell>> {
        const auto row = rows();
        if (row && ++count % rowsPerSignal == 0)
            promise.setProgressValue(count);
        return row;
    };
}

Result<int> writeAll(QPromise<Result<Outcome>> &promise, const ExportJob &job, QIODevice &device,
                     SheetProgress &progress)
{
    promise.setProgressRange(0, job.rowCount);
    int count = 0;
    const RowSource rows = job.rows();
    const auto writer = job.choice.makeWriter(device, job.title, &progress);
    const auto done = writeTable(*writer, job.columns, counted(rows, promise, count), &progress);
    if (!done)
        return done.error();
    return count;
}

Result<Outcome> writeToMemory(QPromise<Result<Outcome>> &promise, const ExportJob &job,
                              SheetProgress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto rows = writeAll(promise, job, buffer, progress);
    if (!rows)
        return rows.error();
    if (job.choice.format != ExportChoice::Format::Html)
        return Outcome{*rows, buffer.data()};
    QBuffer plain;
    plain.open(QIODevice::WriteOnly);
    CsvStyle style = CsvStyle::tabs();
    style.protectsFormulas = false; // as in the page
    CsvWriter writer(plain, style);
    if (const auto done = writeTable(writer, job.columns, job.rows(), &progress); !done)
        return done.error();
    return Outcome{*rows, buffer.data(), plain.data()};
}

} // namespace

void putIntoClipboard(const ExportChoice &choice, const Exporter::Outcome &outcome)
{
    auto *content = new QMimeData;
    if (choice.format == ExportChoice::Format::Html) {
        content->setHtml(exactText(outcome.text));
        content->setText(exactText(outcome.plain));
    } else {
        content->setText(exactText(outcome.text));
    }
    QGuiApplication::clipboard()->setMimeData(content);
}

Exporter::Exporter(QObject *parent)
    : QObject(parent)
{
}

Exporter::~Exporter()
{
    cancel();
}

int Exporter::written() const
{
    return m_watcher ? m_watcher->progressValue() : 0;
}

void Exporter::toFile(const ExportJob &job, const QString &path)
{
    start(job, path);
}

void Exporter::toMemory(const ExportJob &job)
{
    start(job, {});
}

void Exporter::start(const ExportJob &job, const QString &path)
{
    Q_ASSERT(!isBusy());
    m_run = std::make_shared<Run>();
    m_watcher = new QFutureWatcher<Result<Outcome>>(this);
    connect(m_watcher, &QFutureWatcherBase::progressValueChanged, this, &Exporter::progressed);
    connect(m_watcher, &QFutureWatcherBase::finished, this, &Exporter::end);
    const auto write = [job, path,
                        run = m_run](QPromise<Result<Outcome>> &promise) -> Result<Outcome> {
        if (path.isEmpty())
            return writeToMemory(promise, job, run->progress);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return whyNotOpened(file);
        const auto rows = writeAll(promise, job, file, run->progress);
        if (!rows)
            return rows.error().kind == Error::Kind::Storage ? whyNotWritten(file) : rows.error();
        if (!run->leaveWriting(Run::State::Committing))
            return cancelledSheet(); // the file goes with its object
        if (!file.commit())
            return file.error() == QFileDevice::RenameError ? whyNotReplaced(file)
                                                            : whyNotWritten(file);
        return Outcome{*rows, {}};
    };
    m_watcher->setFuture(QtConcurrent::run(
        [write](QPromise<Result<Outcome>> &promise) { promise.addResult(write(promise)); }));
}

void Exporter::end()
{
    const Result<Outcome> outcome = m_watcher->result();
    std::exchange(m_watcher, nullptr)->deleteLater();
    m_run.reset();
    Q_EMIT finished(outcome);
}

bool Exporter::cancel()
{
    if (!m_run)
        return true;
    if (!m_run->leaveWriting(Run::State::Canceled))
        return false;
    m_run->progress.cancel(); // the worker ends by itself
    m_run.reset();
    m_watcher->disconnect(this);
    std::exchange(m_watcher, nullptr)->deleteLater();
    return true;
}

} // namespace flokdesk
