// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace flokdesk {

class Dialogs;
class Notice;

/// Asks where to write the report of a guided check, writes it, and says so in the notice, which is
/// that of `parent`.
void saveCheckReport(QWidget *parent, Dialogs &dialogs, Notice *notice, const QByteArray &report);

} // namespace flokdesk
