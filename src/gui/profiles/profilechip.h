// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profile.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace flokdesk {

/// "Read-only", "Confirm every plan" and so on, as shown everywhere.
QString protectionText(Protection protection);
/// The same in a word or two.
QString protectionName(Protection protection);

/// The strip at the top that says which tenant is open: colour, name, level of protection in words,
/// and an unmistakable DEMO for the tenant in the box.
class ProfileChip final : public QFrame {
    Q_OBJECT
public:
    explicit ProfileChip(QWidget *parent = nullptr);

    void showProfile(const Profile &profile, bool isDemo);
    void showNone();
    QPushButton *profilesButton() const { return m_profilesButton; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showBackground();
    void showColour(const QColor &colour);
    void showProtection(const Profile *profile);
    void showLock();

    QFrame *m_colourStrip;
    QLabel *m_nameLabel;
    QLabel *m_addressLabel;
    QLabel *m_lockLabel;
    QLabel *m_protectionLabel;
    QPushButton *m_profilesButton;
    bool m_isDemo = false;
};

} // namespace flokdesk
