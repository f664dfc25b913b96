// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profilechip.h"

#include "core/text.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/symbol.h"

#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotSize = 11;
constexpr int margin = 8;
constexpr int longestName = 28; // letters
constexpr int shortestName = 18;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

QString protectionText(Protection protection)
{
    switch (protection) {
    case Protection::ReadOnly:
        return ProfileChip::tr("Read-only: nothing can be changed");
    case Protection::Confirm:
        return ProfileChip::tr("Review first: changes are reviewed before they are sent");
    case Protection::Normal:
        return ProfileChip::tr("Normal: a few changes that can be reversed need no review, and "
                               "interrupted jobs resume");
    }
    Q_UNREACHABLE();
}

QString protectionName(Protection protection)
{
    switch (protection) {
    case Protection::ReadOnly:
        return ProfileChip::tr("Read-only");
    case Protection::Confirm:
        return ProfileChip::tr("Review first");
    case Protection::Normal:
        return ProfileChip::tr("Normal");
    }
    Q_UNREACHABLE();
}

bool isMarkedRed(const QColor &colour)
{
    constexpr int strong = 100;
    return colour.hsvSaturation() > strong && (colour.hsvHue() < 12 || colour.hsvHue() > 345);
}

ProfileChip::ProfileChip(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    showNone();
}

void ProfileChip::showProfile(const Profile &profile, bool isDemo)
{
    m_name = withVisibleControls(profile.name);
    m_protection = protectionName(profile.protection);
    m_isLocked = profile.protection == Protection::ReadOnly;
    m_colour = QColor(profile.colour);
    const QString place = isDemo
        ? tr("A made-up organization on this computer. Nothing you do here leaves it.")
        : profile.baseUrl.host();
    describe(place + u'\n' + protectionText(profile.protection));
    setAccessibleName(tr("Profile %1, %2").arg(m_name, m_protection));
}

void ProfileChip::showNone()
{
    m_name = tr("No profile is open");
    m_protection.clear();
    m_isLocked = false;
    m_colour = palette().color(QPalette::Mid);
    describe({});
    setAccessibleName(m_name);
}

void ProfileChip::describe(const QString &explanation)
{
    setPlainToolTip(this, explanation);
    setAccessibleDescription(explanation);
    updateGeometry();
    update();
}

void ProfileChip::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    updateGeometry();
    update();
}

/// Of all but the name.
int ProfileChip::textWidth() const
{
    const int height = fontMetrics().height();
    int width = margin + dotSize + margin + margin + height + margin;
    if (m_isLocked)
        width += height + margin / 2;
    if (!m_isNarrow && !m_protection.isEmpty())
        width += fontMetrics().horizontalAdvance(m_protection) + margin;
    return width;
}

QSize ProfileChip::sizeHint() const
{
    const QFontMetrics bold(boldOf(font()));
    const int name =
        std::min(bold.horizontalAdvance(m_name), bold.averageCharWidth() * longestName);
    return {textWidth() + name, fontMetrics().height() + 2 * margin};
}

QSize ProfileChip::minimumSizeHint() const
{
    const QFontMetrics bold(boldOf(font()));
    const int name =
        std::min(bold.horizontalAdvance(m_name), bold.averageCharWidth() * shortestName);
    return {textWidth() + name, sizeHint().height()};
}

void ProfileChip::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::HasMenu; // its arrow is drawn below
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    QRect left = rect().adjusted(margin, 0, -margin, 0);
    const auto cut = [&](QRect &from, int width) { // the part where a sentence begins
        const QRect part(from.left(), from.top(), width, from.height());
        from.setLeft(from.left() + width);
        return style()->visualRect(layoutDirection(), rect(), part);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    QRect dot(0, 0, dotSize, dotSize);
    dot.moveCenter(cut(left, dotSize).center());
    painter.drawEllipse(dot);
    left.setLeft(left.left() + margin);

    const int name = left.width() - (textWidth() - 4 * margin - dotSize) - margin;
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.setFont(boldOf(font()));
    painter.drawText(cut(left, name), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, name));
    left.setLeft(left.left() + margin);
    painter.setFont(font());
    if (m_isLocked)
        symbolIcon(Symbol::Lock).paint(&painter, cut(left, line + margin / 2), Qt::AlignCenter);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    if (!m_isNarrow && !m_protection.isEmpty())
        painter.drawText(cut(left, fontMetrics().horizontalAdvance(m_protection) + margin),
                         Qt::AlignVCenter | Qt::AlignLeading, m_protection);
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = cut(left, line).adjusted(0, (height() - line) / 2, 0, -(height() - line) / 2);
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, arrow);
}

} // namespace flokdesk
