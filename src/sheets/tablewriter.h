// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordset.h"
#include "core/result.h"

#include <functional>
#include <optional>
#include <QByteArray>
#include <QStringList>
#include <span>

class QIODevice;

namespace flokdesk {

class SheetProgress;

/// Writes a table to a device, row by row, in one format. The device is open for writing, stays with the caller and
/// outlives the writer; a QSaveFile is committed by the caller, and only after finish() has succeeded. Used on one
/// thread, which is not that of the window. After an error nothing more is written.
class TableWriter {
public:
    virtual ~TableWriter() = default;

    /// First and once. At least one column.
    virtual Result<Done> begin(const QStringList &columns) = 0;
    /// A cell for each column; those that are missing at the end are absent. Texts are valid UTF-8.
    virtual Result<Done> add(std::span<const Cell> row) = 0;
    /// Last and once: the table is complete on the device only now.
    virtual Result<Done> finish() = 0;
};

/// The next row, valid until it is asked for again; nothing behind the last.
using RowSource = std::function<std::optional<std::span<const Cell>>()>;

/// Writes a whole table. `progress` counts rows and can cancel.
Result<Done> writeTable(TableWriter &writer, const QStringList &columns, const RowSource &rows,
                        SheetProgress *progress = nullptr);

/// These columns and rows of a RecordSet, in this order; all rows where `rows` has no value. The source keeps the set.
RowSource recordRows(std::shared_ptr<const RecordSet> records, std::vector<int> columns,
                     std::optional<std::vector<int>> rows = {});

/// The common part of writers of text: a buffer, and the names of columns for errors.
class TextTableWriter : public TableWriter {
public:
    explicit TextTableWriter(QIODevice &device)
        : m_device(device)
    {
    }
    Result<Done> begin(const QStringList &columns) final;
    Result<Done> add(std::span<const Cell> row) final;
    Result<Done> finish() final;

protected:
    /// Appends to out(). An error ends the writing.
    virtual Result<Done> writeHead() = 0;
    virtual void writeRow(std::span<const Cell> row) = 0;
    virtual void writeTail() { }

    const QStringList &columns() const { return m_columns; }
    QByteArray &out() { return m_out; }
    void append(std::string_view text) { m_out.append(text.data(), qsizetype(text.size())); }

private:
    Result<Done> flush();
    std::optional<Error> refusal(std::span<const Cell> row) const;

    QIODevice &m_device;
    QStringList m_columns;
    QByteArray m_out;
    std::vector<Cell> m_row; // one with another number of cells, filled up
    std::int64_t m_rows = 0;
};

} // namespace flokdesk
