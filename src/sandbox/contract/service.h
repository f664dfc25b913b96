// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/contract/contractoptions.h"
#include "sandbox/http/httpmessage.h"
#include "sandbox/tenant/tenant.h"

#include <QDateTime>

namespace flokdesk::sandbox {

/// Where the API lives on every server (src/api/README.md, section 1).
inline constexpr char basePath[] = "/flokzuopenapi/api";

/// An answer and what is worth a line in the log.
struct ServiceAnswer {
    HttpReply reply;
    QString operation; ///< e.g. "getRecord"; empty where the path is none of the contract's
    QString parametersFrom; ///< of a GET: "body", "query", "both" or empty
    bool changed = false; ///< the tenant changed
};

/// The family of a key: "data key", "user-management key", "unknown key"; empty for no key.
QString keyFamily(const Tenant &tenant, const QByteArray &key);

/// Answers one request: finds the operation, checks key and user, reads the parameters and carries
/// it out.
ServiceAnswer serve(Tenant &tenant, const ContractOptions &contract, const HttpRequest &request,
                    const QDateTime &now);

} // namespace flokdesk::sandbox
