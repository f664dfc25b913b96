// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/httpmessage.h"

#include <algorithm>

namespace flokdesk::sandbox {

namespace {

struct Phrase {
    int status;
    const char *words;
};

constexpr Phrase phrases[] = {{100, "Continue"},
                              {103, "Early Hints"},
                              {200, "OK"},
                              {201, "Created"},
                              {204, "No Content"},
                              {301, "Moved Permanently"},
                              {302, "Found"},
                              {303, "See Other"},
                              {307, "Temporary Redirect"},
                              {308, "Permanent Redirect"},
                              {400, "Bad Request"},
                              {401, "Unauthorized"},
                              {403, "Forbidden"},
                              {404, "Not Found"},
                              {405, "Method Not Allowed"},
                              {408, "Request Timeout"},
                              {409, "Conflict"},
                              {411, "Length Required"},
                              {413, "Content Too Large"},
                              {415, "Unsupported Media Type"},
                              {429, "Too Many Requests"},
                              {431, "Request Header Fields Too Large"},
                              {500, "Internal Server Error"},
                              {502, "Bad Gateway"},
                              {503, "Service Unavailable"},
                              {504, "Gateway Timeout"}};

QByteArray phraseOf(int status)
{
    const auto *found = std::find_if(std::begin(phrases), std::end(phrases),
                                     [status](const Phrase &p) { return p.status == status; });
    return found == std::end(phrases) ? QByteArrayLiteral("Status") : QByteArray(found->words);
}

} // namespace

QByteArray headerValue(const Headers &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

QByteArray HttpRequest::path() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QByteArray HttpRequest::query() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray headOf(const HttpReply &reply, qint64 length, bool keepAlive)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + phraseOf(reply.status);
    for (const auto &[key, value] : reply.headers)
        head += "\r\n" + key + ": " + value;
    if (length >= 0)
        head += "\r\nContent-Length: " + QByteArray::number(length);
    head += keepAlive ? "\r\nConnection: keep-alive" : "\r\nConnection: close";
    return head + "\r\n\r\n";
}

QByteArray wholeReply(const HttpReply &reply, bool keepAlive)
{
    const bool bodyless = reply.status < 200 || reply.status == 204 || reply.status == 304;
    if (bodyless)
        return headOf(reply, -1, keepAlive);
    if (!headerValue(reply.headers, "Transfer-Encoding").isEmpty())
        return headOf(reply, -1, keepAlive) + reply.body;
    return headOf(reply, reply.body.size(), keepAlive) + reply.body;
}

} // namespace flokdesk::sandbox
