// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QHeaderView;
class QTableView;

namespace flokdesk {

/// Has the last column that is shown take the room that the others leave, so that the lines of the rows go on to the edge.
/// Unlike the stretching of QHeaderView it never makes a column narrower than the user or the program made it: where
/// there is no room the table scrolls. Leaves tables alone in which another column takes the rest. Owned by the header.
class LastColumn final : public QObject {
    Q_OBJECT
public:
    explicit LastColumn(QTableView &table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepWidth(int section, int width);
    void fillSoon();
    void fill();
    void giveBack();
    void giveWidth(int section, int width);
    int lastShown() const;
    bool isFilledOtherwise() const;

    QTableView &m_table;
    QHeaderView &m_header;
    int m_width = 0; ///< of the stretched column, as the user or the program made it
    QHash<int, int> m_widths; ///< the same of columns that were stretched and then hidden
    int m_stretched = -1; ///< the logical index; -1: none
    bool m_isFilling = false;
    bool m_isAsked = false;
};

} // namespace flokdesk
