// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/lastcolumn.h"

#include "gui/common/columnarrangement.h"

#include <algorithm>
#include <optional>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <utility>

namespace flokdesk {

LastColumn::LastColumn(QTableView &table)
    : QObject(table.horizontalHeader())
    , m_table(table)
    , m_header(*table.horizontalHeader())
{
    table.viewport()->installEventFilter(this);
    connect(&m_header, &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { keepWidth(section, width); });
    connect(&m_header, &QHeaderView::sectionMoved, this, &LastColumn::fillSoon);
    connect(&m_header, &QHeaderView::sectionCountChanged, this, [this](int, int count) {
        m_widths.removeIf([count](const auto &at) { return at.key() >= count; });
        if (m_stretched >= count)
            m_stretched = -1;
        fillSoon();
    });
}

bool LastColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fill();
    return QObject::eventFilter(watched, event);
}

/// Hiding a column tells of a width of 0, which is none.
void LastColumn::keepWidth(int section, int width)
{
    if (m_isFilling)
        return;
    if (section == m_stretched && width > 0)
        m_width = width;
    fillSoon();
}

/// Many columns come and change at once.
void LastColumn::fillSoon()
{
    if (std::exchange(m_isAsked, true))
        return;
    QMetaObject::invokeMethod(this, &LastColumn::fill, Qt::QueuedConnection);
}

int LastColumn::lastShown() const
{
    for (int place = m_header.count() - 1; place >= 0; --place) {
        if (const int section = m_header.logicalIndex(place); !m_header.isSectionHidden(section))
            return section;
    }
    return -1;
}

bool LastColumn::isFilledOtherwise() const
{
    if (m_header.stretchLastSection())
        return true;
    for (int section = 0; section < m_header.count(); ++section) {
        if (m_header.sectionResizeMode(section) == QHeaderView::Stretch)
            return true;
    }
    return false;
}

void LastColumn::fill()
{
    m_isAsked = false;
    const int last = isFilledOtherwise() ? -1 : lastShown();
    if (last != m_stretched) {
        if (m_stretched >= 0)
            m_widths[m_stretched] = m_width;
        m_stretched = last;
        m_width = last < 0            ? 0
            : m_widths.contains(last) ? m_widths.take(last)
                                      : m_header.sectionSize(last);
        giveBack();
    }
    if (last < 0)
        return;
    const int others = m_header.length() - m_header.sectionSize(last);
    giveWidth(last, std::max(m_width, m_table.viewport()->width() - others));
}

/// A hidden one gets its width back when it is shown.
void LastColumn::giveBack()
{
    for (auto at = m_widths.begin(); at != m_widths.end();) {
        if (m_header.isSectionHidden(at.key())) {
            ++at;
            continue;
        }
        giveWidth(at.key(), at.value());
        at = m_widths.erase(at);
    }
}

/// What the arrangement of the columns keeps is the width that the user gave.
void LastColumn::giveWidth(int section, int width)
{
    if (m_header.sectionSize(section) == width)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    std::optional<ColumnArrangement::Fitting> fitting;
    if (auto *columns = m_header.findChild<ColumnArrangement *>())
        fitting.emplace(*columns);
    m_header.resizeSection(section, width);
}

} // namespace flokdesk
