// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/requestrecords.h"

#include "sandbox/jsonparts.h"

#include <QRegularExpression>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Both keys of a tenant and whatever else has their shape, with either case.
QByteArray withoutKeys(QByteArray text, const Tenant &tenant)
{
    for (const QByteArray &key : {tenant.dataKey, tenant.userKey})
        if (!key.isEmpty())
            text.replace(key, "<key>");
    static const QRegularExpression shape(u"(?<![0-9a-fA-F])[0-9a-fA-F]{48}(?![0-9a-fA-F])"_s);
    // Latin-1 keeps every byte, whatever the encoding is.
    const QString wide = QString::fromLatin1(text);
    if (!wide.contains(shape))
        return text;
    return QString(wide).replace(shape, u"<key>"_s).toLatin1();
}

bool holdsSecret(const QByteArray &name)
{
    for (const char *secret : {"X-Api-Key", "Authorization", "Proxy-Authorization", "Cookie"})
        if (name.compare(secret, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

QByteArray shownHeader(const QByteArray &name, const QByteArray &value, const Tenant &tenant)
{
    if (!holdsSecret(name))
        return withoutKeys(value, tenant);
    const QString family = keyFamily(tenant, value);
    return family.isEmpty() ? QByteArray() : '<' + family.toLatin1() + '>';
}

JsonValue headersAsJson(const SandboxRequest &request)
{
    JsonValue headers = JsonValue::object();
    for (const auto &[name, value] : request.headers)
        headers.set(QString::fromLatin1(name), JsonValue::string(QString::fromUtf8(value)));
    return headers;
}

JsonValue numberOf(qint64 number)
{
    return JsonValue::number(QByteArray::number(number)).value_or(JsonValue());
}

} // namespace

SandboxRequest recordOf(const HttpRequest &request, const Tenant &tenant)
{
    SandboxRequest record;
    record.method = request.method;
    record.path = QString::fromUtf8(withoutKeys(request.path(), tenant));
    record.query = QString::fromUtf8(withoutKeys(request.query(), tenant));
    for (const auto &[name, value] : request.headers)
        record.headers.emplaceBack(name, shownHeader(name, value, tenant));
    record.body = withoutKeys(request.body, tenant);
    return record;
}

QByteArray logLine(const SandboxRequest &request)
{
    const auto line = JsonValue::object({
        member(u"number"_s, numberOf(request.number)),
        member(u"time"_s, request.time.toString(Qt::ISODateWithMs)),
        member(u"method"_s, QString::fromLatin1(request.method)),
        member(u"path"_s, request.path),
        member(u"query"_s, request.query),
        member(u"headers"_s, headersAsJson(request)),
        member(u"body"_s, QString::fromUtf8(request.body)),
        member(u"status"_s, numberOf(request.status)),
        member(u"counted"_s, JsonValue::boolean(request.counted)),
        member(u"carriedOut"_s, JsonValue::boolean(request.carriedOut)),
        member(u"operation"_s, request.operation),
        member(u"parametersFrom"_s, request.parametersFrom),
        member(u"fault"_s, request.fault),
    });
    return line.toJson() + '\n';
}

} // namespace flokdesk::sandbox
