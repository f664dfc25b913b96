// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profile.h"

#include <QToolButton>

namespace flokdesk {

/// Which profile is open: its color, its name and how it is protected. A button that opens the menu of
/// profiles. Its tooltip has the host and says the protection in a sentence.
class ProfileChip final : public QToolButton {
    Q_OBJECT
public:
    explicit ProfileChip(QWidget *parent = nullptr);

    void showProfile(const Profile &profile, bool isDemo);
    void showNone();
    QString name() const { return m_name; }
    /// Shows the protection as a padlock or not at all, where the bar is narrow.
    void setNarrow(bool isNarrow);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe(const QString &explanation);
    int textWidth() const;

    QString m_name;
    QString m_protection; ///< in a word; empty without a profile
    bool m_isLocked = false;
    bool m_isNarrow = false;
    QColor m_colour;
};

/// The protection level in words: what it means, and its name.
QString protectionText(Protection protection);
QString protectionName(Protection protection);
/// Whether the user marked a profile red, as one of a productive organization.
bool isMarkedRed(const QColor &colour);

} // namespace flokdesk
