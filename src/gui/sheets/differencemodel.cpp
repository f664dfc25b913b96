// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/differencemodel.h"

#include "core/text.h"
#include "gui/sheets/differencetexts.h"
#include "gui/sheets/importdraft.h"
#include "models/tooltip.h"

#include <algorithm>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// The rule of the first reason; -1 where it is about no column.
int ruleOfFault(const SheetDifference &difference, int row)
{
    const auto reasons = difference.reasons(row);
    return reasons.empty() ? -1 : reasons.front().rule;
}

QString targetOfFault(const SheetDifference &difference, int row)
{
    const int rule = ruleOfFault(difference, row);
    return rule < 0 ? QString() : difference.mapping().rules[size_t(rule)].target;
}

QString sourceOfFault(const SheetDifference &difference, int row)
{
    const int rule = ruleOfFault(difference, row);
    if (rule < 0)
        return {};
    const TransformedColumn &column = difference.column(rule);
    return column.source(column.code(difference.tableRow(row)));
}

} // namespace

DifferenceModel::DifferenceModel(ImportDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
    connect(&draft, &ImportDraft::ticksChanged, this, [this] {
        if (!m_rows.empty() && m_difference == m_draft.difference())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void DifferenceModel::show(std::shared_ptr<const DifferenceFindings> findings, SheetClass which,
                           std::vector<int> rows, bool onlyChanging)
{
    beginResetModel();
    m_difference = m_draft.difference();
    m_findings = std::move(findings);
    m_class = which;
    m_rows = m_difference ? std::move(rows) : std::vector<int>();
    m_columns = m_difference ? columnsOf(onlyChanging) : std::vector<Column>();
    endResetModel();
}

std::vector<DifferenceModel::Column> DifferenceModel::columnsOf(bool onlyChanging) const
{
    std::vector<Column> columns;
    if (mayTick())
        columns.push_back({Part::Send, -1});
    columns.push_back({Part::Row, -1});
    const ColumnMapping &mapping = difference().mapping();
    const auto isKey = [&mapping](int rule) {
        return mapping.keys.contains(mapping.rules[size_t(rule)].target);
    };
    const auto rules = static_cast<int>(mapping.rules.size());
    for (int rule = 0; rule < rules; ++rule) {
        if (isKey(rule))
            columns.push_back({Part::Key, rule});
    }
    if (mayTick() || m_class == SheetClass::Unchanged) {
        const std::vector<int> &changing =
            m_class == SheetClass::New ? m_findings->filledRules : m_findings->changingRules;
        const bool showsSome = onlyChanging && mayTick();
        for (int rule = 0; rule < rules; ++rule) {
            if (!isKey(rule) && (!showsSome || std::ranges::binary_search(changing, rule)))
                columns.push_back({Part::Value, rule});
        }
        return columns;
    }
    if (m_class == SheetClass::Invalid) {
        columns.push_back({Part::Where, -1});
        columns.push_back({Part::InFile, -1});
    }
    columns.push_back({Part::Why, -1});
    return columns;
}

int DifferenceModel::valueColumns() const
{
    if (!m_difference)
        return 0;
    const ColumnMapping &mapping = difference().mapping();
    return static_cast<int>(
        std::ranges::count_if(mapping.rules, [&mapping](const ColumnRule &rule) {
            return !mapping.keys.contains(rule.target);
        }));
}

QModelIndex DifferenceModel::indexOf(int row, int rule) const
{
    const auto foundRow = std::ranges::lower_bound(m_rows, row);
    const auto foundColumn = std::ranges::find(m_columns, rule, &Column::rule);
    if (foundRow == m_rows.end() || *foundRow != row || foundColumn == m_columns.end())
        return {};
    return index(static_cast<int>(foundRow - m_rows.begin()),
                 static_cast<int>(foundColumn - m_columns.begin()));
}

QModelIndex DifferenceModel::nextDoubt(const QModelIndex &current) const
{
    const auto from =
        current.isValid() ? std::pair(current.row(), current.column()) : std::pair(-1, -1);
    QModelIndex first;
    const auto isNext = [&](const QModelIndex &index) {
        if (!index.isValid())
            return false;
        if (!first.isValid())
            first = index;
        return std::pair(index.row(), index.column()) > from;
    };
    if (m_class == SheetClass::Changed) {
        for (const auto &[row, rule] : m_findings->doubts.cells) {
            if (const QModelIndex at = indexOf(row, rule); isNext(at))
                return at;
        }
    } else if (m_class == SheetClass::New) {
        const auto key = std::ranges::find(m_columns, Part::Key, &Column::part);
        for (const int row : m_findings->resembling) {
            const int rule = key == m_columns.end() ? -1 : key->rule;
            if (const QModelIndex at = indexOf(row, rule); isNext(at))
                return at;
        }
    }
    return first;
}

void DifferenceModel::setTicked(const std::vector<int> &modelRows, bool isTicked)
{
    if (!mayTick() || !m_draft.ticks() || m_difference != m_draft.difference())
        return;
    ImportTicks ticks = *m_draft.ticks();
    for (const int row : modelRows)
        ticks.setTicked(m_rows[size_t(row)], isTicked);
    m_draft.setTicks(ticks);
}

void DifferenceModel::toggle(const QModelIndex &index)
{
    if (!index.isValid() || !mayTick() || m_difference != m_draft.difference())
        return;
    const int row = m_rows[size_t(index.row())];
    const Column &column = m_columns[size_t(index.column())];
    if (!hasOwnTick(row, column))
        return setTicked({index.row()}, !m_draft.ticks()->isTicked(row));
    ImportTicks ticks = *m_draft.ticks();
    ticks.setTicked(row, column.rule, !ticks.isTicked(row, column.rule));
    m_draft.setTicks(ticks);
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

bool DifferenceModel::isChange(int row, const Column &column) const
{
    return column.part == Part::Value && mayTick()
        && std::ranges::find(difference().changes(row), column.rule)
        != difference().changes(row).end();
}

bool DifferenceModel::isDoubtful(int row, const Column &column) const
{
    if (m_class == SheetClass::New)
        return column.part == Part::Key && difference().resemblingRecord(row) >= 0;
    return isChange(row, column) && m_findings->isDoubtful(row, column.rule);
}

bool DifferenceModel::hasOwnTick(int row, const Column &column) const
{
    return isChange(row, column) && m_class == SheetClass::Changed
        && difference().wantsTick(row, column.rule);
}

bool DifferenceModel::isCellTicked(int row, const Column &column) const
{
    return m_draft.ticks() && m_difference == m_draft.difference() && m_draft.ticks()->isTicked(row)
        && (column.rule < 0 || m_draft.ticks()->isTicked(row, column.rule));
}

QString DifferenceModel::newTextOf(int row, const Column &column) const
{
    const QString text = difference().newText(row, column.rule);
    return text.isEmpty() ? emptyText() : inOneLine(text);
}

QString DifferenceModel::oldTextOf(int row, const Column &column) const
{
    const QString text = difference().oldValue(row, column.rule).toString();
    return text.isEmpty() ? emptyText() : inOneLine(text);
}

/// The whole cell; a change has two texts, see OldRole.
QString DifferenceModel::textOf(int row, const Column &column) const
{
    switch (column.part) {
    case Part::Send:
        return {};
    case Part::Row:
        return numberText(difference().fileRow(row));
    case Part::Key:
        return inOneLine(difference().newText(row, column.rule));
    case Part::Value:
        if (isChange(row, column))
            return newTextOf(row, column);
        return inOneLine(difference().record(row) < 0
                             ? difference().newText(row, column.rule)
                             : difference().oldValue(row, column.rule).toString());
    case Part::Where:
        return withVisibleControls(targetOfFault(difference(), row));
    case Part::InFile:
        return inOneLine(sourceOfFault(difference(), row));
    case Part::Why:
        return reasonsText(difference(), row);
    }
    Q_UNREACHABLE();
}

QString DifferenceModel::doubtOf(int row, const Column &column) const
{
    if (!isDoubtful(row, column))
        return {};
    if (m_class == SheetClass::Changed)
        return doubtText(doubtAbout(difference(), row, column.rule));
    const RecordSet &records = *difference().live().records;
    const int record = difference().resemblingRecord(row);
    //: %1 is the Id of a record
    return tr("perhaps not new: almost the key of record %1")
        .arg(withVisibleControls(records.cell(record, idColumnOf(records)).toString()));
}

QString DifferenceModel::markOf(int row, const Column &column) const
{
    return m_class == SheetClass::Changed && isDoubtful(row, column)
        ? doubtMark(difference(), row, column.rule)
        : QString();
}

int DifferenceModel::tickOf(int row, const Column &column) const
{
    if (column.part == Part::Send)
        return isCellTicked(row, column) ? 1 : 0;
    return hasOwnTick(row, column) ? int(isCellTicked(row, column)) : -1;
}

QString DifferenceModel::accessibleText(int row, const Column &column) const
{
    QStringList parts;
    if (column.part == Part::Send)
        parts << titleOf(column);
    else if (isChange(row, column) && m_class == SheetClass::Changed)
        //: read aloud: %1 a column, %2 its new value, %3 its old one
        parts << tr("%1: %2, was %3")
                     .arg(titleOf(column), newTextOf(row, column), oldTextOf(row, column));
    else
        //: read aloud: %1 a column, %2 its value
        parts << tr("%1: %2").arg(titleOf(column), textOf(row, column));
    //: read aloud
    parts << tr("row %1").arg(difference().fileRow(row));
    if (mayTick())
        parts << (isCellTicked(row, column) ? tr("ticked") : tr("not ticked"));
    if (const QString doubt = doubtOf(row, column); !doubt.isEmpty())
        parts << doubt;
    return parts.join(u", "_s);
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = m_rows[size_t(index.row())];
    const Column &column = m_columns[size_t(index.column())];
    const bool isUpdate = m_class == SheetClass::Changed && isChange(row, column);
    switch (role) {
    case Qt::DisplayRole:
        //: an old and a new value
        return isUpdate ? tr("%1 › %2").arg(oldTextOf(row, column), newTextOf(row, column))
                        : textOf(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(doubtOf(row, column));
    case Qt::TextAlignmentRole:
        return int((column.part == Part::Row
                            || (column.part == Part::Value
                                && m_findings->kinds[size_t(column.rule)] == ColumnKind::Number)
                        ? Qt::AlignRight
                        : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case PartRole:
        return int(column.part);
    case OldRole:
        return isUpdate ? oldTextOf(row, column) : QString();
    case NewRole:
        return textOf(row, column);
    case ChangesRole:
        return isChange(row, column) && isCellTicked(row, column);
    case FaintRole:
        return column.part == Part::Row || column.part == Part::Where
            || (column.part == Part::Value && !isChange(row, column));
    case RefusedRole:
        return column.part == Part::Why && m_class != SheetClass::LeftOut;
    case MarkRole:
        return markOf(row, column);
    case DoubtRole:
        return doubtOf(row, column);
    case TickRole:
        return tickOf(row, column);
    default:
        return {};
    }
}

QString DifferenceModel::titleOf(const Column &column) const
{
    switch (column.part) {
    case Part::Send:
        //: heading: whether the row is sent
        return tr("Send");
    case Part::Row:
        //: heading: the number of a row in a file
        return tr("Row");
    case Part::Key:
    case Part::Value:
        return withVisibleControls(difference().mapping().rules[size_t(column.rule)].target);
    case Part::Where:
        return tr("Column");
    case Part::InFile:
        return tr("In the file");
    case Part::Why:
        return tr("Why it is not sent");
    }
    Q_UNREACHABLE();
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return titleOf(m_columns[size_t(section)]);
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), role);
    return {};
}

} // namespace flokdesk
