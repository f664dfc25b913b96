// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonfault.h"

#include <QCoreApplication>
#include <QLocale>

namespace flokdesk {

namespace {

struct Json {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

struct Position {
    qsizetype line = 1;
    qsizetype column = 1;
};

Position positionOf(const char *begin, const char *at)
{
    Position position;
    for (const char *c = begin; c < at; ++c) {
        const bool lineEnds = *c == '\n' || (*c == '\r' && c[1] != '\n');
        if (lineEnds)
            position = {position.line + 1, 1};
        else if ((static_cast<unsigned char>(*c) & 0xc0) != 0x80)
            ++position.column;
    }
    return position;
}

QString jsonFaultInWords(JsonFault fault, const JsonLimits &limits)
{
    switch (fault) {
    case JsonFault::None:
    case JsonFault::TooLarge:
        break;
    case JsonFault::Empty:
        return Json::tr("the document is empty.");
    case JsonFault::ByteOrderMark:
        return Json::tr("it begins with a byte-order mark.");
    case JsonFault::InvalidUtf8:
        return Json::tr("this is not UTF-8 text.");
    case JsonFault::EndsEarly:
        return Json::tr("the document is incomplete.");
    case JsonFault::NoValue:
        return Json::tr("a value was expected here.");
    case JsonFault::NoKey:
        return Json::tr("a name in quotes was expected here.");
    case JsonFault::NoColon:
        return Json::tr("a colon was expected here.");
    case JsonFault::NoCommaInObject:
        return Json::tr("a comma or } was expected here.");
    case JsonFault::NoCommaInArray:
        return Json::tr("a comma or ] was expected here.");
    case JsonFault::BadNumber:
        return Json::tr("this number is not written as JSON requires.");
    case JsonFault::ControlCharacter:
        return Json::tr("a text contains a control character.");
    case JsonFault::BadEscape:
        return Json::tr("this escape sequence does not exist.");
    case JsonFault::LoneSurrogate:
        return Json::tr("half of a character (a lone surrogate) is escaped here.");
    case JsonFault::DuplicateKey:
        return Json::tr("this name appears twice in one object.");
    case JsonFault::TooDeep:
        //: %n: levels of arrays and objects inside each other
        return Json::tr("nested more than %n level(s) deep.", nullptr, limits.depth);
    case JsonFault::MoreBehind:
        return Json::tr("there is something after the end of the document.");
    }
    return {};
}

} // namespace

Error jsonError(JsonFault fault, QByteArrayView document, qsizetype at, const JsonLimits &limits)
{
    if (fault == JsonFault::TooLarge) {
        const QLocale locale;
        return {Error::Kind::TooLarge,
                Json::tr("The JSON document is too large: %1, and at most %2 are read.")
                    .arg(locale.formattedDataSize(document.size()),
                         locale.formattedDataSize(limits.bytes)),
                {}};
    }
    const Position position = positionOf(document.begin(), document.begin() + at);
    return {Error::Kind::NotUnderstood,
            Json::tr("Not valid JSON at line %1, column %2 (byte %3): %4")
                .arg(position.line)
                .arg(position.column)
                .arg(at)
                .arg(jsonFaultInWords(fault, limits)),
            {}};
}

} // namespace flokdesk
