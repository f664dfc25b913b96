// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/palette.h"

#include <QProxyStyle>

namespace flokdesk {

/// The Fusion style with outlines that can be seen. Fusion makes them a little darker than the window,
/// so that in a dark window an empty check box and the edge of an input disappear.
class OutlineStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit OutlineStyle(Theme theme);

    /// Seen with the next palette of the application.
    void setTheme(Theme theme) { m_theme = theme; }

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    Theme m_theme;
};

} // namespace flokdesk
