// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/sheetdifference.h"

#include "core/text.h"

#include <algorithm>
#include <numeric>
#include <QCoreApplication>
#include <QSet>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNamed = 5;

QString firstOfThem(const QStringList &names)
{
    const QString list = names.first(std::min<qsizetype>(names.size(), mostNamed)).join(u", "_s);
    return names.size() > mostNamed ? list + u", …"_s : list;
}

QString idIn(const RecordSet &records, int row, int column)
{
    return column < 0 ? QString() : records.cell(row, column).toString();
}

void appendRecord(RecordSetBuilder &builder, const RecordSet &records, int row)
{
    builder.beginRow();
    for (int column = 0; column < records.columnCount(); ++column) {
        const Cell cell = records.cell(row, column);
        const int to = builder.column(records.columnName(column).toStdString(), column);
        if (to >= 0 && cell.kind != CellKind::Absent)
            builder.set(to, cell.kind, cell.text);
    }
}

} // namespace

int SheetCounts::rows() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

std::vector<std::pair<SheetClass, int>> SheetCounts::summands() const
{
    std::vector<std::pair<SheetClass, int>> summands;
    for (const SheetClass which : sheetClasses) {
        if (of(which) > 0)
            summands.emplace_back(which, of(which));
    }
    return summands;
}

std::shared_ptr<const RecordSet>
withRecordsOf(const RecordSet &list, const std::vector<std::shared_ptr<const RecordSet>> &reads)
{
    RecordSetBuilder builder;
    QSet<QString> ids;
    const auto appendNew = [&](const RecordSet &records, bool isList) {
        const int idColumn = idColumnOf(records);
        for (int row = 0; row < records.rowCount(); ++row) {
            const QString id = idIn(records, row, idColumn);
            if (!isList && ids.contains(id))
                continue;
            ids.insert(id);
            appendRecord(builder, records, row);
        }
    };
    appendNew(list, true);
    for (const auto &read : reads)
        appendNew(*read, false);
    return builder.finish();
}

std::vector<FieldValues> additionsIn(const ChangeSet &changes, const QString &database)
{
    std::vector<FieldValues> additions;
    for (const StagedChange &staged : changes.changes()) {
        const auto *addition = std::get_if<AddRecord>(&staged.change);
        if (addition && addition->database == database)
            additions.push_back(addition->values);
    }
    return additions;
}

QString SheetDifference::recordId(int row) const
{
    return record(row) < 0 ? QString() : idIn(*m_live.records, record(row), m_idColumn);
}

std::span<const std::uint16_t> SheetDifference::changes(int row) const
{
    const size_t from = row == 0 ? 0 : m_changeEnds[size_t(row) - 1];
    return std::span(m_changes).subspan(from, m_changeEnds[size_t(row)] - from);
}

Cell SheetDifference::oldValue(int row, int rule) const
{
    return record(row) < 0 ? Cell() : m_comparisons[size_t(rule)].old(std::uint32_t(record(row)));
}

JsonValue SheetDifference::newValue(int row, int rule) const
{
    return m_comparisons[size_t(rule)].written(column(rule).text(codeOf(row, rule)),
                                               oldValue(row, rule));
}

QString SheetDifference::newText(int row, int rule) const
{
    return exactFromUtf8(column(rule).text(codeOf(row, rule)));
}

bool SheetDifference::wantsTick(int row, int rule) const
{
    return column(rule).text(codeOf(row, rule)).empty()
        && m_comparisons[size_t(rule)].empty() == EmptyCells::Ask;
}

QStringList SheetDifference::key(int row) const
{
    QStringList key;
    for (const int rule : m_keyRules)
        key << newText(row, rule);
    return key;
}

