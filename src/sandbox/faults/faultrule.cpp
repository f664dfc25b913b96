// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults/faultrule.h"

#include <algorithm>
#include <optional>
#include <QStringList>
#include <QUrl>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = FaultRule::Kind;
using Work = FaultRule::Work;

struct FaultKind {
    Kind kind;
    const char *name;
    Work usualWork;
    bool onlyAnswered; // makes no sense unless the request is carried out
};

constexpr FaultKind faultKinds[] = {
    {Kind::Delay, "delay", Work::Done, true},
    {Kind::Close, "close", Work::None, false},
    {Kind::Reset, "reset", Work::None, false},
    {Kind::Hang, "hang", Work::None, false},
    {Kind::HalfStatusLine, "half-status-line", Work::None, false},
    {Kind::HalfHeaders, "half-headers", Work::Done, false},
    {Kind::ContinueOnly, "continue-only", Work::None, false},
    {Kind::EarlyHints, "early-hints", Work::Done, true},
    {Kind::ShortBody, "short-body", Work::Done, false},
    {Kind::CutChunks, "cut-chunks", Work::Done, false},
    {Kind::Garbage, "garbage", Work::None, false},
    {Kind::Drip, "drip", Work::Done, true},
    {Kind::ExtraAnswer, "extra-answer", Work::Done, true},
    {Kind::Reply, "reply", Work::None, false},
    {Kind::Html, "html", Work::None, false},
    {Kind::ErrorStatus, "error-status", Work::None, false},
    {Kind::TooMany, "too-many", Work::None, false},
    {Kind::Redirect, "redirect", Work::None, false},
    {Kind::WrongEncoding, "wrong-encoding", Work::Done, true},
    {Kind::HugeLength, "huge-length", Work::Done, true},
    {Kind::BigBody, "big-body", Work::None, false},
};

const FaultKind *kindNamed(const QString &name)
{
    const auto *found = std::find_if(std::begin(faultKinds), std::end(faultKinds),
                                     [&](const auto &k) { return name == QLatin1String(k.name); });
    return found == std::end(faultKinds) ? nullptr : found;
}

const FaultKind &rowOf(Kind kind)
{
    return *std::find_if(std::begin(faultKinds), std::end(faultKinds),
                         [kind](const auto &k) { return k.kind == kind; });
}

std::optional<Work> workNamed(const QString &name)
{
    if (name == u"none")
        return Work::None;
    if (name == u"done")
        return Work::Done;
    if (name == u"late")
        return Work::Late;
    return {};
}

bool readNumber(FaultRule &rule, const QString &key, const QString &value)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!ok || number < 0)
        return false;
    if (key == u"ms")
        rule.delay = std::chrono::milliseconds(number);
    else if (key == u"size")
        rule.size = number;
    else if (key == u"nth" && number > 0)
        rule.nth = static_cast<int>(number);
    else if (key == u"count")
        rule.count = static_cast<int>(number);
    else if (key == u"status" && number >= 200 && number <= 999)
        rule.status = static_cast<int>(number);
    else
        return false;
    return true;
}

bool readText(FaultRule &rule, const QString &key, const QString &value)
{
    if (key == u"method")
        rule.method = value.toUpper().toUtf8();
    else if (key == u"path")
        rule.path = value;
    else if (key == u"body")
        rule.body = value.toUtf8();
    else if (key == u"type")
        rule.type = value.toUtf8();
    else if (key == u"retry-after")
        rule.retryAfter = value.toUtf8();
    else if (key == u"location")
        rule.location = value.toUtf8();
    else
        return false;
    return true;
}

bool readPart(FaultRule &rule, const QString &part)
{
    const QString key = part.section(u'=', 0, 0);
    const QString value = QUrl::fromPercentEncoding(part.section(u'=', 1).toUtf8());
    if (key != u"work")
        return readText(rule, key, value) || readNumber(rule, key, value);
    const auto work = workNamed(value);
    rule.work = work.value_or(rule.work);
    return work.has_value();
}

Error faultError(const QString &message)
{
    return {.kind = Error::Kind::InvalidInput, .message = message, .detail = {}};
}

} // namespace

QString faultName(FaultRule::Kind kind)
{
    return QString::fromLatin1(rowOf(kind).name);
}

FaultRule usualFault(FaultRule::Kind kind)
{
    return {.kind = kind, .work = rowOf(kind).usualWork};
}

Result<FaultRule> parseFaultRule(const QString &specification)
{
    const QStringList parts = specification.split(u',');
    const FaultKind *kind = kindNamed(parts.front().trimmed());
    if (!kind)
        return faultError(u"There is no fault \"%1\"."_s.arg(parts.front()));
    FaultRule rule = usualFault(kind->kind);
    for (const QString &part : parts.sliced(1))
        if (!readPart(rule, part.trimmed()))
            return faultError(
                u"\"%1\" is not understood in the fault \"%2\"."_s.arg(part, specification));
    if (kind->onlyAnswered && rule.work == Work::None)
        return faultError(
            u"The fault \"%1\" needs the request to be carried out."_s.arg(parts.front()));
    return rule;
}

} // namespace flokdesk
