// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace flokdesk {

/// A name for the text of an action or button, where an & would mark a letter of the menu.
inline QString inMenu(QString name)
{
    return name.replace(u'&', QLatin1String("&&"));
}

/// The text of an action or button as the user reads it.
inline QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1String("&&"), QString(u'\x01')).remove(u'&').replace(u'\x01', u'&');
}

} // namespace flokdesk
