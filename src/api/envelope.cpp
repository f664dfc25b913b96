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

QString pageCameInstead()
{
    return ApiText::tr("A web page came instead of an answer from Flokzu: perhaps the login page "
                       "of a network, the page of a proxy, or an error page.");
}

QString keyRejectedText(KeyFamily family)
{
    if (family == KeyFamily::Data)
        return ApiText::tr("Flokzu rejected the data API key. Nothing was changed. Check the data "
                           "API key in the profile; the user API key does not work here.");
    return ApiText::tr("Flokzu rejected the user API key. Nothing was changed. Check the user API "
                       "key in the profile; the data API key does not work here.");
}

/// The words of the server come first, because a 403 has several causes.
QString notPermittedText(const QString &words, const Asked &asked)
{
    const QString first = words.isEmpty()
        ? ApiText::tr("Flokzu did not permit this (403).")
        //: %1 is what Flokzu said, in its own words
        : ApiText::tr("Flokzu did not permit this: “%1”").arg(words);
    const QString causes = asked.keyWorked
        ? ApiText::tr("Nothing was changed. The key has worked before: perhaps the user lacks the "
                      "permission, or the paid plan does not include this.")
        : asked.key == KeyFamily::Data
        ? ApiText::tr("Nothing was changed. Perhaps the data API key is wrong, the user lacks the "
                      "permission, or the paid plan does not include this.")
        : ApiText::tr("Nothing was changed. Perhaps the user API key is wrong, the user lacks the "
                      "permission, or the paid plan does not include this.");
    return first + u' ' + causes;
}

QString refusedText(const QString &words)
{
    if (words.isEmpty())
        return ApiText::tr("Flokzu refused the request and gave no reason. Nothing was changed.");
    //: %1 is what Flokzu said, in its own words
    return ApiText::tr("Flokzu refused the request: “%1”").arg(words);
}

QString notFoundText(const QString &words)
{
    if (words.isEmpty())
        return ApiText::tr("Flokzu found nothing with this name. Names must match exactly.");
    //: %1 is what Flokzu said, in its own words
    return ApiText::tr("Flokzu found nothing: “%1”").arg(words);
}

/// The number in a status such as 200 or "404"; 0 for words.
int statusNumber(const QString &status)
{
    return status.toInt();
}

bool isPlainRefusal(const QString &status)
{
    constexpr std::array refusals{u"error",   u"fail",         u"failed",    u"failure",
                                  u"ko",      u"nok",          u"false",     u"denied",
                                  u"invalid", u"unauthorized", u"forbidden", u"not found"};
    const QString lower = status.toLower();
    return statusNumber(status) >= 400
        || std::any_of(refusals.begin(), refusals.end(),
                       [&lower](const char16_t *word) { return lower == QStringView(word); });
}

bool meansOk(const QString &status, const Dialect &dialect)
{
    const int number = statusNumber(status);
    return (number >= 200 && number < 300) || status == u"true" || dialect.meansOk(status);
}

/// Whether an answer holds anything but a status and words about it.
bool holdsData(const JsonValue &answer)
{
    constexpr std::array wordKeys{u"detail", u"message", u"error", u"errors",
                                  u"status", u"code",    u"path",  u"timestamp"};
    const auto isData = [&](const JsonValue::Member &member) {
        return !member.value.isNull()
            && std::none_of(wordKeys.begin(), wordKeys.end(),
                            [&](const char16_t *key) { return member.key == QStringView(key); });
    };
    return answer.isArray() || std::ranges::any_of(answer.members(), isData);
}

/// A 2xx without a status whose only content is an error.
bool isBareRefusal(const JsonValue &answer)
{
    if (holdsData(answer))
        return false;
    for (const QStringView key : {u"error", u"errors"}) {
        const JsonValue *member = answer.find(key);
        if (member && !wordsIn(*member).isEmpty())
            return true;
    }
    return false;
}

