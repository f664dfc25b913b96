// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userinspector.h"

#include "changes/stagedstate.h"
#include "core/text.h"
#include "gui/activity/objecthistory.h"
#include "gui/common/deskpaint.h"
#include "gui/common/flowlayout.h"
#include "gui/common/plainlabel.h"
#include "gui/common/readonly.h"
#include "gui/common/statetint.h"
#include "gui/common/viewstate.h"
#include "gui/users/usersmodel.h"
#include "gui/users/userstable.h"
#include "session/stagedcells.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QLabel *newFaintLabel(const QString &name, QWidget *parent)
{
    QLabel *label = newPlainLabel(parent, {}, name);
    label->setFont(smallFont(label->font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString noteOf(const StagedChange *staged, RoleKnowledge known)
{
    if (!staged)
        //: of a role: whether the user has it was not loaded
        return known == RoleKnowledge::Unknown ? UserInspector::tr("not loaded") : QString();
    if (const CellState state = cellStateOf(stateOf(*staged)); !isPending(state))
        return displayText(state);
    return std::holds_alternative<AddRole>(staged->change)
        //: of a role, when the pending change is applied
        ? UserInspector::tr("will be given")
        //: of a role, when the pending change is applied
        : UserInspector::tr("will be taken");
}

Qt::CheckState tickOf(const StagedChange *staged, RoleKnowledge known)
{
    if (staged)
        return std::holds_alternative<AddRole>(staged->change) ? Qt::Checked : Qt::Unchecked;
    return known == RoleKnowledge::Unknown ? Qt::PartiallyChecked
        : known == RoleKnowledge::Yes      ? Qt::Checked
                                           : Qt::Unchecked;
}

} // namespace

UserInspector::UserInspector(QWidget *parent)
    : QWidget(parent)
    , m_titleLabel(newPlainLabel(this, {}, u"userTitleLabel"_s))
    , m_factsLabel(newFaintLabel(u"userFactsLabel"_s, this))
    , m_tabs(new QTabWidget(this))
    , m_hintLabel(newFaintLabel(u"userHintLabel"_s, this))
    , m_countLabel(newFaintLabel(u"userRolesLabel"_s, this))
    , m_roles(new UserRoles(this))
    , m_loadButton(new QPushButton(tr("Load roles"), this))
    , m_deleteButton(new QPushButton(tr("Delete user…"), this))
    , m_history(new ObjectHistory(this))
{
    setAccessibleName(tr("User"));
    QFont bold = font();
    bold.setBold(true);
    m_titleLabel->setFont(bold);
    m_titleLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    constexpr int leastLetters = 36;
    setMinimumWidth(fontMetrics().averageCharWidth() * leastLetters);
    m_tabs->setObjectName(u"userTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the user"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false);
    m_roles->setObjectName(u"userRoles"_s);
    m_roles->setAccessibleName(tr("Roles of the user"));
    m_roles->setAccessibleDescription(
        tr("Space gives or takes the role; both are pending until you send them"));
    m_loadButton->setObjectName(u"loadRolesButton"_s);
    m_loadButton->setToolTip(tr("Loads the roles of this user from Flokzu; one request"));
    m_loadButton->setAutoDefault(false); // in a dialog Enter presses none of them
    m_deleteButton->setAutoDefault(false);
    m_deleteButton->setObjectName(u"deleteUserButton"_s);
    m_deleteButton->setProperty("kind", u"danger"_s);
    m_deleteButton->setToolTip(
        tr("Deletes this user, after you type the email address; pending until you send it"));
    m_history->setObjectName(u"userHistory"_s);
    arrange();
}

void UserInspector::arrange()
{
    m_tabs->addTab(newRolesPage(), tr("&Roles"));
    m_tabs->addTab(m_history, tr("Histor&y"));
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(4);
    rows->addWidget(m_titleLabel);
    rows->addWidget(m_factsLabel);
    rows->addWidget(m_tabs, 1);
    rows->addStretch(); // where there is no user, nothing else fills it
    setFocusProxy(m_tabs);
}

QWidget *UserInspector::newRolesPage()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"userRolesPage"_s);
    auto *buttons = new FlowLayout; // not every language has room for both beside each other
    buttons->addWidget(m_loadButton);
    buttons->addWidget(m_deleteButton);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addWidget(m_hintLabel);
    rows->addWidget(m_countLabel);
    rows->addWidget(m_roles, 1);
    rows->addLayout(buttons);
    return page;
}

