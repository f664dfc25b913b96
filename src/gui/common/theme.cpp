// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/theme.h"

#include "gui/common/deskstyle.h"

#include <QApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

// The style changes the palette that Qt takes from the system, so that the program also follows the
// system when that becomes dark later.
void applyTheme(Theme theme)
{
    if (auto *style = qobject_cast<DeskStyle *>(QApplication::style())) {
        style->setTheme(theme);
        QApplication::setPalette(QPalette());
    } else {
        QApplication::setStyle(new DeskStyle(theme)); // the application owns it
    }
}

QString toKey(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return u"system"_s;
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::HighContrast:
        return u"high contrast"_s;
    }
    Q_UNREACHABLE();
}

Theme themeOfWord(const QString &word)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast})
        if (toKey(theme) == word)
            return theme;
    return Theme::System;
}

} // namespace flokdesk
