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

constexpr std::array refusals{400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422};

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
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
        return OutcomeText::tr("There is no secure connection to %1 (%2). Nothing was sent.")
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
    if (status >= 500 && status < 600)
        return OutcomeText::tr("%1 had a problem (%2).").arg(host).arg(status);
    if (status == 408)
        return OutcomeText::tr("%1 says that the request took too long (408).").arg(host);
    return OutcomeText::tr("%1 gave an answer that does not belong here (%2).")
        .arg(host)
        .arg(status);
}

/// What was seen of an answer that settles nothing, as a sentence.
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
        return OutcomeText::tr("%1 answered in a compressed form that was not asked for.")
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
    if (status == 404)
        return ErrorKind::NotFound;
    return ErrorKind::Rejected;
}

QString whyRefused(int status, const QString &host)
{
    switch (kindOfRefusal(status)) {
    case ErrorKind::KeyRejected:
        return OutcomeText::tr("%1 rejected the key (%2). Check the key of this profile.")
            .arg(host)
            .arg(status);
    case ErrorKind::NotFound:
        return OutcomeText::tr("%1 knows nothing under this name or identifier (404).").arg(host);
    default:
        return OutcomeText::tr("%1 refused the request (%2).").arg(host).arg(status);
    }
}

QString whyRateLimited(const QString &host)
{
    return OutcomeText::tr("%1 asked everyone on your network to wait (429). The request was not "
                           "carried out. Try again in a minute.")
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
    const QString advice = OutcomeText::tr("The change may or may not have been carried out: look "
                                           "before you send it again.");
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
    if (status == 408 || (status >= 500 && status < 600))
        return ErrorKind::ServerFault;
    if (status >= 400 && status < 500)
        return kindOfRefusal(status);
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
        return OutcomeText::tr("Ask for less, for instance with a filter.");
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
    if (status != 0 && kind == kindOfRefusal(status))
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
    const bool rejected =
        std::find(refusals.begin(), refusals.end(), answer.status) != refusals.end();
    return rejected ? Outcome::Rejected : Outcome::Unknown;
}

std::optional<Error> errorOf(const Answer &answer, bool write, const QString &host)
{
    if (answer.isComplete() && isSuccess(answer.status))
        return std::nullopt;
    return write ? writeError(answer, host) : readError(answer, host);
}

} // namespace flokdesk
