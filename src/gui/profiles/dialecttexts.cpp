// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/dialecttexts.h"

#include "gui/common/timetexts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <QCoreApplication>
#include <utility>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Only the context under which translators find these texts.
struct DialectText {
    Q_DECLARE_TR_FUNCTIONS(DialectText)
};

constexpr int callCount = 15;

struct Texts {
    QString name;
    QString help;
    std::vector<std::pair<QString, QString>> values{}; // those that are not their own words
};

/// The call that a setting of one call is about.
std::optional<CallId> callOf(const QString &key, QString (*keyOf)(CallId))
{
    for (int i = 0; i < callCount; ++i) {
        if (keyOf(CallId(i)) == key)
            return CallId(i);
    }
    return std::nullopt;
}

Texts textsOfCall(const QString &key)
{
    if (const auto call = callOf(key, dialectkey::getStyle))
        //: %1 an operation, such as "list records"
        return {DialectText::tr("Parameters of “%1”").arg(callText(*call)),
                DialectText::tr("Something between Flokdesk and Flokzu may refuse a request that "
                                "only reads and has a body."),
                {{u"body"_s, DialectText::tr("in the body")},
                 {u"query"_s, DialectText::tr("in the address")}}};
    if (const auto call = callOf(key, dialectkey::path))
        //: %1 an operation, such as "list records"
        return {
            DialectText::tr("Path of “%1”").arg(callText(*call)),
            DialectText::tr("Follows the address of the profile; it cannot lead to another host.")};
    return {key, {}};
}

Texts textsOfValue(const QString &key)
{
    if (key == dialectkey::dateFormat)
        return {DialectText::tr("Format of dates"),
                DialectText::tr("Only explains values; it changes none.")};
    if (key == dialectkey::checkBox)
        return {DialectText::tr("Format of check boxes"),
                DialectText::tr("Only explains values; it changes none."),
                {{u"text"_s, DialectText::tr("“true” and “false” as text")},
                 {u"boolean"_s, DialectText::tr("true and false")}}};
    if (key == dialectkey::identifierCase)
        return {DialectText::tr("Case of identifiers"),
                DialectText::tr("How an instance is requested."),
                {{u"typed-then-capitals"_s, DialectText::tr("as typed, then in uppercase")},
                 {u"typed"_s, DialectText::tr("as typed")},
                 {u"capitals"_s, DialectText::tr("in uppercase")}}};
    return textsOfCall(key);
}

Texts textsOf(const QString &key)
{
    if (key == dialectkey::emptyFilter)
        return {DialectText::tr("List without a condition"),
                DialectText::tr("How all records of a database are requested."),
                {{u"empty"_s, DialectText::tr("with an empty list of filters")},
                 {u"absent"_s, DialectText::tr("without filters")}}};
    if (key == dialectkey::idName)
        return {DialectText::tr("Name of the Id"),
                DialectText::tr("The name of the Id of a record, in answers and in conditions.")};
    if (key == dialectkey::okWords)
        return {DialectText::tr("Words that mean success"),
                DialectText::tr("The status of an answer that was successful. Separate several "
                                "words with spaces.")};
    if (key == dialectkey::commonsKey)
        return {DialectText::tr("Key for echo, operations and assignees"),
                DialectText::tr("Which of the two keys of the profile these requests need."),
                {{u"data"_s, DialectText::tr("data API key")},
                 {u"users"_s, DialectText::tr("user API key")}}};
    if (key == dialectkey::roleField)
        return {DialectText::tr("Field of a role"),
                DialectText::tr("Names the role when it is given or taken. The first role change "
                                "shows which one Flokzu expects."),
                {{u"roles"_s, DialectText::tr("roles, a list")}}};
    if (key == dialectkey::roleMembers)
        return {DialectText::tr("Users with a role"),
                DialectText::tr("Whether the users that Flokzu lists for a role agree with the "
                                "roles of each user. If they agree, the roles of many users are "
                                "loaded with one request for each role."),
                {{u"agree"_s, DialectText::tr("agree with the roles of each user")},
                 {u"differ"_s, DialectText::tr("differ; each user is loaded separately")}}};
    return textsOfValue(key);
}

} // namespace

QString callText(CallId call)
{
    const std::array<QString, callCount> texts{
        DialectText::tr("get instance"),
        DialectText::tr("create instance"),
        DialectText::tr("update instance"),
        DialectText::tr("get record"),
        DialectText::tr("add record"),
        DialectText::tr("update record"),
        DialectText::tr("list records"),
        DialectText::tr("invite user"),
        DialectText::tr("delete user"),
        DialectText::tr("read roles"),
        DialectText::tr("give role"),
        DialectText::tr("take role"),
        DialectText::tr("echo"),
        DialectText::tr("operations"),
        DialectText::tr("assignees"),
    };
    return texts.at(size_t(call));
}

QString settingText(const QString &key)
{
    return textsOf(key).name;
}

QString settingHelp(const QString &key)
{
    return textsOf(key).help;
}

QString valueText(const QString &key, const QString &value)
{
    if (callOf(key, dialectkey::path))
        return u'/' + value;
    if (key == dialectkey::okWords)
        return QString(value).replace(u" "_s, u", "_s);
    const Texts texts = textsOf(key);
    const auto found = std::ranges::find(texts.values, value, &std::pair<QString, QString>::first);
    return found == texts.values.end() ? value : found->second;
}

QString originText(const Dialect::Origin &origin, const QDateTime &now)
{
    if (origin.kind == Dialect::Origin::Kind::Assumed)
        return DialectText::tr("assumed");
    const QString when = dayTime(origin.when, now);
    if (origin.kind == Dialect::Origin::Kind::SetByHand)
        //: %1 a time, such as "16:40 yesterday"
        return DialectText::tr("set by hand, %1").arg(when);
    for (int i = 0; i < callCount; ++i) {
        if (callName(CallId(i)) == origin.call)
            //: %1 an operation, such as "list records", %2 a time, such as "16:40 yesterday"
            return DialectText::tr("learned from “%1”, %2").arg(callText(CallId(i)), when);
    }
    //: %1 a time, such as "16:40 yesterday"
    return DialectText::tr("learned, %1").arg(when);
}

} // namespace flokdesk
