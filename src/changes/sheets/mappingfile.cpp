// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/columnmapping.h"
#include "changes/sheets/strictjson.h"
#include "core/text.h"

#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mappingFormat = "flokdesk-mapping"_L1;
constexpr int mappingVersion = 1;

constexpr std::array<std::pair<CellUse, QLatin1StringView>, 2> useWords{{
    {CellUse::Shown, "shown"_L1},
    {CellUse::Stored, "stored"_L1},
}};
constexpr std::array<std::pair<EmptyCells, QLatin1StringView>, 3> emptyRuleWords{{
    {EmptyCells::Keep, "keep"_L1},
    {EmptyCells::Clear, "clear"_L1},
    {EmptyCells::Ask, "ask"_L1},
}};
constexpr std::array<std::pair<RoundedCells, QLatin1StringView>, 3> roundedWords{{
    {RoundedCells::Refuse, "refuse"_L1},
    {RoundedCells::Keep, "keep"_L1},
    {RoundedCells::Write, "write"_L1},
}};
constexpr std::array<std::pair<ImportMode, QLatin1StringView>, 4> modeWords{{
    {ImportMode::UpdateAndAdd, "updateAndAdd"_L1},
    {ImportMode::UpdateOnly, "updateOnly"_L1},
    {ImportMode::AddOnly, "addOnly"_L1},
    {ImportMode::SkipExisting, "skipExisting"_L1},
}};

Error notAMapping(const QString &detail)
{
    return {Error::Kind::NotUnderstood,
            QCoreApplication::translate("SheetImport",
                                        "This is not a mapping that this version can read."),
            detail, 0};
}

JsonValue columnJson(const SheetColumn &column)
{
    return JsonValue::object(
        {{u"header"_s, JsonValue::string(column.header)},
         {u"occurrence"_s, *JsonValue::number(QByteArray::number(column.occurrence))}});
}

template <typename Values, typename ToJson>
JsonValue jsonList(const Values &values, ToJson json)
{
    JsonValue list = JsonValue::array();
    for (const auto &value : values)
        list.append(json(value));
    return list;
}

JsonValue textList(const QStringList &texts)
{
    return jsonList(texts, [](const QString &text) { return JsonValue::string(text); });
}

JsonValue ruleJson(const ColumnRule &rule)
{
    JsonValue json = JsonValue::object();
    if (rule.source)
        json.set(u"from"_s, columnJson(*rule.source));
    json.set(u"to"_s, JsonValue::string(rule.target));
    json.set(u"use"_s, wordOf(rule.use, useWords));
    json.set(u"steps"_s, jsonList(rule.steps, [](const CellTransform &s) { return toJson(s); }));
    if (rule.empty)
        json.set(u"empty"_s, wordOf(*rule.empty, emptyRuleWords));
    json.set(u"rounded"_s, wordOf(rule.rounded, roundedWords));
    json.set(u"isText"_s, JsonValue::boolean(rule.isText));
    return json;
}

/// Reads one object and tells `outer` of its fault.
template <typename Value, typename Read>
Value readPart(StrictObject &outer, const QString &key, const JsonValue &json, Read read)
{
    StrictObject object(json);
    Value value = read(object);
    if (const QString fault = object.fault(); !fault.isEmpty())
        outer.setFault(key + u'.' + fault);
    return value;
}

SheetColumn columnFrom(StrictObject &object)
{
    return {object.text(u"header"_s), object.number(u"occurrence"_s)};
}

SheetColumns columnsFrom(StrictObject &object, const QString &key)
{
    SheetColumns columns;
    for (const JsonValue &item : object.list(key))
        columns.push_back(readPart<SheetColumn>(object, key, item, columnFrom));
    return columns;
}

