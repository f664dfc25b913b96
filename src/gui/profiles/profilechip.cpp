// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profilechip.h"

#include "core/text.h"
#include "gui/common/palette.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/symbol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QLabel *chipLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString demoText()
{
    return ProfileChip::tr(
        "A made-up organization on this computer. Nothing you do here leaves it.");
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
        return ProfileChip::tr("Normal: interrupted jobs resume");
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

ProfileChip::ProfileChip(QWidget *parent)
    : QFrame(parent)
    , m_colourStrip(new QFrame(this))
    , m_nameLabel(chipLabel(u"profileNameLabel"_s, this))
    , m_addressLabel(chipLabel(u"profileAddressLabel"_s, this))
    , m_lockLabel(chipLabel(u"lockLabel"_s, this))
    , m_protectionLabel(chipLabel(u"protectionLabel"_s, this))
    , m_profilesButton(new QPushButton(this))
{
    setAutoFillBackground(true);
    m_colourStrip->setAutoFillBackground(true);
    m_colourStrip->setFixedWidth(8);
    m_addressLabel->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_nameLabel->setFont(bold);
    m_profilesButton->setObjectName(u"profilesButton"_s);
    m_profilesButton->setText(tr("Profiles"));
    m_profilesButton->setAccessibleName(tr("Profiles"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 8, 4);
    layout->setSpacing(10);
    layout->addWidget(m_colourStrip);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_addressLabel, 1);
    layout->addWidget(m_lockLabel);
    layout->addWidget(m_protectionLabel);
    layout->addWidget(m_profilesButton);
    showLock();
    showNone();
}

void ProfileChip::showProfile(const Profile &profile, bool isDemo)
{
    m_isDemo = isDemo;
    showBackground();
    showColour(QColor(profile.colour));
    m_nameLabel->setText(withVisibleControls(profile.name));
    m_addressLabel->setText(isDemo ? demoText() : profile.baseUrl.host());
    m_addressLabel->setForegroundRole(isDemo ? QPalette::WindowText : QPalette::PlaceholderText);
    showProtection(&profile);
    setAccessibleName(tr("Open profile: %1").arg(m_nameLabel->text()));
}

void ProfileChip::showNone()
{
    m_isDemo = false;
    showBackground();
    showColour(palette().color(QPalette::Mid));
    m_nameLabel->setText(tr("No profile is open"));
    m_addressLabel->clear();
    showProtection(nullptr);
    setAccessibleName(m_nameLabel->text());
}

void ProfileChip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    showBackground();
    showLock();
}

void ProfileChip::showBackground()
{
    tintBackground(this, m_isDemo ? std::optional(Tint::Warning) : std::nullopt);
}

void ProfileChip::showProtection(const Profile *profile)
{
    m_lockLabel->setVisible(profile && profile->protection == Protection::ReadOnly);
    m_protectionLabel->setText(profile ? protectionName(profile->protection) : QString());
    // The sentence takes half of a narrow window.
    const QString explanation = profile ? protectionText(profile->protection) : QString();
    setPlainToolTip(m_protectionLabel, explanation);
    m_protectionLabel->setAccessibleDescription(explanation);
}

void ProfileChip::showLock()
{
    const int height = fontMetrics().height();
    m_lockLabel->setPixmap(
        symbolIcon(Symbol::Lock).pixmap(QSize(height, height), devicePixelRatio()));
}

void ProfileChip::showColour(const QColor &colour)
{
    QPalette colours = m_colourStrip->palette();
    colours.setColor(QPalette::Window, colour);
    m_colourStrip->setPalette(colours);
}

} // namespace flokdesk
