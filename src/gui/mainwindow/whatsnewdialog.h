// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace flokdesk {

/// What changed from version to version, newest first: the changelog that the packages carry, which is compiled in. It is in
/// English, which the dialog says where the window speaks another language.
class WhatsNewDialog final : public QDialog {
    Q_OBJECT
public:
    explicit WhatsNewDialog(QWidget *parent = nullptr);
};

} // namespace flokdesk
