// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxrequest.h"

#include "sandbox/http/httpmessage.h"

namespace flokdesk {

QByteArray SandboxRequest::header(QByteArrayView name) const
{
    return sandbox::headerValue(headers, name);
}

} // namespace flokdesk
