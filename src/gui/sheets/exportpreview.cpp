// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/exportpreview.h"

#include "core/text.h"
#include "sheets/formulaguard.h"
#include "sheets/workbook.h"

#include <QBuffer>
#include <QtConcurrentRun>
#include <utility>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 400;
constexpr auto columnSign = " │ ";

RowSource firstOf(RowSource rows, int count)
{
    return
        [rows = std::move(rows), left = count]() mutable -> std::optional<std::span<const Cell>> {
            return left-- > 0 ? rows() : std::nullopt;
        };
}

/// Tabs between columns stay tabs.
QString readable(const QString &line)
{
    QStringList parts = line.left(longestLine).split(u'\t');
    for (QString &part : parts)
        part = withVisibleControls(part);
    return parts.join(u'\t');
}

QStringList linesOf(const QByteArray &text)
{
    QStringList lines = exactText(text).split(u'\n');
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    lines = lines.first(std::min<qsizetype>(lines.size(), ExportPreview::lineCount));
    if (!lines.isEmpty() && lines.constFirst().startsWith(QChar::ByteOrderMark))
        lines.first().remove(0, 1); // the note tells of it
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        line = readable(line);
    }
    return lines;
}

/// Reads again what was written.
QStringList rowsOfWorkbook(const QByteArray &file)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(file);
    buffer->open(QIODevice::ReadOnly);
    auto book = Workbook::open(std::move(buffer));
    QStringList lines;
    if (!book)
        return lines;
    (void)book->read(0, [&lines](const SheetRow &row) {
        QStringList cells;
        for (const SheetCell &cell : row.cells)
            cells << readable(exactFromUtf8(cell.shown).simplified());
        lines << cells.join(QString::fromUtf8(columnSign)).left(longestLine);
        return lines.size() < ExportPreview::lineCount;
    });
    return lines;
}

/// Of the values of all rows; the names are guarded, too.
int guardedValues(const ExportJob &job, const SheetProgress &progress)
{
    int count = 0;
    if (job.choice.hasHeader)
        for (const QString &name : job.columns)
            count += needsFormulaGuard(name.toStdString()) ? 1 : 0;
    const RowSource rows = job.rows();
    for (auto row = rows(); row && !progress.isCancelled(); row = rows())
        for (const Cell &cell : *row)
            count += needsFormulaGuard(cell.text) ? 1 : 0;
    return count;
}

/// Of a page, whose text says little to people.
QStringList rowsOfPage(const ExportJob &job)
{
    ExportChoice plain;
    plain.preset = ExportChoice::Preset::Tabs;
    plain.protectsFormulas = false;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = plain.makeWriter(buffer, job.title);
    (void)writeTable(*writer, job.columns, firstOf(job.rows(), ExportPreview::lineCount));
    return linesOf(buffer.buffer().replace("\t", columnSign));
}

QStringList linesOf(const ExportJob &job, const QByteArray &written)
{
    switch (job.choice.format) {
    case ExportChoice::Format::Workbook:
        return rowsOfWorkbook(written);
    case ExportChoice::Format::Html:
        return rowsOfPage(job);
    default:
        return linesOf(written);
    }
}

ExportPreview::Content contentOf(const ExportJob &job, const SheetProgress &progress)
{
    ExportPreview::Content content;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = job.choice.makeWriter(buffer, job.title);
    const auto done =
        writeTable(*writer, job.columns, firstOf(job.rows(), ExportPreview::lineCount));
    if (!done) {
        content.error = done.error();
        return content;
    }
    content.lines = linesOf(job, buffer.data());
    if (job.choice.format == ExportChoice::Format::Csv && job.choice.protectsFormulas)
        content.guarded = guardedValues(job, progress);
    return content;
}

} // namespace

ExportPreview::ExportPreview(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportPreview::end);
}

ExportPreview::~ExportPreview()
{
    m_watcher.disconnect(this);
    if (m_progress)
        m_progress->cancel();
}

void ExportPreview::show(const ExportJob &job)
{
    if (!m_progress)
        return start(job);
    m_progress->cancel();
    m_next = job;
}

void ExportPreview::start(const ExportJob &job)
{
    m_progress = std::make_shared<SheetProgress>();
    m_watcher.setFuture(
        QtConcurrent::run([job, progress = m_progress] { return contentOf(job, *progress); }));
}

void ExportPreview::end()
{
    m_progress.reset();
    if (m_next)
        return start(*std::exchange(m_next, std::nullopt));
    Q_EMIT ready(m_watcher.result());
}

} // namespace flokdesk
