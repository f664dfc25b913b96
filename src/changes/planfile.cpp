// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/planfile.h"

#include "changes/changejson.h"
#include "changes/plan.h"
#include "core/text.h"

#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

struct PlanFileText {
    Q_DECLARE_TR_FUNCTIONS(PlanFile)
};

constexpr auto planFormat = u"flokdesk-plan";
constexpr int planVersion = 2;
constexpr int versionWithoutProfileId = 1;

Error notAPlan(const QString &detail)
{
    return {Error::Kind::NotUnderstood,
            PlanFileText::tr("This is not a change file that this version can read."), detail, 0};
}

QString textOf(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.find(key);
    return value && value->isString() ? value->text() : QString();
}

/// 0 where there is none.
int versionOf(const JsonValue &file)
{
    const JsonValue *version = file.find(u"version");
    return version ? version->text().toInt() : 0;
}

/// The names of columns a change of a database names, and the database.
std::pair<QString, QStringList> columnsOf(const Change &change)
{
    QStringList names;
    if (const auto *update = std::get_if<UpdateRecord>(&change)) {
        for (const FieldEdit &edit : update->edits)
            names << edit.name;
        return {update->database, names};
    }
    if (const auto *record = std::get_if<AddRecord>(&change)) {
        for (const FieldValue &field : record->values)
            names << field.name;
        return {record->database, names};
    }
    return {};
}

} // namespace

QByteArray toFile(const PlanFile &plan)
{
    JsonValue changes = JsonValue::array();
    for (const Change &change : plan.changes)
        changes.append(toJson(change));
    const auto text = [](const QString &value) { return JsonValue::string(value); };
    return JsonValue::object(
               {{u"format"_s, text(QString::fromUtf16(planFormat))},
                {u"version"_s, *JsonValue::number(QByteArray::number(planVersion))},
                {u"host"_s, text(plan.host)},
                {u"profileId"_s, text(plan.profileId)},
                {u"profile"_s, text(plan.profile)},
                {u"author"_s, text(plan.author)},
                {u"at"_s, text(plan.at.toUTC().toString(Qt::ISODate))},
                {u"note"_s, text(plan.note)},
                {u"digest"_s, text(QString::fromLatin1(Plan::digestOf(plan.changes)))},
                {u"changes"_s, changes}})
        .toJson();
}

bool looksLikePlanFile(QByteArrayView beginning)
{
    const QByteArrayView text = beginning.trimmed();
    return text.startsWith('{') && text.contains("\"flokdesk-plan\"");
}

Result<PlanFile> planFromFile(const QByteArray &file)
{
    const auto json = parseJson(file);
    if (!json)
        return notAPlan(json.error().message);
    const int version = versionOf(*json);
    if (textOf(*json, u"format") != QStringView(planFormat)
        || (version != planVersion && version != versionWithoutProfileId))
        return notAPlan({});
    PlanFile plan;
    if (version != versionWithoutProfileId) {
        plan.profileId = textOf(*json, u"profileId");
        if (plan.profileId.isEmpty())
            return notAPlan({});
    }
    plan.host = textOf(*json, u"host");
    plan.profile = textOf(*json, u"profile");
    plan.author = textOf(*json, u"author");
    plan.note = textOf(*json, u"note");
    plan.at = QDateTime::fromString(textOf(*json, u"at"), Qt::ISODate).toUTC();
    const JsonValue *changes = json->find(u"changes");
    if (!changes || !changes->isArray() || changes->items().empty() || !plan.at.isValid())
        return notAPlan({});
    for (const JsonValue &item : changes->items()) {
        const auto change = changeFromJson(item);
        if (!change)
            return notAPlan(change.error().message);
        plan.changes.push_back(*change);
    }
    if (textOf(*json, u"digest").toLatin1() != Plan::digestOf(plan.changes))
        return Error{Error::Kind::NotUnderstood,
                     PlanFileText::tr("The changes in this file are not those that were saved: the "
                                      "file was edited, or it is damaged."),
                     {},
                     0};
    return plan;
}

QStringList unknownColumns(const std::vector<Change> &changes,
                           const std::function<QStringList(const QString &)> &known)
{
    QStringList missing;
    for (const Change &change : changes) {
        const auto [database, names] = columnsOf(change);
        const QStringList columns = database.isEmpty() ? QStringList() : known(database);
        for (const QString &name : names) {
            //: %1 a column, %2 a database
            const QString place =
                PlanFileText::tr("%1 of %2")
                    .arg(withVisibleControls(name), withVisibleControls(database));
            if (!columns.isEmpty() && !columns.contains(name) && !missing.contains(place))
                missing << place;
        }
    }
    return missing;
}

} // namespace flokdesk
