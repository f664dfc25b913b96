// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QPoint;
class QToolButton;

namespace flokdesk {

class RecordGrid;

/// Commands on the columns of a record grid, in addition to dragging their headers: hide, show, and move by
/// key. Also the menu of the header. Owned by the grid.
class ColumnActions final : public QObject {
    Q_OBJECT
public:
    explicit ColumnActions(RecordGrid &grid);

    /// All of them, for the menu of the grid.
    void fillMenu(QMenu &menu) const;
    QAction *choose() const { return m_choose; }
    /// Lets the button show hidden columns again; it is visible while there are any.
    void showIn(QToolButton &button);

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &keys);
    void hide(const QList<int> &columns);
    void goTo(int place) const;
    void moveCurrent(int places) const;
    void showHidden();
    void fillShowMenu();
    void popUp(const QPoint &position);

    RecordGrid &m_grid;
    QAction *m_hide;
    QAction *m_showAll;
    QAction *m_moveLeft;
    QAction *m_moveRight;
    QAction *m_choose;
    QMenu *m_showMenu;
    QList<QToolButton *> m_buttons;
};

} // namespace flokdesk
