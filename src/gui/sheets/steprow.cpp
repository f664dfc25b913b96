// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/steprow.h"

#include "gui/common/deskpaint.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/symbol.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyleOption>

namespace flokdesk {

namespace {

constexpr int stepCircle = 20;
constexpr int stepGap = 8;
constexpr int besideStep = 6; // left and right of all
constexpr int betweenSteps = 20; // steps, where the arrow stands

QFont inBoldStep(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

StepButton::StepButton(int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepButton::show(const QString &title, int count, bool isCurrent, bool isDone)
{
    m_title = title;
    m_isCurrent = isCurrent;
    m_isDone = isDone;
    const QString where = tr("Step %1 of %2, %3").arg(m_number).arg(count).arg(title);
    //: a step of several; %1 is for example "Step 2 of 5, Columns"
    setAccessibleName(isCurrent    ? tr("%1, current").arg(where)
                          : isDone ? tr("%1, done").arg(where)
                                   : where);
    setPlainToolTip(this, title);
    updateGeometry();
    update();
}

void StepButton::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    updateGeometry();
    update();
}

int StepButton::wideWidth() const
{
    return 2 * besideStep + stepCircle + stepGap
        + QFontMetrics(inBoldStep(font())).horizontalAdvance(m_title);
}

QSize StepButton::sizeHint() const
{
    return {showsTitle() ? wideWidth() : 2 * besideStep + stepCircle,
            fieldHeightOf(font()) + stepGap};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const auto ink = [&](ColourRole role) {
        return colourOf(isEnabled() || m_isCurrent ? role : ColourRole::FaintText, option);
    };
    const auto visual = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    if (isEnabled() && underMouse() && !m_isCurrent)
        paintRounded(painter, rect().adjusted(0, 2, 0, -4), colourOf(ColourRole::Hover, option));
    const QRect round = visual({besideStep, (height() - stepCircle) / 2, stepCircle, stepCircle});
    painter.setFont(smallFont(inBoldStep(font())));
    if (m_isCurrent) {
        paintRounded(painter, round, ink(ColourRole::Accent), {}, 1, stepCircle / 2.0);
        painter.setPen(ink(ColourRole::OnAccent));
    } else {
        paintRounded(painter, round, {}, ink(m_isDone ? ColourRole::Accent : ColourRole::Border),
                     1.5, stepCircle / 2.0);
        painter.setPen(ink(ColourRole::FaintText));
    }
    if (m_isDone && !m_isCurrent) {
        constexpr int side = 12;
        painter.drawPixmap(
            round.left() + (stepCircle - side) / 2, round.top() + (stepCircle - side) / 2,
            symbolPixmap(Symbol::Apply, ink(ColourRole::AccentText), side, devicePixelRatioF()));
    } else {
        painter.drawText(round, Qt::AlignCenter, QLocale().toString(m_number));
    }
    if (showsTitle()) {
        painter.setFont(m_isCurrent ? inBoldStep(font()) : font());
        painter.setPen(ink(m_isCurrent || m_isDone ? ColourRole::Text : ColourRole::FaintText));
        const int left = besideStep + stepCircle + stepGap;
        painter.drawText(visual({left, 0, width() - left, height()}),
                         Qt::AlignVCenter | Qt::AlignLeading, m_title);
    }
    if (m_isCurrent)
        painter.fillRect(0, height() - focusWidth, width(), focusWidth,
                         colourOf(ColourRole::Focus, option));
    if (hasFocus())
        paintFocus(painter, rect(), palette());
}

StepRow::StepRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(betweenSteps);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Steps"));
}

void StepRow::show(const std::vector<Step> &steps, int current)
{
    while (m_buttons.size() < steps.size()) {
        const int step = int(m_buttons.size());
        auto *button = new StepButton(step + 1, this);
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        button->setObjectName(QStringLiteral("step%1Button").arg(step + 1));
        m_layout->insertWidget(step, button);
        m_buttons.push_back(button);
    }
    for (size_t i = 0; i < steps.size(); ++i) {
        m_buttons[i]->show(steps[i].title, int(steps.size()), int(i) == current, steps[i].isDone);
        m_buttons[i]->setEnabled(steps[i].isReachable);
    }
    fit();
}

void StepRow::fit()
{
    int needed = -betweenSteps;
    for (const StepButton *button : m_buttons)
        needed += button->wideWidth() + betweenSteps;
    for (StepButton *button : m_buttons)
        button->setNarrow(needed > width());
}

QSize StepRow::minimumSizeHint() const
{
    int width = 0;
    int longest = 0;
    for (const StepButton *button : m_buttons) {
        width += 2 * besideStep + stepCircle + betweenSteps;
        longest = std::max(longest, button->wideWidth());
    }
    return {width + longest, m_buttons.empty() ? 0 : m_buttons.front()->sizeHint().height()};
}

/// Arrows between the steps.
void StepRow::paintEvent(QPaintEvent *)
{
    constexpr int side = 10;
    QPainter painter(this);
    const QPixmap arrow =
        symbolPixmap(layoutDirection() == Qt::RightToLeft ? Symbol::Left : Symbol::Right,
                     colour(ColourRole::FaintText, palette()), side, devicePixelRatioF());
    for (size_t i = 1; i < m_buttons.size(); ++i) {
        const QRect one = m_buttons[i - 1]->geometry();
        const QRect two = m_buttons[i]->geometry();
        const int middle =
            (std::max(one.left(), two.left()) + std::min(one.right(), two.right())) / 2;
        painter.drawPixmap(middle - side / 2, one.center().y() - side / 2 + 1, arrow);
    }
}

void StepRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace flokdesk
