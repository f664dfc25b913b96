// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/columnfilters.h"

#include "gui/common/symbol.h"
#include "gui/databases/columnfilterpopup.h"
#include "gui/databases/filterheader.h"
#include "gui/databases/recordgrid.h"
#include "models/recordtablemodel.h"

#include <algorithm>
#include <QAction>
#include <QJsonObject>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject stateOf(const ColumnFilter &filter)
{
    QJsonObject state{{u"column"_s, filter.column}, {u"any"_s, filter.isAny}};
    if (filter.picked)
        state[u"picked"_s] = QJsonObject{{u"texts"_s,
                                          QJsonArray::fromStringList({filter.picked->texts.begin(),
                                                                      filter.picked->texts.end()})},
                                         {u"missing"_s, filter.picked->isMissing}};
    QJsonArray conditions;
    for (const CellCondition &condition : filter.conditions)
        conditions.append(QJsonObject{{u"kind"_s, int(condition.kind)},
                                      {u"value"_s, condition.value},
                                      {u"upTo"_s, condition.upTo}});
    state[u"conditions"_s] = conditions;
    return state;
}

ColumnFilter filterOf(const QJsonObject &state)
{
    ColumnFilter filter{state[u"column"_s].toString()};
    filter.isAny = state[u"any"_s].toBool();
    if (const QJsonValue picked = state[u"picked"_s]; picked.isObject()) {
        filter.picked.emplace();
        filter.picked->isMissing = picked[u"missing"_s].toBool();
        for (const QJsonValue &text : picked[u"texts"_s].toArray())
            filter.picked->texts.insert(text.toString());
    }
    for (const QJsonValue &condition : state[u"conditions"_s].toArray()) {
        const int kind = condition[u"kind"_s].toInt(-1);
        if (kind >= 0 && kind <= int(CellCondition::Kind::Expression))
            filter.conditions.push_back({CellCondition::Kind(kind),
                                         condition[u"value"_s].toString(),
                                         condition[u"upTo"_s].toString()});
    }
    return filter;
}

} // namespace

ColumnFilters::ColumnFilters(RecordGrid &grid, RecordTableModel &records)
    : QObject(&grid)
    , m_grid(grid)
    , m_records(records)
    , m_filterColumn(new QAction(symbolIcon(Symbol::Filter), tr("Filter the column…"), this))
    , m_clearAll(new QAction(symbolIcon(Symbol::Filter), tr("Clear the conditions"), this))
{
    m_filterColumn->setObjectName(u"filterColumnAction"_s);
    m_filterColumn->setToolTip(
        tr("Shows only records whose value in this column passes; no request"));
    m_filterColumn->setShortcut(Qt::ALT | Qt::Key_Down);
    m_filterColumn->setShortcutContext(Qt::WidgetShortcut);
    m_clearAll->setObjectName(u"clearColumnFiltersAction"_s);
    m_clearAll->setVisible(false);
    grid.addAction(m_filterColumn);
    connect(m_filterColumn, &QAction::triggered, this, [this] {
        if (m_grid.currentIndex().isValid())
            open(m_grid.currentIndex().column());
    });
    connect(m_clearAll, &QAction::triggered, this, &ColumnFilters::clear);
    connect(&grid.filterHeader(), &FilterHeader::filterRequested, this, &ColumnFilters::open);
    connect(&records, &QAbstractItemModel::modelReset, this, &ColumnFilters::markColumns);
}

QString ColumnFilters::text() const
{
    QString all;
    for (const ColumnFilter &filter : m_filters)
        //: %1 and %2 are conditions; both must hold
        all = all.isEmpty() ? textOf(filter) : tr("%1 and %2").arg(all, textOf(filter));
    return all;
}

void ColumnFilters::open(int column)
{
    const QString name = m_records.columnName(column);
    const auto known = std::ranges::find(m_filters, name, &ColumnFilter::column);
    auto *popup = new ColumnFilterPopup(known == m_filters.end() ? ColumnFilter{name} : *known,
                                        *m_records.records(), &m_grid);
    const auto showMatches = [this, popup] { popup->showMatches(m_records.shownCount()); };
    connect(popup, &ColumnFilterPopup::filterChanged, this, &ColumnFilters::set);
    connect(&m_records, &RecordTableModel::orderReady, popup, showMatches);
    showMatches();
    popup->open();
}

void ColumnFilters::set(const ColumnFilter &filter)
{
    const auto known = std::ranges::find(m_filters, filter.column, &ColumnFilter::column);
    if (known == m_filters.end())
        m_filters.push_back(filter);
    else
        *known = filter;
    std::erase_if(m_filters, [](const ColumnFilter &each) { return each.isTrivial(); });
    Q_EMIT changed();
    apply();
}

void ColumnFilters::clear()
{
    m_filters.clear();
    Q_EMIT changed();
    apply();
}

void ColumnFilters::apply()
{
    m_clearAll->setVisible(!m_filters.empty());
    m_records.setColumnFilters(m_filters);
    markColumns();
}

void ColumnFilters::markColumns()
{
    QList<int> columns;
    for (const ColumnFilter &filter : m_filters)
        columns << m_records.columnOf(filter.column);
    m_grid.filterHeader().setFiltered(columns);
}

QJsonArray ColumnFilters::save() const
{
    QJsonArray state;
    for (const ColumnFilter &filter : m_filters)
        state.append(stateOf(filter));
    return state;
}

void ColumnFilters::restore(const QJsonArray &state)
{
    m_filters.clear();
    for (const QJsonValue &filter : state)
        m_filters.push_back(filterOf(filter.toObject()));
    std::erase_if(m_filters, [](const ColumnFilter &each) { return each.isTrivial(); });
    apply();
}

} // namespace flokdesk
