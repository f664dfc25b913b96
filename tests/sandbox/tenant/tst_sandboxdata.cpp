// SPDX-License-Identifier: GPL-3.0-or-later
#include "box.h"
#include "core/json.h"
#include "sandbox/contract/call.h"
#include "sandbox/tenant/seed.h"
#include "sandbox/tenant/tenantfile.h"

#include <algorithm>
#include <csignal>
#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace flokdesk;
using namespace flokdesk::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QByteArray records = "/v2/database/records";
const QByteArray centros = j("{'databaseName':'Centros'}");

Tenant demo(DemoLanguage language = DemoLanguage::Spanish)
{
    return *tenantFromSeed(u"demo"_s, language);
}

/// Without accents and cases, and without blanks at the ends: as it looks at a glance.
QString atAGlance(const QString &name)
{
    static const QRegularExpression marks(u"\\p{Mn}"_s);
    return name.normalized(QString::NormalizationForm_D).remove(marks).trimmed().toCaseFolded();
}

bool hasAccent(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D) != text;
}

/// All names that the demo has for its databases, columns, processes, fields, roles and users.
QStringList namesOf(const Tenant &tenant)
{
    QStringList names = tenant.roles;
    for (const Database &database : tenant.databases) {
        names << database.name;
        for (const Column &column : database.columns)
            names << column.name;
    }
    for (const Process &process : tenant.processes) {
        names << process.name << process.firstTask.name;
        for (const Column &field : process.fields)
            names << field.name;
    }
    for (const User &user : tenant.users)
        names << user.name;
    return names;
}

/// What a tenant is made of, without a word of its language.
QString shapeOf(const Tenant &tenant)
{
    QString shape = u"%1 roles"_s.arg(tenant.roles.size());
    for (const Database &database : tenant.databases) {
        shape += u"\ndatabase of %1, key %2, next %3:"_s.arg(database.rows.size())
                     .arg(database.keyColumn)
                     .arg(database.nextId);
        for (const Column &column : database.columns)
            shape += u" %1"_s.arg(int(column.type));
    }
    for (const Process &process : tenant.processes) {
        shape += u"\nprocess:"_s;
        for (const Column &field : process.fields)
            shape += u" %1"_s.arg(int(field.type));
        for (const Instance &instance : process.instances)
            shape += u"\n%1 %2"_s.arg(instance.lockStatus).arg(instance.tasks.size());
    }
    for (const User &user : tenant.users)
        shape +=
            u"\nuser: %1 %2 %3"_s.arg(int(user.state)).arg(user.isOwner).arg(user.roles.size());
    return shape;
}

/// The running program and its first line.
struct Program {
    QProcess process;
    JsonValue greeting;

