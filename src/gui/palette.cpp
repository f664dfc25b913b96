// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette.h"

#include <QWidget>

namespace flokdesk {

namespace {

QColor pureTint(Tint tint)
{
    switch (tint) {
    case Tint::Information:
        return QColor(0x3d, 0x7b, 0xb8);
    case Tint::Good:
        return QColor(0x2e, 0x9e, 0x5b);
    case Tint::Warning:
        return QColor(0xe0, 0xa0, 0x20);
    case Tint::Problem:
        return QColor(0xc8, 0x3c, 0x3c);
    case Tint::Edited:
        return QColor(0xe8, 0xb8, 0x20);
    case Tint::New:
        return QColor(0x4c, 0xa8, 0x4c);
    }
    Q_UNREACHABLE();
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor tintedBackground(Tint tint, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor colour = pureTint(tint);
    const float share = isDark(palette) ? 0.30F : 0.22F;
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(base.redF(), colour.redF()), mix(base.greenF(), colour.greenF()),
                            mix(base.blueF(), colour.blueF()));
}

QColor markColour(Tint tint, const QPalette &palette)
{
    constexpr int lighter = 140;
    const QColor colour = pureTint(tint);
    return isDark(palette) ? colour.lighter(lighter) : colour;
}

// Only the one role is set, so that all others go on following the application.
void tintBackground(QWidget *widget, std::optional<Tint> tint)
{
    QPalette colours;
    if (tint)
        colours.setColor(QPalette::Window, tintedBackground(*tint, QGuiApplication::palette()));
    const bool same = widget->testAttribute(Qt::WA_SetPalette) == tint.has_value()
        && (!tint || widget->palette().color(QPalette::Window) == colours.color(QPalette::Window));
    if (!same)
        widget->setPalette(colours);
}

} // namespace flokdesk
