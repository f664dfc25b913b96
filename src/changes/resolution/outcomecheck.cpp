// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/resolution/outcomecheck.h"

#include "changes/overloaded.h"
#include "changes/resolution/editcomparison.h"
#include "core/text.h"

#include <algorithm>
#include <numeric>
#include <QCoreApplication>

namespace flokdesk {

namespace {

/// Only the context under which translators find the texts of this file.
struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(OutcomeCheck)
};

using Verdict = Finding::Verdict;

/// Text as both sides of the wire would show it: the service answers numbers as strings
/// (src/api/README.md, section 4.2), so the type does not count here.
QString comparable(const JsonValue *value)
{
    return value ? value->displayText() : QString();
}

QString foundLine(const FieldEdit &edit, const ComparedEdit &compared)
{
    const QString found = compared.now.displayText();
    if (compared.isMissing)
        //: %1 a column, %2 the value that was sent
        return OutcomeText::tr("The answer has no value for %1 (to be: “%2”).")
            .arg(withVisibleControls(edit.name), visibleExcerpt(edit.after.displayText()));
    if (!edit.before)
        //: %1 a column, %2 its value, %3 the value that was sent
        return OutcomeText::tr("%1 is now “%2” (to be: “%3”; before: not read).")
            .arg(withVisibleControls(edit.name), visibleExcerpt(found),
                 visibleExcerpt(edit.after.displayText()));
    return OutcomeText::tr("%1 is now “%2” (before: “%3”, to be: “%4”).")
        .arg(withVisibleControls(edit.name), visibleExcerpt(found),
             visibleExcerpt(edit.before->displayText()), visibleExcerpt(edit.after.displayText()));
}

/// Applied where every new value is there, and not applied where every base is.
Finding findingOfEdits(const FieldEdits &edits, const FieldValues &now)
{
    bool allNew = true;
    bool allOld = true;
    QStringList lines;
    const std::vector<ComparedEdit> compared = compareEdits(edits, now);
    for (size_t i = 0; i < edits.size(); ++i) {
        const bool isOld = compared[i].base == ComparedEdit::Base::Same;
        allNew = allNew && compared[i].isNew && !isOld;
        allOld = allOld && isOld && !compared[i].isNew;
        lines << foundLine(edits[i], compared[i]);
    }
    const bool isClear = !edits.empty() && allNew != allOld;
    const Verdict verdict = !isClear ? Verdict::Inconclusive
        : allNew                     ? Verdict::Applied
                                     : Verdict::NotApplied;
    return {verdict, lines.join(u'\n')};
}

Finding afterReading(const UpdateRecord &change, const Record &record)
{
    return findingOfEdits(change.edits, presentValues(change.edits, [&](const QString &name) {
                              return record.value(name);
                          }));
}

Finding afterReading(const UpdateInstance &change, const Instance &instance)
{
    return findingOfEdits(change.edits, presentValues(change.edits, [&](const QString &name) {
                              return instance.field(name);
                          }));
}

QString listed(const QStringList &roles)
{
    if (roles.isEmpty())
        return OutcomeText::tr("The user has no roles now.");
    QStringList shown;
    for (const QString &role : roles)
        shown << withVisibleControls(role);
    return OutcomeText::tr("Roles of the user now: %1.").arg(shown.join(QStringLiteral(", ")));
}

Finding afterReading(const AddRole &change, const QStringList &roles)
{
    return {roles.contains(change.role) ? Verdict::Applied : Verdict::NotApplied, listed(roles)};
}

Finding afterReading(const RemoveRole &change, const QStringList &roles)
{
    return {roles.contains(change.role) ? Verdict::NotApplied : Verdict::Applied, listed(roles)};
}

Finding afterReading(const InviteUser &, const QStringList &roles)
{
    return {Verdict::Inconclusive,
            OutcomeText::tr(
                "The user exists, so the invitation may have been applied. It may also have "
                "existed before, and there is no way to tell whether an email was sent.")
                + u'\n' + listed(roles)};
}

Finding afterReading(const DeleteUser &, const QStringList &roles)
{
    return {roles.isEmpty() ? Verdict::Inconclusive : Verdict::NotApplied,
            OutcomeText::tr("Flokzu still finds this user.") + u'\n' + listed(roles)};
}

Finding whenMissing(const UpdateRecord &change)
{
    const QString none =
        OutcomeText::tr("There is no record %1 in %2 now.")
            .arg(withVisibleControls(change.id), withVisibleControls(change.database));
    if (!change.insertWhenMissing)
        return {Verdict::Inconclusive, none};
    return {Verdict::Inconclusive,
            none + u' '
                + OutcomeText::tr(
                    "It may have been added with another Id: look for its values in the list.")};
}

Finding whenMissing(const UpdateInstance &change)
{
    return {Verdict::Inconclusive,
            OutcomeText::tr("Flokzu finds no instance %1 now.")
                .arg(withVisibleControls(change.identifier))};
}

Finding whenMissing(const AddRole &)
{
    return {Verdict::NotApplied, OutcomeText::tr("Flokzu finds no such user.")};
}

Finding whenMissing(const RemoveRole &)
{
    return {Verdict::Inconclusive, OutcomeText::tr("Flokzu finds no such user.")};
}

Finding whenMissing(const InviteUser &)
{
    return {Verdict::NotApplied,
            OutcomeText::tr("Flokzu finds no such user. If the invitation was only slow, this can "
                            "still change: check again in a minute before inviting again.")};
}

Finding whenMissing(const DeleteUser &)
{
    return {Verdict::Applied, OutcomeText::tr("Flokzu no longer finds this user.")};
}

/// A line for each sent value that reads otherwise in a record or instance; empty where all are there.
template <typename ValueOf>
QStringList otherwise(const FieldValues &sent, ValueOf valueOf)
{
    QStringList lines;
    for (const FieldValue &field : sent) {
        const QString found = comparable(valueOf(field.name));
        if (found == comparable(&field.value))
            continue;
        //: %1 a column, %2 the value that was found, %3 the one that was sent
        lines << OutcomeText::tr("%1 is “%2”; “%3” was sent.")
                     .arg(withVisibleControls(field.name), visibleExcerpt(found),
                          visibleExcerpt(field.value.displayText()));
    }
    return lines;
}

QString cellText(const RecordSet &records, int row, const QString &name)
{
    const int column = records.columnOf(name);
    return column < 0 ? QString() : records.cell(row, column).toString();
}

QString idText(const RecordSet &records, int row)
{
    const int column = idColumnOf(records);
    return column < 0 ? QString() : records.cell(row, column).toString();
}

/// Whether the record has all values that were sent.
bool isLike(const RecordSet &records, int row, const FieldValues &sent)
{
    return std::ranges::all_of(sent, [&](const FieldValue &field) {
        return cellText(records, row, field.name) == comparable(&field.value);
    });
}

QStringList idsIn(const RecordSet &records, const QList<int> &rows)
{
    constexpr int most = 10;
    QStringList ids;
    for (const int row : rows.first(std::min<qsizetype>(most, rows.size())))
        ids << withVisibleControls(idText(records, row));
    if (rows.size() > most)
        ids << QStringLiteral("…");
    return ids;
}

/// `rows` are those of the records with its key values.
Finding afterListing(const AddRecord &change, const RecordSet &records, const QList<int> &rows)
{
    const QString place = withVisibleControls(change.database);
    const QString ids = idsIn(records, rows).join(QStringLiteral(", "));
    if (rows.isEmpty())
        return {Verdict::NotApplied,
                OutcomeText::tr("No record of %1 has these values in the key columns.").arg(place)};
    if (rows.size() > 1)
        return {Verdict::Inconclusive,
                OutcomeText::tr("Several records of %1 have these values in the key columns: %2.")
                    .arg(place, ids)};
    if (!isLike(records, rows.front(), change.values))
        return {Verdict::Inconclusive,
                OutcomeText::tr("Record %1 of %2 has these values in the key columns, but "
                                "different ones elsewhere.")
                    .arg(ids, place)};
    return {Verdict::Applied,
            OutcomeText::tr("Record %1 of %2 has all values that were sent.").arg(ids, place),
            idText(records, rows.front())};
}

/// The values of the key columns as filters; nothing where one of them was not sent or is empty,
/// which would find records that have nothing to do with it.
Filters keyFilters(const AddRecord &change, const QStringList &keys)
{
    Filters filters;
    for (const QString &key : keys) {
        const auto sent = std::ranges::find(change.values, key, &FieldValue::name);
        const QString value = sent == change.values.end() ? QString() : sent->value.displayText();
        if (value.isEmpty())
            return {};
        filters.push_back({key, value});
    }
    return filters;
}

Finding cannotAsk(const AddRecord &)
{
    return {Verdict::Inconclusive,
            OutcomeText::tr("The Id of the added record was in the answer that got lost. Choose "
                            "the columns that identify a record, and it can be looked up; sending "
                            "again without that could add a second record.")};
}

Finding cannotAsk(const CreateInstance &)
{
    return {Verdict::Inconclusive,
            OutcomeText::tr(
                "A new instance cannot be looked up, because its identifier was in the answer that "
                "got lost. Look for it in Flokzu; sending again could start a second one.")};
}

/// Deleting `finding` cancels the reading, because it is the context of `reading`.
template <typename Kind, typename Answer>
void conclude(Reply<Finding> *finding, const Kind &change, Reply<Answer> *reading)
{
    reading->then(finding, [finding, change](const Result<Answer> &answer) {
        if (answer)
            return finding->finish(afterReading(change, *answer));
        if (answer.error().kind == Error::Kind::NotFound)
            return finding->finish(whenMissing(change));
        finding->finish(answer.error());
    });
}

void lookUp(Reply<Finding> *finding, const AddRecord &change, Reply<RecordList> *listing)
{
    listing->then(finding, [finding, change](const Result<RecordList> &list) {
        if (!list)
            return finding->finish(list.error());
        QList<int> all(list->records->rowCount());
        std::iota(all.begin(), all.end(), 0);
        finding->finish(afterListing(change, *list->records, all));
    });
}

/// Reads the new object and compares it with what was sent.
template <typename T, typename ValueOf>
Reply<Finding> *compare(Reply<T> *reading, const FieldValues &sent, ValueOf valueOf, QObject *owner)
{
    auto *finding = new Reply<Finding>(owner);
    reading->then(finding, [finding, sent, valueOf](const Result<T> &answer) {
        if (!answer)
            return finding->finish(answer.error());
        const QStringList lines =
            otherwise(sent, [&](const QString &name) { return valueOf(*answer, name); });
        finding->finish(
            Finding{lines.isEmpty() ? Verdict::Applied : Verdict::Inconclusive, lines.join(u'\n')});
    });
    return finding;
}

} // namespace

