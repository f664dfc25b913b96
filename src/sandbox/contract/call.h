// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/contract/contractoptions.h"
#include "sandbox/http/httpmessage.h"
#include "sandbox/jsonparts.h"
#include "sandbox/tenant/tenant.h"

#include <optional>
#include <QDateTime>

namespace flokdesk::sandbox {

/// One call of an operation: what was asked, by whom, and where to find the data.
struct Call {
    Tenant &tenant;
    const ContractOptions &contract;
    JsonValue parameters{}; ///< an object, from the body or the query
    QList<QPair<QString, QString>> query{}; ///< decoded
    QString actor{}; ///< e-mail in X-Username
    bool forceUser = false; ///< X-ForceUser: true
    QDateTime now{};
    bool changed = false; ///< set by an operation that changed the tenant

    /// Text of a string parameter; empty when it is missing or of another type.
    QString text(QStringView name) const;
    QString queryValue(QStringView name) const;
    bool is(QStringView name, QStringView value) const { return contract.is(name, value); }
};

/// An answer in the form that the contract asks for.
HttpReply refusal(const ContractOptions &contract, int status, const QString &detail);
/// Of what a call asks for: with the status of the option refusalStatus instead of 400 and 404.
HttpReply refusal(const Call &call, int status, const QString &detail);
/// The one text of a failure that the real service is known to have sent.
HttpReply runtimeError(int status);
HttpReply jsonReply(const ContractOptions &contract, int status, const JsonValue &body);
HttpReply jsonReply(const ContractOptions &contract, int status, const QByteArray &json);
/// {"status":"OK", ...members}, with the status of the option statusWord.
HttpReply success(const Call &call, JsonValue::Members members, int status = 200);
/// The same as JSON text with one member: {"status":"OK","KEY":JSON}.
QByteArray envelopeOf(const Call &call, const QByteArray &key, const QByteArray &json);
/// {"status":"OK","detail":...}
HttpReply done(const Call &call, const QString &detail, int status = 200);
/// 200, or 201 by the switch `created`.
int createdStatus(const Call &call);

/// Appends the text as a JSON string, quotes included.
void appendJsonString(QByteArray &json, std::string_view utf8);

/// True for number text as JSON writes it (no leading zeros, a dot).
bool isJsonNumber(std::string_view text);
/// Why the value does not fit, in words; nothing when it does (src/api/README.md, section 7).
std::optional<QString> misfit(const Column &column, const JsonValue &value);
/// A null that counts as not sent, by the option nullValue.
bool isLeftOut(const Call &call, const JsonValue &value);
/// The refusal of a value for a column or a field, by the options nullValue and badValue; nothing when
/// it is taken.
std::optional<HttpReply> refusalOf(const Call &call, const Column &column, const JsonValue &value);

} // namespace flokdesk::sandbox
