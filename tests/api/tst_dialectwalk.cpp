// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/commonsapi.h"
#include "api/instancesapi.h"
#include "api/recordsapi.h"
#include "api/usersapi.h"
#include "support/sandboxtalk.h"
#include "support/servicecombination.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

} // namespace

/// The 15 operations against services that turn many open points round at once.
class DialectWalkTest : public QObject {
    Q_OBJECT

    Combination m_combination;
    std::unique_ptr<Talk> m_talk;
    QString m_problem;

    template <typename T>
    Result<T> ask(Reply<T> *reply)
    {
        return m_talk->ask(reply);
    }

    void wrong(const QString &what, const Error *error = nullptr)
    {
        if (!m_problem.isEmpty())
            return;
        m_problem = what + u" with "_s + describe(m_combination);
        if (error)
            m_problem += u": kind %1, status %2, %3 (%4)"_s.arg(int(error->kind))
                             .arg(error->httpStatus)
                             .arg(error->message, error->detail);
    }

    /// A failure must end in a sentence, and not in another outcome than what happened.
    bool isPlain(const Error &error, bool mayBeUnknown)
    {
        const bool isSentence = error.message.contains(u' ')
            && (error.message.endsWith(u'.') || error.message.endsWith(u'”'));
        const bool isUnknown = error.kind == Kind::UnknownOutcome;
        return isSentence && (mayBeUnknown || !isUnknown);
    }

    template <typename T>
    bool works(const QString &what, const Result<T> &result, bool possible,
               bool mayBeUnknown = false)
    {
        if (result && !possible)
            wrong(what + u" succeeded although the service did not do it"_s);
        if (!result && possible)
            wrong(what + u" failed"_s, &result.error());
        if (!result && !isPlain(result.error(), mayBeUnknown))
            wrong(what + u" ended in no plain sentence"_s, &result.error());
        return result.ok();
    }

    void walkCommons()
    {
        CommonsApi commons(*m_talk->client);
        const auto echo = ask(commons.echo(u"ñ+&"_s));
        if (works(u"echo"_s, echo, true) && *echo != u"ñ+&")
            wrong(u"echo returned "_s + *echo);
        works(u"operations"_s, ask(commons.calculate(CommonsApi::Operation::Sum, {u"1"_s, u"2"_s})),
              true);
        works(u"assignees"_s, ask(commons.assignees({u"Finanzas"_s})), true);
    }

    void walkRecords(const Possible &can)
    {
        RecordsApi records(*m_talk->client);
        const QString database = u"Proveedores"_s;
        const QString code = u"Código"_s;
        const auto all = ask(records.list(database, {}));
        const bool isEmpty = all && all->records->rowCount() == 0;
        if (isEmpty && (can.listsAll || !all->mayWantCondition))
            wrong(u"list of all is empty"_s);
        if (!isEmpty)
            works(u"list of all"_s, all, can.reads && can.listsAll);
        const auto some = ask(records.list(database, {{code, u"P-0001"_s}}));
        if (works(u"list"_s, some, can.reads) && some->records->rowCount() != 1)
            wrong(u"list holds %1 rows"_s.arg(some->records->rowCount()));
        const auto record = ask(records.get(database, {{code, u"P-0001"_s}}));
        if (!works(u"get record"_s, record, can.reads))
            return;
        walkUpdates(records, database, record->id, can);
        walkAdditions(records, database, can);
    }

    void walkUpdates(RecordsApi &records, const QString &database, const QString &id,
                     const Possible &can)
    {
        const QString phone = u"Teléfono"_s;
        const auto updated = ask(records.update(database, id, {{phone, text(u"007"_s)}}, false));
        works(u"update record"_s, updated, can.writes);
        const auto again = ask(records.byId(database, id));
        if (works(u"get by id"_s, again, true)
            && (again->value(phone)->text() == u"007") != updated.ok())
            wrong(u"update did not do what it said"_s);
        const auto upserted = ask(records.update(database, id, {{phone, text(u"008"_s)}}, true));
        if (works(u"update or insert"_s, upserted, can.writes)
            && ask(records.byId(database, id))->value(phone)->text() != u"008")
            wrong(u"update or insert wrote elsewhere"_s);
        // A column that does not exist is refused; where nothing says so, the outcome is unknown.
        const auto refused =
            ask(records.update(database, id, {{u"No such"_s, text(u"1"_s)}}, false));
        works(u"update of a column that does not exist"_s, refused, false, !can.refusesPlainly);
        const auto missing = ask(records.byId(database, u"99999"_s));
        if (missing)
            wrong(u"a record that does not exist was found"_s);
        else if (!isPlain(missing.error(), false))
            wrong(u"a missing record ended in no plain sentence"_s, &missing.error());
        else if (can.speaks && missing.error().kind != Kind::NotFound)
            wrong(u"a missing record was not called missing"_s, &missing.error());
    }

