// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/outlinestyle.h"

#include "gui/common/palette.h"

#include <QStyleFactory>
#include <QStyleOption>

namespace flokdesk {

namespace {

/// Fusion draws outlines in the colour of the window made darker by the first, and the outline of what
/// has the focus in that of the highlight made darker by the second.
constexpr int fusionOutline = 140;
constexpr int fusionFocus = 125;

QPalette outlined(QPalette palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor border = colour(ColourRole::Border, palette);
    const QColor focus = colour(ColourRole::Focus, palette);
    palette.setColor(QPalette::Window, border.lighter(fusionOutline));
    palette.setColor(QPalette::Highlight, focus.lighter(fusionFocus));
    return palette;
}

/// Calls `draw` with a copy of the option that has other colours, and says whether it is of that kind.
template <typename Option, typename Draw>
bool drawnAs(const QStyleOption *option, Draw draw)
{
    const auto *known = qstyleoption_cast<const Option *>(option);
    if (!known)
        return false;
    Option changed(*known);
    changed.palette = outlined(known->palette);
    draw(&changed);
    return true;
}

bool isOutlined(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_Frame || element == QStyle::PE_FrameLineEdit
        || element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton
        || element == QStyle::PE_PanelButtonCommand;
}

} // namespace

OutlineStyle::OutlineStyle(Theme theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
    , m_theme(theme)
{
}

void OutlineStyle::polish(QPalette &palette)
{
    palette = paletteOf(m_theme, palette);
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const auto draw = [&](const QStyleOption *with) {
        QProxyStyle::drawPrimitive(element, with, painter, widget);
    };
    const bool isDrawn = isOutlined(element)
        && (drawnAs<QStyleOptionFrame>(option, draw) || drawnAs<QStyleOptionButton>(option, draw));
    if (!isDrawn)
        draw(option);
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto draw = [&](const QStyleOptionComplex *with) {
        QProxyStyle::drawComplexControl(control, with, painter, widget);
    };
    if (!drawnAs<QStyleOptionComboBox>(option, draw) && !drawnAs<QStyleOptionSpinBox>(option, draw))
        draw(option);
}

} // namespace flokdesk
