// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/requestsmodel.h"

#include "core/text.h"
#include "net/exchanges.h"

#include <array>
#include <QUrl>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char requestsContext[] = "flokdesk::RequestsModel";

QVariant tookText(const Exchange &exchange)
{
    using namespace std::chrono;
    if (exchange.elapsed == Duration::zero())
        return {};
    const auto taken = duration_cast<milliseconds>(exchange.elapsed).count();
    //: %1 is a number of milliseconds
    return RequestsModel::tr("%1 ms").arg(taken);
}

constexpr std::array requestColumns{
    Column<Exchange>{QT_TRANSLATE_NOOP("flokdesk::RequestsModel", "Time"),
                     [](const Exchange &e) -> QVariant {
                         return e.startedAt.toLocalTime().toString(u"HH:mm:ss"_s);
                     }},
    Column<Exchange>{QT_TRANSLATE_NOOP("flokdesk::RequestsModel", "Method"),
                     [](const Exchange &e) -> QVariant { return QString::fromLatin1(e.verb); }},
    Column<Exchange>{QT_TRANSLATE_NOOP("flokdesk::RequestsModel", "Path"),
                     [](const Exchange &e) -> QVariant { return pathText(e); },
                     [](const Exchange &e) -> QVariant { return e.url; }},
    Column<Exchange>{QT_TRANSLATE_NOOP("flokdesk::RequestsModel", "Status"),
                     [](const Exchange &e) -> QVariant { return stateText(e); }},
    Column<Exchange>{QT_TRANSLATE_NOOP("flokdesk::RequestsModel", "Duration"), tookText},
    Column<Exchange>{QT_TRANSLATE_NOOP("flokdesk::RequestsModel", "Priority"),
                     [](const Exchange &e) -> QVariant { return laneText(e); }},
    Column<Exchange>{QT_TRANSLATE_NOOP("flokdesk::RequestsModel", "Purpose"),
                     [](const Exchange &e) -> QVariant { return e.reason; },
                     [](const Exchange &e) -> QVariant { return e.reason; }},
    Column<Exchange>{QT_TRANSLATE_NOOP("flokdesk::RequestsModel", "Note"),
                     [](const Exchange &e) -> QVariant { return e.note.simplified(); },
                     [](const Exchange &e) -> QVariant { return e.note; }},
};

} // namespace

QString stateText(const Exchange &exchange)
{
    switch (exchange.state) {
    case Exchange::State::Waiting:
        return RequestsModel::tr("Waiting");
    case Exchange::State::Sent:
        return RequestsModel::tr("Sent…");
    case Exchange::State::Answered:
        return QString::number(exchange.status);
    case Exchange::State::NotSent:
        return RequestsModel::tr("Not sent");
    case Exchange::State::Failed:
        return exchange.status ? RequestsModel::tr("%1, incomplete").arg(exchange.status)
                               : RequestsModel::tr("Failed");
    case Exchange::State::Unknown:
        return RequestsModel::tr("Unconfirmed");
    case Exchange::State::Cancelled:
        return RequestsModel::tr("Canceled");
    }
    Q_UNREACHABLE();
}

QString laneText(const Exchange &exchange)
{
    //: Priority of requests: those that the user waits for after a click
    if (exchange.lane == laneName(Lane::Interactive))
        return RequestsModel::tr("high");
    //: Priority of requests: those of longer work whose progress the user sees
    if (exchange.lane == laneName(Lane::Foreground))
        return RequestsModel::tr("normal");
    //: Priority of requests: those that the user does not wait for
    return RequestsModel::tr("low");
}

QStringList stateTexts()
{
    using State = Exchange::State;
    QStringList texts;
    Exchange exchange;
    for (const State state : {State::Waiting, State::Sent, State::NotSent, State::Failed,
                              State::Unknown, State::Cancelled}) {
        exchange.state = state;
        texts << stateText(exchange);
    }
    exchange.state = State::Failed;
    exchange.status = 200;
    texts << stateText(exchange);
    return texts;
}

QStringList laneTexts()
{
    QStringList texts;
    Exchange exchange;
    for (const Lane lane : {Lane::Interactive, Lane::Foreground, Lane::Background}) {
        exchange.lane = laneName(lane);
        texts << laneText(exchange);
    }
    return texts;
}

QString pathText(const Exchange &exchange)
{
    const QUrl url(exchange.url);
    const QString path = url.path(QUrl::PrettyDecoded);
    return url.hasQuery() ? path + u'?' + url.query(QUrl::PrettyDecoded) : path;
}

RequestsModel::RequestsModel(RequestLog &log, QObject *parent)
    : TableModel(requestsContext, requestColumns, parent)
{
    load(log);
    connect(&log, &RequestLog::added, this, [this](const Exchange &added) { append(added); });
    connect(&log, &RequestLog::updated, this, &RequestsModel::update);
    connect(&log, &RequestLog::removedOldest, this, [this] { removeFirst(); });
    connect(&log, &RequestLog::cleared, this, [this] { setRows({}); });
}

void RequestsModel::load(const RequestLog &log)
{
    setRows({log.exchanges().begin(), log.exchanges().end()});
}

void RequestsModel::update(const Exchange &exchange)
{
    for (int i = rowCount() - 1; i >= 0; --i)
        if (row(i).id == exchange.id)
            return replace(i, exchange);
}

void RequestsFilter::setWords(const QString &words)
{
    m_words = foldedForSearch(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RequestsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    QString haystack;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        haystack += sourceModel()->index(row, column, parent).data().toString() + u'\n';
    haystack = foldedForSearch(haystack);
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return haystack.contains(word); });
}

} // namespace flokdesk
