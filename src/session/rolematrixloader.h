// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/membersloader.h"
#include "session/rolechecks.h"
#include "session/rolesloader.h"

namespace flokdesk {

/// Loads the roles of many users with the fewest requests (src/api/README.md, section 5): one for each user,
/// or one for the members of each known role and one about a user, which is compared with them.
///
/// By role, nothing is kept before all known roles were answered and the comparison agrees. A role that an
/// answer about a user shows and that was not known is asked for, too; so are the other system roles, where
/// their names are certain. A user whose roles differ from what was known, that no role lists, or that this
/// program changed meanwhile is asked for alone. Users that were not known are added to the workspace. Where members and users' own roles differ twice, the dialect
/// keeps that, and each user is asked for from then on.
class RoleMatrixLoader final : public QObject {
    Q_OBJECT
public:
    /// So many requests are most of a minute's budget, which everybody on the network shares.
    static constexpr int mostUnasked = 60;

    struct Plan {
        bool isByRole = false;
        int requests = 0; ///< by role, without those for users whose roles differ
    };

    RoleMatrixLoader(ApiClient &client, Workspace &workspace, QObject *parent = nullptr);
    ~RoleMatrixLoader() override;

    Plan planFor(const QStringList &emails) const;
    /// By planFor(). What is added to a load that goes on is loaded in its way.
    void load(const QStringList &emails);
    void loadSingly(const QStringList &emails);
    /// Drops what is not answered yet. By role, nothing was kept so far but answers about users.
    void cancel();

    bool isBusy() const { return m_phase != Phase::Idle; }
    /// Whether done() and total() are requests; otherwise they are users.
    bool isByRole() const { return m_isByRole; }
    /// Whether only users are left to be asked for, so that each answer is kept at once.
    bool isSingle() const { return m_phase == Phase::Single; }
    /// Of this load, or of the last one. The total grows where users must be asked for one by one.
    int done() const;
    int total() const;
    /// The users that are not loaded yet.
    QStringList pending() const;

    /// Of users whose roles were not loaded, without those that a global error left.
    QStringList failedUsers() const;
    const std::optional<Error> &firstError() const { return m_firstError; }
    /// How many were loaded and why the others were not, in words; plain text.
    QString failureText() const;
    /// The users that were not known before.
    const QStringList &found() const { return m_found; }
    /// Why the answers say less than they might, in words; plain text. Empty where they do not.
    QString remarks() const { return m_remarks.join(u'\n'); }

Q_SIGNALS:
    /// isBusy(), done() or total() changed.
    void progressed();
    /// As BatchLoader::ended().
    void ended(const QStringList &abandoned, const std::optional<flokdesk::Error> &error);
    /// Behind ended(): these users can only be asked for one by one, and they are more than mostUnasked.
    void manyLeft(const QStringList &emails);

private:
    enum class Phase { Idle, Members, Checks, Single };
    using Failure = BatchLoader::Failure;

    void begin(const QStringList &emails);
    void next();
    QStringList rolesToAsk() const;
    void askMembers(const QStringList &roles);
    void membersEnded(const std::optional<Error> &error);
    QStringList usersToCheck();
    void check(const QStringList &users);
    void ownEnded(const QStringList &abandoned, const std::optional<Error> &error);
    void settleContradictions();
    bool isProven() const;
    void keep();
    void giveUp(const QString &why);
    void readRest();
    bool isLeft(const QString &email) const;
    bool isLoaded(const QString &email) const;
    bool mayAskMembers() const;
    bool isRecheckComplete() const;
    void remarkOnCutLists();
    void takeFailures(const BatchLoader &loader, std::vector<Failure> &failures);
    void finish(const QStringList &abandoned, const std::optional<Error> &error);
    QStringList knownRoles() const;
    void forgetFailuresOfGuesses();
    void rememberGuesses();
    bool isAssumed() const;

    ApiClient &m_client;
    Workspace &m_workspace;
    UsersApi m_users;
    CommonsApi m_commons;
    MembersLoader m_members;
    RolesLoader m_own;

    Phase m_phase = Phase::Idle;
    bool m_isByRole = false;
    bool m_isGivenUp = false;
    bool m_areSuspectsChecked = false;
    bool m_isRechecked = false; ///< contradictions were looked at twice
    int m_samples = 0;
    int m_planned = 0;
    int m_settled = 0; ///< requests of the steps before
    int m_total = 0; ///< the same, with those that were dropped
    RoleMatrix m_matrix;
    QStringList m_wanted;
    UsersByMailbox m_before; ///< as known when it began
    QStringList m_roles; ///< to be asked for
    QSet<QString> m_askedRoles;
    QSet<QString> m_guessed; ///< those of them whose names were in no answer
    QHash<QString, QString> m_checked; ///< mailboxes, with the address that was asked for
    QSet<QString> m_kept; ///< mailboxes of those whose roles were put together
    QSet<QString> m_touched; ///< mailboxes of those that changed meanwhile
    QStringList m_disputed; ///< users whose answers contradicted the members
    QStringList m_again; ///< those of them to be asked for again
    bool m_hasRecheckFailed = false;
    std::vector<Failure> m_userFailures;
    std::vector<Failure> m_roleFailures;
    std::optional<Error> m_firstError;
    std::optional<Error> m_endedBy;
    QStringList m_found;
    QStringList m_remarks;
};

} // namespace flokdesk