ColumnRule ruleFrom(StrictObject &object)
{
    ColumnRule rule;
    if (const JsonValue *from = object.optional(u"from"_s))
        rule.source = readPart<SheetColumn>(object, u"from"_s, *from, columnFrom);
    rule.target = object.text(u"to"_s);
    rule.use = object.word(u"use"_s, useWords);
    for (const JsonValue &item : object.list(u"steps"_s)) {
        const auto step = transformFromJson(item);
        if (step)
            rule.steps.push_back(*step);
        else
            object.setFault(u"steps."_s + step.error().message);
    }
    if (object.optional(u"empty"_s))
        rule.empty = object.word(u"empty"_s, emptyRuleWords);
    rule.rounded = object.word(u"rounded"_s, roundedWords);
    rule.isText = object.flag(u"isText"_s);
    return rule;
}

LastRun lastRunFrom(StrictObject &object)
{
    return {object.number(u"changed"_s), object.number(u"invalid"_s)};
}

JsonValue lastRunJson(const LastRun &run)
{
    return JsonValue::object({{u"changed"_s, *JsonValue::number(QByteArray::number(run.changed))},
                              {u"invalid"_s, *JsonValue::number(QByteArray::number(run.invalid))}});
}

ColumnMapping mappingFrom(StrictObject &object)
{
    ColumnMapping mapping;
    mapping.name = object.text(u"name"_s);
    mapping.database = object.text(u"database"_s);
    mapping.columns = columnsFrom(object, u"columns"_s);
    const auto fingerprint = object.text(u"fingerprint"_s).toLatin1();
    if (fingerprint != fingerprintOf(mapping.columns))
        object.setFault(u"fingerprint"_s);
    for (const JsonValue &item : object.list(u"rules"_s)) {
        const auto rule = readPart<ColumnRule>(object, u"rules"_s, item, ruleFrom);
        if (!mapping.add(rule))
            object.setFault(u"rules."_s + rule.target);
    }
    mapping.ignored = columnsFrom(object, u"ignored"_s);
    mapping.keys = object.texts(u"keys"_s);
    mapping.mode = object.word(u"mode"_s, modeWords);
    mapping.empty = object.word(u"empty"_s, emptyRuleWords);
    mapping.emptyWords = object.texts(u"emptyWords"_s);
    if (const JsonValue *run = object.optional(u"lastRun"_s))
        mapping.lastRun = readPart<LastRun>(object, u"lastRun"_s, *run, lastRunFrom);
    return mapping;
}

} // namespace

QByteArray toFile(const ColumnMapping &mapping)
{
    const auto text = [](const QString &value) { return JsonValue::string(value); };
    JsonValue file = JsonValue::object(
        {{u"format"_s, text(mappingFormat)},
         {u"version"_s, *JsonValue::number(QByteArray::number(mappingVersion))},
         {u"name"_s, text(mapping.name)},
         {u"database"_s, text(mapping.database)},
         {u"columns"_s, jsonList(mapping.columns, columnJson)},
         {u"fingerprint"_s, text(QString::fromLatin1(fingerprintOf(mapping.columns)))},
         {u"rules"_s, jsonList(mapping.rules, ruleJson)},
         {u"ignored"_s, jsonList(mapping.ignored, columnJson)},
         {u"keys"_s, textList(mapping.keys)},
         {u"mode"_s, wordOf(mapping.mode, modeWords)},
         {u"empty"_s, wordOf(mapping.empty, emptyRuleWords)},
         {u"emptyWords"_s, textList(mapping.emptyWords)}});
    if (mapping.lastRun)
        file.set(u"lastRun"_s, lastRunJson(*mapping.lastRun));
    return file.toJson();
}

Result<ColumnMapping> mappingFromFile(const QByteArray &file)
{
    const auto json = parseJson(file);
    if (!json)
        return notAMapping(json.error().message);
    StrictObject object(*json);
    if (object.text(u"format"_s) != mappingFormat)
        return notAMapping({});
    if (object.number(u"version"_s) != mappingVersion)
        return Error{Error::Kind::NotUnderstood,
                     QCoreApplication::translate(
                         "SheetImport", "This mapping was saved by a newer version of Flokdesk."),
                     {},
                     0};
    ColumnMapping mapping = mappingFrom(object);
    if (const QString fault = object.fault(); !fault.isEmpty())
        return notAMapping(QCoreApplication::translate("SheetImport", "“%1” is not understood.")
                               .arg(visibleExcerpt(fault)));
    return mapping;
}

} // namespace flokdesk
