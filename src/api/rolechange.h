// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"

namespace flokdesk {

/// Gives or takes one role, for UsersApi (src/api/README.md, section 11.6). Belongs to its reply.
///
/// A profile that knows the name of the role parameter sends one request. The first change of a profile
/// finds the name: it reads the roles, sends one form, and reads again. Another form is sent only where
/// the one before is known to have done nothing: after a complete refusal, or where a complete answer is
/// followed by a reading that shows the roles as they were. All forms ask for the same state, so a late
/// effect of an earlier one does no harm. An OK that no reading proves is an unknown outcome. A write whose outcome is unknown (no complete answer, or one of
/// a gateway that gave up waiting) is never followed by another.
class RoleChange : public QObject {
    Q_OBJECT
public:
    struct Wanted {
        QString email;
        QString role;
        bool give = true;
    };

    /// `call` is the writing call without a role parameter; `readRoles` asks for the roles of the user.
    RoleChange(ApiClient &client, Call call, Wanted wanted, CallContext context,
               std::function<Reply<QStringList> *(const CallContext &)> readRoles,
               Reply<Done> *reply);
    void start();

private:
    /// Why a form did nothing, and how much that says about the change itself.
    struct Refusal {
        Error error;
        int nearness = 0;
    };

    Reply<Done> *send(const QString &form) const;
    void sendKnownForm(const QString &form);
    void findForm();
    void readBefore();
    void sendNextForm();
    void answered(const Result<Done> &done);
    void proveSuccess();
    Error notProven(const Error &reading) const;
    void lookAfterFault(const Error &fault);
    void refused(const Error &error);
    int nearness(const QString &words) const;
    void finishRefused();
    bool isAsWanted(const QStringList &roles) const;
    void learn();
    CallContext readingContext() const;

    ApiClient &m_client;
    const Call m_call;
    const Wanted m_wanted;
    const CallContext m_context;
    std::function<Reply<QStringList> *(const CallContext &)> m_readRoles;
    Reply<Done> *m_reply;
    std::optional<QStringList> m_before; // the roles before the first form was sent
    QStringList m_forms; // those that were not sent yet
    QString m_form; // the one that was sent last
    std::vector<Refusal> m_refusals;
};

} // namespace flokdesk
