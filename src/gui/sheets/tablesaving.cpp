// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/tablesaving.h"

#include "sheets/exportformat.h"
#include "sheets/safefilename.h"
#include "store/privatefile.h"

#include <QSaveFile>
#include <QWidget>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array offeredFormats{ExportFormat::CsvForExcel, ExportFormat::Workbook};

ExportFormat tableFormatOf(const QString &path)
{
    return path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ? ExportFormat::Workbook
                                                          : ExportFormat::CsvForExcel;
}

QStringList tableFilters()
{
    QStringList all;
    for (const ExportFormat format : offeredFormats)
        all << u"%1 (*.%2)"_s.arg(exportFormatName(format), exportSuffix(format));
    return all;
}

Result<Done> writeTableFile(const QString &path, const TableSaving::Table &table,
                            SheetProgress &progress)
{
    const auto rows = table.rows();
    if (!rows)
        return rows.error();
    QSaveFile file(path);
    if (const auto opened = openPrivately(file); !opened)
        return opened;
    const auto writer = makeTableWriter(tableFormatOf(path), file, table.title, &progress);
    if (const auto written = writeTable(*writer, table.columns, *rows, &progress); !written)
        return written;
    if (!file.commit())
        return notWritten(file);
    return Done{};
}

} // namespace

TableSaving::TableSaving(Dialogs &dialogs, QWidget *parent)
    : QObject(parent)
    , m_dialogs(dialogs)
    , m_parent(parent)
    , m_work(this)
{
}

void TableSaving::save(const QString &title, const std::function<std::optional<Table>()> &makeTable)
{
    const QString name = safeFileName(title, exportSuffix(offeredFormats.front()));
    m_dialogs.askSaveFile(m_parent, title, name, tableFilters(),
                          [this, makeTable](const std::optional<QString> &path) {
                              if (const auto table = path ? makeTable() : std::nullopt)
                                  write(*path, *table);
                          });
}

void TableSaving::write(const QString &path, const Table &table)
{
    m_work.start(
        [path, table](SheetProgress &progress) { return writeTableFile(path, table, progress); },
        [this, path](const Result<Done> &done) {
            if (done)
                Q_EMIT saved(path);
            else
                Q_EMIT failed(done.error());
        });
}

} // namespace flokdesk
