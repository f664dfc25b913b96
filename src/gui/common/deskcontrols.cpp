// SPDX-License-Identifier: GPL-3.0-or-later
// What DeskStyle paints of more than one part: menus, tabs, lists to choose from, scroll bars.
#include "gui/common/deskheader.h"
#include "gui/common/deskmenu.h"
#include "gui/common/deskpaint.h"
#include "gui/common/deskstyle.h"

#include <algorithm>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOption>
#include <QTableView>
#include <QToolButton>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideButtonText = 10;
constexpr int leastButtonWidth = 64;
constexpr int comboArrowWidth = 24;
constexpr int menuArrowWidth = 12;
constexpr int menuArrowMargin = 6;

QFont boldFont(const QWidget *widget)
{
    QFont bold = widget ? widget->font() : QFont();
    bold.setBold(true);
    return bold;
}

/// How much wider a text is in bold, in which it may be painted later.
int boldExcess(const QString &text, const QWidget *widget)
{
    const QFont usual = widget ? widget->font() : QFont();
    const int flags = Qt::TextShowMnemonic;
    return std::max(0,
                    QFontMetrics(boldFont(widget)).size(flags, text).width()
                        - QFontMetrics(usual).size(flags, text).width());
}

/// The vertical scroll bar of a table runs beside the headings, whose band goes on above it.
int headingBeside(const QStyleOptionSlider &bar, const QWidget *widget)
{
    const QWidget *place = widget ? widget->parentWidget() : nullptr;
    const auto *table = place ? qobject_cast<const QTableView *>(place->parentWidget()) : nullptr;
    if (!table || bar.orientation != Qt::Vertical || !table->horizontalHeader()->isVisible())
        return 0;
    return table->horizontalHeader()->height();
}

/// It scrolls widgets that stand on the window, not items or text.
bool isInForm(const QWidget *bar)
{
    const QWidget *place = bar ? bar->parentWidget() : nullptr;
    return place && qobject_cast<const QScrollArea *>(place->parentWidget());
}

QRect progressRect(const QStyleOptionProgressBar &bar)
{
    constexpr int thin = 6;
    if (bar.textVisible || bar.rect.height() <= thin)
        return bar.rect;
    return {bar.rect.left(), bar.rect.center().y() - thin / 2, bar.rect.width(), thin};
}

int progressWidth(const QStyleOptionProgressBar &bar, int whole)
{
    const double range = std::max(1.0, double(bar.maximum) - double(bar.minimum));
    return static_cast<int>(whole * (double(bar.progress) - bar.minimum) / range);
}

bool isBusy(const QStyleOptionProgressBar &bar)
{
    return bar.minimum == bar.maximum;
}

ColourRole toolBarGround(const QWidget *widget)
{
    const QString kind = widget ? widget->property("kind").toString() : QString();
    if (kind == u"demo")
        return ColourRole::DemoBar;
    return kind == u"production" ? ColourRole::ProductionBar : ColourRole::Window;
}

/// It opens a menu wherever it is clicked, and has a text beside which that can be told.
bool showsMenu(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup)
        && button.toolButtonStyle != Qt::ToolButtonIconOnly && !button.text.isEmpty();
}

/// One line in the middle of the handle.
void paintSplitter(const QStyleOption &option, QPainter &painter)
{
    QRect line(option.rect);
    if (line.width() < line.height())
        line.setWidth(1);
    else
        line.setHeight(1);
    line.moveCenter(option.rect.center());
    painter.fillRect(line, colourOf(ColourRole::Line, option));
}

} // namespace

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QFont font = widget ? widget->font() : QFont();
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto atLeast = [&result](int height) {
        result.setHeight(std::max(result.height(), height));
    };
    switch (type) {
    case CT_PushButton:
        result = {std::max(size.width() + 2 * besideButtonText, leastButtonWidth),
                  std::max(size.height(), fieldHeightOf(font))};
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            result.rwidth() += isBoldKind(widget) ? boldExcess(button->text, widget) : 0;
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        atLeast(fieldHeightOf(font));
        break;
    case CT_ComboBox: {
        constexpr int beforeText = 12;
        result = {std::max(result.width(), size.width() + beforeText + comboArrowWidth),
                  fieldHeightOf(font)};
        break;
    }
    case CT_ItemViewItem:
        atLeast(rowHeightOf(font));
        break;
    case CT_ToolButton:
        result = {std::max(result.width(), fieldHeightOf(font)),
                  std::max(size.height(), fieldHeightOf(font))};
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            result.rwidth() += showsMenu(*button) ? menuArrowWidth + menuArrowMargin : 0;
        if (isBoldKind(widget))
            result.rwidth() += besideButtonText;
        break;
    case CT_TabBarTab:
        atLeast(fieldHeightOf(font));
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            result.rwidth() += boldExcess(tab->text, widget);
        break;
    case CT_MenuBarItem:
        result.setHeight(rowHeightOf(font));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return sizeOfMenuItem(*item, size);
        break;
    case CT_HeaderSection:
        if (const auto *heading = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return heading->orientation == Qt::Horizontal ? sizeOfHeading(*heading, font) : result;
        break;
    default:
        break;
    }
    return result;
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    constexpr int padding = 4;
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isField = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return isField ? rect.adjusted(padding, 0, -padding, 0) : rect;
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    constexpr int padding = 6;
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, part, widget));
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(padding, 2, -comboArrowWidth, -2));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

