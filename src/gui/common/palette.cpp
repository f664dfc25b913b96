// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <QWidget>

namespace flokdesk {

namespace {

enum class Scheme { Light, Dark, High };
constexpr std::array allSchemes{Scheme::Light, Scheme::Dark, Scheme::High};

struct Shades {
    ColourRole role;
    std::array<QRgb, allSchemes.size()> of;
};

constexpr Shades palettes[] = {
    {ColourRole::Window, {0xf3f5f8, 0x23272d, 0x000000}},
    {ColourRole::Base, {0xffffff, 0x1a1d22, 0x000000}},
    {ColourRole::Text, {0x1b232c, 0xe3e8ed, 0xffffff}},
    {ColourRole::FaintText, {0x55606d, 0xaab4bf, 0xffffff}},
    {ColourRole::DisabledText, {0x707a88, 0x8a949f, 0x8a8a8a}},
    {ColourRole::Line, {0xdfe4ea, 0x353b44, 0x8a8a8a}},
    {ColourRole::Border, {0x788290, 0x788390, 0xffffff}},
    {ColourRole::Accent, {0x2a639e, 0x3a74b4, 0xffd800}},
    {ColourRole::OnAccent, {0xffffff, 0xffffff, 0x000000}},
    {ColourRole::AccentText, {0x215890, 0x8abcf0, 0xffe45c}},
    {ColourRole::Focus, {0x2a639e, 0x6fa8e8, 0xffd800}},
    {ColourRole::Tint, {0xe3edf8, 0x263b52, 0x000000}},
    {ColourRole::Selection, {0xd3e4f6, 0x274362, 0x003b8e}},
    {ColourRole::SelectionOff, {0xe4e8ed, 0x343a43, 0x1f1f1f}},
    {ColourRole::RowTint, {0xf1f6fc, 0x1f2731, 0x0a1a33}},
    {ColourRole::Hover, {0xe8ecf1, 0x2f353d, 0x1f1f1f}},
    {ColourRole::PendingGround, {0xfff0c7, 0x463a1b, 0x3b2f00}},
    {ColourRole::PendingInk, {0x805600, 0xf3c863, 0xffd800}},
    {ColourRole::PendingBar, {0xfff9e8, 0x2d2a22, 0x000000}},
    {ColourRole::AppliedGround, {0xddf3e3, 0x1e3c2a, 0x003314}},
    {ColourRole::AppliedInk, {0x17652f, 0x7fd39a, 0x7cf2a0}},
    {ColourRole::FailedGround, {0xfce5e2, 0x4c2724, 0x470800}},
    {ColourRole::FailedInk, {0xa3231a, 0xffa197, 0xffb3a8}},
    {ColourRole::ConflictGround, {0xefe7fa, 0x392e50, 0x2a1247}},
    {ColourRole::ConflictInk, {0x66389e, 0xcdb0f5, 0xe0c6ff}},
    {ColourRole::Match, {0xb9e8e0, 0x1d5c53, 0x005247}},
    {ColourRole::DemoBar, {0xeae4f8, 0x352c50, 0x24124a}},
    {ColourRole::DemoInk, {0x573a94, 0xcbb9f8, 0xe0d0ff}},
    {ColourRole::ProductionBar, {0xfbdfdb, 0x4e2522, 0x4a0a05}},
    {ColourRole::ProductionInk, {0x97201a, 0xffa9a0, 0xffc9c2}},
};
static_assert([] {
    for (size_t i = 0; i < std::size(palettes); ++i)
        if (size_t(palettes[i].role) != i)
            return false;
    return true;
}());

QColor shade(ColourRole role, Scheme scheme)
{
    return QColor(palettes[size_t(role)].of[size_t(scheme)]);
}

/// Widgets may have other grounds, but links and lines are those of the program.
std::optional<Scheme> schemeOf(const QPalette &palette)
{
    for (const Scheme scheme : allSchemes) {
        if (palette.color(QPalette::Active, QPalette::Link) == shade(ColourRole::AccentText, scheme)
            && palette.color(QPalette::Active, QPalette::Mid) == shade(ColourRole::Line, scheme))
            return scheme;
    }
    return std::nullopt;
}

QPalette paletteIn(Scheme scheme)
{
    const auto of = [scheme](ColourRole role) { return shade(role, scheme); };
    const QColor text = of(ColourRole::Text);
    QPalette palette(text, of(ColourRole::Window), of(ColourRole::Base), of(ColourRole::Border),
                     of(ColourRole::Line), text, of(ColourRole::FailedInk), of(ColourRole::Base),
                     of(ColourRole::Window));
    palette.setColor(QPalette::AlternateBase, of(ColourRole::Base));
    palette.setColor(QPalette::Midlight, of(ColourRole::Hover));
    palette.setColor(QPalette::Shadow, scheme == Scheme::Light ? text : QColor(Qt::black));
    palette.setColor(QPalette::Highlight, of(ColourRole::Selection));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, of(ColourRole::AccentText));
    palette.setColor(QPalette::LinkVisited, of(ColourRole::AccentText));
    palette.setColor(QPalette::PlaceholderText, of(ColourRole::FaintText));
    palette.setColor(QPalette::ToolTipBase, text);
    palette.setColor(QPalette::ToolTipText, of(ColourRole::Base));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, of(ColourRole::DisabledText));
    for (const auto group : {QPalette::Disabled, QPalette::Inactive})
        palette.setColor(group, QPalette::Highlight, of(ColourRole::SelectionOff));
    return palette;
}

