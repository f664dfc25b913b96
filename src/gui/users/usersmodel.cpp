// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/usersmodel.h"

#include "changes/stagedstate.h"
#include "core/text.h"
#include "gui/common/statetint.h"
#include "gui/common/symbol.h"
#include "models/runs.h"
#include "models/tooltip.h"
#include "session/stagedcells.h"

#include <algorithm>
#include <QSet>
#include <set>
#include <tuple>
#include <utility>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// The address of a change of an account; empty for all others.
QString accountOf(const Change &change)
{
    return std::visit(
        [](const auto &c) {
            if constexpr (requires { c.email; })
                return c.email;
            else
                return QString();
        },
        change);
}

/// System roles first, then as a person would look them up.
bool roleComesBefore(const QString &a, const QString &b)
{
    if (isSystemRole(a) != isSystemRole(b))
        return isSystemRole(a);
    if (isAutomaticRole(a) != isAutomaticRole(b))
        return isAutomaticRole(a);
    const int order = foldedForSearch(a).compare(foldedForSearch(b));
    return order != 0 ? order < 0 : a < b;
}

std::vector<UserRow> sortedByEmail(std::vector<UserRow> rows)
{
    std::vector<std::tuple<QString, QString, size_t>> order; // folded once each
    for (size_t i = 0; i < rows.size(); ++i)
        order.emplace_back(foldedForSearch(rows[i].user.email), rows[i].user.email, i);
    std::sort(order.begin(), order.end());
    std::vector<UserRow> sorted;
    sorted.reserve(rows.size());
    for (const auto &[folded, email, i] : order)
        sorted.push_back(std::move(rows[i]));
    return sorted;
}

int roleRank(const QString &cellText)
{
    const std::initializer_list<QString> order{u"✓"_s, u"+"_s, u"−"_s, u"?"_s};
    const auto found = std::find_if(order.begin(), order.end(),
                                    [&](const QString &mark) { return cellText.startsWith(mark); });
    return static_cast<int>(found - order.begin());
}

CellState stateOfUser(const UserRow &row)
{
    if (row.staged.empty())
        return CellState::Clean;
    StagedState state = StagedState::Pending;
    for (const StagedChange &one : row.staged)
        state = std::max(state, stateOf(one));
    return cellStateOf(state);
}

} // namespace

UsersModel::UsersModel(const Workspace &workspace, const ChangeSet &changes, const Clock &clock,
                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_changes(changes)
    , m_clock(clock)
    , m_rows(currentRows())
    , m_roles(currentRoles())
{
    for (const UserRow &row : m_rows)
        count(row, 1);
    m_roleOfEveryUser = m_holders.roleOfEveryUser();
    connect(&workspace, &Workspace::usersChanged, this, &UsersModel::refreshUsers);
    connect(&workspace, &Workspace::changed, this, [this](Workspace::Part part) {
        if (part != Workspace::Part::Roles)
            return;
        setRoles(currentRoles());
        tellRefreshed();
    });
    connect(&changes, &ChangeSet::changed, this, &UsersModel::refreshStaged);
}

int UsersModel::rowOf(const QString &email) const
{
    if (m_places.isEmpty()) {
        for (int i = rowCount() - 1; i >= 0; --i)
            m_places.insert(mailboxOf(row(i).user.email), i);
    }
    return m_places.value(mailboxOf(email), -1);
}

QString UsersModel::roleAt(int column) const
{
    return m_roles.value(column - FirstRole);
}

QString UsersModel::keyOf(int column) const
{
    switch (column) {
    case Email:
        return u"email"_s;
    case State:
        return u"state"_s;
    case RolesAge:
        return u"rolesAge"_s;
    default:
        return u"role "_s + roleAt(column);
    }
}

int UsersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UsersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstRole + static_cast<int>(m_roles.size());
}

std::vector<UserRow> UsersModel::currentRows() const
{
    std::vector<UserRow> rows;
    QHash<QString, size_t> places;
    for (KnownUser &user : m_workspace.users()) {
        places.insert(mailboxOf(user.email), rows.size());
        rows.push_back({std::move(user), {}});
    }
    for (const StagedChange &staged : m_changes.changes()) {
        const QString email = accountOf(staged.change);
        if (email.isEmpty())
            continue;
        auto place = places.constFind(mailboxOf(email));
        if (place == places.constEnd()) {
            place = places.insert(mailboxOf(email), rows.size());
            KnownUser user;
            user.email = email;
            rows.push_back({user, {}});
        }
        rows[*place].staged.push_back(staged);
    }
    return sortedByEmail(std::move(rows));
}

QStringList UsersModel::currentRoles() const
{
    QSet<QString> names;
    for (const Known &role : m_workspace.roles())
        names.insert(role.name);
    for (const StagedChange &staged : m_changes.changes()) {
        if (const auto *add = std::get_if<AddRole>(&staged.change))
            names.insert(add->role);
        if (const auto *remove = std::get_if<RemoveRole>(&staged.change))
            names.insert(remove->role);
    }
    QStringList roles(names.begin(), names.end());
    std::sort(roles.begin(), roles.end(), roleComesBefore);
    return roles;
}

