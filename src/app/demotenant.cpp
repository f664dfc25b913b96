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
    profile.name = QCoreApplication::translate("flokdesk::DemoTenant", "DEMO organization");
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
    for (const QString &database : {u"Proveedores"_s, u"Productos"_s, u"Customers"_s,
                                    u"Centros de costo"_s, u"Exchange rates"_s})
        workspace.rememberDatabase(database, Source::File);
    for (const QString &process : {u"COM"_s, u"CLAIM"_s})
        workspace.rememberProcess(process, Source::File);
    for (const QString &identifier : {u"COM-1003"_s, u"COM-1004"_s, u"CLAIM-2"_s})
        workspace.rememberInstance(identifier, {}, Source::File);
    workspace.rememberRoles({u"Administrator"_s, u"Compras"_s, u"Finanzas"_s, u"Bodega"_s,
                             u"Ventas"_s, u"Customer Care"_s},
                            Source::File);
    for (const char *person : {"lucia.paredes", "mj.nanez", "esteban.cordova", "grace.oconnor",
                               "andres.villacis", "carolina.munoz"})
        workspace.rememberUser(QString::fromLatin1(person) + u"@andina.example"_s, Source::File);
}

} // namespace flokdesk