    explicit Program(const QStringList &arguments)
    {
        process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
        while (!process.canReadLine() && process.waitForReadyRead(20'000)) { }
        const auto line = parseJson(process.readLine());
        if (line)
            greeting = *line;
    }
    QString told(QStringView key) const
    {
        const JsonValue *value = greeting.find(key);
        return value ? value->text() : QString();
    }
    /// The exit code; -1 when it does not end or crashes.
    int end()
    {
        const bool ended =
            process.state() == QProcess::NotRunning || process.waitForFinished(20'000);
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
};

} // namespace

class SandboxData : public QObject {
    Q_OBJECT

    static void addLanguages()
    {
        QTest::addColumn<DemoLanguage>("language");
        QTest::newRow("Spanish") << DemoLanguage::Spanish;
        QTest::newRow("Portuguese") << DemoLanguage::Portuguese;
        QTest::newRow("English") << DemoLanguage::English;
    }

private Q_SLOTS:
    void theDemoIsASmallCompany()
    {
        const Tenant tenant = demo();
        QCOMPARE(tenant.databases.size(), size_t(5));
        QCOMPARE(tenant.processes.size(), size_t(2));
        QCOMPARE(tenant.users.size(), size_t(27));
        QCOMPARE(tenant.roles.size(), 9);
        QCOMPARE(tenant.databases[1].rows.size(), size_t(1200));
        size_t instances = 0;
        QSet<int> states;
        for (const Process &process : tenant.processes)
            for (const Instance &instance : process.instances) {
                ++instances;
                states.insert(instance.lockStatus);
                QCOMPARE(instance.tasks.empty(), instance.lockStatus == 3);
            }
        QCOMPARE(instances, size_t(40));
        QCOMPARE(states, QSet<int>({0, 3}));
        QVERIFY(columnNamed(tenant.databases[1].columns, u"Ubicación ") > 0);
    }

    void theDemoHasOneShapeInEveryLanguage()
    {
        const QString spanish = shapeOf(demo());
        QCOMPARE(shapeOf(demo(DemoLanguage::Portuguese)), spanish);
        QCOMPARE(shapeOf(demo(DemoLanguage::English)), spanish);
    }

    void theDemoHasNamesThatAreHardInEveryLanguage_data() { addLanguages(); }

    void theDemoHasNamesThatAreHardInEveryLanguage()
    {
        QFETCH(DemoLanguage, language);
        const Tenant tenant = demo(language);
        const QStringList names = namesOf(tenant);
        QVERIFY(std::ranges::any_of(names, hasAccent));
        QVERIFY(std::ranges::any_of(names, [](const QString &name) { return name.size() > 40; }));
        QVERIFY(tenant.databases[1].columns[6].name.endsWith(u' '));
        QVERIFY(tenant.processes[0].fields[7].name.endsWith(u' '));
        QMap<QString, QStringList> alike;
        for (const User &user : tenant.users)
            if (!user.name.isEmpty())
                alike[atAGlance(user.name)] << user.name;
        const auto twins =
            std::ranges::find_if(alike, [](const QStringList &same) { return same.size() == 2; });
        QVERIFY(twins != alike.end());
        QVERIFY(twins->first() != twins->last());
    }

    void theDemoLacksNoNameAndHasNoneTwice_data() { addLanguages(); }

    void theDemoLacksNoNameAndHasNoneTwice()
    {
        QFETCH(DemoLanguage, language);
        const Tenant tenant = demo(language);
        QSet<QString> emails;
        for (const User &user : tenant.users) {
            QVERIFY2(user.email.endsWith(u'@' + tenant.name + u".example"_s),
                     qPrintable(user.email));
            emails.insert(user.email);
        }
        QCOMPARE(size_t(emails.size()), tenant.users.size());
        for (const Database &database : tenant.databases) {
            QSet<QString> columns;
            for (const Column &column : database.columns)
                columns.insert(column.name);
            QVERIFY(!columns.contains(QString()));
            QCOMPARE(size_t(columns.size()), database.columns.size());
        }
    }

    // Tests of other rooms, and notes that people made of the demo, name what is in it.
    void theSpanishDemoIsWhatItAlwaysWas()
    {
        Tenant tenant = demo();
        tenant.users.resize(25); // those that came later are at the end
        const QByteArray document = toJson(tenant).toJson();
        QCOMPARE(QCryptographicHash::hash(document, QCryptographicHash::Sha256).toHex(),
                 QByteArray("b0a3a70e2c09f661aa6fbbd6ddc0aaa165fed14b20f0be1d2c7deaa078488e3f"));
    }

    void demoValuesFitTheirColumns_data() { addLanguages(); }

    void demoValuesFitTheirColumns()
    {
        QFETCH(DemoLanguage, language);
        const Tenant tenant = demo(language);
        for (const Database &database : tenant.databases)
            for (const Row &row : database.rows)
                for (size_t i = 0; i < database.columns.size(); ++i) {
                    const auto value = JsonValue::string(QString::fromStdString(row.cells.at(i)));
                    const auto problem = misfit(database.columns[i], value);
                    QVERIFY2(!problem, qUtf8Printable(problem.value_or(QString())));
                }
        for (const Process &process : tenant.processes)
            for (const Instance &instance : process.instances)
                for (size_t i = 0; i < process.fields.size(); ++i)
                    QVERIFY(!misfit(process.fields[i], instance.fields.at(i).value));
    }

    void demoPeopleHoldOnlyRolesThatExist_data() { addLanguages(); }

    void demoPeopleHoldOnlyRolesThatExist()
    {
        QFETCH(DemoLanguage, language);
        const Tenant tenant = demo(language);
        for (const User &user : tenant.users)
            for (const QString &role : user.roles)
                QVERIFY2(tenant.roles.contains(role), qUtf8Printable(role));
    }

    void seedsAreTheSameEveryTime()
    {
        QCOMPARE(toJson(demo()).toJson(), toJson(demo()).toJson());
        const auto seed = u"records=50,columns=14"_s;
        QCOMPARE(toJson(*tenantFromSeed(seed)).toJson(), toJson(*tenantFromSeed(seed)).toJson());
    }

    void recordsSeedHasItsIdFirst()
    {
        SandboxOptions options;
        options.seed = u"records=3,columns=14"_s;
        SandboxThread thread(options);
        QVERIFY(thread.start());
        RawClient client(static_cast<quint16>(thread.sandbox().baseUrl().port()));
        client.send("GET /flokzuopenapi/api/v2/database/records?databaseName=Records HTTP/1.1\r\n"
                    "Host: x\r\nX-Api-Key: "
                    + thread.sandbox().dataKey()
                    + "\r\nX-Username: " + thread.sandbox().username().toUtf8() + "\r\n\r\n");
        const auto answer = parseJson(client.answer().body);
        QVERIFY(answer);
        const auto &rows = answer->find(u"data")->items();
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0].members().size(), size_t(14));
        QCOMPARE(rows[0].members()[0].key, u"Id"_s);
        QCOMPARE(rows[2].members()[0].value.text(), u"3"_s);
    }

    void otherSeedsAreRefused()
    {
        for (const char *seed : {"", "Demo", "records=10", "records=-1,columns=3",
                                 "records=10,columns=0", "records=9999999,columns=5"})
            QCOMPARE(tenantFromSeed(QString::fromLatin1(seed)).ok(), false);
    }

    void tenantsSurviveTheirFile()
    {
        const QByteArray document = toJson(demo()).toJson();
        const auto again = tenantFromJson(*parseJson(document));
        QVERIFY(again);
        QCOMPARE(toJson(*again).toJson(), document);
    }

    void writesAreInTheFileAfterTheEnd()
    {
        QTemporaryDir folder;
        QString copy = folder.filePath(u"copy.json"_s);
        QByteArray keys;
        {
            Box box;
            keys = box.sandbox().dataKey() + box.sandbox().userKey();
            box.call("PUT", "/v2/database/record",
                     j("{'databaseName':'Centros','data':{'Id':'1','Nombre':'1.10 Ñ'}}"));
            box.call("POST", "/v2/process/instance", j("{'processId':'ABC','data':{}}"));
            box.call("POST", "/v1/management/user/invitation", j("{'email':'n@small.example'}"));
            box.thread().stop();
            QVERIFY(QFile::copy(box.dataFile(), copy));
        }
        QVERIFY((QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
        SandboxOptions options;
        options.dataFile = copy;
        SandboxThread again(options);
        QVERIFY(again.start());
        QCOMPARE(again.sandbox().dataKey() + again.sandbox().userKey(), keys);
        const auto tenant = loadTenant(copy);
        QVERIFY(tenant);
        QCOMPARE(tenant->databases[1].rows[0].cells[1], std::string("1.10 Ñ"));
        QCOMPARE(tenant->processes[0].instances[2].identifier, u"ABC-3"_s);
        QCOMPARE(tenant->users.back().email, u"n@small.example"_s);
    }

    void writesReachTheFileWhileItRuns()
    {
        Box box;
        box.call("PUT", "/v2/database/record",
                 j("{'databaseName':'Centros','data':{'Id':'1','Nombre':'soon'}}"));
        const auto saved = [&] {
            const auto tenant = loadTenant(box.dataFile());
            return tenant ? QString::fromStdString(tenant->databases[1].rows[0].cells[1])
                          : QString();
        };
        QTRY_COMPARE(saved(), u"soon"_s);
    }

    void aDamagedFileIsNeitherReadNorOverwritten()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"data.json"_s);
        for (const char *content : {"{\"flokdeskSandbox\":1,", "{}", ""}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            SandboxOptions options;
            options.dataFile = name;
            const auto started = Sandbox(options).start();
            QVERIFY(!started);
            QCOMPARE(started.error().kind, Error::Kind::Storage);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray(content));
        }
    }