    void walkAdditions(RecordsApi &records, const QString &database, const Possible &can)
    {
        const QString code = u"Código"_s;
        const auto added = ask(records.add(database, {{code, text(u"N-1"_s)}}));
        // Without a receipt the id is unknown, and looked up by the key column.
        works(u"add record"_s, added, can.writes && can.receipts, can.writes && !can.receipts);
        const auto found = ask(records.list(database, {{code, u"N-1"_s}}));
        if (can.writes && (!found || found->records->rowCount() != 1))
            wrong(u"the added record was not found once"_s, found ? nullptr : &found.error());
        if (added && found && found->records->rowCount() == 1
            && found->records->cell(0, idColumnOf(*found->records)).toString() != added->id)
            wrong(u"the receipt names another record: "_s + added->id);
    }

    void walkInstances(const Possible &can)
    {
        InstancesApi instances(*m_talk->client);
        const auto instance = ask(instances.get(u"com-1003"_s));
        if (works(u"get instance"_s, instance, can.reads) && instance->identifier != u"COM-1003")
            wrong(u"get instance read "_s + instance->identifier);
        const auto created =
            ask(instances.create({u"COM"_s, {{u"Motivo "_s, text(u"Prueba"_s)}}, true}));
        works(u"new instance"_s, created, can.writes && can.receipts, can.writes && !can.receipts);
        const auto updated =
            ask(instances.update(u"COM-1003"_s, {{u"Motivo "_s, text(u"Otra"_s)}}));
        works(u"update instance"_s, updated, can.writes);
        if (const auto again = ask(instances.get(u"COM-1003"_s));
            again && (again->field(u"Motivo ")->text() == u"Otra") != updated.ok())
            wrong(u"update instance did not do what it said"_s);
        const auto none = ask(instances.get(u"COM-999999"_s));
        works(u"get of no instance"_s, none, false);
        if (!none && can.speaks && can.reads && none.error().kind != Kind::NotFound)
            wrong(u"a missing instance was not called missing"_s, &none.error());
    }

    void walkUsers(const Possible &can)
    {
        UsersApi users(*m_talk->client);
        const QString email = u"nueva+1@andina.example"_s;
        const QString role = u"Finanzas"_s;
        works(u"invite"_s, ask(users.invite(email)), can.userWrites);
        for (const bool give : {true, false}) {
            const auto changed =
                ask(give ? users.addRole(email, role) : users.removeRole(email, role));
            works(give ? u"add role"_s : u"remove role"_s, changed,
                  can.roleWrites || (can.userWrites && !give));
            const auto now = ask(users.roles(email));
            works(u"get roles"_s, now, can.userWrites);
            if (now && changed && now->contains(role) != give)
                wrong(u"a role change did not do what it said"_s);
        }
        works(u"roles of the own user"_s, ask(users.roles(m_talk->tenant.sandbox().username())),
              can.users);
        works(u"delete user"_s, ask(users.remove(email)), can.userWrites);
    }

    template <typename Call>
    void costsOne(const QString &what, Call call)
    {
        const int before = m_talk->sent;
        const auto result = ask(call());
        if (result && m_talk->sent != before + 1)
            wrong(u"%1 took %2 requests"_s.arg(what).arg(m_talk->sent - before));
    }

    /// What was learned must not cost a second time.
    void walkOnceMore(const Possible &can)
    {
        RecordsApi records(*m_talk->client);
        InstancesApi instances(*m_talk->client);
        UsersApi users(*m_talk->client);
        CommonsApi commons(*m_talk->client);
        const QString email = u"otra@andina.example"_s;
        costsOne(u"echo"_s, [&] { return commons.echo(u"x"_s); });
        if (can.listsAll)
            costsOne(u"list of all"_s, [&] { return records.list(u"Proveedores"_s, {}); });
        costsOne(u"get by id"_s, [&] { return records.byId(u"Proveedores"_s, u"1"_s); });
        costsOne(u"update"_s, [&] {
            return records.update(u"Proveedores"_s, u"1"_s, {{u"Teléfono"_s, text(u"1"_s)}}, true);
        });
        costsOne(u"get instance"_s, [&] { return instances.get(u"COM-1003"_s); });
        costsOne(u"invite"_s, [&] { return users.invite(email); });
        costsOne(u"get roles"_s, [&] { return users.roles(m_talk->tenant.sandbox().username()); });
        if (can.roleWrites) {
            costsOne(u"add role"_s, [&] { return users.addRole(email, u"Finanzas"_s); });
            costsOne(u"remove role"_s, [&] { return users.removeRole(email, u"Finanzas"_s); });
        }
    }

    void walk(const Combination &combination)
    {
        m_combination = combination;
        m_problem.clear();
        m_talk = std::make_unique<Talk>();
        if (!m_talk->start())
            return wrong(u"the sandbox did not start"_s);
        if (!choose(m_talk->tenant.sandbox(), combination))
            wrong(u"there is no such option"_s);
        const Possible can(combination);
        walkCommons();
        walkRecords(can);
        walkInstances(can);
        walkUsers(can);
        walkOnceMore(can);
    }

private Q_SLOTS:
    void eachOfTheOperationsWorksOrSaysWhyNot_data()
    {
        QTest::addColumn<quint32>("seed");
        const quint32 first = firstWalkSeed();
        for (quint32 seed = first; seed < first + 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void eachOfTheOperationsWorksOrSaysWhyNot()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        walk(randomCombination(random));
        QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem));
    }
};

QTEST_GUILESS_MAIN(DialectWalkTest)
#include "tst_dialectwalk.moc"