bool DeskStyle::drawBar(ControlElement element, const QStyleOption &option, QPainter &painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_ToolBar:
        painter.fillRect(option.rect, colourOf(toolBarGround(widget), option));
        paintHairline(painter, option.rect, option.palette);
        return true;
    case CE_MenuBarEmptyArea:
        painter.fillRect(option.rect, option.palette.brush(QPalette::Window));
        return true;
    case CE_MenuEmptyArea:
        painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
        return true;
    case CE_HeaderEmptyArea:
        paintEmptyHeader(option, painter, widget);
        return true;
    case CE_Splitter:
        paintSplitter(option, painter);
        return true;
    default:
        return false;
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (drawBar(element, *option, *painter, widget))
        return;
    if (element == CE_PushButtonLabel)
        return drawButtonText(*option, *painter, widget);
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && element == CE_ToolButtonLabel && isBoldKind(widget)) {
        QStyleOptionToolButton label(*tool);
        label.rect.adjust(besideButtonText / 2, 0, -besideButtonText / 2, 0);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    if (element
        == CE_Header) { // whole, because Qt asks for the place of the text where it is not asked here
        if (const auto *heading = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paintHeading(*heading, *painter);
    }
    if (element == CE_TabBarTabShape || element == CE_TabBarTabLabel) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(element, *tab, *painter, widget);
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        if (element == CE_MenuBarItem)
            return paintMenuBarItem(*item, *painter, *proxy(), widget);
        if (element == CE_MenuItem && isMenuLine(*item))
            return paintMenuItem(*item, *painter, *proxy(), widget);
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        if (const auto *table = qobject_cast<const QTableView *>(widget))
            return drawCell(*item, *painter, *table);
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
        if (element == CE_ProgressBarGroove || element == CE_ProgressBarContents)
            return drawProgress(element, *bar, *painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawProgress(ControlElement element, const QStyleOptionProgressBar &bar,
                             QPainter &painter, const QWidget *widget) const
{
    const QRect rect = progressRect(bar);
    if (element == CE_ProgressBarGroove)
        return paintRounded(painter, rect, colourOf(ColourRole::SelectionOff, bar));
    if (isBusy(bar)) // which moves
        return QProxyStyle::drawControl(element, &bar, &painter, widget);
    QRect done = rect;
    done.setWidth(progressWidth(bar, rect.width()));
    const auto ink = bar.textVisible ? ColourRole::Selection : ColourRole::Focus;
    if (done.width() > 0)
        paintRounded(painter, visualRect(bar.direction, rect, done), colourOf(ink, bar));
}

// Horizontal lines instead of a grid, and a ground for the row of the current cell.
void DeskStyle::drawCell(const QStyleOptionViewItem &item, QPainter &painter,
                         const QTableView &table) const
{
    QStyleOptionViewItem cell(item);
    const bool isPlain = item.backgroundBrush.style() == Qt::NoBrush;
    if (has(item, State_Selected)) {
        if (!table.hasFocus())
            cell.palette.setColor(QPalette::Highlight, colourOf(ColourRole::SelectionOff, item));
    } else if (isPlain && item.index.isValid() && item.index.row() == table.currentIndex().row()) {
        cell.backgroundBrush = colourOf(ColourRole::RowTint, item);
    }
    QProxyStyle::drawControl(CE_ItemViewItem, &cell, &painter, &table);
    paintHairline(painter, item.rect, item.palette);
}

void DeskStyle::drawTab(ControlElement element, const QStyleOptionTab &tab, QPainter &painter,
                        const QWidget *widget) const
{
    const bool isCurrent = has(tab, State_Selected);
    if (element == CE_TabBarTabLabel) {
        QStyleOptionTab label(tab);
        const auto ink = has(tab, State_Enabled)
            ? (isCurrent ? ColourRole::Text : ColourRole::FaintText)
            : ColourRole::DisabledText;
        label.palette.setColor(QPalette::WindowText, colourOf(ink, tab));
        painter.save();
        if (isCurrent)
            painter.setFont(boldFont(widget));
        QProxyStyle::drawControl(element, &label, &painter, widget);
        painter.restore();
        return;
    }
    constexpr int lineWidth = 2;
    constexpr int inset = 8;
    if (isCurrent)
        painter.fillRect(QRect(tab.rect.left() + inset, tab.rect.bottom() + 1 - lineWidth,
                               tab.rect.width() - 2 * inset, lineWidth),
                         colourOf(ColourRole::Focus, tab));
    else if (has(tab, State_MouseOver) && has(tab, State_Enabled))
        paintRounded(painter, tab.rect.adjusted(2, 4, -2, -4), colourOf(ColourRole::Hover, tab));
}

void DeskStyle::drawComboBox(const QStyleOptionComboBox &box, QPainter &painter,
                             const QWidget *widget) const
{
    if (box.frame)
        paintField(box, painter);
    else
        painter.fillRect(box.rect, box.palette.brush(QPalette::Base));
    const QRect arrow(box.rect.right() + 1 - comboArrowWidth, box.rect.top(), comboArrowWidth,
                      box.rect.height());
    QStyleOption place(box);
    place.rect = visualRect(box.direction, box.rect, arrow);
    proxy()->drawPrimitive(PE_IndicatorArrowDown, &place, &painter, widget);
}

void DeskStyle::drawSpinBox(const QStyleOptionSpinBox &box, QPainter &painter,
                            const QWidget *widget) const
{
    if (box.frame)
        paintField(box, painter);
    else
        painter.fillRect(box.rect, box.palette.brush(QPalette::Base));
    const auto draw = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step,
                          PrimitiveElement arrow) {
        QStyleOption place(box);
        place.rect = proxy()->subControlRect(CC_SpinBox, &box, part, widget);
        place.state.setFlag(State_Enabled,
                            has(box, State_Enabled) && box.stepEnabled.testFlag(step));
        proxy()->drawPrimitive(arrow, &place, &painter, widget);
    };
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    draw(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, PE_IndicatorSpinUp);
    draw(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, PE_IndicatorSpinDown);
}

void DeskStyle::drawToolButton(const QStyleOptionToolButton &button, QPainter &painter,
                               const QWidget *widget) const
{
    QStyleOptionToolButton plain(button);
    if (!button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
        plain.features.setFlag(QStyleOptionToolButton::HasMenu, false); // an arrow in the corner
    if (!showsMenu(button))
        return QProxyStyle::drawComplexControl(CC_ToolButton, &plain, &painter, widget);
    plain.text.clear();
    plain.icon = QIcon();
    QProxyStyle::drawComplexControl(CC_ToolButton, &plain, &painter, widget);
    const int right = menuArrowWidth + menuArrowMargin;
    const auto place = [&button](const QRect &rect) {
        return visualRect(button.direction, button.rect, rect);
    };
    QStyleOptionToolButton label(button);
    label.rect = place(button.rect.adjusted(0, 0, -right, 0));
    proxy()->drawControl(CE_ToolButtonLabel, &label, &painter, widget);
    QStyleOption arrow(button);
    arrow.rect = place(QRect(button.rect.right() + 1 - right, button.rect.top(), menuArrowWidth,
                             button.rect.height()));
    proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, &painter, widget);
}

void DeskStyle::drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter,
                              const QWidget *widget) const
{
    painter.fillRect(bar.rect,
                     bar.palette.brush(isInForm(widget) ? QPalette::Window : QPalette::Base));
    if (const int height = headingBeside(bar, widget)) {
        const QRect band(bar.rect.left(), bar.rect.top(), bar.rect.width(), height);
        painter.fillRect(band, bar.palette.brush(QPalette::Window));
        paintHairline(painter, band, bar.palette);
    }
    if (bar.maximum <= bar.minimum)
        return;
    const bool isHot = has(bar, State_MouseOver) || has(bar, State_Sunken);
    const int inset = isHot ? 2 : 3;
    const QRect slider = proxy()->subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    const bool isFlat = bar.orientation == Qt::Horizontal;
    paintRounded(painter,
                 isFlat ? slider.adjusted(2, inset, -2, -inset)
                        : slider.adjusted(inset, 2, -inset, -2),
                 colourOf(isHot ? ColourRole::FaintText : ColourRole::Border, bar));
}

QRect DeskStyle::scrollBarPart(const QStyleOptionSlider &bar, SubControl part,
                               const QWidget *widget) const
{
    const QRect groove = bar.rect.adjusted(0, headingBeside(bar, widget), 0, 0);
    const bool isFlat = bar.orientation == Qt::Horizontal;
    const int length = isFlat ? groove.width() : groove.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int least = pixelMetric(PM_ScrollBarSliderMin, &bar, widget);
    const int slider = range <= 0
        ? length
        : std::min(length,
                   std::max(least, int(qint64(length) * bar.pageStep / (range + bar.pageStep))));
    const int before = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                               length - slider, bar.upsideDown);
    const auto along = [&](int from, int size) {
        return isFlat ? QRect(groove.left() + from, groove.top(), size, groove.height())
                      : QRect(groove.left(), groove.top() + from, groove.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(before, slider);
    case SC_ScrollBarSubPage:
        return along(0, before);
    case SC_ScrollBarAddPage:
        return along(before + slider, length - before - slider);
    case SC_ScrollBarGroove:
        return groove;
    default: // there are no buttons at its ends
        return {};
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*box, *painter, widget);
    }
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*box, *painter, widget);
    }
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(*button, *painter, widget);
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*bar, *painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace flokdesk
