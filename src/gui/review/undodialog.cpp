// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/undodialog.h"

#include "core/text.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/screenfit.h"
#include "session/useraccount.h"
#include "ui_undodialog.h"

#include <algorithm>
#include <QPushButton>

namespace flokdesk {

UndoDialog::UndoDialog(Session &session, Dialogs &dialogs, const QString &what,
                       std::vector<AppliedChange> applied, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::UndoDialog>())
    , m_session(session)
    , m_dialogs(dialogs)
    , m_what(what)
    , m_applied(std::move(applied))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    new ScreenFit(*this, {860, 520});
    m_ui->whatLabel->setText(what);
    m_ui->changesTree->setHeaderLabels({tr("Change"), tr("Now"), tr("After"), {}});
    m_ui->changesTree->hideColumn(3); // nothing has a state yet
    connectParts();
    read();
}

UndoDialog::~UndoDialog() = default;

void UndoDialog::connectParts()
{
    m_ui->againButton->setAutoDefault(false);
    connect(m_ui->againButton, &QPushButton::clicked, this, &UndoDialog::read);
    connect(m_ui->stageButton, &QPushButton::clicked, this, &UndoDialog::accept);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

void UndoDialog::read()
{
    m_planner =
        std::make_unique<UndoPlanner>(m_applied, m_session.jobQueue.apis(), m_session.changes);
    connect(m_planner.get(), &UndoPlanner::progressed, this, &UndoDialog::showProgress);
    connect(m_planner.get(), &UndoPlanner::finished, this, &UndoDialog::showPlan);
    m_changes.clear();
    m_left.clear();
    m_ui->remarksLabel->hide();
    for (QWidget *later : {m_ui->againButton, m_ui->stageButton})
        later->setEnabled(false);
    m_ui->stack->setCurrentWidget(m_ui->readingPage);
    showProgress();
    m_planner->start();
}

void UndoDialog::showProgress()
{
    m_ui->readingProgressBar->setMaximum(m_planner->count());
    m_ui->readingProgressBar->setValue(m_planner->done());
    m_ui->readingLabel->setText(
        //: %1 changes looked at, %2 all of them
        tr("Reading the present values: %1 of %2.").arg(m_planner->done()).arg(m_planner->count())
        + u' ' + tr("About %n request(s) to come.", nullptr, m_planner->requestsToCome()));
}

void UndoDialog::showPlan()
{
    m_changes = m_planner->changes();
    m_left = m_planner->left();
    setOwnAccountAside();
    showChanges();
    showLeft();
    const auto count = static_cast<int>(m_changes.size());
    m_ui->remarksLabel->setText(m_planner->remarks().join(u'\n'));
    m_ui->remarksLabel->setVisible(count > 0 && !m_planner->remarks().isEmpty());
    m_ui->stack->setCurrentWidget(m_ui->planPage);
    m_ui->againButton->setEnabled(true);
    m_ui->stageButton->setEnabled(count > 0);
    m_ui->stageButton->setText(count > 0
                                   ? tr("&Add %n change(s) to pending and review", nullptr, count)
                                   : tr("&Add to pending and review"));
    (count > 0 ? m_ui->stageButton : m_ui->closeButton)->setDefault(true);
    (count > 0 ? m_ui->stageButton : m_ui->closeButton)->setFocus();
}

void UndoDialog::setOwnAccountAside()
{
    std::erase_if(m_changes, [this](const Change &change) {
        const auto *deletion = std::get_if<DeleteUser>(&change);
        const bool isOwn = deletion && isOwnAccount(m_session, deletion->email);
        if (isOwn)
            m_left.push_back({UndoPlanner::Left::Why::CannotBeUndone, titleOf(change),
                              tr("This is the user of this profile.")});
        return isOwn;
    });
}

void UndoDialog::showChanges()
{
    std::vector<ReviewTree::Entry> entries;
    for (const Change &change : m_changes)
        entries.push_back(
            {entries.size() + 1, titleOf(change), linesOf(change), {}, {}, {}, false});
    m_ui->changesTree->setEntries(entries);
    m_ui->changesLabel->setText(entries.empty() ? tr("Nothing of this can be reversed.")
                                                : tr("%n change(s) re&verse it:", nullptr,
                                                     static_cast<int>(entries.size())));
    m_ui->changesTree->setVisible(!entries.empty());
}

void UndoDialog::showLeft()
{
    m_ui->leftTree->clear();
    for (const UndoPlanner::Left &left : m_left) {
        auto *item = new QTreeWidgetItem(m_ui->leftTree, {left.title, left.words});
        setPlainToolTip(item, 1, left.words);
    }
    const auto count = static_cast<int>(m_left.size());
    m_ui->leftLabel->setText(tr("%n value(s) or change(s) &stay as they are:", nullptr, count));
    m_ui->leftLabel->setVisible(count > 0);
    m_ui->leftTree->setVisible(count > 0);
    m_ui->leftTree->resizeColumnToContents(0);
}

void UndoDialog::accept()
{
    const QStringList accounts = deletedAccounts(m_changes);
    if (accounts.isEmpty())
        return stageAll();
    const auto count = static_cast<int>(accounts.size());
    QStringList shown;
    std::ranges::transform(accounts, std::back_inserter(shown), withVisibleControls);
    const QString expected = typedForDeletion(accounts);
    const QString tenant = withVisibleControls(m_session.profile.name);
    Dialogs::Question question;
    question.title = tr("Delete users?");
    question.text = count == 1
        ? tr("Reversing the invitation deletes the user %1 at %2.\nType the email address to "
             "confirm.")
              .arg(shown.first(), tenant)
        : tr("Reversing the invitations deletes %n user(s) at %1.\nType %2 to confirm.", nullptr,
             count)
              .arg(tenant, expected);
    question.detail = shown.join(u'\n');
    question.accept = tr("Add to pending");
    question.dangerous = true;
    m_dialogs.confirmTyped(this, question, expected, [this](bool yes) {
        if (yes)
            stageAll();
    });
}

void UndoDialog::stageAll()
{
    m_session.changes.beginMacro(m_what);
    std::vector<ChangeId> ids;
    for (const Change &change : m_changes)
        ids.push_back(m_session.changes.stage(change));
    m_session.changes.endMacro();
    QDialog::accept();
    Q_EMIT staged(ids);
}

} // namespace flokdesk