CallContext checkContext(const Change &change)
{
    CallContext context;
    context.reason = OutcomeText::tr("Check: %1").arg(titleOf(change));
    return context;
}

OutcomeList::OutcomeList(std::shared_ptr<const RecordSet> records, const QStringList &keys)
    : m_listed(std::move(records))
    , m_keys(keys)
{
    for (const QString &key : keys)
        m_keyColumns.push_back(m_listed.records()->columnOf(key));
    if (std::ranges::any_of(m_keyColumns, [](int column) { return column < 0; }))
        m_keyColumns.clear();
    for (int row = 0; !m_keyColumns.empty() && row < m_listed.records()->rowCount(); ++row)
        m_rows.insert(keyOfRow(row), row);
}

bool OutcomeList::canTell(const Change &change, const QStringList &keys)
{
    if (const auto *added = std::get_if<AddRecord>(&change))
        return !keyFilters(*added, keys).empty();
    return std::holds_alternative<UpdateRecord>(change);
}

QStringList OutcomeList::keyOfRow(int row) const
{
    QStringList values;
    for (const int column : m_keyColumns)
        values << m_listed.records()->cell(row, column).toString();
    return values;
}

std::optional<Finding> OutcomeList::findingOf(const Change &change) const
{
    if (const auto *added = std::get_if<AddRecord>(&change))
        return findingOf(*added);
    const auto *update = std::get_if<UpdateRecord>(&change);
    const auto now = update ? m_listed.presentValues(update->id, update->edits) : std::nullopt;
    return now ? std::optional(findingOfEdits(update->edits, *now)) : std::nullopt;
}

