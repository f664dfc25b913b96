// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/profilebadge.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/plaintooltips.h"
#include "gui/profiles/profilechip.h"

#include <QPainter>
#include <QStyleOption>

namespace flokdesk {

namespace {

constexpr int badgeDot = 11;
constexpr int badgeMargin = 10;
constexpr int mostBadgeLetters = 28; // letters
constexpr int fewestBadgeLetters = 10;

QFont inBoldBadge(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

ProfileBadge::ProfileBadge(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("profileBadge"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    describe();
    connect(&session.scheduler, &RequestScheduler::readOnlyChanged, this, &ProfileBadge::describe);
}

QString ProfileBadge::protection() const
{
    return protectionName(m_session.scheduler.isReadOnly() ? Protection::ReadOnly
                                                           : m_session.profile.protection);
}

void ProfileBadge::describe()
{
    const QString name = withVisibleControls(m_session.profile.name);
    setPlainToolTip(this, ProfileChip::tr("Profile %1, %2").arg(name, protection()));
    setAccessibleName(ProfileChip::tr("Profile %1, %2").arg(name, protection()));
    updateGeometry();
    update();
}

QSize ProfileBadge::sizeHint() const
{
    const QFontMetrics metrics(inBoldBadge(font()));
    const int name =
        std::min(metrics.horizontalAdvance(withVisibleControls(m_session.profile.name)),
                 metrics.averageCharWidth() * mostBadgeLetters);
    return {4 * badgeMargin + badgeDot + name + fontMetrics().horizontalAdvance(protection()),
            fieldHeightOf(font())};
}

QSize ProfileBadge::minimumSizeHint() const
{
    const QFontMetrics metrics(inBoldBadge(font()));
    const int name =
        std::min(metrics.horizontalAdvance(withVisibleControls(m_session.profile.name)),
                 metrics.averageCharWidth() * fewestBadgeLetters);
    return {4 * badgeMargin + badgeDot + name + fontMetrics().horizontalAdvance(protection()),
            sizeHint().height()};
}

void ProfileBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const QColor mark(m_session.profile.colour);
    const auto [ground, ink] = m_session.isDemo
        ? std::pair(ColourRole::DemoBar, ColourRole::DemoInk)
        : isMarkedRed(mark) ? std::pair(ColourRole::ProductionBar, ColourRole::ProductionInk)
                            : std::pair(ColourRole::Hover, ColourRole::FaintText);
    paintRounded(painter, rect(), colourOf(ground, option), {}, 1, height() / 2.0);
    const auto visual = [this](int from, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), {from, 0, width, height()});
    };
    QRect dot(0, 0, badgeDot, badgeDot);
    dot.moveCenter(visual(badgeMargin, badgeDot).center());
    paintRounded(painter, dot, mark, {}, 1, badgeDot / 2.0);
    const int words = fontMetrics().horizontalAdvance(protection());
    const int left = 2 * badgeMargin + badgeDot;
    const int room = width() - left - words - 2 * badgeMargin;
    painter.setFont(inBoldBadge(font()));
    painter.setPen(colourOf(ColourRole::Text, option));
    painter.drawText(visual(left, room), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(withVisibleControls(m_session.profile.name),
                                                      Qt::ElideRight, room));
    painter.setFont(font());
    painter.setPen(colourOf(ink, option));
    painter.drawText(visual(width() - badgeMargin - words, words),
                     Qt::AlignVCenter | Qt::AlignLeading, protection());
}

} // namespace flokdesk
