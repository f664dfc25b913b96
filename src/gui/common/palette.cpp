// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/palette.h"

#include <algorithm>
#include <cmath>
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

/// WCAG 2 asks for 3 where no text says the same; Fusion draws some edges a little fainter.
constexpr double seen = 3.8;

/// Relative luminance of sRGB.
double luminance(const QColor &colour)
{
    const auto linear = [](float part) {
        return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &from, const QColor &to, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
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
    return mixed(base, colour, isDark(palette) ? 0.30F : 0.22F);
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor seenAgainst(const QColor &colour, const QColor &one, const QColor &other)
{
    const bool isOnDark = luminance(one) < 0.18;
    const QColor end = isOnDark ? Qt::white : Qt::black;
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor changed = mixed(colour, end, float(step) / steps);
        if (contrast(changed, one) >= seen && contrast(changed, other) >= seen)
            return changed;
    }
    return end;
}

QColor outlineColour(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return seenAgainst(window, palette.color(QPalette::Base), window);
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
