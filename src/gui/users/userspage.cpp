// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userspage.h"
#include "gui/common/noticefacts.h"

#include "core/text.h"
#include "gui/common/clearbutton.h"
#include "gui/common/flowlayout.h"
#include "gui/common/readonly.h"
#include "gui/users/accountdeletion.h"
#include "gui/users/memberslookup.h"
#include "gui/users/rolequestion.h"
#include "gui/users/usersfilter.h"
#include "gui/users/usersmodel.h"
#include "session/rolesloader.h"
#include "ui_userspage.h"

#include <algorithm>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// So many requests use most of a minute's budget, which everybody on the network shares.
constexpr qsizetype mostLoadsWithoutAsking = 60;

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
    , m_shown(new UsersFilter(this))
    , m_loader(new RolesLoader(session.users, session.workspace, this))
    , m_deletion(new AccountDeletion(session, dialogs, this))
    , m_question(new RoleQuestion(session.changes, *m_model, dialogs, this))
    , m_cancelAction(new QAction(tr("Cancel loading"), this))
    , m_members(new MembersLookup(session, dialogs, this))
{
    m_ui->setupUi(this);
    addClearButton(*m_ui->searchLineEdit);
    FlowLayout::replace(*m_ui->toolsLayout, *m_ui->pageLayout);
    setupTable();
    setupActions();
    setupEmptyState();
    connectParts();
    connectDeletion();
    showLoading();
    refresh();
}

UsersPage::~UsersPage() = default;

UsersPage::Contents UsersPage::contents() const
{
    return {m_loader->pending(), emailsOf(selectedRows()), m_ui->userEntry->purpose(),
            m_ui->userEntry->typedText()};
}

void UsersPage::takeContents(const Contents &contents)
{
    select(contents.selected);
    m_ui->userEntry->setTypedText(contents.typedAddresses);
    if (contents.entry)
        beginEntry(*contents.entry);
    if (!contents.reading.isEmpty())
        m_loader->load(contents.reading);
}

std::vector<UserRow> UsersPage::selectedRows() const
{
    std::vector<int> indexes;
    for (const QModelIndex &cell : m_ui->usersTable->selectionModel()->selectedIndexes())
        indexes.push_back(m_shown->mapToSource(cell).row());
    std::sort(indexes.begin(), indexes.end());
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
    std::vector<UserRow> rows;
    rows.reserve(indexes.size());
    for (const int index : indexes)
        rows.push_back(m_model->row(index));
    return rows;
}

QString UsersPage::currentRole() const
{
    return m_model->roleAt(m_ui->usersTable->currentIndex().column());
}

void UsersPage::select(const QStringList &emails)
{
    QItemSelection selection;
    for (const QString &email : emails) {
        const QModelIndex cell = m_shown->mapFromSource(m_model->index(m_model->rowOf(email), 0));
        if (cell.isValid())
            selection.select(cell, cell);
    }
    m_ui->usersTable->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        m_ui->usersTable->scrollTo(selection.indexes().constFirst());
}

void UsersPage::beginEntry(UserEntry::Purpose purpose)
{
    m_ui->userEntry->begin(purpose, emailsOf(m_model->rows()));
}

void UsersPage::takeEntry(UserEntry::Purpose purpose, const QStringList &addresses)
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
        m_session.changes.beginMacro(
            tr("Invite %n user(s)", nullptr, static_cast<int>(emails.size())));
        for (const QString &email : emails)
            m_session.changes.stage(InviteUser{email});
        m_session.changes.endMacro();
    }
    m_ui->searchLineEdit->clear();
    select(emails);
    m_ui->usersTable->setFocus();
}

void UsersPage::loadSelected()
{
    const QStringList emails = emailsOf(selectedRows());
    if (emails.isEmpty())
        loadAll();
    else
        loadAsked(emails);
}

void UsersPage::loadAll()
{
    QStringList emails;
    for (const UserRow &row : m_model->rows()) {
        const bool mayExist = !row.user.removedAt && !row.stagedOf<InviteUser>();
        if (mayExist || row.user.roles)
            emails << row.user.email;
    }
    loadAsked(emails);
}

