// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userstable.h"

#include "gui/common/columnarrangement.h"
#include "gui/common/rowheader.h"
#include "gui/common/tablesetup.h"
#include "gui/common/viewstate.h"
#include "gui/users/rolesheader.h"
#include "gui/users/usersdelegate.h"
#include "gui/users/usersfilter.h"
#include "gui/users/usersmodel.h"
#include "gui/users/usertexts.h"
#include "models/runs.h"

#include <algorithm>
#include <QHeaderView>
#include <QKeyEvent>
#include <set>

namespace flokdesk {

using namespace Qt::StringLiterals;

UsersTable::UsersTable(QWidget *parent)
    : QTableView(parent)
    , m_filter(new UsersFilter(this))
    , m_delegate(new UsersDelegate(UsersModel::StateRole, this))
{
    auto *headings = new RolesHeader(UsersModel::FirstRole, this);
    setHorizontalHeader(headings);
    m_arrangement = new ColumnArrangement(
        *headings, [this](int column) { return m_users ? m_users->keyOf(column) : QString(); });
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalHeader(new RowHeader(UsersModel::StateRole, *this));
    setItemDelegate(m_delegate);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &cell) { toggle({cell}); });
}

void UsersTable::setUsers(UsersModel *users)
{
    m_users = users;
    m_filter->setUsers(users);
    connect(m_filter, &UsersFilter::followed, this, &UsersTable::usersCame);
    setModel(m_filter);
    setUpRows(*this);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    const ColumnArrangement::Fitting byTheTable(*m_arrangement);
    fitColumn(UsersModel::Email, 30 * letter, 60 * letter);
    setColumnWidth(UsersModel::State, 18 * letter);
    setColumnWidth(UsersModel::RolesAge, 16 * letter);
    widenToTexts(*this, UsersModel::State, userStateParts(), QFont::Bold);
    connect(m_filter, &QAbstractItemModel::columnsInserted, this, &UsersTable::fitRoles);
    fitRoles();
}

void UsersTable::fitRoles()
{
    const int widest = 24 * fontMetrics().averageCharWidth();
    const ColumnArrangement::Fitting fitting(*m_arrangement);
    for (int column = UsersModel::FirstRole; column < m_filter->columnCount(); ++column)
        setColumnWidth(column, std::min(horizontalHeader()->sectionSizeHint(column), widest));
    m_arrangement->apply();
}

void UsersTable::setView(const UserView &view)
{
    m_filter->setView(view);
}

void UsersTable::setSearch(const QString &words)
{
    m_filter->setWords(words);
    m_delegate->setWords(m_filter->words());
    viewport()->update();
}

bool UsersTable::isSearching() const
{
    return m_filter->isFiltering();
}

int UsersTable::shownCount() const
{
    return m_filter->rowCount();
}

std::vector<UserRow> UsersTable::shownUsers() const
{
    std::vector<UserRow> rows;
    rows.reserve(size_t(shownCount()));
    for (int row = 0; row < shownCount(); ++row)
        rows.push_back(m_users->row(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    return rows;
}

std::vector<UserRow> UsersTable::selectedUsers() const
{
    std::set<int> indexes;
    for (const QModelIndex &cell : selectionModel()->selectedIndexes())
        indexes.insert(m_filter->mapToSource(cell).row());
    std::vector<UserRow> rows;
    rows.reserve(indexes.size());
    for (const int index : indexes)
        rows.push_back(m_users->row(index));
    return rows;
}

QStringList UsersTable::selectedEmails() const
{
    QStringList emails;
    for (const UserRow &row : selectedUsers())
        emails << row.user.email;
    return emails;
}

std::optional<UserRow> UsersTable::currentUser() const
{
    const QModelIndex cell = m_filter->mapToSource(currentIndex());
    return cell.isValid() ? std::optional(m_users->row(cell.row())) : std::nullopt;
}

void UsersTable::select(const QStringList &emails)
{
    std::set<int> rows;
    for (const QString &email : emails) {
        const QModelIndex cell = m_filter->mapFromSource(m_users->index(m_users->rowOf(email), 0));
        if (cell.isValid())
            rows.insert(cell.row());
    }
    // One range for neighbours: Qt goes through the ranges for each header and cell that it paints.
    QItemSelection selection;
    forEachRun(rows, [&](int first, int last) {
        selection.select(m_filter->index(first, 0), m_filter->index(last, 0));
    });
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (rows.empty())
        return;
    if (!rows.contains(currentIndex().row()))
        selectionModel()->setCurrentIndex(
            m_filter->index(*rows.begin(), std::max(currentIndex().column(), 0)),
            QItemSelectionModel::NoUpdate);
    scrollTo(m_filter->index(*rows.begin(), 0));
}

QString UsersTable::currentRole() const
{
    return m_users->roleAt(currentIndex().column());
}

QJsonObject UsersTable::cellState() const
{
    const QModelIndex cell = m_filter->mapToSource(currentIndex());
    if (!cell.isValid())
        return {};
    return {{u"user"_s, stateOf(m_users->row(cell.row()).user.email)},
            {u"column"_s, m_users->keyOf(cell.column())}};
}

void UsersTable::restoreCell(const QJsonObject &state)
{
    const int row = m_users->rowOf(state.value(u"user"_s).toString());
    for (int column = 0; row >= 0 && column < m_users->columnCount(); ++column) {
        if (m_users->keyOf(column) == state.value(u"column"_s).toString())
            setCurrentIndex(m_filter->mapFromSource(m_users->index(row, column)));
    }
}

void UsersTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        toggleSelection();
    else
        QTableView::keyPressEvent(event);
}

void UsersTable::toggleSelection()
{
    if (!currentIndex().isValid())
        return;
    QModelIndexList cells = selectionModel()->selectedIndexes();
    cells.removeAll(currentIndex());
    cells.prepend(currentIndex());
    toggle(cells);
}

void UsersTable::toggle(const QModelIndexList &cells)
{
    std::vector<RoleCell> roleCells;
    for (const QModelIndex &cell : cells) {
        const QModelIndex source = m_filter->mapToSource(cell);
        const QString role = m_users->roleAt(source.column());
        if (source.column() >= UsersModel::FirstRole)
            roleCells.push_back(
                {m_users->row(source.row()), role, m_users->isRoleOfEveryUser(role)});
    }
    Q_EMIT toggleRequested(roleCells);
}

void UsersTable::fitColumn(int column, int leastWidth, int mostWidth)
{
    m_fitted = column;
    m_mostWidth = mostWidth;
    setColumnWidth(column, leastWidth);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int resized) {
        if (resized == m_fitted && !m_isFitting)
            m_fitted = -1;
    });
    connect(model(), &QAbstractItemModel::rowsInserted, this, &UsersTable::fitSoon);
    fitSoon();
}

// Rows come one by one, and looking at all of them is worth it only once.
void UsersTable::fitSoon()
{
    if (!std::exchange(m_fitsSoon, true))
        QMetaObject::invokeMethod(this, &UsersTable::fit, Qt::QueuedConnection);
}

void UsersTable::fit()
{
    m_fitsSoon = false;
    if (m_fitted < 0)
        return;
    const int wanted = std::min(sizeHintForColumn(m_fitted) + 1, m_mostWidth); // and the grid line
    const ColumnArrangement::Fitting fitting(*m_arrangement);
    m_isFitting = true;
    setColumnWidth(m_fitted, std::max(wanted, columnWidth(m_fitted)));
    m_isFitting = false;
}

} // namespace flokdesk
