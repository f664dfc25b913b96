// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/httpparser.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace flokdesk::sandbox {

namespace http = boost::beast::http;

struct HttpParser::Beast {
    http::request_parser<http::string_body> parser;
};

namespace {

QByteArray toByteArray(boost::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

int statusOfFailure(const boost::system::error_code &failure)
{
    if (failure == http::error::header_limit)
        return 431;
    return failure == http::error::body_limit ? 413 : 400;
}

} // namespace

HttpParser::HttpParser(Limits limits)
    : m_limits(limits)
{
    startNext();
}

HttpParser::~HttpParser() = default;

void HttpParser::startNext()
{
    m_beast = std::make_unique<Beast>();
    m_beast->parser.eager(true);
    m_beast->parser.header_limit(m_limits.headerBytes);
    m_beast->parser.body_limit(m_limits.bodyBytes);
    m_saidContinue = false;
}

HttpParser::State HttpParser::parse()
{
    auto &parser = m_beast->parser;
    while (m_failureStatus == 0 && !parser.is_done() && !m_buffer.isEmpty()) {
        boost::system::error_code failure;
        const auto buffer =
            boost::asio::buffer(m_buffer.constData(), static_cast<std::size_t>(m_buffer.size()));
        m_buffer.remove(0, static_cast<qsizetype>(parser.put(buffer, failure)));
        if (failure == http::error::need_more)
            break;
        if (failure)
            m_failureStatus = statusOfFailure(failure);
    }
    if (m_failureStatus != 0)
        return State::Failed;
    return parser.is_done() ? State::Complete : waiting();
}

HttpParser::State HttpParser::waiting()
{
    const auto &parser = m_beast->parser;
    if (m_saidContinue || !parser.is_header_done())
        return State::NeedsMore;
    const QByteArray expect = toByteArray(parser.get()[http::field::expect]);
    m_saidContinue = expect.compare("100-continue", Qt::CaseInsensitive) == 0;
    return m_saidContinue ? State::WantsContinue : State::NeedsMore;
}

HttpRequest HttpParser::take()
{
    const auto message = m_beast->parser.release();
    HttpRequest request;
    request.method = toByteArray(message.method_string());
    request.target = toByteArray(message.target());
    for (const auto &field : message)
        request.headers.emplaceBack(toByteArray(field.name_string()), toByteArray(field.value()));
    request.body = QByteArray::fromStdString(message.body());
    request.keepAlive = message.keep_alive();
    startNext();
    return request;
}

} // namespace flokdesk::sandbox
