// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/writecalls.h"

#include "changes/overloaded.h"
#include "changes/resolution/editcomparison.h"
#include "core/text.h"

#include <QCoreApplication>

namespace flokdesk {

namespace {

FieldValues newValues(const FieldEdits &edits)
{
    FieldValues values;
    values.reserve(edits.size());
    for (const FieldEdit &edit : edits)
        values.push_back({edit.name, edit.after});
    return values;
}

QString receiptText(const RecordReceipt &receipt)
{
    return receipt.id;
}

QString receiptText(const InstanceReceipt &receipt)
{
    return receipt.identifier;
}

QString receiptText(const Done &)
{
    return {};
}

Error aboutSomethingElse(const QString &receipt)
{
    return {Error::Kind::UnknownOutcome,
            QCoreApplication::translate("JobRunner",
                                        "Sent, but the answer was about something else (%1): it "
                                        "may have been applied.")
                .arg(withVisibleControls(receipt)),
            {},
            0};
}

/// `expected` is the id that the receipt must name, if it names one.
template <typename T>
void passOn(Reply<QString> *outcome, Reply<T> *call, const QString &expected = {})
{
    call->then(outcome, [outcome, expected](const Result<T> &result) {
        if (!result)
            return outcome->finish(result.error());
        const QString receipt = receiptText(*result);
        const bool isExpected =
            receipt == expected || normalisedIdentifier(receipt) == normalisedIdentifier(expected);
        if (expected.isEmpty() || receipt.isEmpty() || isExpected)
            return outcome->finish(receipt);
        outcome->finish(aboutSomethingElse(receipt));
    });
}

template <typename T, typename ValueOf>
Reply<FieldValues> *targetsOf(Reply<T> *call, const FieldEdits &edits, ValueOf valueOf,
                              QObject *owner)
{
    auto *targets = new Reply<FieldValues>(owner);
    call->then(targets, [targets, edits, valueOf](const Result<T> &result) {
        if (!result)
            return targets->finish(result.error());
        targets->finish(
            presentValues(edits, [&](const QString &name) { return valueOf(*result, name); }));
    });
    return targets;
}

} // namespace

Reply<QString> *sendWrite(const Change &change, const WriteApis &apis, const CallContext &context,
                          QObject *owner)
{
    auto *outcome = new Reply<QString>(owner);
    std::visit(
        Overloaded{
            [&](const UpdateRecord &c) {
                passOn(outcome,
                       apis.records.update(c.database, c.id, newValues(c.edits),
                                           c.insertWhenMissing, context),
                       c.insertWhenMissing ? QString() : c.id);
            },
            [&](const AddRecord &c) {
                passOn(outcome, apis.records.add(c.database, c.values, context));
            },
            [&](const UpdateInstance &c) {
                passOn(outcome, apis.instances.update(c.identifier, newValues(c.edits), context),
                       normalisedIdentifier(c.identifier));
            },
            [&](const CreateInstance &c) {
                passOn(outcome,
                       apis.instances.create({c.process, c.fields, c.userIsInitiator}, context));
            },
            [&](const InviteUser &c) { passOn(outcome, apis.users.invite(c.email, context)); },
            [&](const DeleteUser &c) { passOn(outcome, apis.users.remove(c.email, context)); },
            [&](const AddRole &c) {
                passOn(outcome, apis.users.addRole(c.email, c.role, context));
            },
            [&](const RemoveRole &c) {
                passOn(outcome, apis.users.removeRole(c.email, c.role, context));
            },
        },
        change);
    return outcome;
}

Reply<FieldValues> *readTargets(const Change &change, const WriteApis &apis,
                                const CallContext &context, QObject *owner)
{
    using Targets = Reply<FieldValues> *;
    const auto nothingToLookAt = [](const auto &) -> Targets { return nullptr; };
    return std::visit(
        Overloaded{
            [&](const UpdateRecord &c) -> Targets {
                return targetsOf(
                    apis.records.byId(c.database, c.id, context), c.edits,
                    [](const Record &record, const QString &name) { return record.value(name); },
                    owner);
            },
            [&](const UpdateInstance &c) -> Targets {
                return targetsOf(
                    apis.instances.get(c.identifier, context), c.edits,
                    [](const Instance &instance, const QString &name) {
                        return instance.field(name);
                    },
                    owner);
            },
            [&](const AddRecord &c) { return nothingToLookAt(c); },
            [&](const CreateInstance &c) { return nothingToLookAt(c); },
            [&](const InviteUser &c) { return nothingToLookAt(c); },
            [&](const DeleteUser &c) { return nothingToLookAt(c); },
            [&](const AddRole &c) { return nothingToLookAt(c); },
            [&](const RemoveRole &c) { return nothingToLookAt(c); },
        },
        change);
}

} // namespace flokdesk
