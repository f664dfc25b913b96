// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

namespace flokdesk {

/// Which profile a window writes to, and how it is protected: its color, its name, the protection in a word. Red where
/// the user marked the profile red, as the top bar of the main window is.
class ProfileBadge final : public QWidget {
    Q_OBJECT
public:
    explicit ProfileBadge(const Session &session, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QString protection() const;

    const Session &m_session;
};

} // namespace flokdesk
