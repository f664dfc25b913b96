// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/resolution/undoplanner.h"

#include "core/text.h"

#include <algorithm>

namespace flokdesk {

namespace {

/// From here on one call for a whole database is cheaper than one for each record.
constexpr int recordsWorthAList = 6;

const UpdateRecord *recordIn(const Inverse &inverse)
{
    return inverse.changes.empty() ? nullptr : std::get_if<UpdateRecord>(&inverse.changes.front());
}

/// The account that the change is about; empty for all other changes.
QString accountIn(const Change &change)
{
    const ObjectKey object = objectOf(change);
    return object.kind == ObjectKey::Kind::User ? object.id : QString();
}

QString roleIn(const Change &change)
{
    if (const auto *given = std::get_if<AddRole>(&change))
        return given->role;
    if (const auto *taken = std::get_if<RemoveRole>(&change))
        return taken->role;
    return {};
}

} // namespace

UndoPlanner::UndoPlanner(std::vector<AppliedChange> applied, const WriteApis &apis,
                         const ChangeSet &staged, QObject *parent)
    : QObject(parent)
    , m_applied(std::move(applied))
    , m_apis(apis)
    , m_staged(staged)
{
    chooseDatabases();
}

void UndoPlanner::chooseDatabases()
{
    std::map<QString, int> records;
    for (const AppliedChange &applied : m_applied) {
        const Inverse inverse = inverseOf(applied);
        if (const UpdateRecord *record = recordIn(inverse))
            ++records[record->database];
    }
    for (const auto &[database, count] : records) {
        if (count >= recordsWorthAList)
            m_toList.push_back(database);
    }
}

int UndoPlanner::requestsToCome() const
{
    auto requests = static_cast<int>(m_toList.size());
    for (int i = 0; i < count() - m_done; ++i) {
        const Inverse inverse = inverseOf(m_applied[size_t(i)]);
        const UpdateRecord *record = recordIn(inverse);
        const bool isListed = record
            && (m_lists.contains(record->database)
                || std::ranges::find(m_toList, record->database) != m_toList.end());
        requests += inverse.changes.empty() || isListed ? 0 : 1;
    }
    return requests;
}

CallContext UndoPlanner::context() const
{
    CallContext context;
    context.lane = count() > 1 ? Lane::Foreground : Lane::Interactive;
    context.flow = QStringLiteral("undo");
    context.reason = tr("Read the present values, to reverse a change");
    return context;
}

void UndoPlanner::start()
{
    if (std::exchange(m_started, true))
        return;
    m_apis.clock.callSoon(this, [this] { listNext(); });
}

void UndoPlanner::listNext()
{
    if (m_toList.empty())
        return next();
    const QString database = m_toList.back();
    m_apis.records.list(database, {}, context())
        ->then(this, [this, database](const Result<RecordList> &answer) {
            m_toList.pop_back();
            if (answer) // otherwise each of its records is read by itself
                m_lists[database] = ListedRecords(answer->records);
            Q_EMIT progressed();
            listNext();
        });
}

void UndoPlanner::next()
{
    while (m_done < count()) {
        m_inverse = inverseOf(m_applied[m_applied.size() - 1 - size_t(m_done)]);
        if (m_inverse.changes.empty()) {
            leave(Left::Why::CannotBeUndone, m_inverse.why);
            ++m_done;
            continue;
        }
        if (!m_inverse.why.isEmpty() && !m_remarks.contains(m_inverse.why))
            m_remarks << m_inverse.why;
        const Change first = m_inverse.changes.front();
        const QString account = accountIn(first);
        return account.isEmpty() ? readEdits(first) : readAccount(account);
    }
    m_finished = true;
    Q_EMIT finished();
}

void UndoPlanner::advance()
{
    ++m_done;
    Q_EMIT progressed();
    next();
}

void UndoPlanner::leave(Left::Why why, const QString &words)
{
    const AppliedChange &applied = m_applied[m_applied.size() - 1 - size_t(m_done)];
    m_left.push_back({why, titleOf(applied.change), words});
}

std::optional<FieldValues> UndoPlanner::fromList(const Change &inverse) const
{
    const auto *record = std::get_if<UpdateRecord>(&inverse);
    const auto list = record ? m_lists.find(record->database) : m_lists.end();
    return list == m_lists.end() ? std::nullopt
                                 : list->second.presentValues(record->id, record->edits);
}

void UndoPlanner::readEdits(const Change &inverse)
{
    if (const auto known = fromList(inverse)) {
        m_apis.clock.callSoon(this, [this, inverse, now = *known] { undoEdits(inverse, now); });
        return;
    }
    readTargets(inverse, m_apis, context(), this)
        ->then(this, [this, inverse](const Result<FieldValues> &now) {
            if (now)
                return undoEdits(inverse, *now);
            leave(Left::Why::NotRead, now.error().message);
            advance();
        });
}

void UndoPlanner::undoEdits(const Change &inverse, const FieldValues &now)
{
    FieldEdits still;
    const FieldEdits &edits = *editsOf(inverse);
    const std::vector<ComparedEdit> compared = compareEdits(edits, now);
    for (size_t i = 0; i < edits.size(); ++i) {
        if (const auto left = whyNotEdit(inverse, edits[i], compared[i]))
            leave(left->why, left->words);
        else
            still.push_back({edits[i].name, compared[i].now, edits[i].after});
    }
    if (!still.empty()) {
        m_changes.push_back(inverse);
        *editsOf(m_changes.back()) = still;
    }
    advance();
}

/// Why a value is not changed back; nothing where it still is as the change left it.
std::optional<UndoPlanner::Left> UndoPlanner::whyNotEdit(const Change &inverse,
                                                         const FieldEdit &edit,
                                                         const ComparedEdit &compared) const
{
    using Why = Left::Why;
    const QString name = withVisibleControls(edit.name);
    const QString found = visibleExcerpt(compared.now.displayText());
    if (isStagedByUser(inverse, edit.name))
        return Left{Why::StagedByYou, {}, tr("%1: an edit of yours waits to be sent.").arg(name)};
    if (compared.isNew)
        return Left{Why::AlreadyBack, {}, tr("%1 is already “%2”.").arg(name, found)};
    switch (compared.base) {
    case ComparedEdit::Base::Same:
        return std::nullopt;
    case ComparedEdit::Base::NeverRead:
        return Left{Why::NotRead, {}, tr("%1: the value that was written is not known.").arg(name)};
    case ComparedEdit::Base::Other:
        break;
    }
    //: %1 a column, %2 the value that was written, %3 the one that is there now
    return Left{Why::ChangedSince,
                {},
                tr("%1 was changed since: it was set to “%2” and is now “%3”.")
                    .arg(name, visibleExcerpt(edit.before->displayText()), found)};
}

bool UndoPlanner::isStagedByUser(const Change &inverse, const QString &field) const
{
    const auto all = m_staged.changesOf(objectOf(inverse));
    return std::ranges::any_of(all, [&field](const StagedChange *staged) {
        const FieldEdits *edits = editsOf(staged->change);
        return edits && std::ranges::find(*edits, field, &FieldEdit::name) != edits->end();
    });
}

bool UndoPlanner::isStagedByUser(const Change &inverse) const
{
    const auto all = m_staged.changesOf(objectOf(inverse));
    return std::ranges::any_of(all, [&inverse](const StagedChange *staged) {
        return roleIn(staged->change) == roleIn(inverse);
    });
}

bool UndoPlanner::willBeInvited(const QString &email) const
{
    return std::ranges::any_of(m_changes, [&email](const Change &change) {
        return std::holds_alternative<InviteUser>(change) && accountIn(change) == email;
    });
}

void UndoPlanner::readAccount(const QString &email)
{
    m_apis.users.roles(email, context())->then(this, [this](const Result<QStringList> &roles) {
        undoAccount(roles);
        advance();
    });
}

void UndoPlanner::undoAccount(const Result<QStringList> &roles)
{
    if (!roles && roles.error().kind != Error::Kind::NotFound)
        return leave(Left::Why::NotRead, roles.error().message);
    for (const Change &inverse : m_inverse.changes) {
        if (isStagedByUser(inverse)) {
            leave(Left::Why::StagedByYou, tr("A change of yours waits to be sent."));
        } else if (const auto already = whyNotAccount(inverse, roles)) {
            leave(Left::Why::AlreadyBack, *already);
        } else {
            m_changes.push_back(inverse);
            if (auto *deletion = std::get_if<DeleteUser>(&m_changes.back()); deletion && roles)
                deletion->rolesBefore = *roles;
        }
    }
}

/// Why a change of an account need not be made, in words; nothing where it must.
std::optional<QString> UndoPlanner::whyNotAccount(const Change &inverse,
                                                  const Result<QStringList> &roles)
{
    const QString role = roleIn(inverse);
    const bool exists = roles.ok();
    const bool hasRole = exists && roles->contains(role);
    if (std::holds_alternative<InviteUser>(inverse))
        return exists ? std::optional(tr("The user exists.")) : std::nullopt;
    if (std::holds_alternative<AddRole>(inverse) && !exists && willBeInvited(accountIn(inverse)))
        return std::nullopt;
    if (!exists)
        return tr("There is no such user any more.");
    if (std::holds_alternative<AddRole>(inverse) && hasRole)
        return tr("The user has the role %1.").arg(withVisibleControls(role));
    if (std::holds_alternative<RemoveRole>(inverse) && !hasRole)
        return tr("The user does not have the role %1.").arg(withVisibleControls(role));
    return std::nullopt;
}

} // namespace flokdesk
