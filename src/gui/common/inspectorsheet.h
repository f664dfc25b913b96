// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;

namespace flokdesk {

/// An inspector over the right part of a page that is too narrow for both. It begins below the button that shows it, so
/// that the mouse hides it again. Esc that nothing in it takes closes it.
class InspectorSheet final : public QFrame {
    Q_OBJECT
public:
    /// Over `page`, which owns it; `action` is that of the button.
    InspectorSheet(QWidget &page, const QAction &action);

    /// Takes `inspector` as its only content, `width` pixels wide where the page has them.
    void hold(QWidget &inspector, int width);

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    const QAction &m_action;
    int m_width = 0;
};

} // namespace flokdesk
