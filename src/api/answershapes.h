// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/values.h"
#include "core/result.h"

#include <initializer_list>
#include <optional>

// The shapes that several answers and requests share (src/api/README.md, section 8).
namespace flokdesk {

/// The first of `names` that `object` has with a value other than null, or nullptr.
const JsonValue *firstMember(const JsonValue &object, std::initializer_list<QStringView> names);

/// The text of firstMember(); empty when there is none.
QString memberText(const JsonValue &object, std::initializer_list<QStringView> names);

/// The text of "Id", else of "id"; empty unless it is a string or a number.
QString idIn(const JsonValue &object);

/// Texts as one string, a list, lists inside lists, or objects with an e-mail or name. Empty strings
/// mean "none", as in v1. Nothing for any other shape.
std::optional<QStringList> textList(const JsonValue &value);

/// The object the answer is about: `data`, its only item where it is a list, or the answer itself
/// where `data` is missing. An empty object stands for "nothing there"; an Error for other shapes.
Result<JsonValue> subjectOf(const JsonValue &answer);

/// The values as an object to send, null as an empty text (never send null: src/api/README.md,
/// section 4.4). InvalidInput for a name that is empty or given twice.
Result<JsonValue> objectOf(const FieldValues &values);

/// An object of texts, in this order.
JsonValue textObject(std::initializer_list<std::pair<QStringView, QString>> members);

/// InvalidInput with `message` when `text` has nothing to read in it.
std::optional<Error> errorIfBlank(const QString &text, const QString &message);

} // namespace flokdesk
