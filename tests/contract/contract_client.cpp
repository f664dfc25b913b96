// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out all fifteen operations as the program does, against the tenant whose address and
// keys come as one JSON object on standard input (not as arguments, which others could read).
#include "api/commonsapi.h"
#include "api/instancesapi.h"
#include "api/recordsapi.h"
#include "api/usersapi.h"
#include "net/httptransport.h"

#include <cstdio>
#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QTimer>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

const QString newcomer = u"client@andina.example"_s;
const QString suppliers = u"Proveedores"_s;

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

/// The steps in their order; each starts when the one before has succeeded.
class Steps : public QObject {
public:
    Steps(ApiClient &client)
        : m_records(client)
        , m_instances(client)
        , m_users(client)
        , m_commons(client)
    {
    }

    void start()
    {
        addInstanceSteps();
        addRecordSteps();
        addUserSteps();
        addCommonsSteps();
        next();
    }

private:
    template <typename Ask>
    void add(const char *name, Ask ask)
    {
        m_steps.push_back([this, name, ask] {
            auto *reply = ask();
            reply->then(this, [this, name](const auto &result) {
                if (result)
                    return next();
                std::fprintf(stderr, "contract_client: %s: %s %s\n", name,
                             qUtf8Printable(result.error().message),
                             qUtf8Printable(result.error().detail));
                QCoreApplication::exit(1);
            });
        });
    }

    void next()
    {
        if (m_done == m_steps.size())
            return QCoreApplication::exit(0);
        m_steps[m_done++]();
    }

    void addInstanceSteps()
    {
        add("get instance", [this] { return m_instances.get(u" com-1003 "_s); });
        add("new instance", [this] {
            return m_instances.create(
                {.process = u"COM"_s,
                 .fields = {{u"Motivo "_s, text(u"Ñ"_s)}, {u"Monto"_s, text(u"1.10"_s)}},
                 .userIsInitiator = true});
        });
        add("new instance of the system", [this] {
            return m_instances.create(
                {.process = u"CLAIM"_s, .fields = {}, .userIsInitiator = false});
        });
        add("update instance", [this] {
            return m_instances.update(u"COM-1025"_s, {{u"Monto"_s, text(u"2.20"_s)}});
        });
    }

    void addRecordSteps()
    {
        add("get record", [this] {
            return m_records.get(suppliers, {{u"Código"_s, u"P-0008"_s}});
        });
        add("list records", [this] { return m_records.list(u"Productos"_s, {}); });
        add("list some records", [this] {
            return m_records.list(u"Productos"_s, {{u"Categoría"_s, u"Oficina"_s}});
        });
        add("add record", [this] {
            return m_records.add(suppliers, {{u"Código"_s, text(u"P-9999"_s)}});
        });
        add("update record", [this] {
            return m_records.update(suppliers, u"65"_s, {{u"Ciudad"_s, text({})}}, false);
        });
        add("insert record", [this] {
            return m_records.update(suppliers, u"900"_s, {{u"Ciudad"_s, text(u"Loja"_s)}}, true);
        });
    }

    void addUserSteps()
    {
        add("invite", [this] { return m_users.invite(newcomer); });
        add("add role", [this] { return m_users.addRole(newcomer, u"Ventas"_s); });
        add("roles", [this] { return m_users.roles(newcomer); });
        add("remove role", [this] { return m_users.removeRole(newcomer, u"Ventas"_s); });
        add("remove user", [this] { return m_users.remove(newcomer); });
    }

    void addCommonsSteps()
    {
        using Operation = CommonsApi::Operation;
        add("echo", [this] { return m_commons.echo(u"héllo 漢字"_s); });
        add("sum", [this] { return m_commons.calculate(Operation::Sum, {u"1.10"_s, u"2"_s}); });
        add("concat", [this] { return m_commons.calculate(Operation::Concat, {u"a"_s, u"ñ"_s}); });
        add("contains", [this] {
            return m_commons.calculate(Operation::Contains, {u"año"_s, u"ñ"_s});
        });
        add("assignees", [this] {
            return m_commons.assignees({u"Customer Care"_s, u"a+b@andina.example"_s});
        });
    }

    RecordsApi m_records;
    InstancesApi m_instances;
    UsersApi m_users;
    CommonsApi m_commons;
    std::vector<std::function<void()>> m_steps;
    size_t m_done = 0;
};

QString member(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.find(key);
    return value ? value->text() : QString();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const auto tenant = parseJson(input.readLine().trimmed());
    if (!tenant)
        return 2;
    SystemClock clock;
    HttpTransport transport(clock);
    MemoryLedgers ledgers(clock);
    RequestScheduler scheduler(transport, ledgers, clock);
    const Connection connection{QUrl(member(*tenant, u"baseUrl")), member(*tenant, u"username"),
                                Secret(member(*tenant, u"dataKey").toLatin1()),
                                Secret(member(*tenant, u"userKey").toLatin1())};
    ApiClient client(scheduler, connection);
    Steps steps(client);
    steps.start();
    return QCoreApplication::exec();
}
