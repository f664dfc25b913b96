// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/dialect.h"

#include "api/apitext.h"
#include "core/text.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

struct CallFacts {
    CallId id;
    const char *name;
    const char *path;
    bool bodyOnGet; // a GET whose parameters may travel in a body
};

constexpr std::array<CallFacts, 15> calls{{
    {CallId::GetInstance, "getInstance", "v2/process/instance", true},
    {CallId::CreateInstance, "createInstance", "v2/process/instance", false},
    {CallId::UpdateInstance, "updateInstance", "v2/process/instance", false},
    {CallId::GetRecord, "getRecord", "v2/database/record", true},
    {CallId::AddRecord, "addRecord", "v2/database/record", false},
    {CallId::UpdateRecord, "updateRecord", "v2/database/record", false},
    {CallId::ListRecords, "listRecords", "v2/database/records", true},
    {CallId::Invite, "invite", "v1/management/user/invitation", false},
    {CallId::DeleteUser, "deleteUser", "v1/management/user", false},
    {CallId::GetRoles, "getRoles", "v1/management/user/roles", true},
    {CallId::AddRole, "addRole", "v1/management/user/roles", false},
    {CallId::RemoveRole, "removeRole", "v1/management/user/roles", false},
    {CallId::Echo, "echo", "commons/JSON/echo", false},
    {CallId::Operations, "operations", "commons/MATH/operations", false},
    {CallId::Assignees, "assignees", "commons/assignee/list", false},
}};

const CallFacts &factsOf(CallId call)
{
    return calls[size_t(call)];
}

constexpr qsizetype largestFile = 64 * 1024;
constexpr int longestPath = 200;
constexpr int longestWord = 20; // shorter than any key
constexpr int mostWords = 12;

const QString &formatName()
{
    static const QString name = u"flokdesk-dialect"_s;
    return name;
}

std::vector<Dialect::Setting> everySetting()
{
    using Kind = Dialect::Setting::Kind;
    const auto key = [](const char16_t *text) { return QString::fromUtf16(text); };
    std::vector<Dialect::Setting> all;
    for (const CallFacts &call : calls) {
        if (call.bodyOnGet)
            all.push_back({dialectkey::getStyle(call.id), Kind::Choice, {u"body"_s, u"query"_s}});
    }
    all.push_back({key(dialectkey::emptyFilter), Kind::Choice, {u"empty"_s, u"absent"_s}});
    all.push_back({key(dialectkey::idName), Kind::Choice, {u"Id"_s, u"id"_s, u"ID"_s}});
    all.push_back({key(dialectkey::okWords), Kind::Words, {u"OK SUCCESS DONE"_s}});
    all.push_back({key(dialectkey::commonsKey), Kind::Choice, {u"data"_s, u"users"_s}});
    all.push_back(
        {key(dialectkey::roleField), Kind::Choice, {u"role"_s, u"roles"_s, u"roleName"_s}});
    all.push_back({key(dialectkey::roleMembers), Kind::Choice, {u"agree"_s, u"differ"_s}});
    all.push_back({key(dialectkey::dateFormat), Kind::Choice, {u"YYYY/MM/DD"_s, u"YYYY-MM-DD"_s}});
    all.push_back({key(dialectkey::checkBox), Kind::Choice, {u"text"_s, u"boolean"_s}});
    all.push_back({key(dialectkey::identifierCase),
                   Kind::Choice,
                   {u"typed-then-capitals"_s, u"typed"_s, u"capitals"_s}});
    for (const CallFacts &call : calls)
        all.push_back({dialectkey::path(call.id), Kind::Path, {QString::fromLatin1(call.path)}});
    return all;
}

Error invalid(const QString &message)
{
    return {Error::Kind::InvalidInput, message, {}, 0};
}

/// The only characters of a path, so that nothing in it can be read as a scheme, a host, a query or an
/// encoded `..`.
bool isPathSegment(QStringView segment)
{
    static const QRegularExpression plain(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9_~.-]+"_s));
    return segment != u"." && segment != u".." && plain.match(segment.toString()).hasMatch();
}

/// The path as it is kept, without a slash in front; an Error where it could lead elsewhere.
Result<QString> checkedPath(const QString &typed)
{
    const QString path = typed.startsWith(u'/') ? typed.mid(1) : typed;
    const QList<QStringView> segments = QStringView(path).split(u'/');
    if (path.size() > longestPath || !std::ranges::all_of(segments, isPathSegment))
        return invalid(ApiText::tr("“%1” is not a valid path after the address of the profile. A "
                                   "path has letters, digits and single slashes, and no “..”.")
                           .arg(visibleExcerpt(typed)));
    return path;
}

