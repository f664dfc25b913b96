// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/reply.h"

namespace flokdesk {

ReplyBase::ReplyBase(QObject *parent)
    : QObject(parent)
{
}

ReplyBase::~ReplyBase()
{
    if (!m_finished && m_abandoned)
        m_abandoned();
}

void ReplyBase::markFinished()
{
    m_finished = true;
    m_abandoned = nullptr;
}

} // namespace flokdesk
