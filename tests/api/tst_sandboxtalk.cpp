// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/commonsapi.h"
#include "api/instancesapi.h"
#include "api/recordsapi.h"
#include "api/usersapi.h"
#include "support/sandboxtalk.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

/// Services that cannot do all of it, or do not say what they did: tst_dialectwalk.
bool leavesCallsUndone(const QString &option, const QString &value)
{
    return (option == u"status402" && value != u"never")
        || (option == u"receipt" && value == u"statusOnly")
        || (option == u"roleKey" && value == u"ignored");
}

} // namespace

// Fails with the words of the error.
#define VERIFY_OK(result)                                                                          \
    QVERIFY2((result).ok(),                                                                        \
             (result).ok()                                                                         \
                 ? ""                                                                              \
                 : qPrintable((result).error().message + u'\n' + (result).error().detail))

class SandboxTalkTest : public QObject {
    Q_OBJECT

    void talkOfCommons(Talk &talk)
    {
        CommonsApi commons(*talk.client);
        const auto echo = talk.ask(commons.echo(u"ñ+& \"€\" 😀"_s));
        VERIFY_OK(echo);
        QCOMPARE(*echo, u"ñ+& \"€\" 😀"_s);
        using Operation = CommonsApi::Operation;
        const auto joined = talk.ask(commons.calculate(Operation::Concat, {u"1.10"_s, u"é"_s}));
        VERIFY_OK(joined);
        QCOMPARE(*joined, u"1.10é"_s);
        const auto sum = talk.ask(commons.calculate(Operation::Sum, {u"1"_s, u"2"_s}));
        VERIFY_OK(sum);
        QCOMPARE(*sum, u"3"_s);
        const auto contained = talk.ask(commons.calculate(Operation::Contains, {u"abc"_s, u"b"_s}));
        VERIFY_OK(contained);
        QCOMPARE(*contained, u"true"_s);
    }

    void talkOfRecords(Talk &talk, const QString &name, const QString &value)
    {
        RecordsApi records(*talk.client);
        const QString database = u"Proveedores"_s;
        const Filters first{{u"Código"_s, u"P-0001"_s}};
        const auto all = talk.ask(records.list(database, {}));
        VERIFY_OK(all);
        QVERIFY(all->records->rowCount() >= 5);
        // One that leaves columns out has all of them somewhere, which this client does not depend on.
        if (name != "listColumns"_L1)
            QVERIFY(all->records->columnOf(u"Razón social") >= 0);
        const auto some = talk.ask(records.list(database, first));
        VERIFY_OK(some);
        QCOMPARE(some->records->rowCount(), 1);
        const auto nothing = talk.ask(records.list(database, {{u"Código"_s, u"none"_s}}));
        if (name == "listNothing"_L1 && value == "404"_L1)
            QVERIFY(!nothing && nothing.error().kind == Kind::NotFound);
        else
            QVERIFY(nothing && nothing->records->rowCount() == 0);

        const auto record = talk.ask(records.get(database, first));
        VERIFY_OK(record);
        const auto updated = talk.ask(
            records.update(database, record->id, {{u"Teléfono"_s, text(u"007"_s)}}, false));
        VERIFY_OK(updated);
        QCOMPARE(updated->id, record->id);
        const auto again = talk.ask(records.get(database, first));
        VERIFY_OK(again);
        QVERIFY(again->value(u"Teléfono"));
        QCOMPARE(again->value(u"Teléfono")->text(), u"007"_s);
        const auto added =
            talk.ask(records.add(database, {{u"Código"_s, text(u"N-1"_s)}, {u"RUC"_s, {}}}));
        VERIFY_OK(added);
        const auto found = talk.ask(records.get(database, {{u"Código"_s, u"N-1"_s}}));
        VERIFY_OK(found);
        QCOMPARE(found->id, added->id);
        const auto inserted =
            talk.ask(records.update(database, u"99999"_s, {{u"Código"_s, text(u"N-2"_s)}}, true));
        if (name == "withInsertName"_L1 && value == "withinsert"_L1)
            QVERIFY(!inserted && inserted.error().kind == Kind::NotFound); // refused, not doubled
        else
            VERIFY_OK(inserted);
        const auto none = talk.ask(records.get(database, {{u"Código"_s, u"none"_s}}));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Kind::NotFound);
    }

    void talkOfInstances(Talk &talk)
    {
        InstancesApi instances(*talk.client);
        const NewInstance fresh{u"COM"_s, {{u"Motivo "_s, text(u"Prueba"_s)}}, true};
        const auto created = talk.ask(instances.create(fresh));
        VERIFY_OK(created);
        const auto instance = talk.ask(instances.get(created->identifier.toLower()));
        VERIFY_OK(instance);
        QCOMPARE(instance->identifier, created->identifier);
        QCOMPARE(instance->lockStatus, u"0"_s);
        QCOMPARE(instance->initiatedBy, talk.tenant.sandbox().username());
        QVERIFY(instance->field(u"Motivo "));
        QCOMPARE(instance->field(u"Motivo ")->text(), u"Prueba"_s);
        QVERIFY(!instance->tasks.empty());
        const auto updated =
            talk.ask(instances.update(created->identifier, {{u"Monto"_s, text(u"1.10"_s)}}));
        VERIFY_OK(updated);
        const auto again = talk.ask(instances.get(created->identifier));
        VERIFY_OK(again);
        QVERIFY(again->field(u"Monto"));
        QCOMPARE(again->field(u"Monto")->displayText(), u"1.10"_s);
        const auto none = talk.ask(instances.get(u"COM-999999"_s));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Kind::NotFound);
    }

    void talkOfUsers(Talk &talk, const QString &name, const QString &value)
    {
        UsersApi users(*talk.client);
        CommonsApi commons(*talk.client);
        const QString email = u"nueva+1@andina.example"_s;
        const QString role = u"Finanzas"_s;
        VERIFY_OK(talk.ask(users.invite(email)));
        VERIFY_OK(talk.ask(users.addRole(email, role)));
        const auto roles = talk.ask(users.roles(email));
        VERIFY_OK(roles);
        QVERIFY(roles->contains(role));
        const auto members = talk.ask(commons.assignees({role}));
        VERIFY_OK(members);
        const bool isListed =
            name != "roleMembers"_L1 || value == "all"_L1 || value == "deleted"_L1;
        QCOMPARE(members->contains(email), isListed);
        VERIFY_OK(talk.ask(users.removeRole(email, role)));
        const auto left = talk.ask(users.roles(email));
        VERIFY_OK(left);
        QVERIFY(!left->contains(role));
        VERIFY_OK(talk.ask(users.remove(email)));
    }

private Q_SLOTS:
    void understandsATenantOfEveryKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        for (const ContractOption &each : ContractOptions::all()) {
            for (const QString &value : each.values) {
                if (leavesCallsUndone(each.name, value))
                    continue;
                const QString chosen = value == "N"_L1 ? u"7"_s : value;
                QTest::newRow(qPrintable(each.name + u'=' + chosen)) << each.name << chosen;
            }
        }
    }
    void understandsATenantOfEveryKind()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Talk talk;
        QVERIFY(talk.start());
        VERIFY_OK(talk.tenant.sandbox().setContractOption(name, value));
        talkOfCommons(talk);
        if (!QTest::currentTestFailed())
            talkOfRecords(talk, name, value);
        if (!QTest::currentTestFailed())
            talkOfInstances(talk);
        if (!QTest::currentTestFailed())
            talkOfUsers(talk, name, value);
    }
};

QTEST_GUILESS_MAIN(SandboxTalkTest)
#include "tst_sandboxtalk.moc"
