// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/flowlayout.h"

#include <algorithm>
#include <QBoxLayout>
#include <QStyle>
#include <QWidget>

namespace flokdesk {

FlowLayout::FlowLayout() = default;

FlowLayout::~FlowLayout() = default;

void FlowLayout::replace(QBoxLayout &row, QBoxLayout &column)
{
    auto *flow = new FlowLayout;
    flow->setSpacing(row.spacing());
    while (QLayoutItem *item = row.takeAt(0)) {
        if (item->spacerItem())
            delete item;
        else
            flow->addItem(item);
    }
    column.insertLayout(column.indexOf(&row), flow);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + item->sizeHint().width() + std::max(0, spacing()),
                         std::max(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// Gives the height that the lines need.
int FlowLayout::place(const QRect &rect, bool isReal) const
{
    const int gap = std::max(0, spacing());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint at = rect.topLeft();
    int line = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (at.x() > rect.left() && at.x() + size.width() > rect.right() + 1) {
            at = QPoint(rect.left(), at.y() + line + gap);
            line = 0;
        }
        if (isReal)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(at, size)));
        at.rx() += size.width() + gap;
        line = std::max(line, size.height());
    }
    return at.y() + line - rect.top();
}

} // namespace flokdesk
