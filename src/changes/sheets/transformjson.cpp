// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/overloaded.h"
#include "changes/sheets/celltransform.h"
#include "changes/sheets/strictjson.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum, size_t count>
using WordTable = std::array<std::pair<Enum, QLatin1StringView>, count>;

constexpr WordTable<LetterCaseStep::To, 3> caseWords{{
    {LetterCaseStep::To::Upper, "upper"_L1},
    {LetterCaseStep::To::Lower, "lower"_L1},
    {LetterCaseStep::To::FirstUpper, "firstUpper"_L1},
}};
constexpr WordTable<DecimalMark, 2> markWords{{
    {DecimalMark::Comma, "comma"_L1},
    {DecimalMark::Point, "point"_L1},
}};
constexpr WordTable<LookUpPlace::Kind, 2> placeWords{{
    {LookUpPlace::Kind::Database, "database"_L1},
    {LookUpPlace::Kind::Sheet, "sheet"_L1},
}};

/// The step with the word that names it.
JsonValue stepObject(const char *name, JsonValue::Members members)
{
    members.insert(members.begin(), {u"do"_s, JsonValue::string(QString::fromLatin1(name))});
    return JsonValue::object(std::move(members));
}

JsonValue wordPairs(const WordsStep &step)
{
    JsonValue pairs = JsonValue::array();
    for (const auto &[from, to] : step.words)
        pairs.append(JsonValue::array({JsonValue::string(from), JsonValue::string(to)}));
    return pairs;
}

WordsStep wordsFrom(StrictObject &object)
{
    WordsStep step;
    for (const JsonValue &pair : object.list(u"words"_s)) {
        const JsonValue::Items &items = pair.items();
        if (items.size() != 2 || !items[0].isString() || !items[1].isString())
            object.setFault(u"words"_s);
        else
            step.words.emplace_back(items[0].text(), items[1].text());
    }
    step.refusesOthers = object.flag(u"refusesOthers"_s);
    return step;
}

ReplaceStep replaceFrom(StrictObject &object)
{
    return {object.text(u"what"_s), object.text(u"with"_s), object.flag(u"isPattern"_s),
            object.flag(u"ignoresCase"_s)};
}

LookUpStep lookUpFrom(StrictObject &object)
{
    return {{object.word(u"in"_s, placeWords), object.text(u"source"_s), object.text(u"key"_s),
             object.text(u"value"_s)}};
}

CellTransform stepFrom(StrictObject &object)
{
    const QString name = object.text(u"do"_s);
    if (name == "trim"_L1)
        return TrimStep();
    if (name == "case"_L1)
        return LetterCaseStep{object.word(u"to"_s, caseWords)};
    if (name == "replace"_L1)
        return replaceFrom(object);
    if (name == "words"_L1)
        return wordsFrom(object);
    if (name == "date"_L1)
        return DateStep{object.text(u"from"_s), object.text(u"to"_s)};
    if (name == "decimal"_L1)
        return DecimalStep{object.word(u"mark"_s, markWords), object.flag(u"groupsAreSure"_s)};
    if (name == "lookUp"_L1)
        return lookUpFrom(object);
    if (name != "fixed"_L1)
        object.setFault(u"do"_s);
    return FixedStep{object.text(u"value"_s)};
}

} // namespace

JsonValue toJson(const CellTransform &step)
{
    const auto text = [](const QString &value) { return JsonValue::string(value); };
    const auto flag = [](bool value) { return JsonValue::boolean(value); };
    return std::visit(
        Overloaded{
            [](const TrimStep &) { return stepObject("trim", {}); },
            [](const LetterCaseStep &s) {
                return stepObject("case", {{u"to"_s, wordOf(s.to, caseWords)}});
            },
            [&](const ReplaceStep &s) {
                return stepObject("replace",
                                  {{u"what"_s, text(s.what)},
                                   {u"with"_s, text(s.with)},
                                   {u"isPattern"_s, flag(s.isPattern)},
                                   {u"ignoresCase"_s, flag(s.ignoresCase)}});
            },
            [&](const WordsStep &s) {
                return stepObject(
                    "words",
                    {{u"words"_s, wordPairs(s)}, {u"refusesOthers"_s, flag(s.refusesOthers)}});
            },
            [&](const DateStep &s) {
                return stepObject("date", {{u"from"_s, text(s.from)}, {u"to"_s, text(s.to)}});
            },
            [&](const DecimalStep &s) {
                return stepObject("decimal",
                                  {{u"mark"_s, wordOf(s.mark, markWords)},
                                   {u"groupsAreSure"_s, flag(s.groupsAreSure)}});
            },
            [&](const LookUpStep &s) {
                return stepObject("lookUp",
                                  {{u"in"_s, wordOf(s.place.kind, placeWords)},
                                   {u"source"_s, text(s.place.source)},
                                   {u"key"_s, text(s.place.keyColumn)},
                                   {u"value"_s, text(s.place.valueColumn)}});
            },
            [&](const FixedStep &s) {
                return stepObject("fixed", {{u"value"_s, text(s.value)}});
            },
        },
        step);
}

Result<CellTransform> transformFromJson(const JsonValue &json)
{
    StrictObject object(json);
    CellTransform step = stepFrom(object);
    if (const QString fault = object.fault(); !fault.isEmpty())
        return Error{Error::Kind::NotUnderstood, fault, {}, 0};
    return step;
}

} // namespace flokdesk