std::optional<Finding> OutcomeList::findingOf(const AddRecord &change) const
{
    const Filters filters = keyFilters(change, m_keys);
    if (filters.empty() || m_keyColumns.empty())
        return std::nullopt;
    QStringList values;
    for (const Filter &filter : filters)
        values << filter.value;
    QList<int> rows = m_rows.values(values);
    if (rows.isEmpty())
        return std::nullopt; // nothing proves that a list is complete
    std::sort(rows.begin(), rows.end());
    return afterListing(change, *m_listed.records(), rows);
}

Reply<Finding> *checkOutcome(const Change &change, const WriteApis &apis, const QStringList &keys,
                             const CallContext &context, QObject *owner)
{
    auto *finding = new Reply<Finding>(owner);
    const auto askRoles = [&](const auto &c) {
        conclude(finding, c, apis.users.roles(c.email, context));
    };
    const auto answerSoon = [&](const auto &c) {
        apis.clock.callSoon(finding, [finding, answer = cannotAsk(c)] { finding->finish(answer); });
    };
    std::visit(Overloaded{
                   [&](const UpdateRecord &c) {
                       conclude(finding, c, apis.records.byId(c.database, c.id, context));
                   },
                   [&](const UpdateInstance &c) {
                       conclude(finding, c, apis.instances.get(c.identifier, context));
                   },
                   [&](const AddRecord &c) {
                       const Filters filters = keyFilters(c, keys);
                       if (filters.empty())
                           return answerSoon(c);
                       lookUp(finding, c, apis.records.list(c.database, filters, context));
                   },
                   [&](const CreateInstance &c) { answerSoon(c); },
                   [&](const InviteUser &c) { askRoles(c); },
                   [&](const DeleteUser &c) { askRoles(c); },
                   [&](const AddRole &c) { askRoles(c); },
                   [&](const RemoveRole &c) { askRoles(c); },
               },
               change);
    return finding;
}

