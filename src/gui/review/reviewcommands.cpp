// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/reviewcommands.h"

#include "gui/common/notice.h"
#include "gui/common/openeditors.h"
#include "gui/review/applyatonce.h"
#include "gui/review/planfiles.h"
#include "gui/review/reviewdialog.h"

namespace flokdesk {

ReviewCommands::ReviewCommands(Session &session, Dialogs &dialogs, Notice &notice, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_notice(notice)
    , m_window(window)
    , m_files(new PlanFiles(session, dialogs, window))
{
    connect(m_files, &PlanFiles::failed, this,
            [this](const Error &error) { m_notice.show(error, Fact::past()); });
    connect(m_files, &PlanFiles::staged, this, &ReviewCommands::reviewOnly);
    connect(&session.jobQueue, &JobQueue::preparationEnded, this, &ReviewCommands::tellNotPrepared);
}

ReviewCommands::~ReviewCommands()
{
    delete m_dialog;
    delete m_files;
}

void ReviewCommands::review()
{
    commitOpenEditors(*m_window);
    if (m_session.changes.isEmpty() && m_session.jobQueue.jobs().empty())
        return;
    if (!m_dialog) {
        m_dialog = new ReviewDialog(m_session, m_dialogs, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->open();
    m_dialog->raise();
}

void ReviewCommands::apply()
{
    commitOpenEditors(*m_window);
    const ChangeSet &changes = m_session.changes;
    const Plan plan = changes.changes().size() <= mostAppliedAtOnce
        ? Plan::freeze(changes.copies(), changes.revision())
        : Plan();
    if (m_dialog || !mayApplyAtOnce(m_session, plan))
        return review();
    if (const auto begun = m_session.jobQueue.apply(plan); !begun)
        m_notice.show(begun.error(), Fact::until(&m_session.changes, &ChangeSet::changed));
}

void ReviewCommands::reviewOnly(const std::vector<ChangeId> &ids)
{
    review();
    if (m_dialog)
        m_dialog->tickOnly(ids);
}

void ReviewCommands::close()
{
    if (m_dialog)
        m_dialog->accept();
}

void ReviewCommands::loadPlan()
{
    m_files->load();
}

void ReviewCommands::loadPlanFrom(const QString &path)
{
    m_files->loadFrom(path);
}

void ReviewCommands::tellNotPrepared(const QString &why)
{
    if (m_dialog || why.isEmpty())
        return;
    m_notice.show(JobQueue::notWrittenDown(why),
                  Fact::until(&m_session.changes, &ChangeSet::changed));
}

} // namespace flokdesk
