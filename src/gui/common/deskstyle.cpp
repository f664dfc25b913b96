// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/deskstyle.h"

#include "gui/common/deskpaint.h"
#include "gui/common/symbol.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(const QWidget *widget)
{
    return widget ? widget->property("kind").toString() : QString();
}

/// Of a push button: what the user's Enter presses is filled.
QString kindOf(const QStyleOption &option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button && button->features.testFlag(QStyleOptionButton::DefaultButton))
        return u"filled"_s;
    return kindOf(widget);
}

bool isTextBox(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// An editor in a cell has no edge of its own.
void paintLine(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth > 0)
        return paintField(option, painter);
    painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
    const QWidget *view =
        widget && widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
    if (qobject_cast<const QAbstractItemView *>(view))
        paintRounded(painter, option.rect, {}, colourOf(ColourRole::Focus, option), focusWidth, 2);
}

void paintFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (isTextBox(widget))
        return paintField(option, painter);
    const bool isFocused = has(option, QStyle::State_HasFocus);
    const bool isArea = qobject_cast<const QAbstractScrollArea *>(widget);
    paintRounded(painter, option.rect, {},
                 colourOf(isFocused && isArea ? ColourRole::Focus : ColourRole::Line, option), 1,
                 isArea ? 0 : cornerRadius);
}

struct ButtonLook {
    QColor fill, edge, focus;
};

ButtonLook lookOf(const QStyleOption &option, const QString &kind)
{
    const bool isHot = has(option, QStyle::State_MouseOver);
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QColor focus = colourOf(ColourRole::Focus, option);
    const QColor hover =
        isEnabled && (isHot || isDown) ? colourOf(ColourRole::Hover, option) : QColor();
    if (!isEnabled)
        return {kind == u"filled" ? colourOf(ColourRole::SelectionOff, option) : QColor(),
                kind.isEmpty() || kind == u"primary" || kind == u"danger"
                    ? colourOf(ColourRole::Line, option)
                    : QColor(),
                focus};
    if (kind == u"filled") {
        constexpr int pressed = 112;
        constexpr int lit = 108;
        const QColor accent = colourOf(ColourRole::Accent, option);
        return {isDown      ? accent.darker(pressed)
                    : isHot ? accent.lighter(lit)
                            : accent,
                {},
                colourOf(ColourRole::OnAccent, option)};
    }
    if (kind == u"primary")
        return {colourOf(isHot || isDown ? ColourRole::Selection : ColourRole::Tint, option),
                colourOf(ColourRole::Accent, option), focus};
    if (kind == u"flat" || kind == u"link")
        return {hover, {}, focus};
    return {hover.isValid() ? hover : option.palette.color(QPalette::Base),
            colourOf(ColourRole::Border, option), focus};
}

void paintButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const QString kind = kindOf(option, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isFlat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const ButtonLook look = lookOf(option, isFlat && kind.isEmpty() ? u"flat"_s : kind);
    paintRounded(painter, option.rect, look.fill, look.edge);
    if (!has(option, QStyle::State_HasFocus))
        return;
    if (kind == u"filled") // inside, because the edge is of the same colour
        paintRounded(painter, option.rect.adjusted(2, 2, -2, -2), {}, look.focus, 1, 3);
    else
        paintFocus(painter, option.rect, option.palette);
}

void paintToolButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (kindOf(widget) == u"primary") {
        const ButtonLook look = lookOf(option, u"primary"_s);
        return paintRounded(painter, option.rect, look.fill, look.edge);
    }
    const bool isFlat = has(option, QStyle::State_AutoRaise);
    const bool isHot = has(option, QStyle::State_Enabled)
        && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    QColor fill = isFlat ? QColor() : option.palette.color(QPalette::Base);
    if (has(option, QStyle::State_On))
        fill = colourOf(ColourRole::Selection, option);
    else if (isHot)
        fill = colourOf(ColourRole::Hover, option);
    const auto edge = has(option, QStyle::State_Enabled) ? ColourRole::Border : ColourRole::Line;
    paintRounded(painter, option.rect, fill, isFlat ? QColor() : colourOf(edge, option));
}

void paintRadio(const QStyleOption &option, QPainter &painter)
{
    constexpr qreal edgeWidth = 1.5;
    const bool isOn = has(option, QStyle::State_On);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QColor ink = colourOf(!isEnabled ? ColourRole::DisabledText
                                    : isOn ? ColourRole::Accent
                                           : ColourRole::Border,
                                option);
    const int side = std::min(option.rect.width(), option.rect.height());
    paintRounded(painter, option.rect, option.palette.color(QPalette::Base), ink, edgeWidth,
                 side / 2.0);
    const int dot = side / 4;
    if (isOn)
        paintRounded(painter, option.rect.adjusted(dot, dot, -dot, -dot), ink, {}, 1, side);
}

void paintTick(const QStyleOption &option, QPainter &painter)
{
    const Tick tick = has(option, QStyle::State_NoChange) ? Tick::Partly
        : has(option, QStyle::State_On)                   ? Tick::Yes
                                                          : Tick::No;
    paintTickBox(painter, option.rect, tick, has(option, QStyle::State_Enabled), option.palette);
}