    void theProgramGreetsServesLogsAndEndsOnASignal()
    {
        QTemporaryDir folder;
        const QString log = folder.filePath(u"log.jsonl"_s);
        Program program({u"--port"_s, u"0"_s, u"--seed"_s, u"records=2,columns=3"_s, u"--log"_s,
                         log, u"--option"_s, u"idKey=id"_s, u"--fault"_s,
                         u"reply,status=503,method=PUT"_s});
        const QUrl base(program.told(u"baseUrl"));
        QCOMPARE(base.host(), u"127.0.0.1"_s);
        QCOMPARE(program.told(u"dataKey").size(), 48);
        QVERIFY(program.told(u"dataKey") != program.told(u"userKey"));
        const QByteArray head = " /flokzuopenapi/api/v2/database/record HTTP/1.1\r\nHost: x\r\n"
                                "X-Api-Key: "
            + program.told(u"dataKey").toLatin1()
            + "\r\nX-Username: " + program.told(u"username").toUtf8() + "\r\nContent-Length: ";
        const QByteArray body = j("{'databaseName':'Records','data':{'Code':'ñ'}}");
        const QByteArray rest = QByteArray::number(body.size()) + "\r\n\r\n" + body;
        RawClient client(static_cast<quint16>(base.port()));
        client.send("POST" + head + rest);
        QCOMPARE(client.answer().body, j("{'status':'OK','id':'3'}"));
        client.send("PUT" + head + rest);
        QCOMPARE(client.answer().status, 503);
        program.process.terminate();
        QCOMPARE(program.end(), 0);

        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray first = file.readLine();
        const auto line = parseJson(first);
        QVERIFY(line);
        QCOMPARE(line->find(u"method")->text(), u"POST"_s);
        QCOMPARE(line->find(u"path")->text(), u"/flokzuopenapi/api/v2/database/record"_s);
        QCOMPARE(line->find(u"body")->text(), QString::fromUtf8(body));
        QCOMPARE(line->find(u"status")->text(), u"200"_s);
        QCOMPARE(line->find(u"counted")->toBool(), true);
        QCOMPARE(line->find(u"headers")->find(u"X-Api-Key")->text(), u"<data key>"_s);
        QVERIFY(!first.contains(program.told(u"dataKey").toLatin1()));
        const auto second = parseJson(file.readLine());
        QVERIFY(second);
        QCOMPARE(second->find(u"fault")->text(), u"reply"_s);
        QVERIFY(file.atEnd());
    }

