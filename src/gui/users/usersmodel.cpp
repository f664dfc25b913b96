// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/usersmodel.h"

#include "changes/stagedstate.h"
#include "core/text.h"
#include "gui/common/lockicon.h"
#include "gui/common/palette.h"
#include "gui/users/emailinput.h"
#include "models/tooltip.h"

#include <algorithm>
#include <QHash>
#include <QSet>
#include <tuple>

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

QString mailboxKey(const QString &email)
{
    return email.trimmed().toLower();
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

} // namespace

UsersModel::UsersModel(const Workspace &workspace, const ChangeSet &changes, const Clock &clock,
                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_changes(changes)
    , m_clock(clock)
    , m_rows(currentRows())
    , m_roles(currentRoles(m_rows))
{
    connect(&workspace, &Workspace::changed, this, [this](Workspace::Part part) {
        if (part == Workspace::Part::Users || part == Workspace::Part::Roles)
            refresh();
    });
    connect(&changes, &ChangeSet::changed, this, [this](const TouchedChanges &touched) {
        if (isAbout(touched, {ObjectKey::Kind::User}))
            refresh();
    });
}

int UsersModel::rowOf(const QString &email) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const UserRow &row) {
        return sameEmail(row.user.email, email);
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
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
        places.insert(mailboxKey(user.email), rows.size());
        rows.push_back({std::move(user), {}});
    }
    for (const StagedChange &staged : m_changes.changes()) {
        const QString email = accountOf(staged.change);
        if (email.isEmpty())
            continue;
        auto place = places.constFind(mailboxKey(email));
        if (place == places.constEnd()) {
            place = places.insert(mailboxKey(email), rows.size());
            KnownUser user;
            user.email = email;
            rows.push_back({user, {}});
        }
        rows[*place].staged.push_back(staged);
    }
    return sortedByEmail(std::move(rows));
}

QStringList UsersModel::currentRoles(const std::vector<UserRow> &rows) const
{
    QSet<QString> names;
    for (const Known &role : m_workspace.roles())
        names.insert(role.name);
    for (const UserRow &row : rows) {
        for (const StagedChange &staged : row.staged) {
            if (const auto *add = std::get_if<AddRole>(&staged.change))
                names.insert(add->role);
            if (const auto *remove = std::get_if<RemoveRole>(&staged.change))
                names.insert(remove->role);
        }
    }
    QStringList roles(names.begin(), names.end());
    std::sort(roles.begin(), roles.end(), roleComesBefore);
    return roles;
}

void UsersModel::refresh()
{
    std::vector<UserRow> rows = currentRows();
    setRoles(currentRoles(rows));
    setRows(std::move(rows));
    Q_EMIT refreshed();
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
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (kept.contains(row(i).user.email))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    // Both are in the same order, so what is left is a subsequence.
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i < m_rows.size() && m_rows[i].user.email == rows[i].user.email) {
            if (m_rows[i] == rows[i])
                continue;
            m_rows[i] = std::move(rows[i]);
            Q_EMIT dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
            continue;
        }
        beginInsertRows({}, int(i), int(i));
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(i), std::move(rows[i]));
        endInsertRows();
    }
}

QString UsersModel::text(const UserRow &row, int column) const
{
    switch (column) {
    case Email:
        return withVisibleControls(row.user.email);
    case State:
        return userStateText(row, m_clock.wallTime());
    case RolesAge:
        return row.user.rolesAt ? timeText(row.user.rolesAt, m_clock.wallTime())
                                //: in the column "Roles loaded"
                                : tr("never");
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
        return row.user.rolesAt
            ? tr("When the roles were last read from Flokzu. Others may have changed them since.")
            : tr("The roles were never loaded. Select the user and press F5.");
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

QVariant UsersModel::background(const UserRow &row, int column) const
{
    const StagedChange *staged = column >= FirstRole ? row.stagedRole(roleAt(column)) : nullptr;
    const bool isMarked = staged || (column == State && !row.staged.empty());
    if (!isMarked)
        return {};
    const auto hasFailed = [](const StagedChange &one) {
        const StagedState state = stateOf(one);
        return state != StagedState::Pending && state != StagedState::InRun;
    };
    const bool failed = staged ? hasFailed(*staged) : std::ranges::any_of(row.staged, hasFailed);
    return tintedBackground(failed ? Tint::Problem : Tint::Edited, QGuiApplication::palette());
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
    case Qt::BackgroundRole:
        return background(user, index.column());
    case SortRole:
        return sortKey(user, index.column());
    default:
        return {};
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const QString name = roleAt(section);
    if (role == Qt::ToolTipRole && isSystemRole(name))
        return plainToolTip(tr("%1 is a role of Flokzu itself.").arg(withVisibleControls(name)));
    if (role == Qt::ToolTipRole && !name.isEmpty())
        return plainToolTip(withVisibleControls(name));
    if (role == Qt::DecorationRole && isSystemRole(name))
        return lockIcon();
    if (role == Qt::AccessibleTextRole && isSystemRole(name))
        //: said in place of a picture of a lock; %1 is the name of a role
        return tr("%1, system role").arg(name);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Email:
        return tr("E-mail");
    case State:
        //: what is known of an account and what is staged for it
        return tr("State");
    case RolesAge:
        return tr("Roles loaded");
    default:
        return withVisibleControls(name);
    }
}

} // namespace flokdesk
