// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <memory>
#include <QObject>

namespace flokdesk {

/// Tells whether the program is in use: keys, mouse or touch in any of its windows within the last two
/// minutes, or the last twenty seconds while another program is in front.
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
    void noteFront(bool isInFront);
    void lookWhenDue();
    void look();
    TimePoint due() const;
    void setInUse(bool inUse);

    Clock &m_clock;
    TimePoint m_lastUse;
    std::unique_ptr<QObject> m_alarm;
    bool m_isInUse = true;
    bool m_isInFront = true;
};

} // namespace flokdesk