    void theProgramEndsWithItsInputOnlyWhereThatIsAskedFor()
    {
        Program asked({u"--seed"_s, u"empty"_s, u"--exit-with-stdin"_s});
        asked.process.closeWriteChannel();
        QCOMPARE(asked.end(), 0);

        Program other({u"--seed"_s, u"empty"_s});
        other.process.closeWriteChannel();
        RawClient client(static_cast<quint16>(QUrl(other.told(u"baseUrl")).port()));
        client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(client.answer().status, 404);
        ::kill(static_cast<pid_t>(other.process.processId()), SIGINT);
        QCOMPARE(other.end(), 0);
    }

    void theProgramRefusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("option") << QStringList{u"--colour"_s};
        QTest::newRow("argument") << QStringList{u"please"_s};
        QTest::newRow("port") << QStringList{u"--port"_s, u"99999"_s};
        QTest::newRow("limit") << QStringList{u"--limit"_s, u"some"_s};
        QTest::newRow("window") << QStringList{u"--window-ms"_s, u"0"_s};
        QTest::newRow("option") << QStringList{u"--option"_s, u"idKey=Nr"_s};
        QTest::newRow("fault") << QStringList{u"--fault"_s, u"explode"_s};
        QTest::newRow("seed") << QStringList{u"--seed"_s, u"forest"_s};
        QTest::newRow("language") << QStringList{u"--language"_s, u"de"_s};
        QTest::newRow("log") << QStringList{u"--log"_s, u"/nowhere/log"_s};
        QTest::newRow("data") << QStringList{u"--data"_s, u"/nowhere/data"_s};
        QTest::newRow("half of TLS") << QStringList{u"--tls-cert"_s, u"/nowhere/cert"_s};
    }

    void theProgramRefusesWhatItDoesNotUnderstand()
    {
        QFETCH(QStringList, arguments);
        Program program(arguments);
        QCOMPARE(program.end(), 2);
        QVERIFY(program.process.readAllStandardError().startsWith("flokdesk-sandbox: "));
    }

    void theProgramServesTheDemoInTheLanguageThatIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("username");
        QTest::newRow("none") << QStringList{} << u"lucia.paredes@andina.example"_s;
        QTest::newRow("Spanish") << QStringList{u"--language"_s, u"es"_s}
                                 << u"lucia.paredes@andina.example"_s;
        QTest::newRow("Portuguese")
            << QStringList{u"--language"_s, u"pt_BR"_s} << u"lucia.prates@serra.example"_s;
        QTest::newRow("English") << QStringList{u"--language"_s, u"en"_s}
                                 << u"lucy.parr@summit.example"_s;
    }

    void theProgramServesTheDemoInTheLanguageThatIsAskedFor()
    {
        QFETCH(QStringList, arguments);
        Program program(arguments + QStringList{u"--exit-with-stdin"_s});
        QTEST(program.told(u"username"), "username");
        program.process.closeWriteChannel();
        QCOMPARE(program.end(), 0);
    }

    void theProgramListsItsSwitches()
    {
        QProcess program;
        program.start(QStringLiteral(SANDBOX_PROGRAM), {u"--list-options"_s});
        QVERIFY(program.waitForFinished(20'000));
        const QByteArray text = program.readAllStandardOutput();
        for (const ContractOption &entry : ContractOptions::all())
            QVERIFY(text.contains(entry.name.toLatin1() + " = "));
    }
};

QTEST_GUILESS_MAIN(SandboxData)
#include "tst_sandboxdata.moc"