QString SheetDifference::textOf(Why why, int row) const
{
    switch (why) {
    case Why::NoKey:
        return QCoreApplication::translate("SheetImport", "a key column is empty");
    case Why::Exists:
        //: %1 is the Id of a record
        return QCoreApplication::translate("SheetImport", "exists already: record %1")
            .arg(withVisibleControls(recordId(row)));
    case Why::NotFound:
        return QCoreApplication::translate("SheetImport", "no record has this key");
    case Why::Pending:
        return QCoreApplication::translate(
            "SheetImport", "a record with this key is among the pending changes already");
    case Why::UnknownId:
        return QCoreApplication::translate(
            "SheetImport", "no record has this Id, and Flokzu would give another one");
    case Why::OtherId:
        //: %1 is the Id of a record
        return QCoreApplication::translate("SheetImport", "the record of this key has the Id %1")
            .arg(withVisibleControls(recordId(row)));
    case Why::IdForNew:
        return QCoreApplication::translate(
            "SheetImport", "has an Id, but no record has this key: Flokzu would give another Id");
    case Why::Table:
        return QCoreApplication::translate("SheetImport", "tables inside a record are not edited");
    case Why::NoId:
        return QCoreApplication::translate("SheetImport", "the record has no Id");
    case Why::SharedId:
        //: %1 is the Id of a record
        return QCoreApplication::translate("SheetImport", "the list has the Id %1 more than once")
            .arg(withVisibleControls(recordId(row)));
    case Why::None:
    case Why::CellFault:
        break;
    }
    return {};
}

std::vector<SheetDifference::Reason> SheetDifference::reasonsOfCells(int row) const
{
    std::vector<Reason> reasons;
    for (size_t rule = 0; rule < m_columns.size(); ++rule) {
        const std::uint32_t code = codeOf(row, int(rule));
        if (m_columns[rule]->fate(code) == TransformedColumn::Fate::Fault)
            reasons.push_back({int(rule), m_columns[rule]->fault(code)});
    }
    return reasons;
}

std::vector<SheetDifference::Reason> SheetDifference::reasons(int row) const
{
    const auto said = [](const QString &text) { return std::vector<Reason>{{-1, text}}; };
    switch (classOf(row)) {
    case SheetClass::TwiceInFile: {
        QStringList rows;
        for (const int other : rowsOfSameKey(row, mostNamed + 2)) {
            if (other != row)
                rows << QString::number(fileRow(other));
        }
        //: %1 are numbers of rows
        return said(QCoreApplication::translate("SheetImport", "the same key as row %1")
                        .arg(firstOfThem(rows)));
    }
    case SheetClass::TwiceInDatabase: {
        QStringList ids;
        for (const int found : recordsOfKey(row, mostNamed + 1))
            ids << withVisibleControls(idIn(*m_live.records, found, m_idColumn));
        //: %1 are the Ids of records
        return said(QCoreApplication::translate("SheetImport", "several records have this key: %1")
                        .arg(firstOfThem(ids)));
    }
    case SheetClass::NotKnown:
        return said(
            QCoreApplication::translate("SheetImport", "not in the list, which may have been cut"));
    case SheetClass::LeftOut:
    case SheetClass::Invalid:
        break;
    case SheetClass::Unchanged:
    case SheetClass::Changed:
    case SheetClass::New:
        return {};
    }
    const Why why = m_whys[size_t(row)];
    return why == Why::CellFault ? reasonsOfCells(row) : said(textOf(why, row));
}

std::vector<int> SheetDifference::rowsOfSameKey(int row, int most) const
{
    std::vector<int> rows;
    for (const std::uint32_t other : m_fileIndex->rowsWith(*m_fileKeys, tableRow(row), most)) {
        const auto found = std::ranges::lower_bound(m_import.rows, other);
        rows.push_back(int(found - m_import.rows.begin()));
    }
    return rows;
}

std::vector<int> SheetDifference::recordsOfKey(int row, int most) const
{
    std::vector<int> records;
    if (m_fileKeys->hasKey(tableRow(row))) {
        for (const std::uint32_t found : m_recordIndex->rowsWith(*m_fileKeys, tableRow(row), most))
            records.push_back(int(found));
    }
    return records;
}

int SheetDifference::resemblingRecord(int row) const
{
    const auto found = m_resembling.find(row);
    return found == m_resembling.end() ? -1 : found->second;
}

std::vector<KeyToRead> SheetDifference::keysToRead() const
{
    std::vector<KeyToRead> keys;
    for (int row = 0; row < rowCount(); ++row) {
        if (classOf(row) != SheetClass::NotKnown)
            continue;
        KeyToRead key{{}, {}, row};
        for (size_t part = 0; part < m_keyRules.size(); ++part) {
            key.key << exactFromUtf8(m_fileKeys->text(part, tableRow(row)));
            key.filters.push_back(
                {mapping().rules[size_t(m_keyRules[part])].target, newText(row, m_keyRules[part])});
        }
        keys.push_back(std::move(key));
    }
    return keys;
}

} // namespace flokdesk
