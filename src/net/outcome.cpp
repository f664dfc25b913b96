// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/outcome.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace flokdesk {

namespace {

using AnswerFault = Answer::Fault;
using ErrorKind = Error::Kind;

struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(Outcome)
};

/// Complete answers of the 400s that do not say what the server did: it, or a proxy before it, may have
/// given up waiting (408, 499) or be about to carry it out (425). 429 is looked at before these.
constexpr std::array unclearRefusals{408, 425, 499};

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// Whether a complete answer says that it was not carried out and will not be.
bool isRefusal(int status)
{
    return status >= 400 && status < 500 && status != 429
        && std::ranges::find(unclearRefusals, status) == unclearRefusals.end();
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

/// Whether the fault by itself proves that the server cannot have carried it out.
bool neverArrived(const Answer &answer)
{
    switch (answer.fault) {
    case AnswerFault::Refused:
    case AnswerFault::Unreachable:
    case AnswerFault::Insecure:
        return true;
    case AnswerFault::TimedOut:
        return answer.timesSent == 0 && answer.status == 0;
    case AnswerFault::None:
    case AnswerFault::Interrupted:
    case AnswerFault::Aborted:
    case AnswerFault::TooLarge:
    case AnswerFault::Encoded:
        return false;
    }
    Q_UNREACHABLE();
}

QString whyNotSent(const Answer &answer, const QString &host)
{
    const QString reason =
        answer.errorText.isEmpty() ? OutcomeText::tr("no connection") : answer.errorText;
    switch (answer.fault) {
    case AnswerFault::Refused:
        return OutcomeText::tr("This cannot be sent (%1). Nothing was sent.").arg(reason);
    case AnswerFault::Insecure:
        //: %1 is a host, %2 one or more sentences that say why
        return OutcomeText::tr("There is no secure connection to %1, so nothing was sent. %2")
            .arg(host, reason);
    case AnswerFault::TimedOut:
        return OutcomeText::tr("%1 could not be reached in time. Nothing was sent. Check the "
                               "network and try again.")
            .arg(host);
    default:
        return OutcomeText::tr("Cannot reach %1 (%2). Nothing was sent.").arg(host, reason);
    }
}

QString cutOff(const QString &host)
{
    return OutcomeText::tr("The connection to %1 ended before the answer was complete.").arg(host);
}

QString oddAnswer(int status, const QString &host)
{
    if (isRedirect(status))
        return OutcomeText::tr("%1 pointed to another address (%2), which was not followed.")
            .arg(host)
            .arg(status);
    if (isSuccess(status))
        return OutcomeText::tr("The answer of %1 was not understood.").arg(host);
    if (status == 511)
        return OutcomeText::tr("The network asks you to log in before it lets you reach %1 (511).")
            .arg(host);
    if (status >= 500 && status < 600)
        return OutcomeText::tr("%1 had a problem (%2).").arg(host).arg(status);
    if (status == 408 || status == 499)
        return OutcomeText::tr("%1 says that the request took too long (%2).")
            .arg(host)
            .arg(status);
    if (status == 425)
        return OutcomeText::tr("%1 says that the request came too early (425).").arg(host);
    return OutcomeText::tr("%1 gave an unexpected answer (%2).").arg(host).arg(status);
}

/// A sentence about an answer that settles nothing.
QString whatWasSeen(const Answer &answer, const QString &host)
{
    switch (answer.fault) {
    case AnswerFault::TimedOut:
        return OutcomeText::tr("%1 did not answer in time.").arg(host);
    case AnswerFault::Aborted:
        return OutcomeText::tr("The request was stopped after it had been sent.");
    case AnswerFault::TooLarge:
        return OutcomeText::tr("The answer of %1 is too large and was cut off.").arg(host);
    case AnswerFault::Encoded:
        return OutcomeText::tr("%1 answered in a compressed form that was not requested.")
            .arg(host);
    case AnswerFault::None:
        return answer.status == 0 ? cutOff(host) : oddAnswer(answer.status, host);
    default:
        return cutOff(host);
    }
}

ErrorKind kindOfRefusal(int status)
{
    if (status == 401 || status == 403)
        return ErrorKind::KeyRejected;
    if (status == 402 || status == 407 || status == 451)
        return ErrorKind::NotAllowed;
    if (status == 404)
        return ErrorKind::NotFound;
    return ErrorKind::Rejected;
}

QString whyNotAllowed(int status, const QString &host)
{
    if (status == 402)
        return OutcomeText::tr("%1 asks for a payment first (402). Nothing was changed. Check the "
                               "organization's plan in Flokzu.")
            .arg(host);
    if (status == 451)
        return OutcomeText::tr("%1 may not do this for legal reasons (451). Nothing was changed.")
            .arg(host);
    return OutcomeText::tr("The answer of %1 asks for the password of a proxy (407), although the "
                           "request did not go to a proxy. Another device on the network gave this "
                           "answer. Nothing was changed. Ask the administrator of the network.")
        .arg(host);
}

QString whyRefused(int status, const QString &host)
{
    switch (kindOfRefusal(status)) {
    case ErrorKind::NotAllowed:
        return whyNotAllowed(status, host);
    case ErrorKind::KeyRejected:
        return OutcomeText::tr("%1 rejected the key (%2). Check the key of this profile.")
            .arg(host)
            .arg(status);
    case ErrorKind::NotFound:
        return OutcomeText::tr("%1 found nothing with this name or identifier (404).").arg(host);
    default:
        return OutcomeText::tr("%1 refused the request (%2).").arg(host).arg(status);
    }
}

QString whyRateLimited(const QString &host)
{
    return OutcomeText::tr("The request limit of %1 for your network was reached (429). Nothing "
                           "was changed. Try again in a minute.")
        .arg(host);
}

Error writeError(const Answer &answer, const QString &host)
{
    switch (outcomeOfWrite(answer, true)) {
    case Outcome::NotSent:
        return {answer.fault == AnswerFault::Refused ? ErrorKind::InvalidInput : ErrorKind::NotSent,
                whyNotSent(answer, host), answer.errorText, 0};
    case Outcome::Rejected:
        return {kindOfRefusal(answer.status), whyRefused(answer.status, host), answer.errorText,
                answer.status};
    case Outcome::NotDone:
        return {ErrorKind::RateLimited, whyRateLimited(host), answer.errorText, answer.status};
    case Outcome::Done:
    case Outcome::Unknown:
        break;
    }
    const QString advice = OutcomeText::tr(
        "The change may or may not have been applied: check in Flokzu before you send it again.");
    return {ErrorKind::UnknownOutcome, whatWasSeen(answer, host) + u' ' + advice, answer.errorText,
            answer.isComplete() ? answer.status : 0};
}

ErrorKind kindOfReadFault(AnswerFault fault)
{
    switch (fault) {
    case AnswerFault::Aborted:
        return ErrorKind::Cancelled;
    case AnswerFault::TooLarge:
        return ErrorKind::TooLarge;
    case AnswerFault::Encoded:
        return ErrorKind::NotUnderstood;
    default:
        return ErrorKind::ServerFault;
    }
}

ErrorKind kindOfReadStatus(int status)
{
    if (isRedirect(status))
        return ErrorKind::Redirected;
    if (isRefusal(status))
        return kindOfRefusal(status);
    if (status >= 400 && status < 600)
        return ErrorKind::ServerFault;
    return ErrorKind::NotUnderstood;
}

QString adviceForRead(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Redirected:
        return OutcomeText::tr("Check the address in the profile.");
    case ErrorKind::Cancelled:
        return {};
    case ErrorKind::TooLarge:
        return OutcomeText::tr("Request less data, for example by adding a condition.");
    case ErrorKind::NotUnderstood:
        return OutcomeText::tr("Something between you and Flokzu may have changed the answer.");
    default:
        return OutcomeText::tr("Nothing was changed. Try again.");
    }
}

