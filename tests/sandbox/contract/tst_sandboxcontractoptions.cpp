// SPDX-License-Identifier: GPL-3.0-or-later
#include "box.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray instance = "/v2/process/instance";
const QByteArray record = "/v2/database/record";
const QByteArray records = "/v2/database/records";
const QByteArray invitation = "/v1/management/user/invitation";
const QByteArray roles = "/v1/management/user/roles";
const QByteArray assignees = "/commons/assignee/list?assignees=";

/// One request and what must stand in the answer, status first.
struct Expectation {
    const char *contract;
    QByteArray method;
    QByteArray path;
    QByteArray body;
    QByteArray answer; ///< a part of "STATUS head body"
    QByteArray headers = {};
    bool turns = true; ///< the answer is another one without the option
};

const QByteArray centros = j("{'databaseName':'Centros'}");
const QByteArray noFilter = j("{'databaseName':'Centros','filters':[]}");
const QByteArray addToCentros = j("{'databaseName':'Centros','data':{'Código':'CC-7'}}");
const QByteArray noSuchCentro =
    j("{'databaseName':'Centros','filters':[{'columnName':'Nombre','value':'x'}]}");
const QByteArray row20 =
    j("{'databaseName':'Proveedores','filters':[{'columnName':'Id','value':'20'}]}");
const QByteArray row17 =
    j("{'databaseName':'Proveedores','filters':[{'columnName':'Id','value':'17'}]}");

std::vector<Expectation> transportExpectations()
{
    return {
        {"getBody=400", "GET", records, centros, "400 "},
        {"getBody=403", "GET", records, centros, "403 "},
        {"getBody=404", "GET", records, centros, "404 "},
        {"getBody=500", "GET", records, centros, "500 "},
        {"getBody=text", "GET", records, centros, "\r\n\r\nRUNTIME ERROR"},
        {"getBody=405", "GET", records, centros, "405 "},
        {"getBody=411", "GET", records, centros, "411 "},
        {"getBody=415", "GET", records, centros, "415 "},
        {"getBody=411", "GET", records + "?databaseName=Centros", {}, j("'Id':'1'"), {}, false},
        {"getBody=ignore", "GET", records, centros, "databaseName is required"},
        {"getQuery=ignore",
         "GET",
         records + "?databaseName=Centros",
         {},
         "databaseName is required"},
        {"contentType=required", "POST", record, addToCentros, "415 ",
         "Content-Type: text/plain\r\n"},
        {"contentType=required", "POST", record, addToCentros, "200 ", {}, false},
        {"commonsKey=none", "POST", "/commons/JSON/echo", "{}", "200 ", "X-Api-Key: x\r\n"},
        {"commonsKey=any", "POST", "/commons/JSON/echo", "{}", "401 ", "X-Api-Key: x\r\n", false},
        {"commonsKey=users", "POST", "/commons/JSON/echo", "{}", "403 "},
        {"wrongKey=403", "GET", records, centros, "403 ", "X-Api-Key: x\r\n"},
        {"userName=present", "GET", records, centros, "200 ", "X-Username: who@ever.example\r\n"},
        {"userName=ignored", "GET", records, centros, "200 ", "X-Username:\r\n"},
        {"created=201", "POST", record, addToCentros, "201 "},
        {"created=201", "POST", instance, j("{'processId':'ABC','data':{}}"), "201 "},
        {"keepAlive=no", "GET", records, centros, "Connection: close"},
        {"chunkedAnswers=yes", "GET", records, centros, "Transfer-Encoding: chunked"},
        {"chunkedAnswers=yes", "GET", records, centros, j("'Nombre':'Dos'}]}"), {}, false},
        {"answerEscapes=escaped", "GET", records, centros, "C\\u00f3digo"},
        {"extraMembers=yes", "GET", record, row17, "_rowVersion"},
        {"extraMembers=yes", "POST", record, addToCentros, "_serverVersion"},
        {"errorBody=html", "GET", records, "{}", "<h1>Error 400</h1>"},
        {"errorBody=runtime-error", "GET", records, "{}", "\r\n\r\nRUNTIME ERROR"},
        {"statusWord=SUCCESS", "POST", record, addToCentros, j("{'status':'SUCCESS','Id'")},
        {"statusWord=200", "GET", records, centros, j("{'status':200,'data':[")},
        {"statusWord=absent", "GET", records, centros, j("\r\n\r\n{'data':[")},
        {"refusalStatus=200", "GET", records, "{}", "200 "},
        {"refusalStatus=400", "GET", record, noSuchCentro, "400 "},
        {"refusalStatus=404", "GET", records, "{}", "404 "},
        {"refusalStatus=422", "GET", records, "{}", "422 "},
        {"refusalStatus=500", "GET", records, "{}", "500 "},
        {"status402=writes", "POST", record, addToCentros, "402 "},
        {"status402=users", "GET", roles, j("{'email':'um@small.example'}"), "402 "},
        {"status402=all", "GET", records, centros, "402 "},
        {"errorBody=text", "GET", records, "{}", "text/plain"},
        {"errorBody=empty", "GET", records, "{}", "Content-Length: 0"},
        {"errorKey=message", "GET", records, "{}", j("'message':'databaseName is required'")},
        {"errorKey=error", "GET", records, "{}", j("'error':'databaseName is required'")},
        {"errorKey=errors", "GET", records, "{}", j("'errors':['databaseName is required']")},
        {"rateHeaders=x-ratelimit", "GET", records, centros, "X-RateLimit-Remaining: 99"},
    };
}

