// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "gui/common/columnarrangement.h"
#include "gui/common/noticefacts.h"
#include "gui/common/viewstate.h"
#include "gui/editing/typing.h"
#include "gui/users/accountdeletion.h"
#include "gui/users/memberslookup.h"
#include "gui/users/rolequestion.h"
#include "gui/users/usersfilter.h"
#include "gui/users/usersmodel.h"
#include "gui/users/userspage.h"
#include "session/rolesloader.h"
#include "ui_userspage.h"

#include <algorithm>
#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>

namespace flokdesk {

using namespace Qt::StringLiterals;

void UsersPage::setupTable()
{
    m_shown->setSourceModel(m_model);
    UsersTable *table = m_ui->usersTable;
    table->setModel(m_shown);
    table->setSortingEnabled(true);
    QHeaderView *header = table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    m_columns =
        new ColumnArrangement(*header, [this](int column) { return m_model->keyOf(column); });
    const ColumnArrangement::Fitting byThePage(*m_columns);
    table->fitColumn(UsersModel::Email, 30 * letter, 60 * letter, m_columns);
    table->setColumnWidth(UsersModel::State, 26 * letter);
    table->setColumnWidth(UsersModel::RolesAge, 16 * letter);
    const auto fitRoles = [this, table, letter] {
        const ColumnArrangement::Fitting fitting(*m_columns);
        for (int column = UsersModel::FirstRole; column < m_shown->columnCount(); ++column)
            table->setColumnWidth(
                column, std::min(table->horizontalHeader()->sectionSizeHint(column), 24 * letter));
        m_columns->apply();
    };
    connect(m_shown, &QAbstractItemModel::columnsInserted, this, fitRoles);
    fitRoles();
}

void UsersPage::setupActions()
{
    const std::initializer_list<std::pair<QAction *, void (UsersPage::*)()>> actions{
        {m_ui->loadRolesAction, &UsersPage::loadSelected},
        {m_ui->loadAllAction, &UsersPage::loadAll},
        {m_ui->membersAction, &UsersPage::askMembers},
        {m_ui->restoreAction, &UsersPage::restore},
        {m_ui->copyAction, &UsersPage::copyEmails},
        {m_ui->forgetAction, &UsersPage::forget},
    };
    for (const auto &[action, slot] : actions)
        connect(action, &QAction::triggered, this, slot);
    connect(m_ui->addUsersAction, &QAction::triggered, this,
            [this] { beginEntry(UserEntry::Purpose::Add); });
    connect(m_ui->inviteAction, &QAction::triggered, this,
            [this] { beginEntry(UserEntry::Purpose::Invite); });
    connect(m_ui->giveRoleAction, &QAction::triggered, this,
            [this] { m_question->begin(selectedRows(), true); });
    connect(m_ui->takeRoleAction, &QAction::triggered, this,
            [this] { m_question->begin(selectedRows(), false); });
    connect(m_ui->deleteAction, &QAction::triggered, this, [this] {
        if (const auto rows = selectedRows(); rows.size() == 1)
            m_deletion->begin(rows.front());
    });
    m_cancelAction->setObjectName(u"cancelLoadingAction"_s);
    m_cancelAction->setShortcut(Qt::Key_Escape);
    m_cancelAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_cancelAction, &QAction::triggered, this, &UsersPage::cancelLoading);
    addAction(m_cancelAction);
    m_ui->copyAction->setShortcuts(QKeySequence::Copy);
    m_ui->copyAction->setShortcutContext(Qt::WidgetShortcut);

    const std::initializer_list<std::pair<QToolButton *, QAction *>> buttons{
        {m_ui->addUsersButton, m_ui->addUsersAction},
        {m_ui->inviteButton, m_ui->inviteAction},
        {m_ui->loadRolesButton, m_ui->loadRolesAction},
        {m_ui->giveRoleButton, m_ui->giveRoleAction},
        {m_ui->takeRoleButton, m_ui->takeRoleAction},
        {m_ui->membersButton, m_ui->membersAction},
        {m_ui->deleteButton, m_ui->deleteAction},
    };
    for (const auto &[button, action] : buttons)
        button->setDefaultAction(action);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"usersMenu"_s);
    menu->addActions({m_ui->addUsersAction, m_ui->inviteAction});
    menu->addSeparator();
    menu->addActions({m_ui->loadRolesAction, m_ui->loadAllAction, m_ui->membersAction});
    menu->addSeparator();
    menu->addActions({m_ui->giveRoleAction, m_ui->takeRoleAction});
    menu->addSeparator();
    menu->addActions({m_ui->copyAction, m_ui->forgetAction});
    menu->addSeparator();
    menu->addActions({m_ui->deleteAction, m_ui->restoreAction});
    m_ui->moreButton->setMenu(menu);
    addActions(menu->actions()); // their shortcuts work everywhere on the page
    m_ui->usersTable->addAction(m_ui->copyAction);
}

void UsersPage::setupEmptyState()
{
    m_ui->emptyState->setTexts(
        tr("Add the people you manage"),
        tr("The service cannot list its users. Paste their e-mails, invite someone, or find people "
           "through a role they have."));
    m_ui->emptyState->addAction(m_ui->addUsersAction);
    m_ui->emptyState->addAction(m_ui->inviteAction);
    m_ui->emptyState->addAction(m_ui->membersAction);
}

