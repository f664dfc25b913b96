// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dialect.h"
#include "core/json.h"
#include "support/fakenetwork.h"

#include <algorithm>
#include <QUrlQuery>
#include <vector>

namespace flokdesk {

/// A report of the guided check, read back: each call with the shapes of its bodies. A type is replaced by
/// an example value, so that the parsers of the program see answers of those shapes.
class ReportReplay {
public:
    struct Call {
        QByteArray verb;
        QString path; ///< behind the base address
        QStringList parameters; ///< names in the query
        JsonValue body; ///< shape
        int status = 0;
        JsonValue answer; ///< shape
        bool isUsed = false;
    };

    explicit ReportReplay(const QByteArray &report)
    {
        const Result<JsonValue> json = parseJson(report);
        if (!json || !json->find(u"calls"))
            qFatal("no report of a guided check");
        for (const JsonValue &call : json->find(u"calls")->items())
            m_calls.push_back(callOf(call));
        m_dialect = Dialect::fromJson(*json);
    }

    const std::vector<Call> &calls() const { return m_calls; }
    /// What the run had learned at its end.
    const Dialect &dialect() const { return m_dialect; }
    bool has(const QByteArray &verb, CallId id) const
    {
        return std::ranges::any_of(m_calls, [&](const Call &call) {
            return call.verb == verb && call.path == pathOf(id);
        });
    }
    QString pathOf(CallId id) const { return u'/' + m_dialect.path(id).join(u'/'); }

    /// The body of an answer of that shape to a request with these parameters.
    static QByteArray example(const Call &call, const JsonValue &asked)
    {
        if (call.answer.isNull())
            return {};
        if (call.answer.isString()) // no JSON
            return call.answer.text() == u"page" ? QByteArrayLiteral("<html></html>")
                                                 : call.answer.text().toUtf8();
        return exampleOf(call.answer, {}, asked, isPlainRefusal(call)).toJson();
    }

    /// Answers as the service of the report did: each call once, in its order; a call that is not in the
    /// report is answered with 599.
    void answer(FakeTransfer &transfer)
    {
        const Request &request = transfer.request;
        const QUrlQuery query(request.url);
        QStringList names;
        JsonValue asked = JsonValue::object();
        for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
            names << name;
            asked.set(name, JsonValue::string(value));
        }
        if (const Result<JsonValue> body = parseJson(request.body))
            asked = *body;
        const auto fits = [&](const Call &call) {
            return !call.isUsed && call.verb == verbName(request.verb)
                && request.url.path().endsWith(call.path) && call.parameters == names
                && call.body.isNull() == request.body.isEmpty() && hasSameFilters(call, asked);
        };
        const auto found = std::ranges::find_if(m_calls, fits);
        if (found == m_calls.end())
            return transfer.answer(599);
        found->isUsed = true;
        transfer.answer(found->status, example(*found, asked));
    }
    int unused() const { return int(std::ranges::count(m_calls, false, &Call::isUsed)); }

private:
    static QStringList textsIn(const JsonValue &json, QStringView name)
    {
        QStringList texts;
        for (const JsonValue &item : json.find(name)->items())
            texts << item.text();
        return texts;
    }
    static Call callOf(const JsonValue &json)
    {
        return {json.find(u"method")->text().toLatin1(),
                json.find(u"path")->text(),
                textsIn(json, u"parameters"),
                *json.find(u"body"),
                json.find(u"status")->text().toInt(),
                *json.find(u"answer")};
    }
    /// A condition, none, or no list of conditions at all.
    static bool hasSameFilters(const Call &call, const JsonValue &asked)
    {
        const JsonValue *there = call.body.find(u"filters");
        const JsonValue *here = asked.find(u"filters");
        if (call.body.isNull())
            return true; // the query holds names only
        if (!there || !here)
            return !there == !here;
        return there->items().empty() == here->items().empty();
    }
    /// An answer of words alone to a question for data.
    static bool isPlainRefusal(const Call &call)
    {
        return call.verb == "GET" && std::ranges::all_of(call.answer.members(), [](const auto &m) {
                   return m.key == u"status" || m.key == u"detail" || m.key == u"message"
                       || m.key == u"error";
               });
    }
    static JsonValue exampleText(const QString &name, const JsonValue &asked, bool isRefused)
    {
        if (name == u"status")
            return JsonValue::string(isRefused ? QStringLiteral("ERROR") : QStringLiteral("OK"));
        if (name == u"identifier") {
            const JsonValue *identifier = asked.find(u"identifier");
            return identifier ? *identifier : JsonValue::string(QStringLiteral("ABC-1042"));
        }
        if (name == u"param_string" && asked.find(name))
            return *asked.find(name);
        if (name.compare(u"id", Qt::CaseInsensitive) == 0)
            return JsonValue::string(QStringLiteral("17"));
        return JsonValue::string(QStringLiteral("example"));
    }
    static JsonValue exampleOf(const JsonValue &shape, const QString &name, const JsonValue &asked,
                               bool isRefused)
    {
        if (shape.isObject()) {
            JsonValue::Members members;
            for (const JsonValue::Member &member : shape.members())
                members.push_back(
                    {member.key, exampleOf(member.value, member.key, asked, isRefused)});
            return JsonValue::object(std::move(members));
        }
        if (shape.isArray()) {
            JsonValue::Items items;
            for (const JsonValue &item : shape.items())
                items.push_back(exampleOf(item, {}, asked, isRefused));
            return JsonValue::array(std::move(items));
        }
        if (shape.text() == u"number")
            return *JsonValue::number("17");
        if (shape.text() == u"boolean")
            return JsonValue::boolean(true);
        if (shape.text() == u"null")
            return {};
        return exampleText(name, asked, isRefused);
    }

    std::vector<Call> m_calls;
    Dialect m_dialect;
};

} // namespace flokdesk