void UsersModel::tellRefreshed()
{
    const QString before = std::exchange(m_roleOfEveryUser, m_holders.roleOfEveryUser());
    if (before != m_roleOfEveryUser && !m_roles.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstRole, columnCount() - 1);
    Q_EMIT refreshed();
}

bool UsersModel::isRoleOfEveryUser(const QString &role) const
{
    return !role.isEmpty() && role == m_roleOfEveryUser;
}

void UsersModel::refresh()
{
    setRoles(currentRoles());
    setRows(currentRows());
    tellRefreshed();
}

/// Users that come or go are rare; then all rows are compared.
void UsersModel::refreshUsers(const QStringList &emails)
{
    const bool isInPlace =
        std::ranges::all_of(emails, [this](const QString &email) { return replaceUser(email); });
    tellRowsChanged();
    if (isInPlace)
        tellRefreshed();
    else
        refresh();
}

void UsersModel::refreshStaged(const TouchedChanges &touched)
{
    if (!isAbout(touched, {ObjectKey::Kind::User}))
        return;
    setRoles(currentRoles());
    std::set<ObjectKey> users;
    for (const TouchedChange &change : touched) {
        if (change.object.kind == ObjectKey::Kind::User)
            users.insert(change.object);
    }
    const bool isInPlace =
        std::ranges::all_of(users, [this](const ObjectKey &user) { return replaceStaged(user); });
    tellRowsChanged();
    if (isInPlace)
        tellRefreshed();
    else
        refresh();
}

/// False where the user comes, goes, or is written otherwise than in its row.
bool UsersModel::replaceUser(const QString &email)
{
    const int index = rowOf(email);
    auto user = m_workspace.user(email);
    if (index < 0 || !user || row(index).user.email != user->email)
        return false;
    if (!hasColumns(user->roles))
        setRoles(currentRoles());
    replaceRow(index, {std::move(*user), row(index).staged});
    return true;
}

/// False where the user comes or goes with what is staged.
bool UsersModel::replaceStaged(const ObjectKey &user)
{
    const int index = rowOf(user.id);
    const bool isKnown = index >= 0 && m_workspace.user(row(index).user.email);
    std::vector<StagedChange> staged;
    for (const StagedChange *change : m_changes.changesOf(user))
        staged.push_back(*change);
    if (index < 0 || (!isKnown && staged.empty()))
        return index < 0 && staged.empty();
    replaceRow(index, {row(index).user, std::move(staged)});
    return true;
}

void UsersModel::replaceRow(int index, UserRow row)
{
    UserRow &shown = m_rows[size_t(index)];
    if (shown == row)
        return;
    count(shown, -1);
    shown = std::move(row);
    count(shown, 1);
    m_changedRows.push_back(index);
}

void UsersModel::tellRowsChanged()
{
    std::vector<int> rows = std::exchange(m_changedRows, {});
    std::ranges::sort(rows);
    forEachRun(rows, [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    });
}

bool UsersModel::hasColumns(const std::optional<QStringList> &roles) const
{
    return !roles || std::ranges::all_of(*roles, [this](const QString &role) {
        return m_roles.contains(role);
    });
}

void UsersModel::count(const UserRow &row, int by)
{
    m_counts.unread += row.user.roles || row.user.missingSince ? 0 : by;
    m_counts.removed += row.user.removedAt ? by : 0;
    m_counts.staged += row.staged.empty() ? 0 : by;
    m_counts.changes += by * static_cast<int>(row.staged.size());
    m_holders.count(row.user, by);
    m_viewCounts.count(row, by);
}

void UsersModel::setRoles(const QStringList &roles)
{
    for (auto i = m_roles.size() - 1; i >= 0; --i) {
        if (roles.contains(m_roles[i]))
            continue;
        beginRemoveColumns({}, FirstRole + int(i), FirstRole + int(i));
        m_roles.removeAt(i);
        endRemoveColumns();
    }
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (i < m_roles.size() && m_roles[i] == roles[i])
            continue;
        beginInsertColumns({}, FirstRole + int(i), FirstRole + int(i));
        m_roles.insert(i, roles[i]);
        endInsertColumns();
    }
}

