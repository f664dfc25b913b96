// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checklines.h"

#include "session/checkreport.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Only the context under which translators find these texts.
struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(flokdesk::GuidedCheck)
};

QString methodAndPath(const Exchange &exchange, const QUrl &baseUrl)
{
    return QString::fromLatin1(exchange.verb) + u' ' + pathBehind(baseUrl, QUrl(exchange.url));
}

} // namespace

void CheckLines::begin(const QString &question, const Dialect &before)
{
    m_question = question;
    m_before = before;
    m_first = m_lines.size();
}

void CheckLines::follow(const Exchange &exchange)
{
    if (exchange.state == Exchange::State::NotSent && !m_lineOf.contains(exchange.id))
        return;
    CheckLine &line = lineOf(exchange);
    line.status = exchange.status;
    if (exchange.status != 0)
        m_calls.insert_or_assign(exchange.id, reportOf(exchange, m_baseUrl));
}

CheckLine &CheckLines::lineOf(const Exchange &exchange)
{
    if (const auto known = m_lineOf.find(exchange.id); known != m_lineOf.end())
        return m_lines[known->second];
    const QString call = methodAndPath(exchange, m_baseUrl);
    if (m_lines.size() > m_first) {
        CheckLine &before = m_lines.back();
        const bool isSameCall = before.call == call;
        before.state = isSameCall ? CheckLine::State::TriedAgain : CheckLine::State::Good;
        before.words =
            isSameCall ? CheckText::tr("asked again in another form") : CheckText::tr("answered");
    }
    const bool isInQuery = !QUrlQuery(QUrl(exchange.url)).isEmpty();
    m_lineOf[exchange.id] = m_lines.size();
    m_lines.push_back({.question = m_question,
                       .call = call,
                       .style = isInQuery ? GetStyle::Query : GetStyle::Body,
                       .hasParameters = isInQuery || !exchange.body.isEmpty()});
    return m_lines.back();
}

void CheckLines::end(CheckLine::State state, const QString &words, const Dialect &after)
{
    if (m_lines.size() == m_first) {
        m_lines.push_back({.question = m_question});
        state = CheckLine::State::NotAsked;
    }
    CheckLine &line = m_lines.back();
    line.state = state;
    line.words = words;
    line.learned = differences(m_before, after);
}

void CheckLines::wait()
{
    if (m_lines.size() > m_first && m_lines.back().state == CheckLine::State::Running) {
        CheckLine &before = m_lines.back();
        before.state =
            before.status / 100 == 2 ? CheckLine::State::Good : CheckLine::State::Refused;
        before.words = CheckText::tr("answered");
    }
}

void CheckLines::skip(const QString &why)
{
    wait();
    leaveOut(m_question, why);
}

void CheckLines::leaveOut(const QString &question, const QString &why)
{
    m_lines.push_back({.question = question, .state = CheckLine::State::NotAsked, .words = why});
}

void CheckLines::stop()
{
    if (m_lines.empty() || m_lines.back().state != CheckLine::State::Running)
        return;
    m_lines.back().state = CheckLine::State::NotAsked;
    m_lines.back().words = CheckText::tr("stopped");
}

QByteArray CheckLines::report(const Dialect &dialect) const
{
    JsonValue::Items calls;
    for (const auto &[id, call] : m_calls)
        calls.push_back(call);
    JsonValue report = JsonValue::object();
    report.set(u"format"_s, JsonValue::string(u"flokdesk-check"_s));
    report.set(u"version"_s, *JsonValue::number("1"));
    report.set(u"calls"_s, JsonValue::array(calls));
    const JsonValue json = dialect.toJson();
    if (const JsonValue *settings = json.find(u"settings"))
        report.set(u"settings"_s, *settings);
    return report.toJson() + '\n';
}

} // namespace flokdesk
