// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/emptystate.h"

#include "gui/common/deskpaint.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace flokdesk {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_titleLabel(new QLabel(this))
    , m_lineLabel(new QLabel(this))
    , m_buttons(new QVBoxLayout)
{
    m_titleLabel->setFont(titleFont(font()));
    for (QLabel *label : {m_titleLabel, m_lineLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_titleLabel);
    layout->addWidget(m_lineLabel);
    layout->addSpacing(12);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &line)
{
    setTitle(title);
    setLine(line);
}

QString EmptyState::title() const
{
    return m_titleLabel->text();
}

void EmptyState::setTitle(const QString &title)
{
    m_titleLabel->setText(title);
    setAccessibleName(title);
}

QString EmptyState::line() const
{
    return m_lineLabel->text();
}

void EmptyState::setLine(const QString &line)
{
    m_lineLabel->setText(line);
    setAccessibleDescription(line);
}

void EmptyState::addAction(QAction *action)
{
    QWidget::addAction(action);
    auto *button = new QPushButton(action->text(), this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setToolTip(action->toolTip());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [action, button] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
    });
    connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    connect(action, &QAction::visibleChanged, button,
            [action, button] { button->setVisible(action->isVisible()); });
    button->setEnabled(action->isEnabled());
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    if (!focusProxy())
        setFocusProxy(button);
}

} // namespace flokdesk
