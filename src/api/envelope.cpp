// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/envelope.h"

#include "api/apitext.h"
#include "net/outcome.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestQuote = 300;
constexpr qsizetype largestErrorBody = 1 << 20; // more is no error text
constexpr qsizetype longestPage = 4096; // of a web page, for the detail
constexpr qsizetype largestRefusal = 4096; // of a 200 that may say what is missing

QString withoutTags(const QByteArray &body)
{
    static const QRegularExpression unseen(u"<(script|style|head)\\b.*?</\\1\\s*>|<!--.*?-->"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"</?[a-zA-Z!][^<>]*>"_s);
    QString text = QString::fromUtf8(body.first(std::min(body.size(), qsizetype(64 * 1024))));
    text.replace(unseen, u" "_s).replace(tag, u" "_s);
    constexpr std::array<std::pair<QStringView, QStringView>, 6> entities{
        {{u"&nbsp;", u" "},
         {u"&lt;", u"<"},
         {u"&gt;", u">"},
         {u"&quot;", u"\""},
         {u"&#39;", u"'"},
         {u"&amp;", u"&"}}}; // last, or it would make others
    for (const auto &[entity, character] : entities)
        text.replace(entity.toString(), character.toString(), Qt::CaseInsensitive);
    return text.simplified().left(longestQuote);
}

// The words in a member that may be a text, a list of texts or an object that holds one.
QString wordsIn(const JsonValue &value, int levels = 3)
{
    if (value.isString() || value.type() == JsonValue::Type::Number)
        return value.text().trimmed();
    if (levels == 0)
        return {};
    QStringList words;
    for (const JsonValue &item : value.items())
        words << wordsIn(item, levels - 1);
    for (const JsonValue::Member &member : value.members())
        words << wordsIn(member.value, levels - 1);
    words.removeAll(QString());
    return words.join(u"; "_s);
}

QString wordsOf(const JsonValue &answer)
{
    constexpr std::array keys{u"detail", u"message", u"error", u"errors", u"status"};
    for (const char16_t *key : keys) {
        const JsonValue *member = inDataOrTop(answer, key);
        const QString words = member ? wordsIn(*member) : QString();
        if (!words.isEmpty())
            return words.left(longestQuote);
    }
    return answer.isString() ? answer.text().trimmed().left(longestQuote) : QString();
}

/// Flokzu answers in JSON, which never begins like HTML.
bool isPage(const QByteArray &body)
{
    const QByteArray byteOrderMark("\xef\xbb\xbf");
    const qsizetype start = body.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    return body.sliced(start, std::min(body.size() - start, qsizetype(1000)))
        .trimmed()
        .startsWith('<');
}

QString somethingElseAnswered()
{
    return ApiText::tr(
        "Not Flokzu but another program answered, with a web page: perhaps the log-in "
        "page of a network, or a proxy.");
}

QString keyRejectedText(KeyFamily family)
{
    if (family == KeyFamily::Data)
        return ApiText::tr("Flokzu rejected the data key. Nothing was done. Check the data key "
                           "in the profile; the user management key does not work here.");
    return ApiText::tr("Flokzu rejected the user management key. Nothing was done. Check the "
                       "user management key in the profile; the data key does not work here.");
}

QString refusedText(const QString &words)
{
    if (words.isEmpty())
        return ApiText::tr("Flokzu refused this without saying why. Nothing was changed.");
    //: %1 is what the server said, in its own words
    return ApiText::tr("Flokzu refused this: “%1”").arg(words);
}

QString notFoundText(const QString &words)
{
    if (words.isEmpty())
        return ApiText::tr("Flokzu did not find it. Names "
                           "must match exactly.");
    //: %1 is what the server said, in its own words
    return ApiText::tr("Flokzu did not find it: “%1”").arg(words);
}

bool isPlainRefusal(const QString &status)
{
    constexpr std::array refusals{u"error", u"fail", u"failed", u"failure", u"ko", u"nok"};
    const QString lower = status.toLower();
    return std::any_of(refusals.begin(), refusals.end(),
                       [&lower](const char16_t *word) { return lower == QStringView(word); });
}

} // namespace

QString serverWords(const QByteArray &body)
{
    if (body.size() <= largestErrorBody) {
        if (const Result<JsonValue> answer = parseJson(body); answer) {
            QString words = wordsOf(*answer);
            const bool empty = answer->items().empty() && answer->members().empty();
            if (!words.isEmpty() || answer->isNull() || (empty && !answer->isString()))
                return words;
        }
    }
    return withoutTags(body);
}

