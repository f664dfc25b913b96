// SPDX-License-Identifier: GPL-3.0-or-later
// Resident memory of the program beside that of DB Browser for SQLite, in turn, the median of several
// rounds: with nothing loaded, and with 100,000 records of 12 columns in view. Each is looked at when it
// does not change for a second.
#include "arguments.h"
#include "manyrecords.h"

#include <cstdio>
#include <functional>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 100'000;
constexpr int columns = 12;

/// Answers each request with the same records.
class RecordServer : public QTcpServer {
public:
    RecordServer()
    {
        const QByteArray body = manyRecords(rows, columns);
        m_answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        if (!listen(QHostAddress::LocalHost))
            qFatal("%s", qPrintable(errorString()));
        QObject::connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (socket->readAll().contains("\r\n\r\n"))
                    socket->write(m_answer);
            });
        });
    }

private:
    QByteArray m_answer;
};

void saveProfile(const QString &directory, int port)
{
    QDir().mkpath(directory);
    QFile file(QDir(directory).filePath(u"profiles.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    file.write(
        R"({"version":1,"profiles":[{"id":"id of Acme","name":"Acme","baseUrl":"http://127.0.0.1:)"
        + QByteArray::number(port)
        + R"(/api","userName":"admin@example.org","hasDataKey":true,"hasUserKey":true}]})");
}

void saveTable(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    std::string names = "Id TEXT";
    std::string places = "?";
    for (int column = 1; column < columns; ++column) {
        names += ", \"Column " + std::to_string(column) + "\" TEXT";
        places += ", ?";
    }
    SQLite::Transaction transaction(database);
    database.exec("CREATE TABLE Suppliers (" + names + ")");
    SQLite::Statement insert(database, "INSERT INTO Suppliers VALUES (" + places + ")");
    for (int row = 0; row < rows; ++row) {
        insert.bind(1, std::to_string(row + 1));
        for (int column = 1; column < columns; ++column)
            insert.bind(column + 1, "value " + std::to_string((row * 7 + column) % 5000));
        insert.executeStep();
        insert.reset();
    }
    transaction.commit();
}

double mebibytesOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// When it rests. The program says a line first where it `tells`.
double restingMemory(const QString &program, const QStringList &arguments, bool tells)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    const auto isReady = [&] { return process.canReadLine() || !tells; };
    if (!process.waitForStarted() || !QTest::qWaitFor(isReady, 60'000))
        qFatal("%s does not start", qPrintable(program));
    double before = -1;
    for (double now = 0; before != now; now = mebibytesOf(process.processId())) {
        before = now;
        QTest::qWait(tells ? 1000 : 3000); // the other one does not say when it is there
    }
    process.kill();
    process.waitForFinished();
    return before;
}

double medianOf(std::vector<double> figures)
{
    std::ranges::sort(figures);
    return figures[figures.size() / 2];
}

struct Pair {
    const char *what;
    QStringList ours;
    QStringList theirs;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the memory of the program beside that of DB Browser for SQLite."_s);
    const QCommandLineOption child(u"window-child"_s, u"The program to start, windowchild."_s,
                                   u"path"_s, QStringLiteral(WINDOW_CHILD));
    const QCommandLineOption peer(u"peer"_s, u"DB Browser for SQLite."_s, u"path"_s,
                                  u"sqlitebrowser"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"Starts of each."_s, u"number"_s, u"5"_s);
    parser.addOptions({child, peer, rounds});
    readNumbers(parser, 0);
    const QString other = QStandardPaths::findExecutable(parser.value(peer));
    if (other.isEmpty()) {
        std::fprintf(stderr, "%s is not installed\n", qPrintable(parser.value(peer)));
        return 1;
    }
    const QTemporaryDir directory;
    const RecordServer server;
    const QString desk = directory.filePath(u"desk"_s);
    const QString table = directory.filePath(u"suppliers.db"_s);
    saveProfile(desk, server.serverPort());
    saveTable(table);
    const QString count = QString::number(rows);
    const QStringList start{desk, u"data"_s, u"user"_s};
    const Pair pairs[] = {
        {"nothing loaded", start + QStringList{u"rest"_s}, {}},
        {"100,000 records",
         start + QStringList{u"open"_s, u"Suppliers"_s, count},
         {u"-t"_s, u"Suppliers"_s, table}},
    };
    for (const auto &[what, ours, theirs] : pairs) {
        std::vector<double> own;
        std::vector<double> others;
        for (int round = 0; round < std::max(1, parser.value(rounds).toInt()); ++round) {
            own.push_back(restingMemory(parser.value(child), ours, true));
            others.push_back(restingMemory(other, theirs, false));
        }
        std::printf("%-16s %6.1f MiB, DB Browser %6.1f MiB, ratio %4.2f\n", what, medianOf(own),
                    medianOf(others), medianOf(own) / medianOf(others));
        std::fflush(stdout);
    }
    return 0;
}
