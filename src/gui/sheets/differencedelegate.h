// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace flokdesk {

/// Paints a cell of a DifferenceModel: the old value grey and the new one bold behind an arrow, ticks, and a triangle
/// beside what is unusual.
class DifferenceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// That shows the whole cell of a table with that font. In pixels.
    static int widthOf(const QModelIndex &index, const QFont &font);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace flokdesk