std::optional<Error> errorInStatus(const Answer &answer, const Asked &asked)
{
    std::optional<Error> error = errorOf(answer, asked.write, asked.host);
    if (!error)
        return std::nullopt;
    error->httpStatus = answer.status;
    if (answer.isComplete()) {
        const QString words = serverWords(answer.body);
        if (!words.isEmpty())
            error->detail = words;
        if (error->kind == Error::Kind::KeyRejected)
            error->message = keyRejectedText(asked.key);
        else if (error->kind == Error::Kind::NotFound)
            error->message = notFoundText(words);
        else if (error->kind == Error::Kind::Rejected)
            error->message = refusedText(words);
        else if (error->kind == Error::Kind::NotAllowed && !words.isEmpty())
            //: %1 is what the server said, in its own words
            error->message += u' ' + ApiText::tr("The answer was: “%1”").arg(words);
    }
    return error;
}

std::optional<Error> errorInStatusText(const QString &status, const QString &words, bool write)
{
    if (status.compare("OK"_L1, Qt::CaseInsensitive) == 0)
        return std::nullopt;
    const Error refused{Error::Kind::Rejected, refusedText(words), words, 200};
    if (write && !isPlainRefusal(status))
        return unknownOutcomeBecause(refused);
    return refused;
}

std::optional<Error> errorInEnvelope(const QByteArray &body, const Asked &asked, bool needsStatusOk)
{
    const auto unclear = [&](const QString &why) {
        const Error error = notUnderstood(why, body);
        return asked.write ? unknownOutcomeBecause(error) : error;
    };
    const Result<JsonValue> answer = parseJson(body);
    if (!answer)
        return unclear(answer.error().message);
    const JsonValue *status = answer->find(u"status");
    if (status && status->isString())
        return errorInStatusText(status->text(), wordsOf(*answer), asked.write);
    const bool bareRead = !asked.write && !answer->find(u"data");
    if (!needsStatusOk || bareRead)
        return std::nullopt;
    return unclear(u"the answer has no status"_s);
}

std::optional<Error> errorInAnswer(const Answer &answer, const Asked &asked, bool needsStatusOk)
{
    std::optional<Error> error = errorInStatus(answer, asked);
    if (error)
        return error;
    error = errorInEnvelope(answer.body, asked, needsStatusOk);
    if (error)
        error->httpStatus = answer.status;
    return error;
}

bool saysParameterMissing(const QString &words)
{
    static const QRegularExpression missing(
        u"missing|required|mandatory|must not be (null|empty)|\\bfaltan?\\b|requerid|"
        u"obligatori|obrigat"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.contains(missing);
}

bool mayBeRefusalOfGetBody(const Answer &answer)
{
    if (!answer.isComplete())
        return false;
    switch (answer.status) {
    case 400:
    case 405:
    case 411:
    case 413:
    case 415:
        return true;
    case 401:
    case 402:
    case 403:
    case 407:
    case 408:
    case 425:
    case 429:
    case 451:
    case 499:
        return false;
    default:
        break;
    }
    const bool refused = (answer.status >= 400 && answer.status < 500)
        || (answer.status == 200 && answer.body.size() <= largestRefusal && !isPage(answer.body)
            && errorInEnvelope(answer.body, {}, false));
    return refused && saysParameterMissing(serverWords(answer.body));
}

Error notUnderstood(const QString &why, const QByteArray &body)
{
    Error error;
    error.kind = Error::Kind::NotUnderstood;
    if (isPage(body)) {
        error.message = somethingElseAnswered() + u' '
            + ApiText::tr("Nothing of it was used. Open any web page in a browser to log in to the "
                          "network, then try again.");
        error.detail = QString::fromUtf8(body.left(longestPage));
        return error;
    }
    error.message =
        ApiText::tr("The answer is not what Flokzu is known to send, so it was not used. "
                    "Look at it in the Requests panel.");
    error.detail = why;
    if (const QString words = withoutTags(body); !words.isEmpty())
        error.detail += u'\n' + words;
    return error;
}

Error unknownOutcomeBecause(const Error &cause)
{
    Error error = cause;
    if (cause.kind == Error::Kind::UnknownOutcome)
        return error;
    error.kind = Error::Kind::UnknownOutcome;
    error.message = isPage(cause.detail.toUtf8())
        ? somethingElseAnswered() + u' '
            + ApiText::tr(
                "The change may or may not have been carried out. Open any web page in a "
                "browser to log in to the network, then look up the change before you send "
                "it again.")
        : ApiText::tr("The change was sent, but the answer does not prove that it was carried "
                      "out. Look it up before you send it again.");
    if (error.detail.isEmpty())
        error.detail = cause.message;
    return error;
}

const JsonValue *inDataOrTop(const JsonValue &answer, QStringView key)
{
    if (const JsonValue *data = answer.find(u"data")) {
        if (const JsonValue *member = data->find(key))
            return member;
    }
    return answer.find(key);
}

} // namespace flokdesk
