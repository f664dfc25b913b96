// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

namespace flokdesk {

class RecordGrid;
class RecordTableModel;

/// Where the user stands in the table once other records or another order are there. Other conditions
/// make another list, which is read from its beginning; what Find leaves is read from there, too, unless
/// the current record is among it. A page that was restored stands at the cell where it stood.
class RecordPosition final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    RecordPosition(RecordGrid &grid, RecordTableModel &model, QObject *parent);

    /// Another database is open. `cell` is that of state(), or empty.
    void begin(const QJsonObject &cell);
    /// The text of Find is another one; the order that it makes is not there yet.
    void findChanged() { m_found = Found::WithCurrent; }
    /// Records were loaded; `isAnotherList`: with other conditions than those before.
    void loaded(bool isAnotherList);
    /// Goes there, where the order is there.
    void settle();
    QJsonObject state() const;

private:
    void restoreCell();
    void showTop();

    RecordGrid &m_grid;
    RecordTableModel &m_model;
    QJsonObject m_wantedCell; ///< becomes the current cell once its record is there
    /// What Find did to the table since its order was shown last.
    enum class Found { Nothing, WithCurrent, WithoutCurrent };
    Found m_found = Found::Nothing;
    bool m_isLoaded = false;
    bool m_showsTopNext = false; ///< when the order of what was loaded is there
};

} // namespace flokdesk
