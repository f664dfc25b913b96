// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace flokdesk {

/// The Fusion style with outlines that can be seen. Fusion makes them a little darker than the window,
/// so that in a dark window an empty check box and the edge of an input disappear.
class OutlineStyle final : public QProxyStyle {
    Q_OBJECT
public:
    OutlineStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
};

} // namespace flokdesk
