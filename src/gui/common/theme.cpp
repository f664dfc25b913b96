// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/theme.h"

#include "gui/common/outlinestyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

struct PaletteColours {
    QColor window, windowText, base, alternate, button, highlight, highlightedText, link, faint;
};

QPalette paletteOf(const PaletteColours &colours)
{
    QPalette palette(colours.windowText, colours.button, colours.button.lighter(130),
                     colours.button.darker(160), colours.button.darker(125), colours.windowText,
                     colours.windowText, colours.base, colours.window);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, colours.highlightedText);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    palette.setColor(QPalette::PlaceholderText, colours.faint);
    palette.setColor(QPalette::ToolTipBase, colours.alternate);
    palette.setColor(QPalette::ToolTipText, colours.windowText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.button);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.faint);
    return palette;
}

QString systemStyleName()
{
    static const QString name = QApplication::style()->name();
    return name;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xf3f4f6),
                      .windowText = QColor(0x1c1f24),
                      .base = QColor(0xffffff),
                      .alternate = QColor(0xf7f8fa),
                      .button = QColor(0xe9ebee),
                      .highlight = QColor(0x2463a8),
                      .highlightedText = QColor(0xffffff),
                      .link = QColor(0x1c5aa0),
                      .faint = QColor(0x666d78)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x26282c),
                      .windowText = QColor(0xe8eaed),
                      .base = QColor(0x1c1e21),
                      .alternate = QColor(0x222428),
                      .button = QColor(0x35383d),
                      .highlight = QColor(0x2f6fb5),
                      .highlightedText = QColor(0xffffff),
                      .link = QColor(0x7fb4ec),
                      .faint = QColor(0x9aa0a8)});
}

void applyTheme(Theme theme)
{
    const QString original = systemStyleName();
    const bool own = theme != Theme::System;
    const QString fusion = u"fusion"_s;
    const bool isOurs = qobject_cast<const OutlineStyle *>(QApplication::style());
    if (own || original == fusion) {
        if (!isOurs)
            QApplication::setStyle(new OutlineStyle);
    } else if (isOurs) {
        QApplication::setStyle(QStyleFactory::create(original));
    }
    if (theme == Theme::System)
        QApplication::setPalette(QPalette());
    else
        QApplication::setPalette(theme == Theme::Dark ? darkPalette() : lightPalette());
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
    }
    Q_UNREACHABLE();
}

Theme themeOfWord(const QString &word)
{
    for (const Theme theme : {Theme::Light, Theme::Dark})
        if (toKey(theme) == word)
            return theme;
    return Theme::System;
}

} // namespace flokdesk
