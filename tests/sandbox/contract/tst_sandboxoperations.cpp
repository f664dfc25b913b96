// SPDX-License-Identifier: GPL-3.0-or-later
#include "box.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *instance = "/v2/process/instance";
constexpr const char *record = "/v2/database/record";
constexpr const char *records = "/v2/database/records";
constexpr const char *user = "/v1/management/user";
constexpr const char *invitation = "/v1/management/user/invitation";
constexpr const char *roles = "/v1/management/user/roles";

QByteArray error(int status, const QByteArray &detail)
{
    return QByteArray::number(status) + j(" {'status':'ERROR','detail':'") + detail + "\"}";
}

} // namespace

class SandboxOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void getInstanceTellsEverything()
    {
        Box box;
        QCOMPARE(box.said("GET", instance, j("{'identifier':'ABC-1'}")),
                 QByteArray(j(
                     "200 {'status':'OK','data':{'identifier':'ABC-1','fields':{'Customer':'Acme',"
                     "'Amount':'1.10','Items':[{'Product': 'X', 'Qty': '20'}],"
                     "'Motivo ':'<p>ok</p>\\r\\n'},'activeTasks':[{'name':'Approve',"
                     "'creationDate':'2026-01-31 09:12','assignedUsers':['plain@small.example'],"
                     "'assignedRoles':['Administrator']}],'initiatedBy':'system',"
                     "'initiationDate':'2026-01-30 12:30:10','lockStatus':0,'summary':'',"
                     "'tenantName':'small','downloadKey':'0123456789abcdef0123456789abcdef'}}")));
    }

    void newInstanceGetsTheNextNumberAndIsStartedBySystem()
    {
        Box box;
        const QByteArray made = box.said(
            "POST", instance, j("{'processId':'ABC','data':{'Customer':'Çelik','Amount':1.10}}"));
        QVERIFY2(made.startsWith(j("200 {'status':'OK','identifier':'ABC-3','initiationDate':'")),
                 made.constData());
        const QByteArray got = box.said("GET", instance, j("{'identifier':'ABC-3'}"));
        QVERIFY2(got.contains(
                     j("'fields':{'Customer':'Çelik','Amount':'1.10','Items':'','Motivo ':''}")),
                 got.constData());
        QVERIFY2(got.contains(j("'initiatedBy':'system'")), got.constData());
        QVERIFY2(got.contains(j("'assignedRoles':['Finance','Administrator']")), got.constData());
    }

    void newInstanceIsStartedByTheUserWhereThatIsForced()
    {
        Box box;
        box.call("POST", instance, j("{'processId':'ABC','data':{}}"), "X-ForceUser: true\r\n");
        const QByteArray got = box.said("GET", instance, j("{'identifier':'ABC-3'}"));
        QVERIFY2(got.contains(j("'initiatedBy':'admin@small.example'")), got.constData());
    }

    void updateInstanceChangesOnlyTheFieldsSent()
    {
        Box box;
        const QByteArray answer =
            box.said("PUT", instance, j("{'identifier':'ABC-1','data':{'Motivo ':'Cambió'}}"));
        QVERIFY2(answer.startsWith(j("200 {'status':'OK','identifier':'ABC-1','updateDate':'")),
                 answer.constData());
        const QByteArray got = box.said("GET", instance, j("{'identifier':'ABC-1'}"));
        QVERIFY2(got.contains(j("'Customer':'Acme','Amount':'1.10'")), got.constData());
        QVERIFY2(got.contains(j("'Motivo ':'Cambió'")), got.constData());
        QVERIFY2(got.contains(j("'activeTasks':[{'name':'Approve'")), got.constData());
    }

    void getRecordIsTheFirstThatMatches()
    {
        Box box;
        QCOMPARE(
            box.said("GET", record,
                     j("{'databaseName':'Proveedores','filters':[{'columnName':'Código','value':'S-"
                       "01'}]}")),
            QByteArray(
                j("200 {'status':'OK','data':{'Id':'17','Código':'S-01','Nombre ':'Añasco Ltda',"
                  "'Stock':'1.10','Desde':'2026/01/31','Visto':'2026/01/31 09:12','Activo':'true',"
                  "'Etiquetas':'x'}}")));
    }

    void listRecordsHoldsAllThatMatchEveryFilter()
    {
        Box box;
        const QByteArray list =
            box.said("GET", records,
                     j("{'databaseName':'Centros','filters':[{'columnName':'Id','value':'2'},"
                       "{'columnName':'Nombre','value':'Dos'}]}"));
        QCOMPARE(list,
                 QByteArray(
                     j("200 {'status':'OK','data':[{'Id':'2','Código':'CC-2','Nombre':'Dos'}]}")));
        QCOMPARE(
            box.said("GET", records, j("{'databaseName':'Centros','filters':[]}")),
            QByteArray(j("200 {'status':'OK','data':[{'Id':'1','Código':'CC-1','Nombre':'Uno'},"
                         "{'Id':'2','Código':'CC-2','Nombre':'Dos'}]}")));
        QCOMPARE(
            box.said(
                "GET", records,
                j("{'databaseName':'Centros','filters':[{'columnName':'Nombre','value':'dos'}]}")),
            QByteArray(j("200 {'status':'OK','data':[]}")));
    }

    void parametersOfAGetMayStandInTheQuery()
    {
        Box box;
        const QByteArray query = "?databaseName=Centros&filters=%5B%7B%22columnName%22%3A%22"
                                 "C%C3%B3digo%22%2C%22value%22%3A%22CC-2%22%7D%5D";
        QVERIFY(box.said("GET", QByteArray(records) + query).contains(j("'Id':'2'")));
        QCOMPARE(box.said("GET", QByteArray(roles) + "?email=um%40small.example"),
                 QByteArray(j("200 {'roles':['All Users','User Management']}")));
        QVERIFY(box.said("GET", QByteArray(instance) + "?identifier=ABC-2").startsWith("200"));
        box.call("GET", QByteArray(instance) + "?identifier=ABC-1", j("{'identifier':'ABC-2'}"));
        const QByteArray markedName = "?databaseName=%EF%BB%BFCentros"; // U+FEFF is part of a name
        QVERIFY(!box.said("GET", QByteArray(records) + markedName).startsWith("200"));
        QStringList from;
        for (const SandboxRequest &request : box.sandbox().requests())
            from.append(request.parametersFrom);
        QCOMPARE(from, QStringList({u"query"_s, u"query"_s, u"query"_s, u"both"_s, u"query"_s}));
    }

    void addRecordGivesTheNextId()
    {
        Box box;
        const QByteArray data = j("{'databaseName':'Proveedores','data':{'Código':'S-09',"
                                  "'Stock':12.50,'Activo':true,'Etiquetas':['a','b'],'Id':'5'}}");
        QCOMPARE(box.said("POST", record, data), QByteArray(j("200 {'status':'OK','Id':'22'}")));
        QCOMPARE(box.said("POST", record, data), QByteArray(j("200 {'status':'OK','Id':'23'}")));
        QCOMPARE(
            box.said(
                "GET", record,
                j("{'databaseName':'Proveedores','filters':[{'columnName':'Id','value':'22'}]}")),
            QByteArray(j("200 {'status':'OK','data':{'Id':'22','Código':'S-09','Nombre ':'',"
                         "'Stock':'12.50','Desde':'','Visto':'','Activo':'true',"
                         "'Etiquetas':'[\\'a\\',\\'b\\']'}}")));
    }

    void updateRecordChangesOnlyTheColumnsSent()
    {
        Box box;
        QCOMPARE(
            box.said(
                "PUT", record,
                j("{'databaseName':'Centros','withInsert':false,'data':{'Id':'1','Nombre':''}}")),
            QByteArray(j("200 {'status':'OK','Id':'1'}")));
        QCOMPARE(box.said("GET", records, j("{'databaseName':'Centros'}")),
                 QByteArray(j("200 {'status':'OK','data':[{'Id':'1','Código':'CC-1','Nombre':''},"
                              "{'Id':'2','Código':'CC-2','Nombre':'Dos'}]}")));
    }

    void updateRecordInsertsWhereThatIsAskedFor()
    {
        Box box;
        QCOMPARE(box.said("PUT", record,
                          j("{'databaseName':'Centros','withInsert':true,'data':{'Id':'900','"
                            "Código':'CC-9'}}")),
                 QByteArray(j("200 {'status':'OK','Id':'3'}")));
        QVERIFY(box.said("GET", records, j("{'databaseName':'Centros'}"))
                    .contains(j("{'Id':'3','Código':'CC-9','Nombre':''}")));
    }

    void bothFormsOfUnicodeInNamesAreUnderstood()
    {
        Box box;
        QCOMPARE(
            box.said("PUT", record,
                     j("{'databaseName':'Centros','data':{'Id':'1','C\\u00f3digo':'\\u00d1-1'}}")),
            QByteArray(j("200 {'status':'OK','Id':'1'}")));
        QVERIFY(box.said("GET", record,
                         j("{'databaseName':'Centros','filters':[{'columnName':'Código','value':'Ñ-"
                           "1'}]}"))
                    .contains(j("'Código':'Ñ-1'")));
        // Decomposed accents are another name: exact means exact.
        QCOMPARE(box.said("PUT", record,
                          j("{'databaseName':'Centros','data':{'Id':'1','Co\\u0301digo':'x'}}"))
                     .left(3),
                 QByteArray("400"));
    }

    void invitationMakesAPendingUserWhoCanHaveRoles()
    {
        Box box;
        const QByteArray email = j("{'email':'neu@small.example'}");
        QCOMPARE(box.said("POST", invitation, email),
                 QByteArray(j("200 {'status':'OK','detail':'Invitation sent'}")));
        QCOMPARE(box.said("GET", roles, email), QByteArray(j("200 {'roles':['All Users']}")));
        QCOMPARE(box.said("POST", roles, j("{'email':'neu@small.example','role':'Finance'}")),
                 QByteArray(j("200 {'status':'OK','detail':'Role added'}")));
        QCOMPARE(box.said("GET", roles, email),
                 QByteArray(j("200 {'roles':['All Users','Finance']}")));
        QCOMPARE(box.said("POST", invitation, email).left(3), QByteArray("200"));
    }

    void rolesAreTakenAsTextOrList()
    {
        Box box;
        for (const QByteArray &form : {j("'role':'Finance'"), j("'role':['Finance']")}) {
            const QByteArray body = j("{'email':'um@small.example',") + form + '}';
            QCOMPARE(box.said("POST", roles, body),
                     QByteArray(j("200 {'status':'OK','detail':'Role added'}")));
            QCOMPARE(box.said("DELETE", roles, body),
                     QByteArray(j("200 {'status':'OK','detail':'Role removed'}")));
        }
        QCOMPARE(box.said("GET", roles, j("{'email':'um@small.example'}")),
                 QByteArray(j("200 {'roles':['All Users','User Management']}")));
    }

    void aDeletedUserIsGoneUntilInvitedAgain()
    {
        Box box;
        const QByteArray email = j("{'email':'plain@small.example'}");
        QCOMPARE(box.said("DELETE", user, email),
                 QByteArray(j("200 {'status':'OK','detail':'User deleted'}")));
        QCOMPARE(box.said("GET", roles, email), error(404, "User not found: plain@small.example"));
        QCOMPARE(box.said("DELETE", user, email).left(3), QByteArray("404"));
        box.call("POST", invitation, email);
        QCOMPARE(box.said("GET", roles, email),
                 QByteArray(j("200 {'roles':['All Users','Finance']}")));
    }

    void anAdministratorCanBeDeletedOnceTheRoleIsGone()
    {
        Box box;
        box.call("POST", roles, j("{'email':'plain@small.example','role':'Administrator'}"));
        QCOMPARE(box.said("DELETE", user, j("{'email':'plain@small.example'}")),
                 error(400, "Users with the role Administrator cannot be deleted"));
        box.call("DELETE", roles, j("{'email':'plain@small.example','role':'Administrator'}"));
        QCOMPARE(box.said("DELETE", user, j("{'email':'plain@small.example'}")).left(3),
                 QByteArray("200"));
    }

    void echoReturnsWhatItReceived()
    {
        Box box;
        const QByteArray body = j("{ 'param_string' : 'h\\u00e9llo ñ', 'n': 1.10 }");
        QCOMPARE(box.said("POST", "/commons/JSON/echo", body), "200 " + body);
    }

    void operationsSumJoinAndSearch()
    {
        Box box;
        const QByteArray path = "/commons/MATH/operations?oper=";
        QCOMPARE(box.said("POST", path + "sum", j("{'elem_1':'0.1','elem_2':'0.2','elem_3':10}")),
                 QByteArray(j("200 {'result':10.3}")));
        QCOMPARE(box.said("POST", path + "concat", j("{'elem_10':'z','elem_2':'ñ','elem_1':'a'}")),
                 QByteArray(j("200 {'result':'añz'}")));
        QCOMPARE(box.said("POST", path + "contains", j("{'elem_1':'mañana','elem_2':'ñan'}")),
                 QByteArray(j("200 {'result':true}")));
        QCOMPARE(box.said("POST", path + "contains", j("{'elem_1':'a','elem_2':'b'}")),
                 QByteArray(j("200 {'result':false}")));
    }

    void assigneesLookInsideRoles()
    {
        Box box;
        const QByteArray path = "/commons/assignee/list?assignees=";
        QCOMPARE(box.said("GET", path + "%5B%22Finance%22%2C%22um%40small.example%22%5D"),
                 QByteArray(j("200 ['plain@small.example','um@small.example']")));
        // A plus that is not encoded is a space to this server.
        QCOMPARE(box.said("GET", path + "%5B%22User+Management%22%5D"),
                 QByteArray(j("200 ['um@small.example']")));
        const QByteArray all = box.said("GET", path + "%5B%22All%20Users%22%5D");
        QVERIFY2(all.contains("pending@") && !all.contains("gone@"), all.constData());
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const QByteArray &method, const QByteArray &path,
                            const QByteArray &body, int status, const QByteArray &detail) {
            QTest::newRow((method + ' ' + path + ' ' + body).constData())
                << method << path << body << error(status, detail);
        };
        row("GET", "/v2/process/instances", "", 404, "No such path");
        row("DELETE", record, j("{'databaseName':'Centros','data':{'Id':'1'}}"), 405,
            "Method not allowed");
        row("GET", instance, "{", 400, "The body must be a JSON object");
        row("GET", instance, "[]", 400, "The body must be a JSON object");
        row("GET", instance, j("{'identifier':'A','identifier':'B'}"), 400,
            "The body must be a JSON object");
        row("GET", instance, "", 400, "identifier is required");
        row("GET", instance, j("{'identifier':'ABC-9'}"), 404, "Process instance not found: ABC-9");
        row("GET", instance, j("{'identifier':'abc-1'}"), 404, "Process instance not found: abc-1");
        row("POST", instance, j("{'data':{}}"), 400, "processId is required");
        row("POST", instance, j("{'processId':'XYZ','data':{}}"), 404, "Process not found: XYZ");
        row("POST", instance, j("{'processId':'ABC'}"), 400, "data is required");
        row("POST", instance, j("{'processId':'ABC','data':{'Motivo':'x'}}"), 400,
            "Field not found: Motivo");
        row("POST", instance, j("{'processId':'ABC','data':{'Amount':'1,10'}}"), 400,
            j("\\'Amount\\' must be a number"));
        row("POST", instance, j("{'processId':'ABC','data':{'Items':'x'}}"), 400,
            j("\\'Items\\' must be a list of rows"));
        row("PUT", instance, j("{'identifier':'ABC-2','data':{'Customer':'x'}}"), 400,
            "The process instance is finished");
        row("GET", record, "{}", 400, "databaseName is required");
        row("GET", record, j("{'databaseName':'proveedores'}"), 404,
            "Database not found: proveedores");
        row("GET", record, j("{'databaseName':'Centros','filters':{}}"), 400,
            "filters must be a list");
        row("GET", record, j("{'databaseName':'Centros','filters':[{'value':'x'}]}"), 400,
            "Each filter needs columnName and value");
        row("GET", record,
            j("{'databaseName':'Centros','filters':[{'columnName':'nombre','value':'x'}]}"), 400,
            "Column not found: nombre");
        row("GET", record,
            j("{'databaseName':'Centros','filters':[{'columnName':'Nombre','value':'x'}]}"), 404,
            "Record not found");
        row("POST", record, j("{'databaseName':'Centros','filters':[]}"), 400, "data is required");
        row("POST", record, j("{'databaseName':'Centros','data':{'Nombre ':'x'}}"), 400,
            "Column not found: Nombre ");
        row("POST", record, j("{'databaseName':'Centros','data':{'Código':'CC-1'}}"), 400,
            "A record with this primary key already exists");
        row("PUT", record, j("{'databaseName':'Centros','data':{'Id':'1','Código':'CC-2'}}"), 400,
            "A record with this primary key already exists");
        row("POST", record, j("{'databaseName':'Proveedores','data':{'Desde':'31/01/2026'}}"), 400,
            j("\\'Desde\\' must be a date, YYYY/MM/DD"));
        row("POST", record, j("{'databaseName':'Proveedores','data':{'Desde':'2026/02/30'}}"), 400,
            j("\\'Desde\\' must be a date, YYYY/MM/DD"));
        row("POST", record, j("{'databaseName':'Proveedores','data':{'Visto':'2026/01/31'}}"), 400,
            j("\\'Visto\\' must be a date and time, YYYY/MM/DD HH:mm"));
        row("POST", record, j("{'databaseName':'Proveedores','data':{'Activo':'yes'}}"), 400,
            j("\\'Activo\\' must be true or false"));
        row("POST", record, j("{'databaseName':'Proveedores','data':{'Código':{}}}"), 400,
            j("\\'Código\\' must be a text"));
        row("PUT", record, j("{'databaseName':'Centros','data':{'Nombre':'x'}}"), 400,
            "data.Id is required");
        row("PUT", record, j("{'databaseName':'Centros','data':{'Id':'one'}}"), 400,
            "Id must be a whole number");
        row("PUT", record, j("{'databaseName':'Centros','withInsert':'maybe','data':{'Id':'1'}}"),
            400, "withInsert must be true or false");
        row("PUT", record,
            j("{'databaseName':'Centros','withInsert':false,'data':{'Id':'9','Nombre':'x'}}"), 404,
            "Record not found: 9");
        row("POST", invitation, "{}", 400, "email is required");
        row("POST", invitation, j("{'email':'a@b.example,c@d.example'}"), 400,
            "Not an e-mail address: a@b.example,c@d.example");
        row("POST", invitation, j("{'email':'plain@small.example'}"), 400,
            "The user already exists: plain@small.example");
        row("DELETE", user, j("{'email':'owner@small.example'}"), 400,
            "The owner of the organization cannot be deleted");
        row("DELETE", user, j("{'email':'admin@small.example'}"), 400,
            "Users with the role Administrator cannot be deleted");
        row("DELETE", user, j("{'email':'gone@small.example'}"), 404,
            "User not found: gone@small.example");
        row("GET", roles, j("{'email':'nobody@small.example'}"), 404,
            "User not found: nobody@small.example");
        row("POST", roles, j("{'email':'um@small.example'}"), 400, "role is required");
        row("POST", roles, j("{'email':'um@small.example','role':'finance'}"), 404,
            "Role not found: finance");
        row("POST", roles, j("{'email':'um@small.example','role':'All Users'}"), 400,
            "The role All Users cannot be changed");
        row("DELETE", roles, j("{'email':'um@small.example','role':'All Users'}"), 400,
            "The role All Users cannot be changed");
        row("POST", "/commons/MATH/operations?oper=product", j("{'elem_1':'1'}"), 400,
            "oper must be sum, concat or contains");
        row("POST", "/commons/MATH/operations?oper=sum", j("{'elem_1':'one'}"), 400,
            "Not a number");
        row("POST", "/commons/MATH/operations?oper=sum", "{}", 400, "elem_1 is required");
        row("POST", "/commons/MATH/operations?oper=contains", j("{'elem_1':'1'}"), 400,
            "elem_2 is required");
        row("GET", "/commons/assignee/list?assignees=Finance", "", 400,
            "assignees must be a JSON list");
    }

    void refusals()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, answer);
        Box box;
        QCOMPARE(box.said(method, path, body), answer);
        QVERIFY(!box.sandbox().requests().front().carriedOut);
    }

    void eachKeyOpensOnlyItsFamily()
    {
        Box box;
        const QByteArray wrongForData = "X-Api-Key: " + box.sandbox().userKey() + "\r\n";
        const QByteArray wrongForUsers = "X-Api-Key: " + box.sandbox().dataKey() + "\r\n";
        const QByteArray refused = error(403, "This API key does not allow this operation");
        QCOMPARE(box.said("GET", records, j("{'databaseName':'Centros'}"), wrongForData), refused);
        QCOMPARE(box.said("POST", "/commons/JSON/echo", "{}", wrongForData), refused);
        QCOMPARE(box.said("GET", roles, j("{'email':'um@small.example'}"), wrongForUsers), refused);
        const QByteArray unknown = "X-Api-Key: " + QByteArray(48, '0') + "\r\n";
        QCOMPARE(box.said("GET", records, "{}", unknown), error(401, "Invalid API key"));
        QCOMPARE(box.said("GET", records, "{}", "X-Api-Key:\r\n"), error(401, "Invalid API key"));
    }

    void theUserMustBeOneOfTheOrganization()
    {
        Box box;
        const QByteArray body = j("{'databaseName':'Centros'}");
        QCOMPARE(box.said("GET", records, body, "X-Username: who@small.example\r\n"),
                 error(401, "X-Username is not a user of this organization"));
        QCOMPARE(box.said("GET", records, body, "X-Username: gone@small.example\r\n"),
                 error(401, "X-Username is not a user of this organization"));
        QCOMPARE(box.said("GET", records, body, "X-Username:\r\n"),
                 error(401, "X-Username is required"));
    }

    void onlyTheRightRolesMayManageUsers()
    {
        Box box;
        box.setUserName("plain@small.example");
        QCOMPARE(box.said("POST", invitation, j("{'email':'n@small.example'}")),
                 error(403, "Not allowed to invite users"));
        QCOMPARE(box.said("DELETE", user, j("{'email':'um@small.example'}")),
                 error(403, "Not allowed to delete users"));
        box.setUserName("um@small.example");
        QCOMPARE(box.said("POST", invitation, j("{'email':'n@small.example'}")).left(3),
                 QByteArray("200"));
        QCOMPARE(box.said("POST", roles, j("{'email':'n@small.example','role':'Finance'}")).left(3),
                 QByteArray("200"));
        QCOMPARE(box.said("POST", roles, j("{'email':'n@small.example','role':'Administrator'}")),
                 error(403, "Not allowed to change the role Administrator"));
    }

    void keysStandNowhereInTheRecords()
    {
        Box box;
        const QByteArray dataKey = box.sandbox().dataKey();
        box.call("GET", "/" + dataKey + "/instance?identifier=" + dataKey,
                 j("{'identifier':'") + dataKey + "\"}", "Cookie: " + dataKey + "\r\n");
        const SandboxRequest seen = box.sandbox().requests().front();
        QCOMPARE(seen.header("x-api-key"), QByteArray("<data key>"));
        QByteArray all = seen.path.toUtf8() + seen.query.toUtf8() + seen.body;
        for (const auto &[name, value] : seen.headers)
            all += name + value;
        QVERIFY(!all.contains(dataKey));
        QVERIFY(all.contains("identifier"));
    }
};

QTEST_GUILESS_MAIN(SandboxOperations)
#include "tst_sandboxoperations.moc"