void UsersPage::connectParts()
{
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_ui->searchLineEdit, [this] {
        m_ui->searchLineEdit->setFocus();
        m_ui->searchLineEdit->selectAll();
    });
    connect(m_ui->searchLineEdit, &QLineEdit::textChanged, this, [this](const QString &words) {
        static_cast<UsersFilter *>(m_shown)->setWords(words);
        refresh();
    });
    leaveUndoToWindow(*m_ui->searchLineEdit);
    connect(&m_session.scheduler, &RequestScheduler::readOnlyChanged, this,
            &UsersPage::enableActions);
    connect(m_ui->userEntry, &UserEntry::accepted, this, &UsersPage::takeEntry);
    connect(m_ui->cancelLoadingButton, &QPushButton::clicked, this, &UsersPage::cancelLoading);
    connect(m_ui->reviewButton, &QPushButton::clicked, this, &UsersPage::reviewRequested);
    connect(m_ui->revertButton, &QPushButton::clicked, this, &UsersPage::revertStaged);
    connect(m_ui->usersTable, &UsersTable::toggleRequested, this, &UsersPage::toggle);
    connect(m_ui->usersTable, &QWidget::customContextMenuRequested, this,
            &UsersPage::showContextMenu);
    connect(m_ui->usersTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &UsersPage::enableActions);
    connect(m_loader, &RolesLoader::progressed, this, &UsersPage::showLoading);
    connect(m_loader, &RolesLoader::finished, this, &UsersPage::showLoaded);
    connect(m_question, &RoleQuestion::staged, this, &UsersPage::showStaging);
    connect(m_members, &MembersLookup::loadingChanged, this, &UsersPage::showLoading);
    connect(m_members, &MembersLookup::found, this, &UsersPage::showMembers);
    connect(m_members, &MembersLookup::failed, this, [this](const Error &error) {
        m_ui->pageNotice->show(error,
                               serverFails(m_session.scheduler, error)
                                   .askedAt(m_members, &MembersLookup::loadingChanged));
    });
    connect(m_model, &UsersModel::refreshed, this, &UsersPage::refresh);
    connect(&m_session.jobQueue, &JobQueue::finished, this, &UsersPage::showRunProblems);
}

void UsersPage::connectDeletion()
{
    Notice *notice = m_ui->pageNotice;
    connect(m_deletion, &AccountDeletion::loadingChanged, this, &UsersPage::showLoading);
    connect(m_deletion, &AccountDeletion::refused, notice, [this, notice](const QString &why) {
        notice->show(Notice::Level::Warning, why, untilUsersChange());
    });
    connect(m_deletion, &AccountDeletion::failed, notice, [this, notice](const Error &error) {
        notice->show(Notice::Level::Problem,
                     tr("Nothing was staged: the roles have to be kept first, and they could not "
                        "be loaded. %1")
                         .arg(error.message),
                     serverFails(m_session.scheduler, error)
                         .askedAt(m_deletion, &AccountDeletion::loadingChanged)
                         .askedAt(m_loader, &RolesLoader::finished),
                     error.detail);
        notice->offerKeys(error);
    });
    connect(m_deletion, &AccountDeletion::needsRemovalOfAdministrator, this,
            [this, notice](const QString &email) {
                notice->show(Notice::Level::Warning,
                             tr("%1 is an administrator, and Flokzu deletes no administrators. "
                                "Stage taking that role away, then delete the account.")
                                 .arg(withVisibleControls(email)),
                             untilUsersChange());
                offer(tr("Take the role away"), [this, email] {
                    m_session.changes.stage(RemoveRole{email, administratorRole(), true});
                });
            });
    connect(m_deletion, &AccountDeletion::staged, notice, [this, notice](const QString &email) {
        notice->show(Notice::Level::Information,
                     tr("The deletion of %1 is staged. Nothing was sent yet.")
                         .arg(withVisibleControls(email)),
                     allStagedFor(m_session.changes, email));
        offer(tr("Review…"), [this] { Q_EMIT reviewRequested(); });
    });
}

QJsonObject UsersPage::saveState() const
{
    const QModelIndex cell = m_shown->mapToSource(m_ui->usersTable->currentIndex());
    QJsonObject state{{u"search"_s, stateOf(m_ui->searchLineEdit->text())},
                      {u"table"_s, m_columns->save()}};
    if (cell.isValid())
        state[u"current"_s] = QJsonObject{{u"user"_s, stateOf(m_model->row(cell.row()).user.email)},
                                          {u"column"_s, m_model->keyOf(cell.column())}};
    return state;
}

void UsersPage::restoreState(const QJsonObject &state)
{
    m_columns->restore(state.value(u"table"_s).toObject());
    m_ui->searchLineEdit->setText(state.value(u"search"_s).toString());
    const QJsonObject current = state.value(u"current"_s).toObject();
    const int row = m_model->rowOf(current.value(u"user"_s).toString());
    for (int column = 0; row >= 0 && column < m_model->columnCount(); ++column)
        if (m_model->keyOf(column) == current.value(u"column"_s).toString())
            m_ui->usersTable->setCurrentIndex(m_shown->mapFromSource(m_model->index(row, column)));
}

} // namespace flokdesk