std::vector<Expectation> recordExpectations()
{
    const QByteArray add = j("{'databaseName':'Proveedores','data':{");
    const QByteArray update = j("{'databaseName':'Proveedores','withInsert':false,'data':{");
    const QByteArray insert = j("{'databaseName':'Proveedores','withInsert':true,'data':{");
    return {
        {"idKey=id", "POST", record, addToCentros, j("'id':'3'}")},
        {"idKey=id", "GET", records, centros, j("[{'id':'1','Código'")},
        {"idKey=id", "GET", record, row17, "Column not found: Id"},
        {"idKey=id", "PUT", record, update + j("'id':'17','Stock':'2'}}"), "200 "},
        {"idKey=ID", "GET", records, centros, j("[{'ID':'1','Código'")},
        {"receiptIdKey=id", "POST", record, addToCentros, j("'id':'3'}")},
        {"receiptIdKey=Id", "POST", record, addToCentros, j("'Id':'3'}"), {}, false},
        {"receipt=statusOnly", "POST", record, addToCentros, j("{'status':'OK'}")},
        {"receipt=statusOnly", "POST", instance, j("{'processId':'ABC','data':{}}"),
         j("{'status':'OK'}")},
        {"receipt=floatId", "POST", record, addToCentros, j("'Id':3.0}")},
        {"recordShape=list", "GET", record, row17, j("'data':[{'Id':'17'")},
        {"recordShape=nested", "GET", record, row17, j("'data':[[{'Id':'17'")},
        {"recordShape=several", "GET", record, centros, j("},{'Id':'2'")},
        {"recordShape=bare", "GET", record, row17, j("\r\n\r\n{'Id':'17'")},
        {"listShape=bare", "GET", records, centros, j("\r\n\r\n[{'Id':'1'")},
        {"listShape=records", "GET", records, centros, j("{'status':'OK','records':[{'Id'")},
        {"listShape=wrapped", "GET", records, centros, j("'data':{'total':2,'records':[{'Id'")},
        {"listShape=nested", "GET", records, centros, j("'data':[[{'Id':'1'")},
        {"listShape=single", "GET", records, row17, j("'data':{'Id':'17'")},
        {"idType=number", "POST", record, addToCentros, j("'Id':3}")},
        {"writeAnswer=nested", "POST", record, addToCentros, j("'data':{'Id':'3'}}")},
        {"cells=numbers", "GET", record, row17, j("'Id':17,'Código':'S-01'")},
        {"cells=numbers", "GET", record, row17, j("'Stock':1.10,")},
        {"emptyCells=null", "GET", record, row20, j("'Nombre ':null")},
        {"emptyCells=missing", "GET", record, row20, j("{'Id':'20','Código':'007','Stock':'40'}")},
        {"listCap=1", "GET", records, centros,
         j("'data':[{'Id':'1','Código':'CC-1','Nombre':'Uno'}]}")},
        {"listColumns=first", "GET", records, centros,
         j("'data':[{'Id':'1','Código':'CC-1'},{'Id':'2','Código':'CC-2'}]}")},
        {"listColumns=first", "GET", record, row17, j("'Stock':'1.10'"), {}, false},
        {"listRepeats=2", "GET", records, centros,
         j("[{'Id':'2','Código':'CC-1','Nombre':'Uno'},{'Id':'2','Código':'CC-2'")},
        {"listRepeats=1", "GET", records, centros, j("'Id':'1','Código':'CC-1'"), {}, false},
        {"order=descending", "GET", records, centros, j("'data':[{'Id':'2'")},
        {"emptyFilters=nothing", "GET", records, noFilter, j("'data':[]")},
        {"emptyFilters=400", "GET", records, noFilter, "400 "},
        {"emptyFilters=500", "GET", records, noFilter, "500 "},
        {"emptyFilters=error200", "GET", records, noFilter, j("{'status':'ERROR'")},
        {"noFilters=nothing", "GET", records, centros, j("'data':[]")},
        {"noFilters=400", "GET", records, centros, "filters is required"},
        {"filterJoin=or", "GET", records,
         j("{'databaseName':'Centros','filters':[{'columnName':'Id','value':'1'},"
           "{'columnName':'Nombre','value':'Dos'}]}"),
         j("'Id':'2'")},
        {"filterCompare=folded", "GET", records,
         j("{'databaseName':'Centros','filters':[{'columnName':'Nombre','value':'DOS'}]}"),
         j("'Id':'2'")},
        {"getNothing=null", "GET", record, noSuchCentro, j("{'status':'OK','data':null}")},
        {"getNothing=object", "GET", record, noSuchCentro, j("{'status':'OK','data':{}}")},
        {"getNothing=array", "GET", record, noSuchCentro, j("{'status':'OK','data':[]}")},
        {"getNothing=missing", "GET", record, noSuchCentro, j("\r\n\r\n{'status':'OK'}")},
        {"getNothing=no-columns", "GET", record, noSuchCentro, j("'data':{'found':'no'}")},
        {"listNothing=404", "GET", records, noSuchCentro, "404 "},
        {"unknownColumn=ignore", "POST", record, add + j("'No such':'1'}}"), "200 "},
        {"badValue=store", "POST", record, add + j("'Desde':'tomorrow'}}"), "200 "},
        {"nullValue=reject", "PUT", record, update + j("'Id':'17','Stock':null}}"), "400 "},
        {"duplicateKey=add", "POST", record,
         j("{'databaseName':'Centros','data':{'Código':'CC-1'}}"), "200 "},
        {"idOnAdd=reject", "POST", record, add + j("'Id':'90'}}"), "400 "},
        {"idOnAdd=use", "POST", record, add + j("'Id':'90'}}"), j("'Id':'90'")},
        {"idOnAdd=use", "POST", record, add + j("'Id':'17'}}"), "400 "},
        {"unknownId=ok", "PUT", record, update + j("'Id':'900','Stock':'1'}}"), j("'Id':'900'")},
        {"insertedId=given", "PUT", record, insert + j("'Id':'900'}}"), j("'Id':'900'")},
        {"withInsertName=withinsert", "PUT", record, insert + j("'Id':'900'}}"), "404 "},
        {"withInsertName=both", "PUT", record,
         j("{'databaseName':'Centros','withinsert':true,'data':{'Id':'9'}}"), j("'Id':'3'")},
    };
}

