// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/connectparts.h"

#include "gui/common/deskpaint.h"
#include "gui/common/symbol.h"

#include <algorithm>
#include <QPainter>
#include <QStyleOptionButton>

namespace flokdesk {

namespace {

constexpr int circleSide = 24;
constexpr int besideCircle = 8;
constexpr int cardPadding = 12;
constexpr int tickSide = 16;

QFont inBold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

StepHead::StepHead(int number, const QString &title, QWidget *parent)
    : QLabel(title, parent)
    , m_number(number)
{
    setTextFormat(Qt::PlainText);
    setFont(inBold(font()));
    setMinimumHeight(circleSide);
    if (isRightToLeft())
        setContentsMargins(0, 0, circleSide + besideCircle, 0);
    else
        setContentsMargins(circleSide + besideCircle, 0, 0, 0);
    showName();
}

void StepHead::setIsDone(bool isDone)
{
    m_isDone = isDone;
    showName();
    update();
}

void StepHead::showName()
{
    //: %1 is the number of a step, %2 its title
    const QString name = tr("Step %1: %2").arg(m_number).arg(text());
    //: %1 is the number and the title of a step
    setAccessibleName(m_isDone ? tr("%1, done").arg(name) : name);
}

void StepHead::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect place = QStyle::visualRect(
        layoutDirection(), rect(), QRect(0, (height() - circleSide) / 2, circleSide, circleSide));
    const QColor accent = colour(ColourRole::Accent, palette());
    paintRounded(painter, place, m_isDone ? accent : QColor(), accent, 1, circleSide / 2.0);
    if (m_isDone) {
        QRect tick(0, 0, tickSide, tickSide);
        tick.moveCenter(place.center());
        painter.drawPixmap(tick.topLeft(),
                           symbolPixmap(Symbol::Apply, colour(ColourRole::OnAccent, palette()),
                                        tickSide, devicePixelRatioF()));
        return;
    }
    painter.setFont(font());
    painter.setPen(colour(ColourRole::AccentText, palette()));
    painter.drawText(place, Qt::AlignCenter, locale().toString(m_number));
}

ChoiceCard::ChoiceCard(const QString &title, const QString &line, QWidget *parent)
    : QCheckBox(title, parent)
    , m_line(line)
{
    setAccessibleDescription(line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize ChoiceCard::sizeHint() const
{
    const QFontMetrics bold(inBold(font()));
    const int width = std::max(bold.size(Qt::TextShowMnemonic, text()).width(),
                               fontMetrics().horizontalAdvance(m_line));
    return {width + tickSide + 3 * cardPadding,
            bold.height() + fontMetrics().height() + 2 * cardPadding};
}

bool ChoiceCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    paintRounded(painter, rect(),
                 isChecked() ? colour(ColourRole::Tint, palette())
                             : palette().color(QPalette::Base),
                 colour(isChecked() ? ColourRole::Accent : ColourRole::Border, palette()));
    const auto visual = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    paintTickBox(painter, visual({cardPadding, (height() - tickSide) / 2, tickSide, tickSide}),
                 isChecked() ? Tick::Yes : Tick::No, isEnabled(), palette());
    const QRect texts =
        rect().adjusted(2 * cardPadding + tickSide, cardPadding, -cardPadding, -cardPadding);
    const int alignment =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextSingleLine;
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(inBold(font()));
    painter.drawText(visual(texts), alignment | Qt::AlignTop | mnemonic, text());
    painter.setFont(font());
    painter.drawText(visual(texts), alignment | Qt::AlignBottom, m_line);
    if (hasFocus())
        paintFocus(painter, rect(), palette());
}

} // namespace flokdesk