void UserInspector::follow(const Dependencies &dependencies)
{
    m_parts = std::make_unique<Dependencies>(dependencies);
    Session &session = dependencies.session;
    m_refresh = std::make_unique<Coalescer>(session.clock, this, [this] { refresh(); });
    m_history->setSession(session);
    connect(dependencies.table.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &UserInspector::refreshSoon);
    connect(&dependencies.model, &UsersModel::refreshed, this, &UserInspector::refreshSoon);
    connect(&session.scheduler, &RequestScheduler::readOnlyChanged, this,
            &UserInspector::refreshSoon);
    connect(m_roles, &UserRoles::toggleRequested, this, &UserInspector::toggle);
    connect(m_loadButton, &QPushButton::clicked, this,
            [this] { Q_EMIT loadRequested(QString(m_email)); });
    connect(m_deleteButton, &QPushButton::clicked, this, [this] {
        if (const auto user = shownUser())
            Q_EMIT deletionRequested(*user);
    });
    connect(m_history, &ObjectHistory::reverseRequested, this, &UserInspector::reverseRequested);
    connect(m_history, &ObjectHistory::revertRequested, this,
            [&changes = session.changes](ChangeId id) { changes.revert(id); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &UserInspector::viewChanged);
    refresh();
}

void UserInspector::refreshSoon()
{
    if (isVisible())
        m_refresh->request();
}

void UserInspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_parts)
        refresh();
}

void UserInspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void UserInspector::focusRoles()
{
    m_tabs->setCurrentIndex(0);
    refresh();
    m_roles->setFocus(Qt::ShortcutFocusReason);
}

void UserInspector::refresh()
{
    const std::optional<UserRow> user = m_parts->table.currentUser();
    m_email = user ? user->user.email : QString();
    m_tabs->setVisible(user.has_value());
    m_history->setObject(user ? std::optional(objectOf(InviteUser{m_email})) : std::nullopt);
    if (user)
        return showUser(*user);
    m_titleLabel->setText(tr("No user selected"));
    m_factsLabel->setText(tr("Select a row to see the user here."));
    m_roles->setLines({});
}

void UserInspector::showUser(const UserRow &user)
{
    const QDateTime now = m_parts->session.clock.wallTime();
    const auto pending = static_cast<int>(user.staged.size());
    QStringList facts{userStandingText(user.user, now)};
    if (pending > 0)
        facts << tr("%n pending change(s)", "of a user", pending);
    if (user.user.rolesAt)
        //: %1 is a time
        facts << tr("roles loaded %1").arg(timeText(user.user.rolesAt, now));
    m_titleLabel->setText(withVisibleControls(user.user.email));
    m_factsLabel->setText(facts.join(u" · "_s));
    const std::vector<UserRoleLine> lines = linesOf(user);
    const auto had = std::ranges::count(lines, Qt::Checked, &UserRoleLine::tick);
    //: roles that the user has or will have, of all that are known
    m_countLabel->setText(tr("%1 of %n role(s)", nullptr, static_cast<int>(lines.size())).arg(had));
    m_roles->setLines(lines);
    showButtons(user);
}

std::vector<UserRoleLine> UserInspector::linesOf(const UserRow &user) const
{
    const UsersModel &model = m_parts->model;
    const QDateTime now = m_parts->session.clock.wallTime();
    const bool isFixed = !whyRolesAreFixed(user).isEmpty();
    std::vector<UserRoleLine> lines;
    for (const QString &role : model.roles()) {
        const StagedChange *staged = user.stagedRole(role);
        const RoleKnowledge known = roleKnowledge(user.user, role);
        UserRoleLine line;
        line.role = role;
        line.tick = tickOf(staged, known);
        line.state = staged ? cellStateOf(stateOf(*staged)) : CellState::Clean;
        line.note = noteOf(staged, known);
        line.tip = roleCellTip(user, role, now);
        line.isFixed = isFixed || isAutomaticRole(role);
        line.isSystem = isSystemRole(role) || model.isRoleOfEveryUser(role);
        lines.push_back(std::move(line));
    }
    // Those of Flokzu itself come last: they are rarely the ones that the user is here for.
    std::ranges::stable_sort(lines, {}, [](const UserRoleLine &line) {
        return isAutomaticRole(line.role) ? 2 : line.isSystem ? 1 : 0;
    });
    return lines;
}

void UserInspector::showButtons(const UserRow &user)
{
    QString hint = whyRolesAreFixed(user);
    if (hint.isEmpty())
        hint = whyReadOnly(m_parts->session);
    if (hint.isEmpty() && user.user.missingSince)
        hint = missingTip();
    if (hint.isEmpty() && !user.user.roles && !user.stagedOf<InviteUser>())
        hint = tr("The roles of this user were never loaded.");
    m_hintLabel->setText(hint);
    m_hintLabel->setVisible(!hint.isEmpty());
    m_loadButton->setEnabled(!user.user.removedAt && !user.stagedOf<InviteUser>());
    m_deleteButton->setEnabled(whyReadOnly(m_parts->session).isEmpty());
}

void UserInspector::toggle(const QString &role)
{
    if (const auto user = shownUser())
        Q_EMIT toggleRequested({{*user, role, m_parts->model.isRoleOfEveryUser(role)}});
}

/// As it stands now, which may be a little newer than what is shown.
std::optional<UserRow> UserInspector::shownUser() const
{
    const int row = m_email.isEmpty() ? -1 : m_parts->model.rowOf(m_email);
    return row < 0 ? std::nullopt : std::optional(m_parts->model.row(row));
}

QJsonObject UserInspector::saveState() const
{
    return {{u"tab"_s, stateOf(*m_tabs)}};
}

void UserInspector::restoreState(const QJsonObject &state)
{
    restore(*m_tabs, state.value(u"tab"_s));
}

} // namespace flokdesk
