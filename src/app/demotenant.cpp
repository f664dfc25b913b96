// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demotenant.h"

#include "sandbox/sandbox.h"
#include "sandbox/tenant/seed.h"

#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

Result<Connection> startSandbox(DemoLanguage language, QObject *home)
{
    auto *sandbox = new Sandbox({.language = language}, home);
    if (const auto started = sandbox->start(); !started)
        return started.error();
    return Connection{sandbox->baseUrl(), sandbox->username(), Secret(sandbox->dataKey()),
                      Secret(sandbox->userKey())};
}

} // namespace

DemoTenant::DemoTenant(DemoLanguage language)
    : m_language(language)
    , m_home(new QObject)
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
        [this, home = m_home, language = m_language, started = std::move(started)] {
            const auto connection = startSandbox(language, home);
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

void DemoTenant::teach(Workspace &workspace) const
{
    const sandbox::DemoWords &words = sandbox::demoWords(m_language);
    for (const char *database : {words.suppliers.name, words.products.name, words.customers.name,
                                 words.costCenters.name, words.exchangeRates.name})
        workspace.rememberDatabase(QString::fromUtf8(database), Source::File);
    for (const char *process : {words.purchases.code, words.complaints.code})
        workspace.rememberProcess(QString::fromUtf8(process), Source::File);
    for (const auto &[process, number] :
         {std::pair(words.purchases.code, 1003), std::pair(words.purchases.code, 1004),
          std::pair(words.complaints.code, 2)})
        workspace.rememberInstance(u"%1-%2"_s.arg(QString::fromUtf8(process)).arg(number), {},
                                   Source::File);
    QStringList roles{u"Administrator"_s};
    for (const char *role : words.roles)
        roles << QString::fromUtf8(role);
    workspace.rememberRoles(roles, Source::File);
    for (const size_t person : {1U, 2U, 3U, 4U, 5U, 12U})
        workspace.rememberUser(sandbox::demoEmail(words, person), Source::File);
}

} // namespace flokdesk
