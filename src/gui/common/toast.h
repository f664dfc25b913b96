// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <functional>
#include <QFrame>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace flokdesk {

/// A short message over the lower edge of a widget that needs no answer: it goes by itself after a while, but not
/// while the user points at it or has the focus in it. Esc and its last button close it.
class Toast final : public QFrame {
    Q_OBJECT
public:
    /// `over` owns it.
    Toast(Clock &clock, QWidget *over);

    struct Button {
        QString text;
        std::function<void()> act;
    };
    /// In place of what it says now. A button closes it before it acts.
    void show(const QString &text, const std::vector<Button> &buttons);
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addButton(const Button &button);
    void place();
    void hideLater();

    Clock &m_clock;
    QLabel *m_label;
    QHBoxLayout *m_buttons;
    quint64 m_shown = 0; ///< how often, to know a time that ran for an earlier message
};

} // namespace flokdesk
