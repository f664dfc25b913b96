// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace flokdesk {

/// Shows values of a file letter for letter: blanks at their ends are red dots, line ends are signs. What else is to be
/// seen of a cell stands under the roles below.
class SheetCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        InkRole = Qt::UserRole + 200, ///< a ColourRole; none: that of text
        BoldRole, ///< bool
        SymbolRole, ///< a Symbol at the end of the cell
        PrefixRole ///< faint letters in front of the text
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// That `text` needs, with what stands beside it.
    static int widthOf(const QString &text, const QFont &font);

protected:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index);
    /// Elided at its end; `ink` where it is valid.
    static void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                          const QString &text, const QColor &ink, Qt::Alignment alignment);
};

} // namespace flokdesk