Reply<Finding> *checkReceipt(const Change &change, const QString &receipt, const WriteApis &apis,
                             const CallContext &context, QObject *owner)
{
    using Check = Reply<Finding> *;
    const auto ask = [&](const auto &) -> Check {
        return checkOutcome(change, apis, {}, context, owner);
    };
    const auto readRecord = [&](const QString &database, const FieldValues &sent) -> Check {
        if (receipt.isEmpty())
            return nullptr;
        return compare(
            apis.records.byId(database, receipt, context), sent,
            [](const Record &record, const QString &name) { return record.value(name); }, owner);
    };
    return std::visit(
        Overloaded{
            [&](const UpdateRecord &c) -> Check {
                FieldValues sent;
                for (const FieldEdit &edit : c.edits)
                    sent.push_back({edit.name, edit.after});
                return readRecord(c.database, sent);
            },
            [&](const AddRecord &c) -> Check { return readRecord(c.database, c.values); },
            [&](const UpdateInstance &c) { return ask(c); },
            [&](const CreateInstance &c) -> Check {
                if (receipt.isEmpty())
                    return nullptr;
                return compare(
                    apis.instances.get(receipt, context), c.fields,
                    [](const Instance &instance, const QString &name) {
                        return instance.field(name);
                    },
                    owner);
            },
            [&](const InviteUser &) -> Check { return nullptr; },
            [&](const DeleteUser &c) { return ask(c); },
            [&](const AddRole &c) { return ask(c); },
            [&](const RemoveRole &c) { return ask(c); },
        },
        change);
}

} // namespace flokdesk
