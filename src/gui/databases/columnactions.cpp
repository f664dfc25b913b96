// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/columnactions.h"

#include "core/text.h"
#include "gui/common/columnarrangement.h"
#include "gui/common/columnchooser.h"
#include "gui/common/menutexts.h"
#include "gui/common/symbol.h"
#include "gui/databases/filterheader.h"
#include "gui/databases/recordgrid.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// A name as part of the text of an action, where & marks a key.
QString inAction(const QString &name)
{
    return inMenu(withVisibleControls(name).left(60));
}

} // namespace

ColumnActions::ColumnActions(RecordGrid &grid)
    : QObject(&grid)
    , m_grid(grid)
    , m_hide(add(u"hideColumnsAction"_s, tr("Hide colu&mns"), Qt::CTRL | Qt::Key_0))
    , m_showAll(add(u"showColumnsAction"_s, {}, {}))
    , m_moveLeft(add(u"moveColumnLeftAction"_s, tr("Move column left"),
                     Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp))
    , m_moveRight(add(u"moveColumnRightAction"_s, tr("Move column right"),
                      Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown))
    , m_choose(add(u"chooseColumnsAction"_s, tr("Columns…"), {}))
    , m_showMenu(new QMenu(tr("Sho&w column"), &grid))
{
    m_hide->setToolTip(tr("Hides the columns of the selected cells. Their values stay, are not "
                          "copied and are not pasted over."));
    m_showMenu->setObjectName(u"showColumnMenu"_s);
    m_choose->setToolTip(tr("Shows, hides and moves columns"));
    m_choose->setIcon(symbolIcon(Symbol::Columns));
    connect(m_choose, &QAction::triggered, this, [this] {
        (new ColumnChooser(m_grid.arrangement(), *m_grid.horizontalHeader(), &m_grid))->open();
    });
    connect(m_hide, &QAction::triggered, this, [this] { hide(m_grid.chosenColumns()); });
    connect(m_showAll, &QAction::triggered, this,
            [this] { m_grid.arrangement().show(m_grid.arrangement().hidden()); });
    connect(m_moveLeft, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(m_moveRight, &QAction::triggered, this, [this] { moveCurrent(1); });
    connect(m_showMenu, &QMenu::aboutToShow, this, &ColumnActions::fillShowMenu);
    connect(&grid.arrangement(), &ColumnArrangement::hiddenChanged, this,
            &ColumnActions::showHidden);
    QHeaderView *header = grid.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnActions::popUp);
    showHidden();
}

QAction *ColumnActions::add(const QString &name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // an open editor keeps its own keys
    m_grid.addAction(action);
    return action;
}

void ColumnActions::fillMenu(QMenu &menu) const
{
    menu.addActions({m_choose, m_hide, m_showAll});
    menu.addMenu(m_showMenu);
    menu.addActions({m_moveLeft, m_moveRight});
}

void ColumnActions::showIn(QToolButton &button)
{
    button.setDefaultAction(m_showAll);
    m_buttons << &button;
    showHidden();
}

void ColumnActions::hide(const QList<int> &columns)
{
    const QHeaderView *header = m_grid.horizontalHeader();
    if (columns.isEmpty())
        return;
    if (columns.size() >= header->count() - header->hiddenSectionCount())
        return Q_EMIT m_grid.hint(tr("At least one column stays: a table without columns would "
                                     "show nothing."));
    m_grid.arrangement().hide(columns);
}

/// To the column that is shown at that place or nearest to it, in the same row.
void ColumnActions::goTo(int place) const
{
    const QHeaderView *header = m_grid.horizontalHeader();
    for (int step = 0; step < header->count(); ++step) {
        for (const int at : {place + step, place - step}) {
            const int column = at < 0 || at >= header->count() ? -1 : header->logicalIndex(at);
            if (column >= 0 && !m_grid.isColumnHidden(column))
                return m_grid.selectionModel()->setCurrentIndex( // whatever keys are held
                    m_grid.currentIndex().siblingAtColumn(column),
                    QItemSelectionModel::ClearAndSelect);
        }
    }
}

void ColumnActions::moveCurrent(int places) const
{
    if (!m_grid.currentIndex().isValid())
        return;
    m_grid.arrangement().move(m_grid.currentIndex().column(), places);
    m_grid.scrollTo(m_grid.currentIndex());
}

void ColumnActions::showHidden()
{
    const QModelIndex current = m_grid.currentIndex();
    if (current.isValid() && m_grid.isColumnHidden(current.column()))
        goTo(m_grid.horizontalHeader()->visualIndex(current.column()));
    const auto count = static_cast<int>(m_grid.arrangement().hidden().size());
    m_showAll->setText(count > 0 ? tr("Show %n hidden column(s)", nullptr, count)
                                 : tr("Show hidden columns"));
    m_showAll->setEnabled(count > 0);
    m_showMenu->menuAction()->setEnabled(count > 0);
    for (QToolButton *button : m_buttons)
        button->setVisible(count > 0);
}

void ColumnActions::fillShowMenu()
{
    m_showMenu->clear();
    for (const QString &key : m_grid.arrangement().hidden()) {
        const QAction *action = m_showMenu->addAction(inAction(key));
        connect(action, &QAction::triggered, this,
                [this, key] { m_grid.arrangement().show({key}); });
    }
}

void ColumnActions::popUp(const QPoint &position)
{
    QHeaderView *header = m_grid.horizontalHeader();
    const int column = header->logicalIndexAt(position);
    auto *menu = new QMenu(&m_grid);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        const QString name = m_grid.arrangement().keyOf(column);
        //: %1 is the name of a column
        const QAction *hideOne = menu->addAction(tr("&Hide “%1”").arg(inAction(name)));
        connect(hideOne, &QAction::triggered, this, [this, column] { hide({column}); });
        //: %1 is the name of a column
        QAction *filter = menu->addAction(tr("&Filter “%1”…").arg(inAction(name)));
        filter->setObjectName(u"filterThisColumnAction"_s);
        connect(filter, &QAction::triggered, this,
                [this, column] { Q_EMIT m_grid.filterHeader().filterRequested(column); });
    }
    menu->addAction(m_showAll);
    menu->addMenu(m_showMenu);
    menu->addAction(m_choose);
    menu->popup(header->viewport()->mapToGlobal(position));
}

} // namespace flokdesk
