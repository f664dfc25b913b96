// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userspage.h"

#include "core/text.h"
#include "gui/common/columnarrangement.h"
#include "gui/common/deskpaint.h"
#include "gui/common/formactions.h"
#include "gui/common/noticefacts.h"
#include "gui/common/readonly.h"
#include "gui/common/sidebarplace.h"
#include "gui/common/viewstate.h"
#include "gui/editing/typing.h"
#include "gui/users/accountactions.h"
#include "gui/users/accountdeletion.h"
#include "gui/users/memberslookup.h"
#include "gui/users/roleedits.h"
#include "gui/users/rolequestion.h"
#include "gui/users/rolesloading.h"
#include "gui/users/userexport.h"
#include "gui/users/userinspection.h"
#include "gui/users/userlist.h"
#include "gui/users/usersmodel.h"
#include "ui_userspage.h"

#include <algorithm>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QStringList emailsOf(const std::vector<UserRow> &rows)
{
    QStringList emails;
    for (const UserRow &row : rows)
        emails << row.user.email;
    return emails;
}

bool concernsAccount(const Change &change)
{
    return objectOf(change).kind == ObjectKey::Kind::User;
}

} // namespace

UsersPage::UsersPage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UsersPage>())
    , m_session(session)
    , m_dialogs(dialogs)
    , m_model(new UsersModel(session.workspace, session.changes, session.clock, this))
    , m_question(new RoleQuestion(session.changes, *m_model, dialogs, this))
{
    m_ui->setupUi(this);
    showFormActions(*this);
    m_ui->usersTable->setUsers(m_model);
    setupParts();
    m_loading = new RolesLoading(session, dialogs, *m_ui->pageNotice, this);
    m_accounts = new AccountActions(session, dialogs, *m_ui->pageNotice, this);
    m_deletion = new AccountDeletion(session, dialogs, *m_ui->pageNotice, this);
    m_edits = new RoleEdits(session, *m_ui->pageNotice, this);
    m_members = new MembersLookup(session, *m_model, dialogs, *m_ui->pageNotice, this);
    m_inspection = new UserInspection(
        {session, *m_model, *m_ui->usersTable},
        {*m_ui->pageSplitter, *m_ui->inspector, *m_ui->inspectorAction, [this] { focusShown(); }},
        this);
    connectActions();
    fillMenu();
    connectParts();
    showLoading();
    showView();
}

UsersPage::~UsersPage() = default;

void UsersPage::setupParts()
{
    m_ui->searchLineEdit->setClearButtonEnabled(true);
    m_ui->searchLineEdit->addAction(symbolIcon(Symbol::Search), QLineEdit::LeadingPosition);
    m_list = new UserList(*m_model, *m_ui->sidebar, m_session.clock, this);
    m_sidebarPlace = new SidebarPlace(*m_ui->pageSplitter, *m_ui->sidebar, *m_ui->sidebarAction,
                                      [this] { focusShown(); });
    QToolButton *add = flatButton(u"addUsersButton"_s, m_ui->addUsersAction, m_ui->sidebar);
    m_ui->sidebar->addBelow(add);
    setTabOrder(&m_ui->sidebar->list(), add);
    setTabOrder(add, m_ui->sidebarButton);
    m_ui->usersTitleLabel->setFont(titleFont(font()));
    const std::initializer_list<std::pair<QAction *, Symbol>> symbols{
        {m_ui->sidebarAction, Symbol::Sidebar}, {m_ui->addUsersAction, Symbol::Add},
        {m_ui->inviteAction, Symbol::Invite},   {m_ui->reloadAction, Symbol::Reload},
        {m_ui->deleteAction, Symbol::Delete},   {m_ui->copyAction, Symbol::Copy},
    };
    for (const auto &[action, symbol] : symbols)
        action->setIcon(symbolIcon(symbol));
    m_ui->moreButton->setIcon(symbolIcon(Symbol::More));
    m_ui->inviteButton->setProperty("kind", u"primary"_s);
    m_ui->pageStack->setCurrentWidget(m_ui->emptyState);
}