void UsersPage::loadAsked(const QStringList &emails)
{
    if (emails.size() <= mostLoadsWithoutAsking)
        return m_loader->load(emails);
    const auto count = static_cast<int>(emails.size());
    Dialogs::Question question;
    question.title = tr("Load roles");
    question.text = tr("Load the roles of %n user(s)?", nullptr, count);
    question.detail = tr("Flokzu answers about 100 requests a minute to everybody on this network "
                         "together, so this takes about %n minute(s). It can be cancelled.",
                         nullptr, (count + 99) / 100);
    question.accept = tr("Load");
    m_dialogs.confirm(this, question, [this, emails](bool yes) {
        if (yes)
            m_loader->load(emails);
    });
}

void UsersPage::showLoading()
{
    const bool isLoading = m_loader->isBusy() || m_deletion->isLoading() || m_members->isLoading();
    m_ui->progressRow->setVisible(isLoading);
    m_cancelAction->setEnabled(isLoading);
    if (m_loader->isBusy()) {
        m_ui->progressBar->setRange(0, m_loader->total());
        m_ui->progressBar->setValue(m_loader->answered());
        //: %1 of %2 users
        m_ui->progressLabel->setText(
            tr("Loading roles: %1 of %2").arg(m_loader->answered()).arg(m_loader->total()));
        return;
    }
    m_ui->progressBar->setRange(0, 0);
    m_ui->progressLabel->setText(m_members->isLoading() ? tr("Looking up the members of a role")
                                                        : tr("Loading the roles, to keep them"));
}

void UsersPage::showLoaded()
{
    const auto &failures = m_loader->failures();
    if (failures.empty())
        return m_ui->pageNotice->dismiss();
    const bool anyLoaded = m_loader->answered() > static_cast<int>(failures.size());
    m_ui->pageNotice->show(anyLoaded ? Notice::Level::Warning : Notice::Level::Problem,
                           m_loader->failureText(),
                           serverFails(m_session.scheduler, failures.front().error)
                               .askedAt(m_loader, &RolesLoader::progressed),
                           failures.front().error.detail);
    m_ui->pageNotice->offerKeys(failures.front().error);
    QStringList again;
    for (const RolesLoader::Failure &failure : failures)
        again << failure.email;
    offer(tr("Select them"), [this, again] { select(again); });
}

void UsersPage::cancelLoading()
{
    const bool wasLoading = m_loader->isBusy();
    const int answered = m_loader->answered();
    const int total = m_loader->total();
    m_members->cancel();
    m_deletion->cancel();
    m_loader->cancel();
    if (wasLoading)
        m_ui->pageNotice->show(
            Notice::Level::Information,
            tr("Cancelled after %1 of %n user(s). What was loaded stays.", nullptr, total)
                .arg(answered),
            Fact::until(m_loader, &RolesLoader::progressed));
}

void UsersPage::toggle(const QModelIndexList &cells)
{
    if (const QString why = whyReadOnly(m_session); !why.isEmpty())
        return m_ui->pageNotice->show(Notice::Level::Warning, why,
                                      untilProtectionChanges(m_session));
    std::vector<RoleCell> roleCells;
    for (const QModelIndex &cell : cells) {
        const QModelIndex source = m_shown->mapToSource(cell);
        if (source.column() >= UsersModel::FirstRole)
            roleCells.push_back({m_model->row(source.row()), m_model->roleAt(source.column())});
    }
    const RoleStaging staging = toggleRoles(m_session.changes, roleCells);
    if (!staging.refusals.isEmpty())
        m_ui->pageNotice->show(Notice::Level::Warning, staging.refusals.join(u'\n'),
                               untilUsersChange());
}

void UsersPage::showStaging(const RoleStaging &staging, bool give)
{
    QStringList lines;
    if (staging.needless > 0)
        lines << (give ? tr("Nothing to do for %n user(s): the role is there or staged already.",
                            nullptr, staging.needless)
                       : tr("Nothing to do for %n user(s): the role is not there or is staged to "
                            "be taken.",
                            nullptr, staging.needless));
    lines += staging.refusals;
    if (lines.isEmpty())
        return m_ui->pageNotice->dismiss();
    m_ui->pageNotice->show(Notice::Level::Information,
                           tr("%n change(s) staged.", nullptr, staging.staged) + u'\n'
                               + lines.join(u'\n'),
                           untilUsersChange());
}

