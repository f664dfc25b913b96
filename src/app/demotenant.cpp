// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demotenant.h"

#include "sandbox/sandbox.h"

#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

Result<Connection> startSandbox(QObject *home)
{
    auto *sandbox = new Sandbox({}, home);
    if (const auto started = sandbox->start(); !started)
        return started.error();
    return Connection{sandbox->baseUrl(), sandbox->username(), Secret(sandbox->dataKey()),
                      Secret(sandbox->userKey())};
}

} // namespace

DemoTenant::DemoTenant()
    : m_home(new QObject)
{
    m_thread.setObjectName(u"demo tenant"_s);
    m_home->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_home, &QObject::deleteLater);
    m_thread.start();
}

DemoTenant::~DemoTenant()
{
    m_thread.quit();
    m_thread.wait();
}

void DemoTenant::start(Started started)
{
    QMetaObject::invokeMethod(
        m_home,
        [this, home = m_home, started = std::move(started)] {
            const auto connection = startSandbox(home);
            QMetaObject::invokeMethod(
                this, [started, connection] { started(connection); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

Profile DemoTenant::profile(const Connection &connection)
{
    Profile profile;
    profile.id = u"demo"_s;
    profile.name = QCoreApplication::translate("flokdesk::DemoTenant", "DEMO company");
    profile.baseUrl = connection.baseUrl;
    profile.userName = connection.userName;
    profile.colour = u"#d97c28"_s;
    profile.protection = Protection::Confirm;
    profile.hasDataKey = true;
    profile.hasUserKey = true;
    return profile;
}

void DemoTenant::teach(Workspace &workspace)
{
    Q_UNUSED(workspace)
}

} // namespace flokdesk