void UsersPage::connectActions()
{
    const std::initializer_list<std::pair<QAction *, void (UsersPage::*)()>> actions{
        {m_ui->reloadAction, &UsersPage::reloadSelected},
        {m_ui->reloadAllAction, &UsersPage::reloadAll},
        {m_ui->copyAction, &UsersPage::copyEmails},
        {m_ui->cancelAction, &UsersPage::cancelLoading},
    };
    for (const auto &[action, slot] : actions)
        connect(action, &QAction::triggered, this, slot);
    connect(m_ui->membersAction, &QAction::triggered, this,
            [this] { m_members->ask(m_ui->usersTable->currentRole()); });
    connect(m_ui->userAction, &QAction::triggered, m_inspection, &UserInspection::begin);
    connect(m_ui->addUsersAction, &QAction::triggered, this,
            [this] { beginEntry(UserEntry::Purpose::Add); });
    connect(m_ui->inviteAction, &QAction::triggered, this,
            [this] { beginEntry(UserEntry::Purpose::Invite); });
    connect(m_ui->giveRoleAction, &QAction::triggered, this,
            [this] { m_question->begin(m_ui->usersTable->selectedUsers(), true); });
    connect(m_ui->takeRoleAction, &QAction::triggered, this,
            [this] { m_question->begin(m_ui->usersTable->selectedUsers(), false); });
    connect(m_ui->restoreAction, &QAction::triggered, m_accounts,
            [this] { m_accounts->restore(m_ui->usersTable->selectedUsers()); });
    connect(m_ui->removeAction, &QAction::triggered, m_accounts,
            [this] { m_accounts->removeFromList(m_ui->usersTable->selectedUsers()); });
    connect(m_ui->deleteAction, &QAction::triggered, this, [this] {
        if (const auto rows = m_ui->usersTable->selectedUsers(); rows.size() == 1)
            m_deletion->begin(rows.front());
    });
    connect(m_ui->findAction, &QAction::triggered, m_ui->searchLineEdit, [this] {
        m_ui->searchLineEdit->setFocus();
        m_ui->searchLineEdit->selectAll();
    });
    connect(m_ui->loadMembersAction, &QAction::triggered, this,
            [this] { m_members->load(m_list->view().role); });
    connect(m_ui->allUsersAction, &QAction::triggered, this, [this] {
        m_list->setView({});
        focusShown();
    });
}

void UsersPage::fillMenu()
{
    auto *menu = new QMenu(this); // a form would put it first into the order of focus
    menu->setObjectName(u"usersMenu"_s);
    menu->addActions({m_ui->userAction, m_ui->addUsersAction, m_ui->inviteAction});
    menu->addSeparator();
    menu->addActions(
        {m_ui->reloadAction, m_ui->reloadAllAction, m_ui->loadMembersAction, m_ui->membersAction});
    menu->addSeparator();
    menu->addActions({m_ui->giveRoleAction, m_ui->takeRoleAction});
    menu->addSeparator();
    menu->addActions({m_ui->copyAction, m_ui->removeAction});
    menu->addSeparator();
    menu->addActions({m_ui->deleteAction, m_ui->restoreAction, m_ui->discardAction});
    m_ui->moreButton->setMenu(menu);
}

