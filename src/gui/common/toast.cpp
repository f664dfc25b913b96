// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/toast.h"

#include "gui/common/symbol.h"

#include <chrono>
#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace flokdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longEnough = 10s;
constexpr int toastMargin = 16;

} // namespace

Toast::Toast(Clock &clock, QWidget *over)
    : QFrame(over)
    , m_clock(clock)
    , m_label(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"toast"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_label->setObjectName(u"toastLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(toastMargin, toastMargin / 2, toastMargin / 2, toastMargin / 2);
    layout->addWidget(m_label);
    layout->addLayout(m_buttons);
    over->installEventFilter(this);
    hide();
}

QString Toast::text() const
{
    return m_label->text();
}

void Toast::show(const QString &text, const std::vector<Button> &buttons)
{
    while (const QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one just pressed
        delete item;
    }
    m_label->setText(text);
    setAccessibleName(text);
    for (const Button &button : buttons)
        addButton(button);
    addButton({{}, {}});
    place();
    QFrame::show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    ++m_shown;
    hideLater();
}

/// Without a text: the one that only closes it.
void Toast::addButton(const Button &button)
{
    auto *made = new QToolButton(this);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    if (button.text.isEmpty()) {
        made->setIcon(symbolIcon(Symbol::Close));
        made->setToolTip(tr("Close"));
        made->setAccessibleName(tr("Close"));
    }
    made->setText(button.text);
    connect(made, &QToolButton::clicked, this, [this, act = button.act] {
        hide();
        if (act)
            act();
    });
    m_buttons->addWidget(made);
}

void Toast::place()
{
    adjustSize();
    const QRect over = parentWidget()->rect();
    move(std::max(0, (over.width() - width()) / 2), over.bottom() - height() - toastMargin);
}

void Toast::hideLater()
{
    m_clock.callAt(m_clock.now() + longEnough, this, [this, shown = m_shown] {
        if (shown != m_shown || isHidden())
            return;
        const bool isUsed = underMouse() || isAncestorOf(window()->focusWidget());
        if (isUsed)
            return hideLater();
        hide();
    });
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace flokdesk
