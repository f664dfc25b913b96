// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/notice.h"

#include "gui/common/palette.h"
#include "gui/common/plaintooltips.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace flokdesk {

namespace {

struct Look {
    QString glyph;
    Tint tint;
};

Look lookOf(Notice::Level level)
{
    switch (level) {
    case Notice::Level::Information:
        return {QStringLiteral("ℹ"), Tint::Information};
    case Notice::Level::Success:
        return {QStringLiteral("✓"), Tint::Good};
    case Notice::Level::Warning:
        return {QStringLiteral("⚠"), Tint::Warning};
    case Notice::Level::Problem:
        return {QStringLiteral("✖"), Tint::Problem};
    }
    Q_UNREACHABLE();
}

/// Whether the detail helps only to find a fault, unlike the words of the service.
bool isRaw(const Error &error)
{
    const bool isUnclear =
        error.kind == Error::Kind::NotUnderstood || error.kind == Error::Kind::UnknownOutcome;
    return error.kind == Error::Kind::NotSent
        || (isUnclear && (error.httpStatus != 0 || error.detail.startsWith(u'<')));
}

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_glyphLabel(new QLabel(this))
    , m_textLabel(new QLabel(this))
    , m_detailLabel(new QLabel(this))
    , m_detailsButton(new QToolButton(this))
    , m_buttons(new QHBoxLayout)
    , m_closeButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("notice"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_glyphLabel->setTextFormat(Qt::PlainText);
    m_textLabel->setObjectName(QStringLiteral("noticeLabel"));
    m_textLabel->setTextFormat(Qt::PlainText);
    m_textLabel->setWordWrap(true);
    m_textLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailLabel->setObjectName(QStringLiteral("noticeDetailLabel"));
    m_detailLabel->setTextFormat(Qt::PlainText);
    m_detailLabel->setWordWrap(true);
    m_detailLabel->setTextInteractionFlags(m_textLabel->textInteractionFlags());
    m_detailLabel->hide();
    m_detailsButton->setObjectName(QStringLiteral("noticeDetailsButton"));
    m_detailsButton->setText(tr("&Details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->hide();
    connect(m_detailsButton, &QToolButton::toggled, m_detailLabel, &QLabel::setVisible);
    m_closeButton->setObjectName(QStringLiteral("closeNoticeButton"));
    m_closeButton->setText(QStringLiteral("✕"));
    m_closeButton->setAutoRaise(true);
    m_closeButton->setToolTip(tr("Dismiss this message"));
    m_closeButton->setAccessibleName(tr("Dismiss this message"));
    connect(m_closeButton, &QToolButton::clicked, this, &Notice::dismiss);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->addWidget(m_glyphLabel, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_textLabel);
    texts->addWidget(m_detailLabel);
    layout->addLayout(texts, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_detailsButton, 0, Qt::AlignTop);
    layout->addWidget(m_closeButton, 0, Qt::AlignTop);
    hide();
}

void Notice::show(Level level, const QString &text, const Fact &fact, const QString &detail)
{
    forget();
    m_level = level;
    m_textLabel->setText(text);
    setPlainToolTip(m_textLabel, detail);
    setAccessibleName(text);
    applyLevel();
    follow(fact);
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::show(const Error &error, const Fact &fact)
{
    const Level level = error.kind == Error::Kind::UnknownOutcome ? Level::Warning : Level::Problem;
    const QString detail = error.message.contains(error.detail) ? QString() : error.detail;
    const QString words = isRaw(error) || detail.isEmpty()
        ? error.message
        : error.message + QLatin1Char('\n') + detail;
    show(level, words, fact);
    if (isRaw(error))
        addDetail(detail);
    offerKeys(error);
}

void Notice::offer(const QString &text, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        dismiss();
        act();
    });
    addAction(action);
}

void Notice::addDetail(const QString &detail)
{
    m_detailLabel->setText(detail);
    m_detailsButton->setVisible(!detail.isEmpty());
}

void Notice::offerKeys(const Error &error)
{
    if (error.kind != Error::Kind::KeyRejected)
        return;
    for (const QWidget *ancestor = parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
        const auto actions = ancestor->actions();
        for (QAction *action : actions) {
            if (action->objectName() == QLatin1String("editKeysAction"))
                return addAction(action);
        }
    }
}

void Notice::addAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_buttons->addWidget(button, 0, Qt::AlignTop);
    setTabOrder(m_closeButton, button); // from the end of the window to here, then in front of it
    setTabOrder(button, m_closeButton);
}

void Notice::dismiss()
{
    forget();
    m_textLabel->clear();
    hide();
}

QString Notice::text() const
{
    return m_textLabel->text();
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyLevel();
}

void Notice::follow(const Fact &fact)
{
    for (const Fact::Connect &connectTo : fact.connects())
        m_ends.push_back(connectTo(this, [this, fact] {
            if (!fact.holds())
                dismiss();
        }));
}

/// Buttons and fact belong to one message.
void Notice::forget()
{
    for (const QMetaObject::Connection &end : std::exchange(m_ends, {}))
        disconnect(end);
    m_detailsButton->setChecked(false);
    m_detailsButton->hide();
    m_detailLabel->clear();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
}

void Notice::applyLevel()
{
    const Look look = lookOf(m_level);
    m_glyphLabel->setText(look.glyph);
    tintBackground(this, look.tint);
}

} // namespace flokdesk
