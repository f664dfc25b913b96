// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>

namespace flokdesk {

/// Tells whether the program is in use: keys, mouse or touch within the last two minutes, in any of
/// its windows.
class ActivityWatch final : public QObject {
    Q_OBJECT
public:
    /// Watches the whole application from now on. It begins as used.
    explicit ActivityWatch(Clock &clock, QObject *parent = nullptr);

    bool isInUse() const { return m_isInUse; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void inUseChanged(bool inUse);

private:
    void noteUse();
    void look();
    void setInUse(bool inUse);

    Clock &m_clock;
    TimePoint m_lastUse;
    bool m_isInUse = true;
};

} // namespace flokdesk
