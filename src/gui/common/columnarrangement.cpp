// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/columnarrangement.h"

#include <algorithm>
#include <QHeaderView>
#include <QJsonArray>
#include <QScopedValueRollback>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 2000;
constexpr int widest = 10'000;

/// `now`, with each key that only `before` has put behind the key that it stood behind there.
QStringList merged(QStringList now, const QStringList &before)
{
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (now.contains(before[i]))
            continue;
        const qsizetype left = i == 0 ? -1 : now.indexOf(before[i - 1]);
        now.insert(left + 1, before[i]);
    }
    return now;
}

} // namespace

ColumnArrangement::ColumnArrangement(QHeaderView &header, KeyOf keyOf)
    : QObject(&header)
    , m_header(header)
    , m_keyOf(keyOf ? std::move(keyOf) : [](int column) { return QString::number(column); })
{
    connect(&header, &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { keepWidth(section, width); });
    connect(&header, &QHeaderView::sectionMoved, this, &ColumnArrangement::keepOrder);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &ColumnArrangement::keepSort);
}

void ColumnArrangement::keepWidth(int section, int width)
{
    const bool isFilling =
        m_header.stretchLastSection() && m_header.visualIndex(section) == m_header.count() - 1;
    if (m_isApplying || m_fitting > 0 || width <= 0 || isFilling
        || m_header.sectionResizeMode(section) != QHeaderView::Interactive)
        return;
    m_columns[m_keyOf(section)].width = width;
}

void ColumnArrangement::keepOrder()
{
    if (!m_isApplying)
        m_order = merged(shownKeys(), m_order);
}

void ColumnArrangement::keepSort(int section, Qt::SortOrder order)
{
    if (m_isApplying)
        return;
    m_sortedBy = section < 0 || section >= m_header.count() ? QString() : m_keyOf(section);
    m_sortOrder = order;
}

/// From the left, hidden ones included.
QStringList ColumnArrangement::shownKeys() const
{
    QStringList keys;
    for (int place = 0; place < m_header.count(); ++place)
        keys << m_keyOf(m_header.logicalIndex(place));
    return keys;
}

QJsonObject ColumnArrangement::save() const
{
    QJsonArray columns;
    const QStringList keys = merged(shownKeys(), m_order);
    for (const QString &key : keys.first(std::min(keys.size(), mostColumns))) {
        QJsonObject column{{u"key"_s, key}};
        const Column known = m_columns.value(key);
        if (known.width == 0 && !m_header.sectionsMovable())
            continue; // nothing is known of it
        if (known.width > 0)
            column[u"width"_s] = known.width;
        if (known.isHidden)
            column[u"hidden"_s] = true;
        columns.append(column);
    }
    QJsonObject state{{u"columns"_s, columns}};
    if (!m_sortedBy.isEmpty())
        state[u"sort"_s] = QJsonObject{{u"key"_s, m_sortedBy},
                                       {u"descending"_s, m_sortOrder == Qt::DescendingOrder}};
    return state;
}

void ColumnArrangement::read(const QJsonObject &column)
{
    const QString key = column.value(u"key"_s).toString();
    if (key.isEmpty() || m_columns.contains(key))
        return;
    m_order << key;
    m_columns.insert(key,
                     {std::clamp(column.value(u"width"_s).toInt(), 0, widest),
                      column.value(u"hidden"_s).toBool()});
}

void ColumnArrangement::restore(const QJsonObject &state)
{
    m_order.clear();
    m_columns.clear();
    for (const QJsonValue &column : state.value(u"columns"_s).toArray())
        read(column.toObject());
    const QJsonObject sort = state.value(u"sort"_s).toObject();
    m_sortedBy = sort.value(u"key"_s).toString();
    m_sortOrder = sort.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    apply();
}

void ColumnArrangement::apply()
{
    const QScopedValueRollback applying(m_isApplying, true);
    QStringList keys;
    for (int column = 0; column < m_header.count(); ++column)
        keys << m_keyOf(column);
    if (m_header.sectionsMovable())
        applyOrder(keys);
    for (int column = 0; column < keys.size(); ++column) {
        const Column known = m_columns.value(keys[column]);
        if (m_header.sectionsMovable())
            m_header.setSectionHidden(column, known.isHidden);
        if (known.width > 0 && m_header.sectionResizeMode(column) == QHeaderView::Interactive)
            m_header.resizeSection(column, known.width);
    }
    showAnyColumn();
    applySort(keys);
    Q_EMIT hiddenChanged();
}

void ColumnArrangement::applyOrder(const QStringList &keys)
{
    QList<int> columns;
    for (const QString &key : m_order)
        if (const auto column = keys.indexOf(key); column >= 0)
            columns << static_cast<int>(column);
    for (int column = 0; column < keys.size(); ++column)
        if (!columns.contains(column))
            columns << column;
    for (int place = 0; place < columns.size(); ++place)
        m_header.moveSection(m_header.visualIndex(columns[place]), place);
}

void ColumnArrangement::applySort(const QStringList &keys)
{
    const int column = m_sortedBy.isEmpty() ? -1 : static_cast<int>(keys.indexOf(m_sortedBy));
    if (m_header.isSortIndicatorShown()
        && (column != m_header.sortIndicatorSection()
            || (column >= 0 && m_sortOrder != m_header.sortIndicatorOrder())))
        m_header.setSortIndicator(column, m_sortOrder);
}

/// A table without a column cannot be used.
void ColumnArrangement::showAnyColumn()
{
    if (m_header.count() > 0 && m_header.hiddenSectionCount() == m_header.count()) {
        const int column = m_header.logicalIndex(0);
        m_columns[m_keyOf(column)].isHidden = false;
        m_header.setSectionHidden(column, false);
    }
}

void ColumnArrangement::hide(const QList<int> &columns)
{
    keepOrder();
    for (const int column : columns)
        m_columns[m_keyOf(column)].isHidden = true;
    apply();
}

void ColumnArrangement::show(const QStringList &keys)
{
    for (const QString &key : keys)
        m_columns[key].isHidden = false;
    apply();
}

QStringList ColumnArrangement::hidden() const
{
    QStringList keys;
    for (int place = 0; place < m_header.count(); ++place)
        if (const int column = m_header.logicalIndex(place); m_header.isSectionHidden(column))
            keys << m_keyOf(column);
    return keys;
}

bool ColumnArrangement::move(int column, int places)
{
    const int from = m_header.visualIndex(column);
    const int step = places < 0 ? -1 : 1;
    int to = from;
    for (int left = std::abs(places); left > 0; --left) {
        do
            to += step;
        while (to >= 0 && to < m_header.count()
               && m_header.isSectionHidden(m_header.logicalIndex(to)));
    }
    if (from < 0 || to < 0 || to >= m_header.count())
        return false;
    m_header.moveSection(from, to);
    return true;
}

} // namespace flokdesk