std::vector<Expectation> otherExpectations()
{
    const QByteArray first = j("{'identifier':'ABC-1'}");
    const QByteArray um = j("{'email':'um@small.example'");
    const QByteArray finance = j("'Finance'");
    return {
        {"fields=array", "GET", instance, first, j("'fields':[{'Customer':'Acme'},{'Amount'")},
        {"unknownField=ignore", "PUT", instance, j("{'identifier':'ABC-1','data':{'No':'1'}}"),
         "200 "},
        {"closedInstance=accept", "PUT", instance,
         j("{'identifier':'ABC-2','data':{'Amount':'2'}}"), "200 "},
        {"identifierCase=any", "GET", instance, j("{'identifier':'abc-1'}"), "200 "},
        {"dueDate=present", "GET", instance, first, j("'dueDate':'2026-02-03 09:12'")},
        {"systemRoles=es", "GET", roles, um + '}',
         j("{'roles':['Todos los usuarios','Gestión de Usuarios']}")},
        {"systemRoles=es", "GET", instance, first, j("'assignedRoles':['Administrador']")},
        {"systemRoles=es", "POST", roles, um + j(",'role':'Todos los usuarios'}"),
         "cannot be changed"},
        {"systemRoles=pt", "GET", roles, um + '}', j("{'roles':['Todos os usuários',")},
        {"systemRoles=de", "GET", roles, um + '}',
         j("{'roles':['Alle Benutzer','Benutzerverwaltung']}")},
        {"roleKey=roles", "POST", roles, um + j(",'role':'Finance'}"), "roles is required"},
        {"roleKey=roles", "POST", roles, um + j(",'roles':['Finance']}"), "200 "},
        {"roleKey=roleName", "POST", roles, um + j(",'roleName':'Finance'}"), "200 "},
        {"roleKey=ignored", "POST", roles, um + '}', "200 "},
        {"rolesAnswer=status", "GET", roles, um + '}', j("{'status':'OK','roles':[")},
        {"inviteActive=200", "POST", invitation, um + '}', "200 "},
        {"reinvite=400", "POST", invitation, j("{'email':'gone@small.example'}"), "400 "},
        {"presentRole=400", "POST", roles, um + j(",'role':'User Management'}"), "400 "},
        {"absentRole=400", "DELETE", roles, um + ",\"role\":" + finance + '}', "400 "},
        {"absentRole=404", "DELETE", roles, um + ",\"role\":" + finance + '}', "404 "},
        {"operationsResult=text", "POST", "/commons/MATH/operations?oper=sum",
         j("{'elem_1':'1','elem_2':'2'}"), j("{'result':'3'}")},
        {"operationsResult=nested", "POST", "/commons/MATH/operations?oper=sum",
         j("{'elem_1':'1','elem_2':'2'}"), j("'data':{'result':3}")},
        {"assigneesAnswer=data",
         "GET",
         assignees + "%5B%22Finance%22%5D",
         {},
         j("{'status':'OK','data':['plain@small.example']}")},
        {"unknownAssignee=404", "GET", assignees + "%5B%22Nobody%22%5D", {}, "404 "},
        {"roleMembers=name", "GET", assignees + "%5B%22Finance%22%5D", {}, j("['Finance']")},
        {"roleMembers=none", "GET", assignees + "%5B%22Finance%22%5D", {}, "[]"},
    };
}