/// Words about a part of what was sent say nothing about the object.
bool speaksOfContent(const QString &words)
{
    static const QRegularExpression content(
        u"column|coluna|field|campo|filter|filtro|parameter|par[aáâ]metro|\\bpath\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.contains(content);
}

Error refusedInEnvelope(const QString &words)
{
    if (saysNotFound(words))
        return {Error::Kind::NotFound, notFoundText(words), words, 200};
    return {Error::Kind::Rejected, refusedText(words), words, 200};
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

namespace {

/// The kind of a refusal by the words of the server, where they are plainer than the status: "Record not
/// found" also comes with 400, and "Column not found" also with 404.
Error::Kind kindByWords(Error::Kind kind, const QString &words)
{
    if (kind == Error::Kind::Rejected || kind == Error::Kind::ServerFault)
        return saysNotFound(words) ? Error::Kind::NotFound : kind;
    const bool isAboutContent = kind == Error::Kind::NotFound && speaksOfContent(words);
    return isAboutContent ? Error::Kind::Rejected : kind;
}

QString messageInStatus(const Error &error, const QString &words, const Asked &asked)
{
    switch (error.kind) {
    case Error::Kind::KeyRejected:
        return error.httpStatus == 403 ? notPermittedText(words, asked)
                                       : keyRejectedText(asked.key);
    case Error::Kind::NotFound:
        return notFoundText(words);
    case Error::Kind::Rejected:
        return error.httpStatus == 403 ? notPermittedText(words, asked) : refusedText(words);
    case Error::Kind::NotAllowed:
    case Error::Kind::ServerFault:
    case Error::Kind::UnknownOutcome:
        if (!words.isEmpty())
            //: %1 is what Flokzu said, in its own words
            return error.message + u' ' + ApiText::tr("The answer was: “%1”").arg(words);
        break;
    default:
        break;
    }
    return error.message;
}

} // namespace

std::optional<Error> errorInStatus(const Answer &answer, const Asked &asked)
{
    std::optional<Error> error = errorOf(answer, asked.write, asked.host);
    if (!error)
        return std::nullopt;
    error->httpStatus = answer.status;
    if (!answer.isComplete())
        return error;
    const QString words = serverWords(answer.body);
    error->detail = words; // Qt's own words only repeat the status
    error->kind = kindByWords(error->kind, words);
    if (answer.status == 403 && asked.keyWorked)
        error->kind = Error::Kind::Rejected; // this one change, not the whole job
    error->message = messageInStatus(*error, words, asked);
    return error;
}

std::optional<Error> errorInStatusText(const QString &status, const QString &words, bool hasData,
                                       const Asked &asked)
{
    if (meansOk(status, asked.dialect))
        return std::nullopt;
    const Error refused = refusedInEnvelope(words);
    if (isPlainRefusal(status))
        return refused;
    if (hasData)
        return std::nullopt;
    return asked.write ? unknownOutcomeBecause(refused) : refused;
}

std::optional<Error> errorInEnvelope(const QByteArray &body, const Asked &asked)
{
    const auto unclear = [&](const QString &why) {
        const Error error = notUnderstood(why, body);
        return asked.write ? unknownOutcomeBecause(error) : error;
    };
    const Result<JsonValue> answer = parseJson(body);
    if (!answer)
        return unclear(answer.error().message);
    const JsonValue *status = answer->find(u"status");
    const bool hasStatus = status && !status->isArray() && !status->isObject() && !status->isNull();
    if (hasStatus)
        return errorInStatusText(status->displayText(), wordsOf(*answer), holdsData(*answer),
                                 asked);
    const JsonValue *success = answer->find(u"success");
    if (isBareRefusal(*answer) || (success && success->displayText() == u"false"))
        return refusedInEnvelope(wordsOf(*answer));
    const bool isUnclear = !answer->isObject() || (!holdsData(*answer) && answer->find(u"message"));
    if (asked.write && isUnclear)
        return unclear(u"the answer has no status"_s);
    return std::nullopt;
}

std::optional<Error> errorInAnswer(const Answer &answer, const Asked &asked)
{
    std::optional<Error> error = errorInStatus(answer, asked);
    if (error)
        return error;
    error = errorInEnvelope(answer.body, asked);
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

bool saysNotFound(const QString &words)
{
    static const QRegularExpression notFound(
        u"not found|no such|does ?n.?o?.?t exist|no existe|no se encontr|no encontrad|"
        u"não existe|não encontrad|não foi encontrad|inexistente"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.contains(notFound) && !speaksOfContent(words);
}

bool isRefusalOfRead(const Answer &answer)
{
    if (!answer.isComplete() || answer.status == 429)
        return false;
    if (answer.status >= 400 && answer.status < 600)
        return true;
    return answer.status >= 200 && answer.status < 300 && answer.body.size() <= largestRefusal
        && errorInEnvelope(answer.body, {});
}

bool mayAskInOtherForm(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Rejected:
    case Error::Kind::NotFound:
    case Error::Kind::NotAllowed:
    case Error::Kind::NotUnderstood:
        return true;
    case Error::Kind::KeyRejected:
        return error.httpStatus == 403;
    case Error::Kind::ServerFault:
        return error.httpStatus >= 500;
    default:
        return false;
    }
}

Error notUnderstood(const QString &why, const QByteArray &body)
{
    Error error;
    error.kind = Error::Kind::NotUnderstood;
    if (isPage(body)) {
        error.message = pageCameInstead() + u' '
            + ApiText::tr("It was not used. Open any web page in a browser to log in to the "
                          "network, then try again.");
        error.detail = QString::fromUtf8(body.left(longestPage));
        return error;
    }
    error.message = ApiText::tr(
        "Flokzu gave an unexpected answer, so it was not used. See it in the Requests panel.");
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
        ? pageCameInstead() + u' '
            + ApiText::tr(
                "The change may or may not have been applied. Open any web page in a browser to "
                "log in to the network, then check the change in Flokzu before you send it again.")
        : ApiText::tr("The change was sent, but the answer does not prove that it was applied. "
                      "Check it in Flokzu before you send it again.");
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