void UsersPage::connectParts()
{
    connect(m_ui->searchLineEdit, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_ui->usersTable->setSearch(words);
        refresh();
    });
    leaveUndoToWindow(*m_ui->searchLineEdit);
    connect(m_list, &UserList::viewChosen, this, &UsersPage::showView);
    connect(m_list, &UserList::chosen, this, [this] {
        focusShown();
        m_sidebarPlace->giveWay();
    });
    connect(m_list, &UserList::membersRequested, m_members, &MembersLookup::load);
    connect(m_list, &UserList::forgettingRequested, this, [this] {
        std::vector<UserRow> users;
        std::ranges::copy_if(m_model->rows(), std::back_inserter(users), [](const UserRow &row) {
            return UserView{UserView::Kind::Missing}.holds(row);
        });
        m_accounts->removeFromList(std::move(users));
    });
    connect(&m_session.scheduler, &RequestScheduler::readOnlyChanged, this,
            &UsersPage::enableActions);
    connect(m_ui->userEntry, &UserEntry::accepted, this, &UsersPage::takeEntry);
    connect(m_ui->discardAction, &QAction::triggered, this, &UsersPage::revertStaged);
    connect(m_ui->usersTable, &UsersTable::toggleRequested, m_edits, &RoleEdits::toggle);
    connect(m_ui->usersTable, &QWidget::customContextMenuRequested, this,
            &UsersPage::showContextMenu);
    connect(m_ui->usersTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &UsersPage::enableActions);
    connect(m_loading, &RolesLoading::progressed, this, &UsersPage::showLoading);
    connect(m_loading, &RolesLoading::selectionRequested, m_ui->usersTable, &UsersTable::select);
    connect(m_deletion, &AccountDeletion::progressed, this, &UsersPage::showLoading);
    connect(m_deletion, &AccountDeletion::reviewRequested, this, &UsersPage::reviewRequested);
    connect(m_question, &RoleQuestion::staged, m_edits, &RoleEdits::tell);
    connect(m_members, &MembersLookup::progressed, this, &UsersPage::showLoading);
    connect(m_members, &MembersLookup::found, this,
            [this](const QString &role, const QStringList &emails) {
                m_list->takeMembers(role, emails);
                showUsersWith(role);
            });
    connect(m_members, &MembersLookup::selectionRequested, m_ui->usersTable, &UsersTable::select);
    connect(m_members, &MembersLookup::rolesRequested, m_loading, &RolesLoading::begin);
    connectInspector();
    connect(m_model, &UsersModel::refreshed, this, &UsersPage::refresh);
    connect(m_ui->usersTable, &UsersTable::usersCame, this, &UsersPage::refresh);
}

void UsersPage::connectInspector()
{
    connect(m_inspection, &UserInspection::toggleRequested, m_edits, &RoleEdits::toggle);
    connect(m_inspection, &UserInspection::loadRequested, m_loading,
            [this](const QString &email) { m_loading->begin({email}); });
    connect(m_inspection, &UserInspection::deletionRequested, m_deletion, &AccountDeletion::begin);
    connect(m_inspection, &UserInspection::reverseRequested, this, &UsersPage::reverseRequested);
    connect(m_inspection, &UserInspection::viewChanged, this, &UsersPage::viewChanged);
}

QJsonObject UsersPage::saveState() const
{
    QJsonObject state{{u"search"_s, stateOf(m_ui->searchLineEdit->text())},
                      {u"view"_s, m_list->view().key()},
                      {u"sidebar"_s, m_sidebarPlace->saveState()},
                      {u"inspector"_s, m_inspection->saveState()},
                      {u"table"_s, m_ui->usersTable->arrangement().save()}};
    if (const QJsonObject cell = m_ui->usersTable->cellState(); !cell.isEmpty())
        state[u"current"_s] = cell;
    return state;
}

void UsersPage::restoreState(const QJsonObject &state)
{
    m_ui->usersTable->arrangement().restore(state.value(u"table"_s).toObject());
    m_list->setView(UserView::ofKey(state.value(u"view"_s).toString()));
    m_sidebarPlace->restoreState(state.value(u"sidebar"_s).toObject());
    m_inspection->restoreState(state.value(u"inspector"_s).toObject());
    m_ui->searchLineEdit->setText(state.value(u"search"_s).toString());
    m_ui->usersTable->restoreCell(state.value(u"current"_s).toObject());
    m_loadsRestored = m_session.isDemo;
}

void UsersPage::loadRestored()
{
    if (m_loadsRestored && m_model->counts().unread > 0 && !m_loading->isBusy())
        reloadAll();
}

std::vector<ExportTable> UsersPage::exportTables() const
{
    return usersToExport(*m_model, *m_ui->usersTable, m_list->view().title());
}

void UsersPage::addExport(QAction *action)
{
    m_ui->moreButton->menu()->insertAction(m_ui->copyAction, action);
}

UsersPage::Contents UsersPage::contents() const
{
    return {m_loading->pending(), m_ui->usersTable->selectedEmails(), m_ui->userEntry->purpose(),
            m_ui->userEntry->typedText(), m_ui->userEntry->role()};
}

