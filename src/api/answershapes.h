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

/// The member that holds the id of a record: `preferred`, else "Id", "id" or "ID"; empty when there is
/// none that is a string or a number.
QString idNameOf(const JsonValue &object, const QString &preferred = {});
/// The text of that member; empty when there is none.
QString idIn(const JsonValue &object, const QString &preferred = {});
/// An id as it is sent: 17 for a number that was written as 17.0.
QString plainId(const QString &id);

/// Whether an answer to a write names no object at all: only a status, words and other plain values. The
/// call named its object, so a plain OK is about it; anything else could be a late answer to another call
/// (src/net/README.md, section 8).
bool isPlainReceipt(const JsonValue &answer);

/// Texts as one string, a list, lists inside lists, or objects with an e-mail or name. Empty strings
/// mean "none", as in v1. Nothing for any other shape.
std::optional<QStringList> textList(const JsonValue &value);

/// The only one of subjectsOf(). An empty object stands for "nothing there"; an Error for several.
Result<JsonValue> subjectOf(const JsonValue &answer);

/// The objects the answer is about, in any of the shapes that services give a list: `data` or the answer
/// itself, as a list, lists inside lists, one object, or an object that holds the list as `records`, `rows`,
/// `items`, `list`, `results` or `data`. An Error for other shapes.
Result<JsonValue::Items> subjectsOf(const JsonValue &answer);

/// The values as an object to send, null as an empty text (never send null: src/api/README.md,
/// section 4.4). InvalidInput for a name that is empty or given twice.
Result<JsonValue> objectOf(const FieldValues &values);

/// An object of texts, in this order.
JsonValue textObject(std::initializer_list<std::pair<QStringView, QString>> members);

/// InvalidInput with `message` when `text` has nothing to read in it.
std::optional<Error> errorIfBlank(const QString &text, const QString &message);

} // namespace flokdesk
