// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/statusword.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

std::optional<QString> statusWordIn(const QByteArray &answer)
{
    const Result<JsonValue> json = parseJson(answer);
    const JsonValue *status = json ? json->find(u"status") : nullptr;
    if (!status || status->isNull() || status->isObject() || status->isArray())
        return std::nullopt;
    return status->displayText();
}

bool learnStatusWord(ApiClient &client, const QString &word, CallId from)
{
    bool isNumber = false;
    (void)word.toInt(&isNumber);
    const Dialect &dialect = client.dialect();
    if (isNumber || word.isEmpty() || dialect.meansOk(word)
        || dialect.isSetByHand(dialectkey::okWords))
        return false;
    const QString words = dialect.value(dialectkey::okWords) + u' ' + word;
    if (!Dialect().setByHand(dialectkey::okWords, words, {}))
        return false;
    client.learn(dialectkey::okWords, words, from);
    return true;
}

} // namespace flokdesk
