// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"
#include "support/manualclock.h"
#include "testschema.h"

#include <cstdlib>
#include <QString>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

/// Writes notes first..last-1, one transaction each, and says each number once it is committed.
int append(const QString &path, const char *author, int first, int last)
{
    const auto database = Database::open(path, testschema::version(1));
    if (!database) {
        std::fputs(qPrintable(database.error().message + u' ' + database.error().detail), stderr);
        return 1;
    }
    for (int number = first; number < last; ++number) {
        if (!(*database)->write(
                [&](SQLite::Database &handle) { testschema::addNote(handle, author, number); }))
            return 2;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}

int migrate(const QString &path)
{
    testschema::saysSteps = true;
    return Database::open(path, testschema::version(2)) ? 0 : 1;
}

/// The content of tests/data/store/cache-v<n>.db. Times are those of ManualClock.
int seed(const QString &path)
{
    const auto database = Database::open(path, Workspace::schema());
    if (!database)
        return 1;
    ManualClock clock;
    Workspace workspace(**database, u"p1"_s, clock);
    workspace.rememberDatabase(u"Facturación "_s, Source::Typed);
    workspace.rememberColumns(u"Clientes"_s, {u"Id"_s, u" Nombre"_s, u"Código"_s}, Source::Answer);
    workspace.rememberProcess(u"ABC"_s, Source::File);
    workspace.rememberFields(u"ABC"_s, {u"Importe €"_s, u"Fecha"_s}, Source::Answer);
    workspace.rememberRoles({u"Todos los usuarios"_s}, Source::Answer);
    workspace.rememberUser(u"ana@example.org"_s, Source::Typed);
    workspace.rememberUserRoles(u"eva@example.org"_s, {u"Compras "_s, u"Administrator"_s});
    workspace.rememberUserRoles(u"sin.roles@example.org"_s, {});
    workspace.rememberInvited(u"neu@example.org"_s);
    workspace.rememberRemoved(u"ido@example.org"_s);
    workspace.rememberInstance(u"ABC-1042"_s, R"({"identifier":"ABC-1042","n":1.10})"_ba,
                               Source::Answer);
    workspace.rememberInstance(u"ABC-7"_s, {}, Source::Typed);
    Workspace(**database, u"p2"_s, clock).rememberDatabase(u"Otra"_s, Source::Typed);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray task = argc > 2 ? argv[1] : "";
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    if (task == "append" && argc == 6)
        return append(path, argv[3], std::atoi(argv[4]), std::atoi(argv[5]));
    if (task == "migrate")
        return migrate(path);
    if (task == "seed")
        return seed(path);
    std::fputs("usage: storechild append FILE AUTHOR FIRST LAST | migrate FILE | seed FILE\n",
               stderr);
    return 64;
}
