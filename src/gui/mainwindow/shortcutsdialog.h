// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace flokdesk {

/// The sheet of keyboard shortcuts: read from the actions of `window`, so it cannot be out of date.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QWidget &window, QWidget *parent = nullptr);
};

} // namespace flokdesk