Error readError(const Answer &answer, const QString &host)
{
    if (neverArrived(answer))
        return {answer.fault == AnswerFault::Refused ? ErrorKind::InvalidInput : ErrorKind::NotSent,
                whyNotSent(answer, host), answer.errorText, 0};
    const int status = answer.isComplete() ? answer.status : 0;
    if (status == 429)
        return {ErrorKind::RateLimited, whyRateLimited(host), answer.errorText, status};
    const ErrorKind kind = status != 0 ? kindOfReadStatus(status) : kindOfReadFault(answer.fault);
    if (isRefusal(status))
        return {kind, whyRefused(status, host), answer.errorText, status};
    const QString message = whatWasSeen(answer, host) + u' ' + adviceForRead(kind);
    return {kind, message.trimmed(), answer.errorText, status};
}

} // namespace

Outcome outcomeOfWrite(const Answer &answer, bool understood)
{
    if (neverArrived(answer))
        return Outcome::NotSent;
    if (!answer.isComplete())
        return Outcome::Unknown;
    if (isSuccess(answer.status))
        return understood ? Outcome::Done : Outcome::Unknown;
    if (answer.status == 429)
        return Outcome::NotDone;
    return isRefusal(answer.status) ? Outcome::Rejected : Outcome::Unknown;
}

std::optional<Error> errorOf(const Answer &answer, bool write, const QString &host)
{
    if (answer.isComplete() && isSuccess(answer.status))
        return std::nullopt;
    return write ? writeError(answer, host) : readError(answer, host);
}

} // namespace flokdesk
