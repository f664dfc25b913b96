// SPDX-License-Identifier: GPL-3.0-or-later
// How much the views do again when much changes: rows that the models report as changed, and CPU time of
// the window's thread, for staging 20,000 changes of records and for loading the roles of 2,000 users, each
// for itself and by 20 roles; and the requests of loading roles.
#include "arguments.h"
#include "gui/databases/databasespage.h"
#include "gui/users/userspage.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <cstdio>
#include <ctime>
#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QUrlQuery>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int changes = 20'000;
constexpr int users = 2'000;
constexpr int numberedRoles = 18;

/// CPU time of this thread in milliseconds.
double cpu()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Rows that a model reported as changed, and how often.
struct Refreshes {
    qint64 rows = 0;
    int signalsSent = 0;

    explicit Refreshes(const QAbstractItemModel &model)
    {
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &context,
                         [this](const QModelIndex &first, const QModelIndex &last) {
                             rows += last.row() - first.row() + 1;
                             ++signalsSent;
                         });
    }

private:
    QObject context;
};

struct Measured {
    int things = 0;
    double milliseconds = 0;
    qint64 rows = 0;
    int signalsSent = 0;
    int requests = 0;
};

QByteArray records(int count)
{
    QByteArray json = R"({"status":"OK","data":[)";
    for (int row = 1; row <= count; ++row)
        json += (row == 1 ? "{\"Id\":\"" : ",{\"Id\":\"") + QByteArray::number(row)
            + R"(","City":"Quito"})";
    return json + "]}";
}

Measured staging()
{
    SessionFixture desk;
    DatabasesPage page(desk.session, desk.dialogs);
    page.resize(1100, 700);
    page.show();
    page.openDatabase(u"Suppliers"_s);
    desk.clock.settle();
    desk.network.last().answer(200, records(changes));
    const QAbstractItemModel &model = *namedChild<QTableView>(page, "recordsTable")->model();
    if (!QTest::qWaitFor([&] { return model.rowCount() == changes; }, 60'000))
        qFatal("The records are not shown");
    const Refreshes refreshes(model);
    const double start = cpu();
    desk.changes.beginMacro(u"all"_s);
    for (int row = 1; row <= changes; ++row)
        desk.changes.editRecord(
            u"Suppliers"_s, QString::number(row),
            {u"City"_s, JsonValue::string(u"Quito"_s), JsonValue::string(u"Loja"_s)});
    desk.changes.endMacro();
    desk.clock.settle();
    QCoreApplication::processEvents();
    return {changes, cpu() - start, refreshes.rows, refreshes.signalsSent};
}

QString userNumber(int number)
{
    return u"user%1@example.org"_s.arg(number);
}

QString roleNumber(int number)
{
    return u"Role %1"_s.arg(number);
}

/// The answer to one request: each user has the roles User and Finance and one of those with a number.
QByteArray rolesAnswer(const Request &request)
{
    const QString asked = QUrlQuery(request.url).queryItemValue(u"assignees"_s, QUrl::FullyDecoded);
    if (asked.isEmpty()) {
        const int user = QRegularExpression(u"[0-9]+"_s)
                             .match(QString::fromUtf8(request.body))
                             .captured()
                             .toInt();
        return R"({"roles":["User","Finance",")" + roleNumber(user % numberedRoles).toUtf8()
            + R"("]})";
    }
    QByteArrayList members;
    for (int i = 0; i < users; ++i) {
        if (!asked.contains(u"Role") || asked.contains(u'"' + roleNumber(i % numberedRoles) + u'"'))
            members << '"' + userNumber(i).toUtf8() + '"';
    }
    return '[' + members.join(',') + ']';
}

Measured loadingRoles(const QStringList &knownRoles)
{
    SessionFixture desk;
    QStringList emails;
    for (int i = 0; i < users; ++i)
        emails << userNumber(i);
    desk.workspace.rememberUsers(emails, Source::Typed);
    desk.workspace.rememberRoles(knownRoles, Source::Answer);
    desk.dialogs.nextYesNo = {true};
    UsersPage page(desk.session, desk.dialogs);
    page.resize(1100, 700);
    page.show();
    const auto *bar = namedChild<QWidget>(page, "loadingBar");
    const Refreshes refreshes(*namedChild<QTableView>(page, "usersTable")->model());
    const double start = cpu();
    namedChild<QAction>(page, "reloadAllAction")->trigger();
    QCoreApplication::processEvents(); // the answer to the question
    for (int answered = 0; answered == 0 || bar->isVisible(); ++answered) {
        for (int second = 0; desk.sent() <= answered; ++second) {
            if (second > 120)
                qFatal("No request is sent");
            desk.clock.advance(std::chrono::seconds(1));
        }
        desk.answerTo(answered, 200, rolesAnswer(desk.network.requests[size_t(answered)]));
    }
    QCoreApplication::processEvents();
    return {users, cpu() - start, refreshes.rows, refreshes.signalsSent, desk.sent()};
}

Measured eachUser()
{
    return loadingRoles({});
}

Measured byRole()
{
    QStringList roles{u"User"_s, u"Finance"_s};
    for (int i = 0; i < numberedRoles; ++i)
        roles << roleNumber(i);
    return loadingRoles(roles);
}

struct Row {
    const char *name;
    Measured (*measure)();
};
constexpr Row table[] = {{"staging", staging}, {"roles", eachUser}, {"byrole", byRole}};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    const QString chosen = readRow(
        parser, "Measures what views do again while much is staged and while roles are loaded.",
        table);
    for (const Row &row : table) {
        if (!chosen.isEmpty() && chosen != QLatin1StringView(row.name))
            continue;
        const Measured measured = row.measure();
        std::printf("%-8s %6d: %9.1f ms, %7lld rows refreshed in %d signals, %d "
                    "requests\n",
                    row.name, measured.things, measured.milliseconds,
                    static_cast<long long>(measured.rows), measured.signalsSent, measured.requests);
        std::fflush(stdout);
    }
    return 0;
}
