// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/json.h"

#include <QByteArrayView>

namespace flokdesk {

/// Why a document was refused.
enum class JsonFault {
    None,
    TooLarge,
    Empty,
    ByteOrderMark,
    InvalidUtf8,
    EndsEarly,
    NoValue,
    NoKey,
    NoColon,
    NoCommaInObject,
    NoCommaInArray,
    BadNumber,
    ControlCharacter,
    BadEscape,
    LoneSurrogate,
    DuplicateKey,
    TooDeep,
    MoreBehind,
};

/// The refusal in words, with the position of the byte `at` in the document.
Error jsonError(JsonFault fault, QByteArrayView document, qsizetype at, const JsonLimits &limits);

} // namespace flokdesk