Result<QString> checkedWords(const QString &typed)
{
    static const QRegularExpression word(
        QRegularExpression::anchoredPattern(u"[\\p{L}\\p{N}_-]+"_s));
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    const bool fit = std::ranges::all_of(words, [](const QString &each) {
        return each.size() <= longestWord && word.match(each).hasMatch();
    });
    if (words.isEmpty() || words.size() > mostWords || !fit)
        return invalid(
            ApiText::tr("Enter one to twelve short words of letters and digits, separated by "
                        "spaces."));
    return words.join(u' ');
}

Result<QString> checkedValue(const Dialect::Setting &setting, const QString &typed)
{
    switch (setting.kind) {
    case Dialect::Setting::Kind::Path:
        return checkedPath(typed);
    case Dialect::Setting::Kind::Words:
        return checkedWords(typed);
    case Dialect::Setting::Kind::Choice:
        break;
    }
    if (setting.values.contains(typed))
        return typed;
    //: %1 a value that a file or a person gave, %2 the values that are possible
    return invalid(ApiText::tr("“%1” is not one of the possible values: %2.")
                       .arg(visibleExcerpt(typed), setting.values.join(u", "_s)));
}

QString wordFor(Dialect::Origin::Kind kind)
{
    return kind == Dialect::Origin::Kind::SetByHand ? u"set by hand"_s : u"learned"_s;
}

QString textOf(const JsonValue &object, QStringView name)
{
    const JsonValue *member = object.find(name);
    return member && member->isString() ? member->text() : QString();
}

/// The name of a call of this program, so that a file cannot bring other words onto the screen.
QString knownCall(const QString &name)
{
    const bool known = std::ranges::any_of(
        calls, [&name](const CallFacts &call) { return name == QLatin1StringView(call.name); });
    return known ? name : QString();
}

Result<Dialect::Entry> entryFrom(const Dialect::Setting &setting, const JsonValue &json)
{
    const Result<QString> value = checkedValue(setting, textOf(json, u"value"));
    if (!value)
        return value.error();
    Dialect::Entry entry{*value, {}};
    const QString origin = textOf(json, u"origin");
    for (const auto kind : {Dialect::Origin::Kind::Learned, Dialect::Origin::Kind::SetByHand}) {
        if (origin == wordFor(kind))
            entry.origin.kind = kind;
    }
    if (entry.origin.kind == Dialect::Origin::Kind::Assumed)
        return invalid(ApiText::tr("The file does not say where the value “%1” comes from.")
                           .arg(visibleExcerpt(*value)));
    entry.origin.when = QDateTime::fromString(textOf(json, u"when"), Qt::ISODate).toUTC();
    entry.origin.call = knownCall(textOf(json, u"call"));
    return entry;
}

JsonValue jsonOf(const Dialect::Entry &entry)
{
    JsonValue json = JsonValue::object();
    json.set(u"value"_s, JsonValue::string(entry.value));
    json.set(u"origin"_s, JsonValue::string(wordFor(entry.origin.kind)));
    if (entry.origin.when.isValid())
        json.set(u"when"_s, JsonValue::string(entry.origin.when.toString(Qt::ISODate)));
    if (!entry.origin.call.isEmpty())
        json.set(u"call"_s, JsonValue::string(entry.origin.call));
    return json;
}

QDateTime inSeconds(const QDateTime &when)
{
    return when.isValid() ? QDateTime::fromSecsSinceEpoch(when.toSecsSinceEpoch(), Qt::UTC) : when;
}

} // namespace

const std::vector<Dialect::Setting> &Dialect::settings()
{
    static const std::vector<Setting> all = everySetting();
    return all;
}

const Dialect::Setting *Dialect::settingOf(QStringView key)
{
    const auto &all = settings();
    const auto found = std::ranges::find(all, key, &Setting::key);
    return found == all.end() ? nullptr : &*found;
}

Dialect::Entry Dialect::entry(QStringView key) const
{
    if (const auto known = m_entries.find(key.toString()); known != m_entries.end())
        return known->second;
    const Setting *setting = settingOf(key);
    Q_ASSERT(setting);
    return {setting->values.front(), {}};
}

bool Dialect::learn(QStringView key, const QString &value, CallId from, const QDateTime &when)
{
    const Setting *setting = settingOf(key);
    Q_ASSERT(setting && checkedValue(*setting, value));
    const Entry now = entry(key);
    const bool isKnown = now.origin.kind == Origin::Kind::Learned && now.value == value;
    if (now.origin.kind == Origin::Kind::SetByHand || isKnown)
        return false;
    m_entries[key.toString()] = {value, {Origin::Kind::Learned, inSeconds(when), callName(from)}};
    return true;
}

