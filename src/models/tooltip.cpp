// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tooltip.h"

namespace flokdesk {

QString plainToolTip(const QString &text)
{
    constexpr int readable = 1500;
    if (text.isEmpty())
        return {};
    const QString shown = text.size() > readable ? text.left(readable) + u'…' : text;
    return QStringLiteral("<qt>%1</qt>")
        .arg(shown.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace flokdesk