/// WCAG 2 asks for this, for shapes and for text.
constexpr double visibleContrast = 3;
constexpr double readableContrast = 4.5;

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

/// `colour`, made more like `end` until it has that contrast to all grounds.
QColor seenAgainst(const QColor &colour, const QColor &end, std::initializer_list<QColor> grounds,
                   double needed)
{
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor changed = mixed(colour, end, float(step) / steps);
        if (std::ranges::all_of(
                grounds, [&](const QColor &ground) { return contrast(changed, ground) >= needed; }))
            return changed;
    }
    return end;
}

/// What is derived from the palette of a system.
class Derived {
public:
    explicit Derived(const QPalette &palette)
        : m_palette(palette)
    {
    }

    QColor colour(ColourRole role) const
    {
        switch (role) {
        case ColourRole::Window:
            return m_palette.color(QPalette::Window);
        case ColourRole::Base:
            return base();
        case ColourRole::Text:
            return text();
        case ColourRole::FaintText:
            return text(QPalette::PlaceholderText);
        case ColourRole::DisabledText:
            return seenAgainst(m_palette.color(QPalette::Disabled, QPalette::Text), text(),
                               {base()}, visibleContrast);
        case ColourRole::Line:
            return mixed(base(), text(), 0.3F);
        case ColourRole::Border:
            return seenAgainst(mixed(base(), text(), 0.4F), text(), {base()}, visibleContrast);
        case ColourRole::Accent:
        case ColourRole::Selection:
            return m_palette.color(QPalette::Highlight);
        case ColourRole::OnAccent:
            return m_palette.color(QPalette::HighlightedText);
        case ColourRole::AccentText:
            return text(QPalette::Link);
        case ColourRole::Focus:
            return seenAgainst(m_palette.color(QPalette::Highlight), text(), {base()},
                               visibleContrast);
        case ColourRole::SelectionOff:
        case ColourRole::Hover:
            return ground(text());
        case ColourRole::RowTint:
        case ColourRole::Tint:
            return ground(m_palette.color(QPalette::Highlight));
        case ColourRole::PendingBar:
            return base();
        default:
            return state(role);
        }
    }

private:
    QColor base() const { return m_palette.color(QPalette::Base); }
    QColor text() const { return m_palette.color(QPalette::Text); }
    QColor text(QPalette::ColorRole role) const
    {
        return seenAgainst(m_palette.color(role), text(), {base(), ground(text())},
                           readableContrast);
    }
    /// A little of the hue, as long as text can be read on it.
    QColor ground(const QColor &hue) const
    {
        return seenAgainst(mixed(base(), hue, 0.15F), base(), {text()}, readableContrast);
    }
    QColor state(ColourRole role) const
    {
        const auto scheme = isDark(m_palette) ? Scheme::High : Scheme::Light;
        const bool isInk = role == ColourRole::PendingInk || role == ColourRole::AppliedInk
            || role == ColourRole::FailedInk || role == ColourRole::ConflictInk
            || role == ColourRole::DemoInk || role == ColourRole::ProductionInk;
        const QColor usual = shade(role, scheme);
        return isInk ? seenAgainst(usual, text(), {base()}, readableContrast)
                     : seenAgainst(usual, base(), {text()}, readableContrast);
    }

    const QPalette &m_palette;
};

struct Pair {
    ColourRole ground, ink;
};

Pair pairOf(Tint tint)
{
    switch (tint) {
    case Tint::Information:
        return {ColourRole::Tint, ColourRole::AccentText};
    case Tint::Good:
        return {ColourRole::AppliedGround, ColourRole::AppliedInk};
    case Tint::Warning:
        return {ColourRole::ConflictGround, ColourRole::ConflictInk};
    case Tint::Problem:
        return {ColourRole::FailedGround, ColourRole::FailedInk};
    case Tint::Edited:
    case Tint::New:
        return {ColourRole::PendingGround, ColourRole::PendingInk};
    }
    Q_UNREACHABLE();
}

} // namespace

QColor colour(ColourRole role, const QPalette &palette)
{
    const std::optional<Scheme> scheme = schemeOf(palette);
    return scheme ? shade(role, *scheme) : Derived(palette).colour(role);
}

QPalette lightPalette()
{
    return paletteIn(Scheme::Light);
}

QPalette darkPalette()
{
    return paletteIn(Scheme::Dark);
}

QPalette highContrastPalette()
{
    return paletteIn(Scheme::High);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

bool isOfHighContrast(const QPalette &palette)
{
    constexpr double much = 7;
    const QColor base = palette.color(QPalette::Base);
    return palette.color(QPalette::Window) == base && palette.color(QPalette::Button) == base
        && contrast(palette.color(QPalette::WindowText), base) >= much;
}

QPalette paletteOf(Theme theme, const QPalette &system)
{
    switch (theme) {
    case Theme::Light:
        return lightPalette();
    case Theme::Dark:
        return darkPalette();
    case Theme::HighContrast:
        return highContrastPalette();
    case Theme::System:
        break;
    }
    if (isOfHighContrast(system))
        return system;
    return isDark(system) ? darkPalette() : lightPalette();
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor tintedBackground(Tint tint, const QPalette &palette)
{
    return colour(pairOf(tint).ground, palette);
}

QColor markColour(Tint tint, const QPalette &palette)
{
    return colour(pairOf(tint).ink, palette);
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