Result<Done> Dialect::setByHand(QStringView key, const QString &value, const QDateTime &when)
{
    const Setting *setting = settingOf(key);
    Q_ASSERT(setting);
    const Result<QString> checked = checkedValue(*setting, value);
    if (!checked)
        return checked.error();
    m_entries[key.toString()] = {*checked, {Origin::Kind::SetByHand, inSeconds(when), {}}};
    return Done{};
}

void Dialect::takeOver(QStringView key, const Dialect &other)
{
    if (other.isAssumed(key))
        reset(key);
    else
        m_entries[key.toString()] = other.entry(key);
}

void Dialect::learnFrom(const Dialect &other)
{
    for (const auto &[key, known] : other.m_entries) {
        if (known.origin.kind == Origin::Kind::Learned && !isSetByHand(key))
            m_entries[key] = known;
    }
}

void Dialect::forgetLearned()
{
    std::erase_if(m_entries, [](const auto &known) {
        return known.second.origin.kind == Origin::Kind::Learned;
    });
}

GetStyle Dialect::getStyle(CallId call) const
{
    return value(dialectkey::getStyle(call)) == u"query" ? GetStyle::Query : GetStyle::Body;
}

QStringList Dialect::path(CallId call) const
{
    return value(dialectkey::path(call)).split(u'/');
}

QString Dialect::idName() const
{
    return value(dialectkey::idName);
}

bool Dialect::meansOk(const QString &status) const
{
    return value(dialectkey::okWords).split(u' ').contains(status, Qt::CaseInsensitive);
}

JsonValue Dialect::toJson() const
{
    JsonValue known = JsonValue::object();
    for (const Setting &setting : settings()) {
        if (const auto found = m_entries.find(setting.key); found != m_entries.end())
            known.set(setting.key, jsonOf(found->second));
    }
    JsonValue json = JsonValue::object();
    json.set(u"settings"_s, std::move(known));
    return json;
}

Dialect Dialect::fromJson(const JsonValue &json)
{
    Dialect dialect;
    const JsonValue *old = json.find(u"queryGets");
    if (old && old->toBool()) {
        for (const CallFacts &call : calls) {
            if (call.bodyOnGet)
                dialect.m_entries[dialectkey::getStyle(call.id)] = {
                    u"query"_s, {Origin::Kind::Learned, {}, {}}};
        }
    }
    const JsonValue *known = json.find(u"settings");
    for (const Setting &setting : settings()) {
        const JsonValue *member = known ? known->find(setting.key) : nullptr;
        if (!member)
            continue;
        if (Result<Entry> entry = entryFrom(setting, *member))
            dialect.m_entries[setting.key] = *std::move(entry);
    }
    return dialect;
}

QByteArray Dialect::toFile() const
{
    JsonValue file = JsonValue::object();
    file.set(u"format"_s, JsonValue::string(formatName()));
    file.set(u"version"_s, *JsonValue::number("1"));
    const JsonValue json = toJson();
    file.set(u"settings"_s, *json.find(u"settings"));
    return file.toJson() + '\n';
}

Result<Dialect> Dialect::fromFile(const QByteArray &file)
{
    const Result<JsonValue> json = parseJson(file, {.bytes = largestFile});
    const JsonValue *known = json ? json->find(u"settings") : nullptr;
    if (!known || !known->isObject() || textOf(*json, u"format") != formatName())
        return invalid(ApiText::tr("This file is not a service dialect. Nothing was imported."));
    const JsonValue *version = json->find(u"version");
    if (!version || version->text() != u"1")
        return invalid(ApiText::tr("This service dialect was saved by a newer version of this "
                                   "program. Please update. Nothing was imported."));
    Dialect dialect;
    for (const JsonValue::Member &member : known->members()) {
        const Setting *setting = settingOf(member.key);
        if (!setting)
            return invalid(
                ApiText::tr("This program does not know the setting “%1”. Nothing was imported.")
                    .arg(visibleExcerpt(member.key)));
        Result<Entry> entry = entryFrom(*setting, member.value);
        if (!entry)
            return invalid(entry.error().message + u' ' + ApiText::tr("Nothing was imported."));
        dialect.m_entries[setting->key] = *std::move(entry);
    }
    return dialect;
}

std::vector<Dialect::Difference> differences(const Dialect &now, const Dialect &then)
{
    std::vector<Dialect::Difference> found;
    for (const Dialect::Setting &setting : Dialect::settings()) {
        const Dialect::Entry before = now.entry(setting.key);
        const Dialect::Entry after = then.entry(setting.key);
        if (before.value != after.value)
            found.push_back({setting.key, before, after});
    }
    return found;
}

QString callName(CallId call)
{
    return QString::fromLatin1(factsOf(call).name);
}

QString dialectkey::getStyle(CallId call)
{
    return u"get."_s + callName(call);
}

QString dialectkey::path(CallId call)
{
    return u"path."_s + callName(call);
}

} // namespace flokdesk