std::vector<Expectation> everyExpectation()
{
    std::vector<Expectation> all = transportExpectations();
    for (const auto &part : {recordExpectations(), otherExpectations()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

class SandboxContractOptionValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersTurnWithTheirOption_data()
    {
        QTest::addColumn<size_t>("index");
        const auto all = everyExpectation();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::addRow("%zu %s", i, all[i].contract) << i;
    }

    void answersTurnWithTheirOption()
    {
        QFETCH(size_t, index);
        const Expectation expected = everyExpectation()[index];
        const auto look = [&](Box &box) {
            const RawAnswer answer =
                box.call(expected.method, expected.path, expected.body, expected.headers);
            return QByteArray::number(answer.status) + ' ' + answer.head + answer.body;
        };
        Box turned(QString::fromLatin1(expected.contract));
        const QByteArray answer = look(turned);
        QVERIFY2(answer.contains(expected.answer), answer.constData());
        Box usual;
        QCOMPARE(look(usual).contains(expected.answer), !expected.turns);
    }

    void everyValueThatIsNotTheDefaultIsTried()
    {
        QStringList tried{u"limitModel"_s, u"limitBlock"_s, u"limitBody"_s,
                          u"retryAfter"_s}; // tst_sandboxlimit
        for (const Expectation &expected : everyExpectation())
            tried.append(QString::fromLatin1(expected.contract));
        tried += {u"wrongFamily=401"_s,    u"nullValue=keep"_s,      u"tableUpdate=append"_s,
                  u"roleMembers=active"_s, u"roleMembers=deleted"_s, u"roleMembers=cut"_s,
                  u"listCap=N"_s,          u"listRepeats=N"_s}; // below
        QStringList forgotten;
        for (const ContractOption &entry : ContractOptions::all())
            for (const QString &value : entry.values.mid(entry.values.front() == u"N" ? 0 : 1))
                if (!tried.contains(entry.name) && !tried.contains(entry.name + u'=' + value))
                    forgotten.append(entry.name + u'=' + value);
        QCOMPARE(forgotten, QStringList());
    }

    void theKeyOfTheOtherFamilyCanBeAnsweredAsAnUnknownOne()
    {
        Box box(u"wrongFamily=401"_s);
        const QByteArray wrong = "X-Api-Key: " + box.sandbox().dataKey() + "\r\n";
        QCOMPARE(box.call("GET", roles, j("{'email':'um@small.example'}"), wrong).status, 401);
    }

    void nullCanLeaveACellAsItIs()
    {
        Box box(u"nullValue=keep"_s);
        box.call("PUT", record, j("{'databaseName':'Centros','data':{'Id':'1','Nombre':null}}"));
        QVERIFY(box.said("GET", records, centros).contains(j("'Nombre':'Uno'")));
    }

    void nullUsuallyClearsACell()
    {
        Box box;
        box.call("PUT", record, j("{'databaseName':'Centros','data':{'Id':'1','Nombre':null}}"));
        QVERIFY(box.said("GET", records, centros).contains(j("'Código':'CC-1','Nombre':''")));
    }

    void rowsOfATableFieldAreReplacedOrAppended()
    {
        const QByteArray update =
            j("{'identifier':'ABC-1','data':{'Items':[{'Product':'Y','Qty':'1'}]}}");
        const QByteArray get = j("{'identifier':'ABC-1'}");
        Box replacing;
        replacing.call("PUT", instance, update);
        QVERIFY(replacing.said("GET", instance, get)
                    .contains(j("'Items':[{'Product':'Y','Qty':'1'}]")));
        Box appending(u"tableUpdate=append"_s);
        appending.call("PUT", instance, update);
        QVERIFY(
            appending.said("GET", instance, get)
                .contains(j("'Items':[{'Product': 'X', 'Qty': '20'},{'Product':'Y','Qty':'1'}]")));
    }

    void aSwitchTurnsWhileTheSandboxRuns()
    {
        Box box;
        QVERIFY(box.sandbox().setContractOption(u"idKey", u"id"));
        QVERIFY(box.said("POST", record, addToCentros).contains(j("'id':'3'")));
    }

    void aRoleThatIsIgnoredIsNotGiven()
    {
        Box box(u"roleKey=ignored"_s);
        const QByteArray um = j("{'email':'um@small.example'");
        QVERIFY(box.said("POST", roles, um + j(",'role':'Finance'}")).contains(j("'OK'")));
        QVERIFY(!box.said("GET", roles, um + '}').contains("Finance"));
    }

    void aListOfMembersMayBeAnotherThanTheUsersWithTheRole()
    {
        const QByteArray everyone = assignees + "%5B%22All%20Users%22%5D";
        Box active(u"roleMembers=active"_s);
        QVERIFY(!active.said("GET", everyone).contains("pending@"));
        Box deleted(u"roleMembers=deleted"_s);
        QVERIFY(deleted.said("GET", everyone).contains("gone@"));
        Box cut(u"roleMembers=cut"_s);
        QCOMPARE(cut.said("GET", everyone).count('@'), 3);
    }

    void unknownSwitchesAndValuesAreRefusedWithTheAllowedOnes()
    {
        ContractOptions contract;
        QCOMPARE(contract.set(u"noSuch", u"1").error().message,
                 u"There is no option \"noSuch\"."_s);
        QCOMPARE(contract.set(u"idKey", u"Nr").error().message,
                 u"The option \"idKey\" can be Id or id or ID, not \"Nr\"."_s);
        QVERIFY(!contract.set(u"listCap", u"-1"));
        QVERIFY(!contract.set(u"listCap", u"many"));
        QCOMPARE(contract.value(u"idKey"), u"Id"_s);
    }
};

QTEST_GUILESS_MAIN(SandboxContractOptionValues)
#include "tst_sandboxcontractoptions.moc"