void UsersPage::takeContents(const Contents &contents)
{
    m_loadsRestored = false; // the other page did
    m_ui->usersTable->select(contents.selected);
    m_ui->userEntry->setTypedText(contents.typedAddresses);
    if (contents.entry)
        beginEntry(*contents.entry);
    m_ui->userEntry->setRole(contents.chosenRole);
    if (!contents.reading.isEmpty())
        m_loading->resume(contents.reading);
}

void UsersPage::beginEntry(UserEntry::Purpose purpose)
{
    m_ui->userEntry->begin(purpose, emailsOf(m_model->rows()), m_model->roles());
}

void UsersPage::takeEntry(UserEntry::Purpose purpose, const QStringList &addresses,
                          const QString &role)
{
    QStringList emails;
    for (const QString &address : addresses) {
        const int known = m_model->rowOf(address); // as it was written before
        emails << (known < 0 ? address : m_model->row(known).user.email);
    }
    m_session.workspace.rememberUsers(emails, Source::Typed);
    const QString readOnly = whyReadOnly(m_session);
    m_ui->pageNotice->dismiss();
    if (purpose == UserEntry::Purpose::Invite && !readOnly.isEmpty()) {
        m_ui->pageNotice->show(Notice::Level::Warning, readOnly, untilProtectionChanges(m_session));
    } else if (purpose == UserEntry::Purpose::Invite) {
        invite(emails, role);
    }
    showUsers(emails);
}

// One step, so that one Undo takes the role along.
void UsersPage::invite(const QStringList &emails, const QString &role)
{
    m_session.changes.beginMacro(tr("Invite %n user(s)", nullptr, static_cast<int>(emails.size())));
    std::vector<RoleCell> cells;
    for (const QString &email : emails) {
        m_session.changes.stage(InviteUser{email});
        if (const int row = m_model->rowOf(email); row >= 0 && !role.isEmpty())
            cells.push_back({m_model->row(row), role});
    }
    if (!cells.empty())
        m_edits->tell(stageRoles(m_session.changes, cells, true), true);
    m_session.changes.endMacro();
}

void UsersPage::showUser(const QString &email)
{
    if (m_model->rowOf(email) < 0)
        m_session.workspace.rememberUser(email, Source::Typed);
    showUsers({email});
}

void UsersPage::showUsers(const QStringList &emails)
{
    m_ui->searchLineEdit->clear();
    const bool areAllHere = std::ranges::all_of(emails, [this](const QString &email) {
        const int row = m_model->rowOf(email);
        return row < 0 || m_list->view().holds(m_model->row(row));
    });
    if (!areAllHere)
        m_list->setView({});
    m_ui->usersTable->select(emails);
    m_ui->usersTable->setFocus();
}

void UsersPage::showUsersWith(const QString &role)
{
    m_ui->searchLineEdit->clear();
    m_list->setView({UserView::Kind::Role, role});
    focusShown();
}

void UsersPage::reloadSelected()
{
    const QStringList emails = m_ui->usersTable->selectedEmails();
    if (emails.isEmpty())
        load(m_ui->usersTable->shownUsers());
    else
        m_loading->begin(emails);
}

void UsersPage::reloadAll()
{
    load(m_model->rows());
}

void UsersPage::load(const std::vector<UserRow> &rows)
{
    QStringList emails;
    for (const UserRow &row : rows) {
        const bool mayExist = !row.user.removedAt && !row.stagedOf<InviteUser>();
        if (mayExist || row.user.roles)
            emails << row.user.email;
    }
    m_loading->begin(emails);
}

void UsersPage::showView()
{
    const UserView &view = m_list->view();
    const bool isOfRole = view.kind == UserView::Kind::Role;
    m_ui->usersTitleLabel->setText(view.title());
    m_ui->usersTable->setView(view);
    m_ui->loadMembersAction->setVisible(isOfRole);
    m_ui->noUsersPage->setTexts(
        tr("No users here"),
        isOfRole
            ? tr("None of the users whose roles were loaded has the role “%1”.").arg(view.title())
            : QString());
    refresh();
    enableActions();
}

void UsersPage::focusShown()
{
    m_ui->pageStack->currentWidget()->setFocus();
}

