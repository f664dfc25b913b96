// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/keycolumnsmodel.h"

#include "core/recordset.h"
#include "core/text.h"
#include "gui/sheets/differencetexts.h"
#include "models/tooltip.h"

#include <algorithm>

namespace flokdesk {

using namespace Qt::StringLiterals;

void KeyColumnsModel::setColumns(const QString &database, const QStringList &targets,
                                 const QStringList &keys)
{
    m_database = database;
    if (targets != m_targets) {
        beginResetModel();
        m_targets = targets;
        m_facts.clear();
        m_isKey.assign(size_t(targets.size()), false);
        endResetModel();
    }
    for (qsizetype i = 0; i < targets.size(); ++i)
        m_isKey[size_t(i)] = keys.contains(targets[i]);
    if (!targets.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void KeyColumnsModel::setFacts(const std::vector<ColumnFacts> &facts, bool inDatabase)
{
    if (facts.size() != size_t(m_targets.size()))
        return;
    m_facts = facts;
    m_countsDatabase = inDatabase;
    if (!facts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QStringList KeyColumnsModel::keys() const
{
    QStringList keys;
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        if (m_isKey[size_t(i)])
            keys << m_targets[i];
    }
    return keys;
}

void KeyColumnsModel::toggle(int row)
{
    if (row >= m_targets.size())
        return;
    m_isKey[size_t(row)] = !m_isKey[size_t(row)];
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT keysChanged();
}

/// Then a row says so, because the id is the surest key.
bool KeyColumnsModel::lacksId() const
{
    return std::ranges::none_of(m_targets, [](const QString &target) { return isIdName(target); });
}

int KeyColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_targets.size()) + (lacksId() ? 1 : 0);
}

int KeyColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : InDatabase + 1;
}

Qt::ItemFlags KeyColumnsModel::flags(const QModelIndex &index) const
{
    if (index.row() >= m_targets.size())
        return Qt::ItemIsSelectable;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Name ? usual | Qt::ItemIsUserCheckable : usual;
}

QString KeyColumnsModel::textOf(int row, int column) const
{
    const bool isThere = row < m_targets.size();
    if (column == Name)
        //: the row number that Flokzu gives a record
        return isThere ? withVisibleControls(m_targets[row])
                       : tr("Id (of Flokzu): not in this file");
    if (!isThere || m_facts.empty())
        return u"–"_s;
    const ColumnFacts &facts = m_facts[size_t(row)];
    if (column == InDatabase)
        return m_countsDatabase ? numberText(facts.inDatabase) : u"–"_s;
    return numberText(column == Filled ? facts.filled : facts.different);
}

QString KeyColumnsModel::accessibleText(int row) const
{
    if (row >= m_targets.size() || m_facts.empty())
        return textOf(row, Name);
    //: read aloud: %1 a column, %2, %3 and %4 are numbers
    return tr("%1: %2 filled in the file, %3 different, %4 in the database")
        .arg(textOf(row, Name), textOf(row, Filled), textOf(row, Different),
             textOf(row, InDatabase));
}

QVariant KeyColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isThere = index.row() < m_targets.size();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name ? QVariant(accessibleText(index.row())) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != Name || !isThere)
            return {};
        return m_isKey[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        if (isThere && !m_facts.empty() && m_facts[size_t(index.row())].faults > 0)
            return plainToolTip(tr("%Ln row(s) have no valid value here", nullptr,
                                   m_facts[size_t(index.row())].faults));
        return {};
    case Qt::TextAlignmentRole:
        return int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool KeyColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.row() >= m_targets.size())
        return false;
    if ((value.toInt() == Qt::Checked) != m_isKey[size_t(index.row())])
        toggle(index.row());
    return true;
}

QVariant KeyColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Column");
    case Filled:
        //: heading: rows of the file with a value
        return tr("Filled in the file");
    case Different:
        //: heading: how many values there are in the file
        return tr("Different");
    default:
        //: heading: how many values there are; %1 is a database
        return tr("In %1").arg(withVisibleControls(m_database));
    }
}

} // namespace flokdesk