void UsersModel::setRows(std::vector<UserRow> rows)
{
    QSet<QString> kept;
    for (const UserRow &row : rows)
        kept.insert(row.user.email);
    const auto isKept = [&](int index) { return kept.contains(row(index).user.email); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (isKept(last))
            continue;
        int first = last;
        while (first > 0 && !isKept(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_places.clear();
        for (int i = first; i <= last; ++i)
            count(row(i), -1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    // Both are in the same order, so what is left is a subsequence.
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString next = i < m_rows.size() ? m_rows[i].user.email : QString();
        size_t end = i;
        while (end < rows.size() && (i == m_rows.size() || rows[end].user.email != next))
            ++end;
        if (end > i)
            insertRows(i,
                       {std::make_move_iterator(rows.begin() + ptrdiff_t(i)),
                        std::make_move_iterator(rows.begin() + ptrdiff_t(end))});
        if (end < rows.size())
            replaceRow(int(end), std::move(rows[end]));
        i = end;
    }
    tellRowsChanged();
}

void UsersModel::insertRows(size_t place, std::vector<UserRow> rows)
{
    beginInsertRows({}, int(place), int(place + rows.size()) - 1);
    m_places.clear();
    for (const UserRow &row : rows)
        count(row, 1);
    m_rows.insert(m_rows.begin() + ptrdiff_t(place), std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

QString UsersModel::text(const UserRow &row, int column) const
{
    switch (column) {
    case Email:
        return withVisibleControls(row.user.email);
    case State:
        return userStateText(row, m_clock.wallTime());
    case RolesAge:
        return rolesAgeText(row.user, m_clock.wallTime());
    default:
        return roleCellText(row, roleAt(column));
    }
}

QString UsersModel::tip(const UserRow &row, int column) const
{
    switch (column) {
    case Email:
        return withVisibleControls(row.user.email);
    case State:
        return userStateTip(row, m_clock.wallTime());
    case RolesAge:
        return rolesAgeTip(row.user);
    default:
        return roleCellTip(row, roleAt(column), m_clock.wallTime());
    }
}

QVariant UsersModel::sortKey(const UserRow &row, int column) const
{
    switch (column) {
    case Email:
        return foldedForSearch(row.user.email);
    case RolesAge:
        return row.user.rolesAt.value_or(QDateTime::fromMSecsSinceEpoch(0));
    case State:
        return text(row, column);
    default:
        return roleRank(text(row, column));
    }
}

CellState UsersModel::stateOfCell(const UserRow &row, int column) const
{
    if (column < FirstRole)
        return column == State ? stateOfUser(row) : CellState::Clean;
    const StagedChange *staged = row.stagedRole(roleAt(column));
    return staged ? cellStateOf(stateOf(*staged)) : CellState::Clean;
}

QVariant UsersModel::rowHeader(const UserRow &row, int role) const
{
    const CellState state = stateOfUser(row);
    const bool isMissing =
        state == CellState::Clean && row.user.missingSince && !row.user.removedAt;
    const QString words = isMissing ? missingTip() : displayText(state);
    switch (role) {
    case StateRole:
        return isMissing ? QVariant::fromValue(StateSymbol{Symbol::Missing, ColourRole::FailedInk})
                         : QVariant(int(state));
    case Qt::DisplayRole:
        return QString(); // or Qt shows a number
    case Qt::AccessibleTextRole:
        return words;
    case Qt::ToolTipRole:
        return words.isEmpty() ? QVariant() : plainToolTip(words);
    default:
        return {};
    }
}

QVariant UsersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const UserRow &user = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(user, index.column());
    case Qt::AccessibleTextRole:
        return index.column() < FirstRole ? text(user, index.column()) : tip(user, index.column());
    case Qt::AccessibleDescriptionRole:
        return tip(user, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(tip(user, index.column()));
    case Qt::TextAlignmentRole:
        return int(index.column() < FirstRole ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    case StateRole:
        return int(stateOfCell(user, index.column()));
    case SortRole:
        return sortKey(user, index.column());
    default:
        return {};
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return section >= 0 && section < rowCount() ? rowHeader(row(section), role) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && section >= FirstRole)
        return int(Qt::AlignCenter); // as their ticks
    const QString name = roleAt(section);
    if (role == Qt::ToolTipRole && isSystemRole(name))
        return plainToolTip(tr("%1 is a role of Flokzu itself.").arg(withVisibleControls(name)));
    const bool isOfEveryUser = isRoleOfEveryUser(name);
    if (role == Qt::ToolTipRole && isOfEveryUser)
        return plainToolTip(tr("Every user whose roles were loaded has the role %1, so Flokzu "
                               "probably gives it automatically.")
                                .arg(withVisibleControls(name)));
    if (role == Qt::ToolTipRole && !name.isEmpty())
        return plainToolTip(withVisibleControls(name));
    if (role == Qt::DecorationRole && (isSystemRole(name) || isOfEveryUser))
        return symbolIcon(Symbol::Lock);
    if (role == Qt::AccessibleTextRole && isSystemRole(name))
        //: said in place of a picture of a lock; %1 is the name of a role
        return tr("%1, system role").arg(name);
    if (role == Qt::AccessibleTextRole && isOfEveryUser)
        //: said in place of a picture of a lock; %1 is the name of a role
        return tr("%1, role of every user").arg(name);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Email:
        return tr("Email");
    case State:
        //: what is known of a user and which changes are pending
        return tr("State");
    case RolesAge:
        return tr("Roles loaded");
    default:
        return withVisibleControls(name);
    }
}

} // namespace flokdesk
