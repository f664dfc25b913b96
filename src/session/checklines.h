// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dialect.h"
#include "core/exchange.h"

#include <map>
#include <QUrl>

namespace flokdesk {

/// One request of a guided check, or a question for which none could be sent.
struct CheckLine {
    enum class State {
        Running,
        Good,
        TriedAgain, ///< refused, and asked again in another form
        Refused,
        Unknown, ///< a write that may have been carried out; it is not sent again
        NotAsked
    };
    QString question{}; ///< the purpose of the request, in words
    State state = State::Running;
    QString call{}; ///< method and path behind the base address
    GetStyle style = GetStyle::Body;
    bool hasParameters = false;
    int status = 0; ///< HTTP; 0 without an answer
    QString words{}; ///< the answer, or why there is none, in words; plain text
    std::vector<Dialect::Difference> learned{};
};

/// The requests of a guided check in the order in which they were sent, for people and as a report.
class CheckLines {
public:
    explicit CheckLines(const QUrl &baseUrl)
        : m_baseUrl(baseUrl)
    {
    }

    /// The requests that follow belong to this question; `before` is known of the service.
    void begin(const QString &question, const Dialect &before);
    /// An exchange of that question: a line of its own, or more about the line it has.
    void follow(const Exchange &exchange);
    /// The last line of the question gets its end. A question without a request ends as not asked.
    void end(CheckLine::State state, const QString &words, const Dialect &after);
    /// The last request of the question was answered, and another one waits for the user.
    void wait();
    /// The rest of the question is not asked.
    void skip(const QString &why);
    /// A question that is not asked.
    void leaveOut(const QString &question, const QString &why);
    /// The line that still runs ends as not asked.
    void stop();

    const std::vector<CheckLine> &all() const { return m_lines; }
    /// JSON for other people: each call without any value, and the settings. No key, no address.
    QByteArray report(const Dialect &dialect) const;

private:
    CheckLine &lineOf(const Exchange &exchange);

    QUrl m_baseUrl;
    QString m_question;
    Dialect m_before;
    size_t m_first = 0; // line of the question
    std::vector<CheckLine> m_lines;
    std::map<quint64, size_t> m_lineOf; // by the number of the exchange
    std::map<quint64, JsonValue> m_calls; // of the report
};

} // namespace flokdesk
