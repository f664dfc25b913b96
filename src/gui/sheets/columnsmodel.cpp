// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/columnsmodel.h"

#include "core/text.h"
#include "gui/common/palette.h"
#include "gui/common/symbol.h"
#include "gui/sheets/sheetcelldelegate.h"
#include "gui/sheets/transformtexts.h"
#include "models/tooltip.h"

#include <algorithm>
#include <QLocale>

namespace flokdesk {

using namespace Qt::StringLiterals;

ColumnsModel::ColumnsModel(ColumnDecisions &decisions, QObject *parent)
    : QAbstractTableModel(parent)
    , m_decisions(decisions)
{
    connect(&decisions, &ColumnDecisions::changed, this, &ColumnsModel::refresh);
    refresh();
}

void ColumnsModel::setFilter(Filter filter, const QString &find)
{
    m_filter = filter;
    m_find = foldedForSearch(find);
    refresh();
}

void ColumnsModel::setSample(int row)
{
    const int rows = int(m_decisions.draft().source().rows.size());
    m_sample = std::clamp(row, 0, std::max(0, rows - 1));
    refresh();
}

std::int64_t ColumnsModel::sampleNumber() const
{
    const ImportSource &source = m_decisions.draft().source();
    return size_t(m_sample) < source.rows.size()
        ? source.table->rowNumber(int(source.rows[size_t(m_sample)]))
        : 0;
}

void ColumnsModel::takeSample()
{
    const ImportSource &source = m_decisions.draft().source();
    m_row = nullptr;
    if (size_t(m_sample) >= source.rows.size())
        m_sample = 0;
    if (source.rows.empty())
        return;
    const int row = int(source.rows[size_t(m_sample)]);
    std::vector<SheetCell> cells;
    for (int column = 0; column < source.table->columnCount(); ++column)
        cells.push_back(source.table->cell(row, column));
    // The cells behind the last filled one are left out of a row, as readers do.
    while (cells.size() > 1 && cells.back().kind == SheetKind::Empty)
        cells.pop_back();
    SheetTableBuilder builder;
    builder.add({source.table->rowNumber(row), false, cells});
    if (const auto table = builder.finish())
        m_row = *table;
}

bool ColumnsModel::matches(int column) const
{
    const ColumnDecisions::State state = m_decisions.state(column);
    const bool isInFilter = m_filter == Filter::All
        || (m_filter == Filter::ToDecide && state == ColumnDecisions::State::ToDecide)
        || (m_filter == Filter::Mapped && state == ColumnDecisions::State::Mapped)
        || (m_filter == Filter::NotImported && state == ColumnDecisions::State::NotImported);
    if (!isInFilter || m_find.isEmpty())
        return isInFilter;
    const ColumnRule *rule = m_decisions.ruleOf(column);
    const SheetColumn &source = m_decisions.draft().source().columns[size_t(column)];
    return foldedForSearch(nameOf(source, column)).contains(m_find)
        || (rule && foldedForSearch(rule->target).contains(m_find));
}

std::vector<ColumnsModel::Line> ColumnsModel::lines() const
{
    std::vector<Line> lines;
    for (const int column : m_decisions.columns()) {
        if (matches(column))
            lines.push_back({column, {}});
    }
    const bool showsFixed = m_filter == Filter::All || m_filter == Filter::Mapped;
    for (const QString &target : m_decisions.fixedTargets()) {
        if (showsFixed && foldedForSearch(target).contains(m_find))
            lines.push_back({-1, target});
    }
    return lines;
}

void ColumnsModel::refresh()
{
    std::vector<Line> now = lines();
    takeSample();
    m_samples.assign(now.size(), std::nullopt);
    if (now == m_lines) {
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        return;
    }
    beginResetModel();
    m_lines = std::move(now);
    endResetModel();
}

const ColumnRule *ColumnsModel::ruleAt(int row) const
{
    const Line &line = m_lines[size_t(row)];
    return line.column < 0 ? m_decisions.draft().mapping().ruleFor(line.target)
                           : m_decisions.ruleOf(line.column);
}

int ColumnsModel::rowOf(int column) const
{
    const auto found = std::ranges::find(m_lines, column, &Line::column);
    return found == m_lines.end() || column < 0 ? -1 : int(found - m_lines.begin());
}

int ColumnsModel::rowOfFixed(const QString &target) const
{
    const auto found = std::ranges::find(m_lines, Line{-1, target});
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

/// By the same code as the whole file, on a table of one row.
const ColumnsModel::Sample &ColumnsModel::sampleAt(int row) const
{
    std::optional<Sample> &known = m_samples[size_t(row)];
    if (known)
        return *known;
    known.emplace();
    const int column = m_lines[size_t(row)].column;
    if (!m_row || column >= m_row->columnCount()) {
        if (column >= 0) {
            known->fate = TransformedColumn::Fate::Empty;
            return *known;
        }
    }
    if (column >= 0 && m_row)
        known->before = exactFromUtf8(m_row->cell(0, column).shown);
    const ColumnRule *rule = ruleAt(row);
    if (!rule || !m_row)
        return *known;
    const TransformedColumn transformed(m_row, column, *rule,
                                        m_decisions.draft().mapping().emptyWords,
                                        m_decisions.draft().lookUps());
    const std::uint32_t code = transformed.code(0);
    known->fate = transformed.fate(code);
    if (column >= 0)
        known->before = transformed.source(code);
    known->after = known->fate == TransformedColumn::Fate::Fault
        ? transformed.fault(code)
        : exactFromUtf8(transformed.text(code));
    return *known;
}

QString ColumnsModel::targetText(int row) const
{
    if (const ColumnRule *rule = ruleAt(row))
        return inOneLine(rule->target);
    return m_decisions.state(columnAt(row)) == ColumnDecisions::State::ToDecide
        ? tr("Choose…")
        : tr("Not imported");
}

QString ColumnsModel::asideAt(int row) const
{
    const ColumnRule *rule = ruleAt(row);
    const int column = columnAt(row);
    if (!rule)
        return {};
    if (m_decisions.draft().mapping().keys.contains(rule->target))
        //: a column by which records are found
        return tr("key");
    const ColumnMatch *match = column < 0 ? nullptr : &m_decisions.match(column);
    return match && match->by == ColumnMatch::By::EarlierMapping && match->target == rule->target
        ? tr("as last time")
        : QString();
}

QString ColumnsModel::afterText(int row) const
{
    if (!ruleAt(row))
        return m_decisions.state(columnAt(row)) == ColumnDecisions::State::ToDecide
            ? tr("nothing yet")
            : QString();
    const Sample &sample = sampleAt(row);
    switch (sample.fate) {
    case TransformedColumn::Fate::Empty:
        return tr("(empty)");
    case TransformedColumn::Fate::Keep:
        return tr("keeps Flokzu’s value");
    default:
        return sample.after;
    }
}

QString ColumnsModel::textAt(int row, int column) const
{
    const int file = columnAt(row);
    switch (column) {
    case Name:
        return file < 0
            ? tr("Fixed value")
            : inOneLine(nameOf(m_decisions.draft().source().columns[size_t(file)], file));
    case Before:
        return file < 0 ? QString() : sampleAt(row).before;
    case Target:
        return targetText(row);
    case Steps:
        if (const ColumnRule *rule = ruleAt(row))
            return textOf(*rule);
        return withVisibleControls(m_decisions.match(file).reason);
    case After:
        return afterText(row);
    default:
        return {};
    }
}

QVariant ColumnsModel::inkAt(int row, int column) const
{
    const auto ink = [](ColourRole role) { return QVariant(int(role)); };
    const bool isImported = ruleAt(row);
    if (column == After && isImported && sampleAt(row).fate == TransformedColumn::Fate::Fault)
        return ink(ColourRole::FailedInk);
    if (column == Before || column == Steps || !isImported)
        return column == Name && columnAt(row) >= 0
                && m_decisions.state(columnAt(row)) == ColumnDecisions::State::ToDecide
            ? QVariant()
            : ink(ColourRole::FaintText);
    if (column == After && sampleAt(row).fate != TransformedColumn::Fate::Value)
        return ink(ColourRole::FaintText);
    return {};
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int file = columnAt(row);
    const bool isOpen = file >= 0 && m_decisions.state(file) == ColumnDecisions::State::ToDecide;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, index.column());
    case Qt::EditRole: {
        const ColumnRule *rule = ruleAt(row);
        return rule ? rule->target : QString();
    }
    case Qt::ToolTipRole:
        return plainToolTip(textAt(row, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == Target && !asideAt(row).isEmpty()
            ? QVariant(textAt(row, Target) + u", "_s + asideAt(row))
            : QVariant(withVisibleControls(textAt(row, index.column())));
    case AsideRole:
        return asideAt(row);
    case SheetCellDelegate::PrefixRole:
        return index.column() != Name ? QVariant()
            : file < 0                ? QVariant(u" "_s)
                                      : QVariant(columnLetters(file));
    case SheetCellDelegate::BoldRole:
        if (index.column() == After)
            return ruleAt(row) && sampleAt(row).fate == TransformedColumn::Fate::Value
                && sampleAt(row).after != sampleAt(row).before;
        return isOpen && (index.column() == Name || index.column() == Target);
    case SheetCellDelegate::InkRole:
        return inkAt(row, index.column());
    case SheetCellDelegate::SymbolRole:
        if (index.column() == Name && isOpen)
            return int(Symbol::Warning);
        return index.column() == After && ruleAt(row)
                && sampleAt(row).fate == TransformedColumn::Fate::Fault
            ? QVariant(int(Symbol::Failed))
            : QVariant();
    default:
        return {};
    }
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Column in the file");
    case Before:
        //: %1 a number
        return tr("Row %1 of the file").arg(QLocale().toString(qlonglong(sampleNumber())));
    case Target:
        //: %1 the name of a database
        return tr("Column in %1").arg(withVisibleControls(m_decisions.draft().database()));
    case Steps:
        return tr("Transformations");
    case After:
        return tr("Will be written");
    default:
        return {};
    }
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Target ? flags | Qt::ItemIsEditable : flags;
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Target)
        return false;
    const QString target = value.toString();
    const int column = columnAt(index.row());
    const QString fixed = m_lines[size_t(index.row())].target;
    if (column < 0) {
        if (target.isEmpty())
            m_decisions.removeFixed(fixed);
        return target.isEmpty();
    }
    if (target.isEmpty()) {
        m_decisions.leaveOut(column);
        return true;
    }
    const auto mapped = m_decisions.map(column, target);
    if (!mapped)
        Q_EMIT refused(mapped.error().message);
    return mapped.ok();
}

} // namespace flokdesk
