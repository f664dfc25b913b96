// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/contract/call.h"

#include <QRegularExpression>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

HttpReply typedReply(int status, const char *type, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.headers.emplaceBack("Content-Type", type);
    reply.body = body;
    return reply;
}

QByteArray htmlError(int status, const QString &detail)
{
    const QString page = u"<!DOCTYPE html>\n<html><head><title>Error %1</title></head>"
                         "<body><h1>Error %1</h1><p>%2</p></body></html>\n"_s;
    return page.arg(status).arg(detail.toHtmlEscaped()).toUtf8();
}

JsonValue errorBody(const ContractOptions &contract, const QString &detail)
{
    const QString key = contract.value(u"errorKey");
    JsonValue words = key == u"errors" ? stringArray({detail}) : JsonValue::string(detail);
    return JsonValue::object({member(u"status"_s, u"ERROR"_s), member(key, std::move(words))});
}

/// Only strings hold characters outside ASCII, so they may be replaced wherever they are.
QByteArray escapedJson(const QByteArray &json)
{
    QByteArray escaped;
    const QString text = QString::fromUtf8(json);
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            escaped += char(c.unicode());
        else
            escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return escaped;
}

bool matchesWhole(const char *pattern, const QString &text)
{
    const QRegularExpression whole(
        QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return whole.match(text).hasMatch();
}

bool isDate(const QString &text)
{
    return matchesWhole("\\d{4}/\\d{2}/\\d{2}", text)
        && QDate::fromString(text, u"yyyy/MM/dd"_s).isValid();
}

bool isDateTime(const QString &text)
{
    return isDate(text.left(10)) && matchesWhole(" ([01]\\d|2[0-3]):[0-5]\\d", text.mid(10));
}

bool allAre(const JsonValue::Items &items, JsonValue::Type type)
{
    return std::all_of(items.begin(), items.end(),
                       [type](const JsonValue &item) { return item.type() == type; });
}

bool fits(ValueType type, const JsonValue &value)
{
    const QString text = value.displayText();
    switch (type) {
    case ValueType::Text:
        return !value.isArray() && !value.isObject();
    case ValueType::Number:
        return matchesWhole("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?", text);
    case ValueType::Date:
        return isDate(text);
    case ValueType::DateTime:
        return isDateTime(text);
    case ValueType::Checkbox:
        return text == u"true" || text == u"false";
    case ValueType::Choices:
        return value.isString()
            || (value.isArray() && allAre(value.items(), JsonValue::Type::String));
    case ValueType::Table:
        return value.isArray() && allAre(value.items(), JsonValue::Type::Object);
    }
    return false;
}

QString expectationOf(ValueType type)
{
    switch (type) {
    case ValueType::Text:
        return u"a text"_s;
    case ValueType::Number:
        return u"a number"_s;
    case ValueType::Date:
        return u"a date, YYYY/MM/DD"_s;
    case ValueType::DateTime:
        return u"a date and time, YYYY/MM/DD HH:mm"_s;
    case ValueType::Checkbox:
        return u"true or false"_s;
    case ValueType::Choices:
        return u"a list of texts"_s;
    case ValueType::Table:
        return u"a list of rows"_s;
    }
    return {};
}

JsonValue withExtraMembers(JsonValue body)
{
    if (!body.isObject())
        return body;
    if (const JsonValue *data = body.find(u"data"); data && data->isObject()) {
        JsonValue copy = *data;
        copy.set(u"_internal"_s, JsonValue::array({JsonValue::boolean(true), JsonValue()}));
        body.set(u"data"_s, std::move(copy));
    }
    body.set(u"_serverVersion"_s, JsonValue::string(u"2.0.7"_s));
    return body;
}

} // namespace

QString Call::text(QStringView name) const
{
    const JsonValue *value = parameters.find(name);
    return value && value->isString() ? value->text() : QString();
}

QString Call::queryValue(QStringView name) const
{
    for (const auto &[key, value] : query)
        if (key == name)
            return value;
    return {};
}

