// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rolematrixloader.h"

#include "api/systemroles.h"
#include "core/text.h"
#include "session/useraccount.h"

#include <algorithm>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSamples = 3;
constexpr int mostRolesAgain = 20;

/// Errors of the call for members that say nothing of the call for a user: it has another key and path.
bool concernsMembersOnly(const Error &error)
{
    return error.kind == Error::Kind::KeyRejected || error.kind == Error::Kind::NotAllowed
        || error.kind == Error::Kind::Redirected;
}

/// With the system roles that there must be, too.
QStringList withSystemRoles(const QStringList &roles)
{
    QStringList all = roles;
    for (const QString &role : roles)
        all += systemRolesBeside(role);
    all.removeDuplicates();
    return all;
}

QStringList linesOf(const std::vector<BatchLoader::Failure> &failures)
{
    constexpr size_t mostReasons = 8;
    QStringList lines;
    for (size_t i = 0; i < std::min(failures.size(), mostReasons); ++i)
        lines << withVisibleControls(failures[i].name) + u": "_s + failures[i].error.message;
    if (failures.size() > mostReasons)
        lines << u"…"_s;
    return lines;
}

} // namespace

RoleMatrixLoader::RoleMatrixLoader(ApiClient &client, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_workspace(workspace)
    , m_users(client)
    , m_commons(client)
    , m_members(m_commons)
    , m_own(m_users, workspace)
{
    connect(&m_members, &BatchLoader::progressed, this, &RoleMatrixLoader::progressed);
    connect(&m_own, &BatchLoader::progressed, this, &RoleMatrixLoader::progressed);
    connect(&m_members, &MembersLoader::loaded, this,
            [this](const QString &role, const QStringList &members) {
                m_matrix.setMembers(role, members);
            });
    connect(&m_own, &RolesLoader::loaded, this,
            [this](const QString &email, const QStringList &roles) {
                m_matrix.setOwnRoles(email, roles);
            });
    connect(&m_own, &BatchLoader::failed, this, [this](const QString &email, const Error &error) {
        if (error.kind == Error::Kind::NotFound)
            m_matrix.setNoSuchUser(email);
    });
    connect(
        &m_members, &BatchLoader::ended, this,
        [this](const QStringList &, const std::optional<Error> &error) { membersEnded(error); });
    connect(&m_own, &BatchLoader::ended, this, &RoleMatrixLoader::ownEnded);
    connect(&workspace, &Workspace::usersChanged, this, [this](const QStringList &emails) {
        for (const QString &email : emails)
            m_touched.insert(mailboxOf(email));
    });
}

RoleMatrixLoader::~RoleMatrixLoader() = default;

QStringList RoleMatrixLoader::knownRoles() const
{
    QStringList roles;
    for (const Known &role : m_workspace.roles())
        roles << role.name;
    // Its answer shows best which users there are.
    std::ranges::stable_partition(roles, isAutomaticRole);
    return roles;
}

bool RoleMatrixLoader::isAssumed() const
{
    return m_client.dialect().isAssumed(dialectkey::roleMembers);
}

RoleMatrixLoader::Plan RoleMatrixLoader::planFor(const QStringList &emails) const
{
    const QStringList known = knownRoles();
    const QStringList roles = withSystemRoles(known);
    const auto requests = static_cast<int>(roles.size()) + 1;
    const auto users = static_cast<int>(emails.size());
    if (mayAskMembers() && requests < users && !std::ranges::all_of(known, isAutomaticRole))
        return {true, requests};
    return {false, users};
}

bool RoleMatrixLoader::mayAskMembers() const
{
    const Dialect &dialect = m_client.dialect();
    const Connection &connection = m_client.connection();
    const bool isOpen = dialect.isAssumed(dialectkey::commonsKey);
    const bool byUserKey = dialect.value(dialectkey::commonsKey) == u"users";
    const bool hasKey = (!connection.userKey.isEmpty() && (byUserKey || isOpen))
        || (!connection.dataKey.isEmpty() && (!byUserKey || isOpen));
    return hasKey && dialect.value(dialectkey::roleMembers) == u"agree";
}

void RoleMatrixLoader::load(const QStringList &emails)
{
    if (isBusy()) {
        m_wanted += emails;
        m_wanted.removeDuplicates();
        if (m_phase == Phase::Single)
            m_own.load(emails);
        return;
    }
    begin(emails);
    const Plan plan = planFor(emails);
    m_isByRole = plan.isByRole;
    if (!m_isByRole)
        return readRest();
    m_planned = plan.requests;
    m_roles = knownRoles();
    next();
}

void RoleMatrixLoader::loadSingly(const QStringList &emails)
{
    if (isBusy())
        return load(emails);
    begin(emails);
    readRest();
}

void RoleMatrixLoader::begin(const QStringList &emails)
{
    m_isByRole = m_isGivenUp = m_areSuspectsChecked = m_isRechecked = m_hasRecheckFailed = false;
    m_samples = m_planned = m_settled = m_total = 0;
    m_matrix = {};
    m_wanted = emails;
    m_wanted.removeDuplicates();
    m_before.clear();
    for (KnownUser &user : m_workspace.users())
        m_before.insert(mailboxOf(user.email), std::move(user));
    m_roles.clear();
    m_askedRoles.clear();
    m_guessed.clear();
    m_checked.clear();
    m_kept.clear();
    m_touched.clear();
    m_disputed.clear();
    m_again.clear();
    m_userFailures.clear();
    m_roleFailures.clear();
    m_firstError.reset();
    m_endedBy.reset();
    m_found.clear();
    m_remarks.clear();
}

/// The next step by role: it asks for what is missing, and keeps the answers when nothing is.
void RoleMatrixLoader::next()
{
    if (const QStringList roles = rolesToAsk(); !roles.isEmpty())
        return askMembers(roles);
    if (const QStringList users = usersToCheck(); !users.isEmpty())
        return check(users);
    if (!m_matrix.contradictions().empty())
        return settleContradictions();
    if (!isProven() || !isRecheckComplete())
        return giveUp(tr("Flokzu's lists of the users with a role could not be compared with a "
                         "user's own roles, so each user is loaded separately."));
    if (m_matrix.isConfirmed())
        m_client.learn(dialectkey::roleMembers, u"agree"_s, CallId::Assignees);
    keep();
    readRest();
}

/// One first: a service that refuses it would refuse the others, too.
QStringList RoleMatrixLoader::rolesToAsk() const
{
    QStringList roles = withSystemRoles(m_roles + m_matrix.rolesWithoutMembers());
    roles.removeIf([this](const QString &role) { return m_askedRoles.contains(role); });
    roles.removeDuplicates();
    return m_askedRoles.isEmpty() ? roles.first(1) : roles;
}

void RoleMatrixLoader::askMembers(const QStringList &roles)
{
    m_phase = Phase::Members;
    const QStringList named = m_roles + m_matrix.rolesWithoutMembers();
    for (const QString &role : roles) {
        m_askedRoles.insert(role);
        if (!named.contains(role))
            m_guessed.insert(role);
    }
    m_members.load(roles);
}

void RoleMatrixLoader::membersEnded(const std::optional<Error> &error)
{
    if (m_phase != Phase::Members)
        return; // cancelled
    takeFailures(m_members, m_roleFailures);
    m_hasRecheckFailed |= m_isRechecked && !m_members.failures().empty();
    forgetFailuresOfGuesses();
    const bool isRefused = error || (m_askedRoles.size() == 1 && !m_roleFailures.empty());
    if (!isRefused)
        return next();
    const Error why = error ? *error : m_roleFailures.front().error;
    if (error && !concernsMembersOnly(why))
        return finish(pending(), error);
    m_roleFailures.clear();
    m_firstError.reset();
    //: %1 a sentence about an error
    giveUp(tr("Flokzu did not list the users with a role, so each user is loaded separately. %1")
               .arg(why.message));
}

/// There may be no role of such a name, and the user does not know of it.
void RoleMatrixLoader::forgetFailuresOfGuesses()
{
    const auto forgotten = std::erase_if(m_roleFailures, [this](const Failure &failure) {
        return m_guessed.contains(failure.name);
    });
    if (forgotten > 0 && m_roleFailures.empty() && m_userFailures.empty())
        m_firstError.reset();
}

QStringList RoleMatrixLoader::usersToCheck()
{
    QStringList users = std::exchange(m_again, {});
    if (!std::exchange(m_areSuspectsChecked, true))
        users += usersWorthChecking(m_matrix, m_wanted, m_before);
    const bool hasSample = std::ranges::any_of(users, [this](const QString &email) {
        return m_matrix.givenRolesOf(email) > 0 || (!isAssumed() && m_matrix.lists(email));
    });
    if (isProven() || hasSample || m_isRechecked || m_samples >= mostSamples)
        return users;
    ++m_samples;
    const QString user = sampleUser(m_matrix, m_wanted, m_before, m_checked, !isAssumed());
    if (!user.isEmpty())
        users << user;
    return users;
}

void RoleMatrixLoader::check(const QStringList &users)
{
    m_phase = Phase::Checks;
    for (const QString &email : users)
        m_checked.insert(mailboxOf(email), email);
    if (m_isRechecked)
        m_own.loadFresh(users);
    else
        m_own.load(users);
}

void RoleMatrixLoader::ownEnded(const QStringList &abandoned, const std::optional<Error> &error)
{
    if (m_phase != Phase::Checks && m_phase != Phase::Single)
        return; // cancelled
    takeFailures(m_own, m_userFailures);
    if (error)
        return finish(m_phase == Phase::Single ? abandoned : pending(), error);
    if (m_phase == Phase::Checks)
        return next();
    finish({}, std::nullopt);
}

/// Another administrator may have changed a role between two answers, so both are asked for once more.
void RoleMatrixLoader::settleContradictions()
{
    QStringList roles;
    m_disputed.clear();
    for (const auto &[user, ofUser] : m_matrix.contradictions()) {
        m_disputed << m_checked.value(user);
        roles += ofUser;
    }
    roles.removeDuplicates();
    const bool isSure = m_isRechecked || roles.size() > mostRolesAgain;
    if (isSure && isRecheckComplete())
        m_client.learn(dialectkey::roleMembers, u"differ"_s, CallId::Assignees);
    if (isSure)
        return giveUp(tr("Flokzu's lists of the users with a role differ from the users' own "
                         "roles, so each user is loaded separately."));
    m_isRechecked = true;
    m_again = m_disputed;
    for (const QString &user : std::as_const(m_disputed)) {
        m_matrix.forgetAnswerAbout(user);
        std::erase_if(m_userFailures, [&user](const Failure &one) { return one.name == user; });
    }
    m_phase = Phase::Members;
    m_members.loadFresh(roles);
}

bool RoleMatrixLoader::isRecheckComplete() const
{
    return !m_hasRecheckFailed && std::ranges::all_of(m_disputed, [this](const QString &user) {
        return m_matrix.hasAnswerAbout(user);
    });
}

bool RoleMatrixLoader::isProven() const
{
    return isAssumed() ? m_matrix.isConfirmed() : m_matrix.usersRead() > 0;
}

void RoleMatrixLoader::keep()
{
    QSet<QString> wanted;
    for (const QString &email : std::as_const(m_wanted))
        wanted.insert(mailboxOf(email));
    std::vector<RolesByMembers> kept;
    for (const QString &email : m_matrix.listed()) {
        const QString key = mailboxOf(email);
        const auto before = m_before.constFind(key);
        const bool isNew = before == m_before.constEnd();
        if (isNew && (!m_checked.contains(key) || m_matrix.rolesAreNamedBy(email)))
            m_found << email;
        const bool isOpen =
            isNew || (!before->removedAt && (wanted.contains(key) || !before->roles));
        if (!isOpen || m_checked.contains(key) || m_touched.contains(key))
            continue;
        m_kept.insert(key);
        kept.push_back(
            {isNew ? email : before->email, m_matrix.rolesOf(email), m_matrix.toldRolesOf(email)});
    }
    rememberGuesses();
    m_workspace.rememberRolesByMembers(kept);
    for (const RolesByMembers &user : kept)
        m_touched.remove(mailboxOf(user.email));
    remarkOnCutLists();
}

void RoleMatrixLoader::rememberGuesses()
{
    QStringList right;
    for (const QString &role : std::as_const(m_guessed)) {
        if (m_matrix.membersOf(role) > 0)
            right << role;
    }
    m_workspace.rememberRoles(right, Source::Answer);
}

void RoleMatrixLoader::remarkOnCutLists()
{
    QStringList cut;
    for (const QString &role : std::as_const(m_askedRoles)) {
        const bool leavesUsersOpen = std::ranges::any_of(m_wanted, [&](const QString &email) {
            return m_matrix.lists(email) && !m_matrix.tells(email, role);
        });
        if (m_matrix.hasMembersOf(role) && leavesUsersOpen)
            cut << withVisibleControls(role);
    }
    cut.sort();
    if (!cut.isEmpty())
        //: %1 names of roles
        m_remarks << tr("Flokzu's list of the users with a role may be cut: %1. The users that are "
                        "not in it are loaded separately.")
                         .arg(cut.join(u", "_s));
}

void RoleMatrixLoader::giveUp(const QString &why)
{
    m_isGivenUp = true;
    m_remarks << why;
    readRest();
}

bool RoleMatrixLoader::isLoaded(const QString &email) const
{
    return m_kept.contains(mailboxOf(email)) || m_matrix.rolesAreNamedBy(email);
}

/// Whether the user must be asked for alone.
bool RoleMatrixLoader::isLeft(const QString &email) const
{
    const QString key = mailboxOf(email);
    if (m_checked.contains(key))
        return false;
    if (!m_isByRole || m_isGivenUp || m_touched.contains(key))
        return true;
    const auto before = m_before.constFind(key);
    const bool isRemoved = before != m_before.constEnd() && before->removedAt;
    if (isRemoved || !m_matrix.lists(email))
        return isRemoved == m_matrix.lists(email);
    return !m_matrix.tellsAllRolesOf(email);
}

void RoleMatrixLoader::readRest()
{
    QStringList rest;
    for (const QString &email : std::as_const(m_wanted)) {
        if (isLeft(email))
            rest << email;
    }
    if (rest.isEmpty() || (m_isByRole && rest.size() > mostUnasked)) {
        finish({}, std::nullopt);
        if (!rest.isEmpty())
            Q_EMIT manyLeft(rest);
        return;
    }
    m_phase = Phase::Single;
    m_own.load(rest);
}

void RoleMatrixLoader::takeFailures(const BatchLoader &loader, std::vector<Failure> &failures)
{
    m_settled += loader.done();
    m_total += loader.total();
    failures.insert(failures.end(), loader.failures().begin(), loader.failures().end());
    if (!m_firstError && !loader.failures().empty())
        m_firstError = loader.failures().front().error;
}

int RoleMatrixLoader::done() const
{
    return m_settled + (m_members.isBusy() ? m_members.done() : 0)
        + (m_own.isBusy() ? m_own.done() : 0);
}

int RoleMatrixLoader::total() const
{
    return std::max(m_planned,
                    m_total + (m_members.isBusy() ? m_members.total() : 0)
                        + (m_own.isBusy() ? m_own.total() : 0));
}

QStringList RoleMatrixLoader::pending() const
{
    if (!isBusy() || m_phase == Phase::Single)
        return m_own.pending();
    QStringList emails = m_wanted;
    emails.removeIf([this](const QString &email) { return isLoaded(email); });
    return emails;
}

QStringList RoleMatrixLoader::failedUsers() const
{
    QStringList emails;
    for (const Failure &failure : m_userFailures)
        emails << failure.name;
    return emails;
}

QString RoleMatrixLoader::failureText() const
{
    QStringList lines;
    if (!m_userFailures.empty()) {
        const auto loaded = std::ranges::count_if(
            m_wanted, [this](const QString &email) { return isLoaded(email); });
        //: %1 of how many users the roles were loaded; a list of the others follows
        lines << tr("Roles were loaded for %1 of %n user(s). The others keep their previous roles:",
                    nullptr, static_cast<int>(m_wanted.size()))
                     .arg(loaded)
              << linesOf(m_userFailures);
    } else if (m_endedBy) {
        lines << tr("No roles were loaded; the previous roles stay. %1").arg(m_endedBy->message);
    }
    if (!m_roleFailures.empty() && !m_endedBy)
        lines << tr("The users with %n role(s) were not loaded, so these cells show “?”:", nullptr,
                    static_cast<int>(m_roleFailures.size()))
              << linesOf(m_roleFailures);
    return lines.join(u'\n');
}

void RoleMatrixLoader::cancel()
{
    if (!isBusy())
        return;
    const QStringList abandoned = pending();
    m_total = total();
    m_settled = done();
    m_phase = Phase::Idle;
    m_members.cancel();
    m_own.cancel();
    finish(abandoned, std::nullopt);
}

void RoleMatrixLoader::finish(const QStringList &abandoned, const std::optional<Error> &error)
{
    m_phase = Phase::Idle;
    m_endedBy = error;
    Q_EMIT progressed();
    Q_EMIT ended(abandoned, error);
}

} // namespace flokdesk
