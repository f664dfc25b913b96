// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checkreport.h"

#include "api/jsonshape.h"

#include <QUrlQuery>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

JsonValue listOf(const QStringList &words)
{
    JsonValue::Items items;
    for (const QString &word : words)
        items.push_back(JsonValue::string(word));
    return JsonValue::array(std::move(items));
}

JsonValue shapeIn(const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    if (const Result<JsonValue> json = parseJson(body))
        return shapeOf(*json);
    return JsonValue::string(QString::fromLatin1(shapeOfBody(body)));
}

} // namespace

QString pathBehind(const QUrl &baseUrl, const QUrl &url)
{
    const QString path = url.path();
    const QString base = baseUrl.path();
    return path.startsWith(base) ? path.mid(base.size()) : path;
}

JsonValue reportOf(const Exchange &exchange, const QUrl &baseUrl)
{
    const QUrl url(exchange.url);
    QStringList parameters;
    for (const auto &parameter : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        parameters << parameter.first;
    QStringList headers;
    for (const auto &header : exchange.answerHeaders)
        headers << QString::fromLatin1(header.first).toLower();
    headers.removeDuplicates();
    headers.sort();
    JsonValue call = JsonValue::object();
    call.set(u"method"_s, JsonValue::string(QString::fromLatin1(exchange.verb)));
    call.set(u"path"_s, JsonValue::string(pathBehind(baseUrl, url)));
    call.set(u"parameters"_s, listOf(parameters));
    call.set(u"body"_s, shapeIn(exchange.body));
    call.set(u"status"_s, *JsonValue::number(QByteArray::number(exchange.status)));
    call.set(u"headers"_s, listOf(headers));
    call.set(u"answer"_s, shapeIn(exchange.answer));
    return call;
}

} // namespace flokdesk
