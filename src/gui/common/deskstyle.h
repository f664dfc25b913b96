// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/palette.h"

#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QTableView;

namespace flokdesk {

/// The look of the program: Fusion, painted flat in the colours of ColourRole. Widgets ask for another
/// look by the property "kind", a text: of a button "filled" (it ends what a window is for, as the
/// default button of a dialog does), "primary" (it starts something), "danger", "link" or "flat"; of a
/// toolbar "demo" or "production".
class DeskStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit DeskStyle(Theme theme);

    /// Seen with the next palette of the application.
    void setTheme(Theme theme) { m_theme = theme; }

    using QProxyStyle::polish;
    /// Makes the palette of the system that of the program.
    void polish(QPalette &palette) override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QIcon standardIcon(StandardPixmap picture, const QStyleOption *option,
                       const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    bool drawBar(ControlElement element, const QStyleOption &option, QPainter &painter,
                 const QWidget *widget) const;
    void drawButtonText(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawCell(const QStyleOptionViewItem &item, QPainter &painter,
                  const QTableView &table) const;
    void drawProgress(ControlElement element, const QStyleOptionProgressBar &bar, QPainter &painter,
                      const QWidget *widget) const;
    void drawTab(ControlElement element, const QStyleOptionTab &tab, QPainter &painter,
                 const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComboBox &box, QPainter &painter,
                      const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &box, QPainter &painter,
                     const QWidget *widget) const;
    void drawToolButton(const QStyleOptionToolButton &button, QPainter &painter,
                        const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter,
                       const QWidget *widget) const;
    QRect scrollBarPart(const QStyleOptionSlider &bar, SubControl part,
                        const QWidget *widget) const;

    Theme m_theme;
};

} // namespace flokdesk