HttpReply refusal(const ContractOptions &contract, int status, const QString &detail)
{
    const QString form = contract.value(u"errorBody");
    if (form == u"html")
        return typedReply(status, "text/html; charset=utf-8", htmlError(status, detail));
    if (form == u"runtime-error")
        return runtimeError(status);
    if (form == u"text")
        return typedReply(status, "text/plain; charset=utf-8", detail.toUtf8());
    if (form == u"empty")
        return {.status = status, .headers = {}, .body = {}};
    return jsonReply(contract, status, errorBody(contract, detail));
}

HttpReply refusal(const Call &call, int status, const QString &detail)
{
    const bool isAboutContent = status == 400 || status == 404;
    const bool isOwn = !isAboutContent || call.is(u"refusalStatus", u"own");
    return refusal(call.contract, isOwn ? status : call.contract.number(u"refusalStatus"), detail);
}

HttpReply runtimeError(int status)
{
    return typedReply(status, "text/plain", "RUNTIME ERROR");
}

HttpReply jsonReply(const ContractOptions &contract, int status, const JsonValue &body)
{
    const bool extra = contract.is(u"extraMembers", u"yes");
    return jsonReply(contract, status, (extra ? withExtraMembers(body) : body).toJson());
}

HttpReply jsonReply(const ContractOptions &contract, int status, const QByteArray &json)
{
    const bool escaped = contract.is(u"answerEscapes", u"escaped");
    return typedReply(status, "application/json; charset=utf-8",
                      escaped ? escapedJson(json) : json);
}

HttpReply success(const Call &call, JsonValue::Members members, int status)
{
    const QString word = call.contract.value(u"statusWord");
    if (word == u"200")
        members.insert(members.begin(),
                       member(u"status"_s, JsonValue::number("200").value_or(JsonValue())));
    else if (word != u"absent")
        members.insert(members.begin(), member(u"status"_s, word));
    return jsonReply(call.contract, status, JsonValue::object(std::move(members)));
}

QByteArray envelopeOf(const Call &call, const QByteArray &key, const QByteArray &json)
{
    const QString word = call.contract.value(u"statusWord");
    QByteArray status = "\"status\":" + (word == u"200" ? "200" : '"' + word.toUtf8() + '"') + ',';
    if (word == u"absent")
        status.clear();
    return '{' + status + '"' + key + "\":" + json + '}';
}

HttpReply done(const Call &call, const QString &detail, int status)
{
    return success(call, {member(u"detail"_s, detail)}, status);
}

int createdStatus(const Call &call)
{
    return call.contract.number(u"created");
}

void appendJsonString(QByteArray &json, std::string_view utf8)
{
    constexpr char hex[] = "0123456789abcdef";
    json += '"';
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else if (c == '\n')
            json += "\\n";
        else if (code < 0x20)
            json.append("\\u00").append(hex[code >> 4]).append(hex[code & 15]);
        else
            json += c;
    }
    json += '"';
}

bool isJsonNumber(std::string_view text)
{
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    return JsonValue::number(bytes).has_value();
}

std::optional<QString> misfit(const Column &column, const JsonValue &value)
{
    const bool empty = value.isNull() || (value.isString() && value.text().isEmpty());
    if (empty || fits(column.type, value))
        return {};
    return u"\"%1\" must be %2"_s.arg(column.name, expectationOf(column.type));
}

bool isLeftOut(const Call &call, const JsonValue &value)
{
    return value.isNull() && call.is(u"nullValue", u"keep");
}

std::optional<HttpReply> refusalOf(const Call &call, const Column &column, const JsonValue &value)
{
    if (value.isNull() && call.is(u"nullValue", u"reject"))
        return refusal(call, 400, u"\"%1\" must not be null"_s.arg(column.name));
    const auto problem = misfit(column, value);
    if (problem && call.is(u"badValue", u"reject"))
        return refusal(call, 400, *problem);
    return {};
}

} // namespace flokdesk::sandbox