void UsersPage::showLoading()
{
    const bool isBusy = m_loading->isBusy() || m_deletion->isBusy() || m_members->isBusy();
    m_ui->loadingBar->setVisible(isBusy);
    m_ui->countLabel->setVisible(!isBusy); // there is not always room for both
    m_ui->cancelAction->setEnabled(isBusy);
    if (m_loading->isBusy()) {
        m_ui->loadingProgressBar->setRange(0, m_loading->total());
        m_ui->loadingProgressBar->setValue(m_loading->done());
        m_ui->loadingLabel->setText(m_loading->progressText());
        return;
    }
    m_ui->loadingProgressBar->setRange(0, 0);
    m_ui->loadingLabel->setText(m_members->isBusy() ? tr("Loading users") : tr("Loading roles"));
}

void UsersPage::cancelLoading()
{
    m_members->cancel();
    m_deletion->cancel();
    m_loading->cancel();
}

void UsersPage::copyEmails()
{
    QGuiApplication::clipboard()->setText(m_ui->usersTable->selectedEmails().join(u'\n'));
}

void UsersPage::revertStaged()
{
    m_session.changes.beginMacro(tr("Discard the changes of users"));
    std::vector<ChangeId> ids;
    for (const StagedChange &staged : m_session.changes.changes()) {
        if (concernsAccount(staged.change))
            ids.push_back(staged.id);
    }
    for (const ChangeId id : ids)
        m_session.changes.revert(id);
    m_session.changes.endMacro();
}

void UsersPage::refresh()
{
    const UsersModel::Counts &counts = m_model->counts();
    const int all = m_model->rowCount();
    const bool areAllMeant =
        !m_ui->usersTable->isSearching() && m_list->view().kind == UserView::Kind::All;
    QString count = areAllMeant
        ? tr("%n user(s) here", nullptr, all)
        : tr("%1 of %n user(s) shown", nullptr, all).arg(m_ui->usersTable->shownCount());
    if (counts.unread > 0)
        count += u" · "_s + tr("%n user(s) without loaded roles", nullptr, counts.unread);
    m_ui->countLabel->setFacts(count + u" · "_s
                               + tr("Flokzu may have more", "users; its API cannot list them"));
    showContents();

    m_ui->discardAction->setEnabled(counts.changes > 0);
    // The actions ask for the selection, which takes longer than one user that was loaded.
    if (std::exchange(m_enabledFor, {all, counts.removed}) != std::pair(all, counts.removed))
        enableActions();
}

void UsersPage::showContents()
{
    QWidget *shown = m_ui->usersTable;
    if (m_model->rowCount() == 0)
        shown = m_ui->emptyState;
    else if (m_ui->usersTable->shownCount() == 0 && !m_ui->usersTable->isSearching())
        shown = m_ui->noUsersPage;
    const bool wasEmpty = m_ui->pageStack->currentWidget() == m_ui->emptyState;
    m_ui->pageStack->setCurrentWidget(shown);
    setFocusProxy(shown);
    if (wasEmpty && shown != m_ui->emptyState)
        m_sidebarPlace->giveWay();
}

void UsersPage::enableActions()
{
    const std::vector<UserRow> rows = m_ui->usersTable->selectedUsers();
    const bool any = !rows.empty();
    const bool mayStage = whyReadOnly(m_session).isEmpty();
    for (QAction *action : {m_ui->copyAction, m_ui->removeAction})
        action->setEnabled(any);
    for (QAction *action : {m_ui->giveRoleAction, m_ui->takeRoleAction})
        action->setEnabled(any && mayStage);
    m_ui->inviteAction->setEnabled(mayStage);
    m_ui->deleteAction->setEnabled(mayStage && rows.size() == 1);
    m_ui->restoreAction->setEnabled(
        mayStage && std::any_of(rows.begin(), rows.end(), [](const UserRow &row) {
            return row.user.removedAt;
        }));
    m_ui->reloadAction->setEnabled(!m_model->rows().empty());
    m_ui->reloadAllAction->setEnabled(!m_model->rows().empty());
}

void UsersPage::showContextMenu(const QPoint &position)
{
    m_ui->moreButton->menu()->popup(m_ui->usersTable->viewport()->mapToGlobal(position));
}

} // namespace flokdesk
