// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instances/instancestarting.h"

#include "gui/common/notice.h"
#include "gui/common/noticefacts.h"
#include "gui/instances/newinstancedialog.h"

#include <QWidget>

namespace flokdesk {

InstanceStarting::InstanceStarting(Session &session, Notice &notice, QAction &review, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_notice(notice)
    , m_review(review)
    , m_page(page)
{
}

void InstanceStarting::begin(const Instance *original)
{
    auto *dialog = new NewInstanceDialog(m_session, m_started, m_page);
    if (original)
        dialog->copyFrom(*original);
    connect(dialog, &NewInstanceDialog::staged, this, &InstanceStarting::tell);
    dialog->open();
}

void InstanceStarting::tell(const CreateInstance &instance)
{
    m_notice.show(Notice::Level::Information,
                  tr("Pending: %1. Nothing was sent yet.").arg(titleOf(instance)),
                  allStaged(m_session.changes, {m_session.changes.changes().back().id}));
    m_notice.addAction(&m_review);
}

} // namespace flokdesk
