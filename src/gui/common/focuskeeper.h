// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTabWidget;
class QWidget;

namespace flokdesk {

/// Keeps the focus on the current page. When the widget with the focus is hidden or disabled, Qt gives
/// the focus to the next one of the whole window, where the keys that follow would press a button.
class FocusKeeper final : public QObject {
    Q_OBJECT
public:
    /// Must be gone before `pages`.
    explicit FocusKeeper(QTabWidget &pages);

private:
    void focusMoved(const QWidget *from, const QWidget *to) const;

    QTabWidget &m_pages;
};

} // namespace flokdesk