void UsersPage::askMembers()
{
    QStringList suggestions = m_model->roles();
    if (const QString role = currentRole(); !role.isEmpty()) {
        suggestions.removeAll(role);
        suggestions.prepend(role);
    }
    m_members->ask(suggestions);
}

void UsersPage::showMembers(const QString &role, const QStringList &people)
{
    const QString name = withVisibleControls(role);
    if (people.isEmpty())
        return m_ui->pageNotice->show(
            Notice::Level::Information,
            tr("Flokzu named no members of “%1”: the role is empty, or there is no such role.")
                .arg(name),
            untilGiven(m_session, role));
    const auto fresh = std::count_if(people.begin(), people.end(), [this](const QString &email) {
        return m_model->rowOf(email) < 0;
    });
    QStringList emails;
    for (const QString &email : people) {
        const int known = m_model->rowOf(email);
        emails << (known < 0 ? email : m_model->row(known).user.email);
    }
    m_session.workspace.rememberUsers(emails, Source::Answer);
    m_session.workspace.rememberRoles({role}, Source::Answer);
    m_ui->pageNotice->show(
        Notice::Level::Success,
        tr("“%1” has %n member(s): %2.", nullptr, static_cast<int>(people.size()))
                .arg(name, visibleNames(people))
            + u' ' + tr("%n new in the table.", nullptr, static_cast<int>(fresh)),
        untilGiven(m_session, role));
    offer(tr("Select them"), [this, people] { select(people); });
    offer(tr("Load their roles"), [this, people] { loadAsked(people); });
    offer(tr("Copy e-mails"),
          [people] { QGuiApplication::clipboard()->setText(people.join(u'\n')); });
}

void UsersPage::restore()
{
    std::vector<UserRow> rows = selectedRows();
    std::erase_if(rows, [](const UserRow &row) { return !row.user.removedAt; });
    const int unread = stageRestore(m_session.changes, rows);
    if (unread > 0)
        m_ui->pageNotice->show(
            Notice::Level::Warning,
            tr("The roles of %n user(s) were never read: only the invitation was staged.", nullptr,
               unread),
            lastStep(m_session.changes));
}

void UsersPage::copyEmails()
{
    QGuiApplication::clipboard()->setText(emailsOf(selectedRows()).join(u'\n'));
}

void UsersPage::forget()
{
    std::vector<UserRow> rows = selectedRows();
    const auto removed =
        std::erase_if(rows, [](const UserRow &row) { return !row.staged.empty(); });
    if (removed > 0)
        m_ui->pageNotice->show(Notice::Level::Warning,
                               tr("Not forgotten, because something is staged: %n user(s).",
                                  nullptr, static_cast<int>(removed)),
                               Fact::until(&m_session.changes, &ChangeSet::changed));
    const bool losesRoles =
        std::any_of(rows.begin(), rows.end(), [](const UserRow &row) { return row.user.roles; });
    if (!losesRoles)
        return forgetNow(rows);
    Dialogs::Question question;
    question.title = tr("Forget users");
    question.text = tr("Forget %n user(s) and the roles that were loaded?", nullptr,
                       static_cast<int>(rows.size()));
    question.detail =
        tr("Nothing changes in Flokzu. Deleted accounts among them can then no longer "
           "be restored with their roles.");
    question.accept = tr("Forget");
    m_dialogs.confirm(this, question, [this, rows](bool yes) {
        if (yes)
            forgetNow(rows);
    });
}

void UsersPage::forgetNow(const std::vector<UserRow> &rows)
{
    m_session.workspace.forgetUsers(emailsOf(rows));
}

