// SPDX-License-Identifier: GPL-3.0-or-later
// ledgerchild URL LEDGER REQUESTS WINDOW-MS: reads from URL without end, as fast as the shared
// ledger lets it.
#include "net/httptransport.h"
#include "net/requestscheduler.h"
#include "store/sqliteledger.h"

#include <QCoreApplication>

using namespace flokdesk;
using namespace std::chrono_literals;

namespace {

RateBudget::Limits limitsFrom(const QStringList &arguments)
{
    RateBudget::Limits limits;
    limits.requests = arguments.value(3).toInt();
    limits.window = std::chrono::milliseconds(arguments.value(4).toInt());
    limits.slack = limits.window / 5;
    limits.burst = limits.requests / 5;
    return limits;
}

void sendForEver(RequestScheduler &scheduler, const QUrl &url)
{
    Request request;
    request.url = url;
    request.lane = Lane::Background;
    request.flow = QStringLiteral("job");
    scheduler.send(request)->then(
        &scheduler, [&scheduler, url](const Result<Answer> &) { sendForEver(scheduler, url); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SystemClock clock;
    HttpTransport transport(clock);
    transport.setProxy(HttpTransport::Proxy::None);
    SqliteLedgers ledgers(clock, arguments.value(2), limitsFrom(arguments));
    RequestScheduler scheduler(transport, ledgers, clock);
    for (int i = 0; i < 12; ++i)
        sendForEver(scheduler, QUrl(arguments.value(1)));
    return QCoreApplication::exec();
}
