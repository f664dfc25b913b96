// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redaction.h"

#include <algorithm>
#include <QMultiHash>

namespace flokdesk {

namespace {

const QByteArray dots = QByteArrayLiteral("••••");

constexpr qsizetype shortestPart = 12; // the shortest part of a key that is hidden
/// Of `shortestPart` letters in a row, one of every `gram` places begins with `gram` of them.
constexpr qsizetype gram = shortestPart / 2;

struct Span {
    qsizetype from = 0;
    qsizetype to = 0;
};
using Spans = std::vector<Span>;

quint64 gramAt(const QByteArray &text, qsizetype from)
{
    quint64 letters = 0;
    for (qsizetype i = from; i < from + gram; ++i)
        letters = letters << 8 | static_cast<uchar>(text[i]);
    return letters;
}

void findWhole(const QByteArray &text, const QByteArray &secret, Spans &spans)
{
    for (qsizetype at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1))
        spans.push_back({at, at + secret.size()});
}

/// The longest common part around `at` in the text and `place` in the key.
Span partAround(const QByteArray &text, qsizetype at, const QByteArray &secret, qsizetype place)
{
    qsizetype before = 0;
    while (before < at && before < place && text[at - before - 1] == secret[place - before - 1])
        ++before;
    qsizetype behind = 0;
    while (at + behind < text.size() && place + behind < secret.size()
           && text[at + behind] == secret[place + behind])
        ++behind;
    return {at - before, at + behind};
}

void findParts(const QByteArray &text, const QByteArray &secret, Spans &spans)
{
    if (secret.size() <= shortestPart)
        return;
    QMultiHash<quint64, qsizetype> places;
    for (qsizetype place = 0; place + gram <= secret.size(); ++place)
        places.insert(gramAt(secret, place), place);
    for (qsizetype at = 0; at + gram <= text.size(); at += gram) {
        const auto [first, last] = places.equal_range(gramAt(text, at));
        for (auto place = first; place != last; ++place) {
            const Span part = partAround(text, at, secret, *place);
            if (part.to - part.from >= shortestPart)
                spans.push_back(part);
        }
    }
}

QByteArray withDots(const QByteArray &text, Spans spans)
{
    std::ranges::sort(spans, {}, &Span::from);
    QByteArray hidden;
    qsizetype done = 0;
    for (size_t i = 0; i < spans.size();) {
        qsizetype end = spans[i].to;
        hidden += QByteArrayView(text).sliced(done, spans[i].from - done);
        for (++i; i < spans.size() && spans[i].from < end; ++i)
            end = std::max(end, spans[i].to);
        hidden += dots;
        done = end;
    }
    return hidden += QByteArrayView(text).sliced(done);
}

} // namespace

Redaction::Redaction(const std::vector<Header> &headers)
{
    constexpr qsizetype shortest = 4; // anything shorter is no key and occurs everywhere
    for (const Header &header : headers) {
        if (!header.secret || header.value.size() < shortest)
            continue;
        m_secrets += header.value.toLower();
        if (const QByteArray encoded = header.value.toPercentEncoding(); encoded != header.value)
            m_secrets += encoded.toLower();
    }
}

QByteArray Redaction::of(const Header &header) const
{
    return header.secret ? dots : of(header.value);
}

QByteArray Redaction::of(QByteArray text) const
{
    const QByteArray lower = text.toLower();
    Spans spans;
    for (const QByteArray &secret : m_secrets) {
        findWhole(lower, secret, spans);
        findParts(lower, secret, spans);
    }
    return spans.empty() ? text : withDots(text, std::move(spans));
}

QString Redaction::of(QString text) const
{
    const QByteArray bytes = text.toUtf8();
    const QByteArray hidden = of(bytes);
    return hidden == bytes ? text : QString::fromUtf8(hidden);
}

Answer Redaction::of(Answer answer) const
{
    if (answer.isComplete() && answer.status >= 200 && answer.status < 300)
        return answer;
    answer.body = of(std::move(answer.body));
    answer.errorText = of(std::move(answer.errorText));
    for (auto &[name, value] : answer.headers)
        value = of(std::move(value));
    return answer;
}

} // namespace flokdesk
