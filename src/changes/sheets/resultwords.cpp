// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/resultwords.h"

#include <algorithm>
#include <QLocale>

namespace flokdesk {

namespace {

/// In the order of ResultLanguage.
using Words = std::array<const char16_t *, resultLanguages.size()>;

constexpr std::array headerWords{
    Words{u"Flokdesk: action", u"Flokdesk: acción", u"Flokdesk: ação"},
    Words{u"Flokdesk: outcome", u"Flokdesk: resultado", u"Flokdesk: resultado"},
    Words{u"Flokdesk: Id", u"Flokdesk: Id", u"Flokdesk: Id"},
    Words{u"Flokdesk: message", u"Flokdesk: mensaje", u"Flokdesk: mensagem"},
    Words{u"Flokdesk: time", u"Flokdesk: hora", u"Flokdesk: hora"},
};

constexpr Words changeWords{u"Flokdesk: change", u"Flokdesk: cambio", u"Flokdesk: alteração"};

constexpr std::array actionWords{
    Words{u"none", u"ninguna", u"nenhuma"},
    Words{u"update", u"modificar", u"atualizar"},
    Words{u"add", u"agregar", u"adicionar"},
    Words{u"other", u"otra", u"outra"},
};

/// In the order of RowOutcome.
constexpr std::array outcomeWords{
    Words{u"updated", u"modificado", u"atualizado"},
    Words{u"added", u"agregado", u"adicionado"},
    Words{u"applied", u"aplicado", u"aplicado"},
    Words{u"unchanged", u"sin cambios", u"sem alterações"},
    Words{u"refused", u"rechazado", u"recusado"},
    Words{u"not sent", u"no enviado", u"não enviado"},
    Words{u"conflict", u"conflicto", u"conflito"},
    Words{u"unconfirmed", u"sin confirmar", u"sem confirmação"},
    Words{u"skipped", u"omitido", u"pulado"},
    Words{u"canceled", u"cancelado", u"cancelado"},
    Words{u"waiting", u"en espera", u"em espera"},
    Words{u"not started", u"no iniciado", u"não iniciado"},
    Words{u"not ticked", u"sin marcar", u"não marcado"},
    Words{u"twice in the file", u"dos veces en el archivo", u"duas vezes no arquivo"},
    Words{u"twice in the database", u"dos veces en la base de datos",
          u"duas vezes no banco de dados"},
    Words{u"not looked up", u"sin buscar", u"não procurado"},
    Words{u"left out", u"excluido", u"deixado de fora"},
    Words{u"not valid", u"no válido", u"não válido"},
};
static_assert(outcomeWords.size() == rowOutcomes.size());

QString wordIn(const Words &words, ResultLanguage language)
{
    return QString::fromUtf16(words[size_t(language)]);
}

} // namespace

ResultLanguage resultLanguageOf(const QLocale &locale)
{
    if (locale.language() == QLocale::Spanish)
        return ResultLanguage::Spanish;
    return locale.language() == QLocale::Portuguese ? ResultLanguage::Portuguese
                                                    : ResultLanguage::English;
}

QStringList resultHeaders(ResultLanguage language)
{
    QStringList headers;
    for (const Words &words : headerWords)
        headers << wordIn(words, language);
    return headers;
}

QString changeHeader(ResultLanguage language)
{
    return wordIn(changeWords, language);
}

QString wordFor(RowAction action, ResultLanguage language)
{
    return wordIn(actionWords[size_t(action)], language);
}

QString wordFor(RowOutcome outcome, ResultLanguage language)
{
    return wordIn(outcomeWords[size_t(outcome)], language);
}

namespace {

template <typename Values>
std::optional<typename Values::value_type> valueFor(const QString &word, const Values &values)
{
    for (const auto value : values) {
        for (const ResultLanguage language : resultLanguages) {
            if (wordFor(value, language) == word)
                return value;
        }
    }
    return {};
}

} // namespace

std::optional<RowAction> rowActionOf(const QString &word)
{
    return valueFor(word, rowActions);
}

std::optional<RowOutcome> rowOutcomeOf(const QString &word)
{
    return valueFor(word, rowOutcomes);
}

} // namespace flokdesk