void UsersPage::showRunProblems()
{
    QStringList lines;
    std::vector<ChangeId> ids;
    bool refusedDeletion = false;
    for (const JobRunner::Item &item : m_session.jobQueue.runner()->items()) {
        if (!concernsAccount(item.staged.change) || item.state == JobRunner::State::Done
            || item.state == JobRunner::State::Cancelled || item.error.message.isEmpty())
            continue; // the user cancelled it, so it is no problem
        lines << titleOf(item.staged.change) + u": "_s + item.error.message;
        ids.push_back(item.staged.id);
        refusedDeletion |= item.state == JobRunner::State::Rejected
            && std::holds_alternative<DeleteUser>(item.staged.change);
    }
    if (lines.isEmpty())
        return;
    if (refusedDeletion)
        lines << tr("Flokzu deletes neither administrators nor the owner of the organisation: take "
                    "the role Administrator away first, or ask Flokzu about the owner.");
    m_ui->pageNotice->show(Notice::Level::Problem, lines.join(u'\n'),
                           allHaveProblems(m_session.changes, std::move(ids)));
}

void UsersPage::revertStaged()
{
    m_session.changes.beginMacro(tr("Revert the changes of users"));
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
    const auto &rows = m_model->rows();
    const auto all = static_cast<int>(rows.size());
    const auto unknown = static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [](const UserRow &row) { return !row.user.roles; }));
    const bool isFiltering = static_cast<UsersFilter *>(m_shown)->isFiltering();
    QString count = isFiltering
        ? tr("%1 of %n user(s) shown", nullptr, all).arg(m_shown->rowCount())
        : tr("%n user(s) seen or added here", nullptr, all);
    if (unknown > 0)
        count += u" · "_s + tr("roles of %n never loaded", nullptr, unknown);
    m_ui->countLabel->setText(count);
    m_ui->countLabel->setToolTip(tr("The service cannot list its users, so there may be more."));
    QWidget *shown = all > 0 ? static_cast<QWidget *>(m_ui->usersTable) : m_ui->emptyState;
    m_ui->tableStack->setCurrentWidget(shown);
    setFocusProxy(shown);

    int changes = 0;
    int users = 0;
    for (const UserRow &row : rows) {
        changes += static_cast<int>(row.staged.size());
        users += row.staged.empty() ? 0 : 1;
    }
    m_ui->stagedRow->setVisible(changes > 0);
    m_ui->stagedLabel->setText(u"● "_s + tr("%n staged change(s)", nullptr, changes) + u" · "_s
                               + tr("%n user(s)", nullptr, users));
    enableActions();
}

void UsersPage::enableActions()
{
    const std::vector<UserRow> rows = selectedRows();
    const bool any = !rows.empty();
    const bool mayStage = whyReadOnly(m_session).isEmpty();
    for (QAction *action : {m_ui->copyAction, m_ui->forgetAction})
        action->setEnabled(any);
    for (QAction *action : {m_ui->giveRoleAction, m_ui->takeRoleAction})
        action->setEnabled(any && mayStage);
    m_ui->inviteAction->setEnabled(mayStage);
    m_ui->deleteAction->setEnabled(mayStage && rows.size() == 1);
    m_ui->restoreAction->setEnabled(
        mayStage && std::any_of(rows.begin(), rows.end(), [](const UserRow &row) {
            return row.user.removedAt;
        }));
    m_ui->loadRolesAction->setEnabled(!m_model->rows().empty());
    m_ui->loadAllAction->setEnabled(!m_model->rows().empty());
}

void UsersPage::showContextMenu(const QPoint &position)
{
    m_ui->moreButton->menu()->popup(m_ui->usersTable->viewport()->mapToGlobal(position));
}

/// Until staged changes of users, or what is known of them, change.
Fact UsersPage::untilUsersChange() const
{
    return Fact::until(&m_session.changes, &ChangeSet::changed)
        .askedAt(&m_session.workspace, &Workspace::changed);
}

void UsersPage::offer(const QString &text, std::function<void()> act)
{
    auto *action = new QAction(text, m_ui->pageNotice);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        m_ui->pageNotice->dismiss();
        act();
    });
    m_ui->pageNotice->addAction(action);
}

} // namespace flokdesk
