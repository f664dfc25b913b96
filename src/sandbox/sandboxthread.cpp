// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxthread.h"

namespace flokdesk {

SandboxThread::SandboxThread(SandboxOptions options)
    : m_sandbox(new Sandbox(std::move(options)))
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
    m_sandbox->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_sandbox, &QObject::deleteLater);
    m_thread.start();
}

SandboxThread::~SandboxThread()
{
    m_thread.quit();
    m_thread.wait();
}

Result<Done> SandboxThread::start()
{
    Result<Done> started = Done{};
    QMetaObject::invokeMethod(
        m_sandbox, [&] { started = m_sandbox->start(); }, Qt::BlockingQueuedConnection);
    return started;
}

void SandboxThread::stop()
{
    QMetaObject::invokeMethod(
        m_sandbox, [this] { m_sandbox->stop(); }, Qt::BlockingQueuedConnection);
}

} // namespace flokdesk
