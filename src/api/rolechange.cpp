// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rolechange.h"

#include "api/apitext.h"
#include "api/envelope.h"
#include "core/text.h"

#include <algorithm>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Complete answers that say that nothing was done. Other statuses are about the user, the plan or the
/// key, which no other form changes.
bool isRefusalOfForm(const Error &error)
{
    const bool isRefusal =
        error.kind == Error::Kind::Rejected || error.kind == Error::Kind::NotFound;
    const int status = error.httpStatus;
    return isRefusal && (status == 400 || status == 404 || status == 422 || status / 100 == 2);
}

/// A complete answer that does not say what was done, so that a reading can: a 5xx, or a 2xx that is not
/// understood.
bool isCompleteFault(const Error &error)
{
    const int status = error.httpStatus;
    return error.kind == Error::Kind::UnknownOutcome && (status >= 500 || status / 100 == 2);
}

/// A gateway that gave up waiting: the service behind it may still carry the call out.
bool isGatewayFault(const Error &error)
{
    return error.httpStatus >= 502 && error.httpStatus <= 504;
}

/// Errors that any later call would meet, so that nothing need be sent.
bool endsAll(const Error &error)
{
    return isGlobalError(error) || error.kind == Error::Kind::Cancelled;
}

} // namespace

RoleChange::RoleChange(ApiClient &client, Call call, Wanted wanted, CallContext context,
                       std::function<Reply<QStringList> *(const CallContext &)> readRoles,
                       Reply<Done> *reply)
    : QObject(reply)
    , m_client(client)
    , m_call(std::move(call))
    , m_wanted(std::move(wanted))
    , m_context(std::move(context))
    , m_readRoles(std::move(readRoles))
    , m_reply(reply)
{
}

void RoleChange::start()
{
    if (m_client.dialect().isAssumed(dialectkey::roleField))
        return findForm();
    sendKnownForm(m_client.dialect().value(dialectkey::roleField));
}

Reply<Done> *RoleChange::send(const QString &form) const
{
    const JsonValue role = JsonValue::string(m_wanted.role);
    Call call = m_call;
    call.parameters.set(form, form == u"roles" ? JsonValue::array({role}) : role);
    return m_client.send<Done>(call, m_context, [](const QByteArray &) { return Done{}; });
}

void RoleChange::sendKnownForm(const QString &form)
{
    send(form)->then(this, [this](const Result<Done> &done) {
        const bool isForgotten = !done && isRefusalOfForm(done.error())
            && saysParameterMissing(done.error().detail)
            && !m_client.dialect().isSetByHand(dialectkey::roleField);
        if (isForgotten)
            return findForm(); // the service changed
        m_reply->finish(done);
    });
}

void RoleChange::findForm()
{
    m_forms = Dialect::settingOf(dialectkey::roleField)->values;
    readBefore();
}

CallContext RoleChange::readingContext() const
{
    CallContext context = m_context;
    context.beforeSending = {}; // it is about the write
    //: %1 an e-mail address
    context.reason =
        ApiText::tr("Read the roles of %1, to learn how Flokzu accepts changes to them")
            .arg(withVisibleControls(m_wanted.email));
    return context;
}

void RoleChange::readBefore()
{
    m_readRoles(readingContext())->then(this, [this](const Result<QStringList> &roles) {
        if (!roles && endsAll(roles.error()))
            return m_reply->finish(roles.error());
        if (roles)
            m_before = *roles;
        sendNextForm();
    });
}

void RoleChange::sendNextForm()
{
    if (m_forms.isEmpty())
        return finishRefused();
    m_form = m_forms.takeFirst();
    send(m_form)->then(this, [this](const Result<Done> &done) { answered(done); });
}

void RoleChange::answered(const Result<Done> &done)
{
    if (done)
        return proveSuccess();
    const Error &error = done.error();
    if (isCompleteFault(error))
        return lookAfterFault(error);
    if (!isRefusalOfForm(error))
        return m_reply->finish(error);
    refused(error);
}

/// How much the words of a refusal say about the change itself, and not about the form of the call.
int RoleChange::nearness(const QString &words) const
{
    if (saysParameterMissing(words))
        return 0;
    if (words.contains(m_wanted.role) || words.contains(m_wanted.email))
        return 3;
    return words.isEmpty() ? 1 : 2;
}

/// A service that does not know the name of the parameter may ignore it and answer OK.
void RoleChange::proveSuccess()
{
    if (m_before && isAsWanted(*m_before))
        return m_reply->finish(Done{}); // no reading can tell
    m_readRoles(readingContext())->then(this, [this](const Result<QStringList> &roles) {
        if (!roles)
            return m_reply->finish(notProven(roles.error()));
        if (isAsWanted(*roles)) {
            if (m_before)
                learn(); // otherwise it may have been so before
            return m_reply->finish(Done{});
        }
        m_before = *roles;
        refused({Error::Kind::Rejected,
                 ApiText::tr("Flokzu answered OK, but the roles of %1, read afterwards, show that "
                             "nothing was changed. Change the role in Flokzu itself.")
                     .arg(withVisibleControls(m_wanted.email)),
                 {},
                 200});
    });
}

Error RoleChange::notProven(const Error &reading) const
{
    Error error = reading;
    error.kind = Error::Kind::UnknownOutcome;
    //: %1 an e-mail address, %2 a sentence that says why the roles could not be read
    error.message =
        ApiText::tr("Flokzu answered OK, but this is the first change of a role, and the roles of "
                    "%1 could not be read to see whether it was applied. %2")
            .arg(withVisibleControls(m_wanted.email), reading.message);
    return error;
}

void RoleChange::lookAfterFault(const Error &fault)
{
    if (!m_before || isAsWanted(*m_before))
        return m_reply->finish(fault); // no reading can tell
    m_readRoles(readingContext())->then(this, [this, fault](const Result<QStringList> &roles) {
        if (roles && isAsWanted(*roles)) {
            learn();
            return m_reply->finish(Done{});
        }
        if (!roles || isGatewayFault(fault))
            return m_reply->finish(fault);
        Error nothingDone = fault;
        nothingDone.kind = Error::Kind::Rejected;
        //: %1 a status such as 500, %2 an e-mail address
        nothingDone.message =
            ApiText::tr("Flokzu had a problem (%1). The roles of %2, read afterwards, show that "
                        "nothing was changed.")
                .arg(QString::number(fault.httpStatus), withVisibleControls(m_wanted.email));
        if (!fault.detail.isEmpty())
            //: %1 is what Flokzu said, in its own words
            nothingDone.message += u' ' + ApiText::tr("The answer was: “%1”").arg(fault.detail);
        refused(nothingDone);
    });
}

void RoleChange::refused(const Error &error)
{
    m_refusals.push_back({error, nearness(error.detail)});
    sendNextForm();
}

/// The form that came nearest tells the reason; the others only say that a parameter was missing.
void RoleChange::finishRefused()
{
    const auto nearest = std::ranges::max_element(m_refusals, {}, &Refusal::nearness);
    m_reply->finish(nearest->error);
}

bool RoleChange::isAsWanted(const QStringList &roles) const
{
    return roles.contains(m_wanted.role) == m_wanted.give;
}

void RoleChange::learn()
{
    m_client.learn(dialectkey::roleField, m_form, m_call.id);
}

} // namespace flokdesk