/// Push buttons and fields paint their own. That of a tool button is asked for a little inside of it.
void paintFocusRect(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (qobject_cast<const QPushButton *>(widget))
        return;
    const bool isTool = qobject_cast<const QToolButton *>(widget);
    paintFocus(painter, isTool ? widget->rect() : option.rect, option.palette);
}

void paintArrow(Symbol symbol, const QStyleOption &option, QPainter &painter)
{
    constexpr int most = 12;
    const int side = std::min({option.rect.width(), option.rect.height(), most});
    QRect place(0, 0, side, side);
    place.moveCenter(option.rect.center());
    const auto ink =
        has(option, QStyle::State_Enabled) ? ColourRole::FaintText : ColourRole::DisabledText;
    painter.drawPixmap(
        place,
        symbolPixmap(symbol, colourOf(ink, option), side, painter.device()->devicePixelRatioF()));
}

} // namespace

DeskStyle::DeskStyle(Theme theme)
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
    , m_theme(theme)
{
}

void DeskStyle::polish(QPalette &palette)
{
    palette = paletteOf(m_theme, palette);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    constexpr int symbolSide = 16;
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ButtonMargin:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return symbolSide;
    case PM_MenuButtonIndicator: // of which Qt takes 6 away
        return 18;
    case PM_FocusFrameHMargin: // beside the text of an item
        return qobject_cast<const QAbstractItemView *>(widget)
            ? 7
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_DefaultFrameWidth: // of a text box, whose edge is round
        return isTextBox(widget) ? 3 : 1;
    case PM_SplitterWidth:
    case PM_ComboBoxFrameWidth:
        return 1;
    case PM_ToolBarFrameWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_MenuPanelWidth:
    case PM_HeaderGripMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(
            colour(ColourRole::Line, option ? option->palette : QGuiApplication::palette()).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon DeskStyle::standardIcon(StandardPixmap picture, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (picture) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return symbolIcon(Symbol::Close);
    case SP_TitleBarNormalButton:
        return symbolIcon(Symbol::Open);
    case SP_ToolBarHorizontalExtensionButton: // Qt's own are files, for which it loads all plug-ins of images
    case SP_ToolBarVerticalExtensionButton:
        return symbolIcon(Symbol::More);
    default:
        return QProxyStyle::standardIcon(picture, option, widget);
    }
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        return paintLine(*option, *painter, widget);
    case PE_Frame:
    case PE_FrameGroupBox:
        return paintFrame(*option, *painter, widget);
    case PE_PanelButtonCommand:
        return paintButton(*option, *painter, widget);
    case PE_PanelButtonTool:
        return paintToolButton(*option, *painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintTick(*option, *painter);
    case PE_IndicatorRadioButton:
        return paintRadio(*option, *painter);
    case PE_FrameFocusRect:
        return paintFocusRect(*option, *painter, widget);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return paintArrow(Symbol::Up, *option, *painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return paintArrow(Symbol::Down, *option, *painter);
    case PE_IndicatorArrowLeft:
        return paintArrow(Symbol::Left, *option, *painter);
    case PE_IndicatorArrowRight:
        return paintArrow(Symbol::Right, *option, *painter);
    case PE_PanelMenu:
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
    case PE_FrameMenu:
        return paintRounded(*painter, option->rect, {}, colourOf(ColourRole::Border, *option), 1,
                            0);
    case PE_FrameTabWidget:
        return painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)),
                                 colourOf(ColourRole::Line, *option));
    case PE_IndicatorDockWidgetResizeHandle:
        return proxy()->drawControl(CE_Splitter, option, painter, widget);
    case PE_FrameTabBarBase:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_IndicatorHeaderArrow:
        return;
    case PE_IndicatorToolBarSeparator:
        return painter->fillRect(
            QRect(option->rect.center().x(), option->rect.top() + 8, 1, option->rect.height() - 16),
            colourOf(ColourRole::Line, *option));
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawButtonText(const QStyleOption &option, QPainter &painter,
                               const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const QString kind = kindOf(option, widget);
    if (!button || kind.isEmpty() || kind == u"flat")
        return QProxyStyle::drawControl(CE_PushButtonLabel, &option, &painter, widget);
    const QColor ink = !has(option, State_Enabled) ? colourOf(ColourRole::DisabledText, option)
        : kind == u"filled"                        ? colourOf(ColourRole::OnAccent, option)
        : kind == u"danger"                        ? colourOf(ColourRole::FailedInk, option)
                                                   : colourOf(ColourRole::AccentText, option);
    QStyleOptionButton coloured(*button);
    coloured.palette.setColor(QPalette::ButtonText, ink);
    if (!button->icon.isNull()) {
        QPixmap picture =
            button->icon.pixmap(button->iconSize, painter.device()->devicePixelRatioF());
        QPainter over(&picture);
        over.setCompositionMode(QPainter::CompositionMode_SourceIn);
        over.fillRect(QRect(QPoint(0, 0), picture.deviceIndependentSize().toSize()), ink);
        over.end();
        coloured.icon = QIcon(picture);
    }
    painter.save();
    if (isBoldKind(widget)) {
        QFont bold = painter.font();
        bold.setBold(true);
        painter.setFont(bold);
        coloured.fontMetrics = QFontMetrics(bold);
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &coloured, &painter, widget);
    painter.restore();
}

} // namespace flokdesk
