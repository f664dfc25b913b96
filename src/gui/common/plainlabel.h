// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace flokdesk {

/// A label that wraps and takes nothing in its text for markup. `parent` owns it.
QLabel *newPlainLabel(QWidget *parent, const QString &text = {}, const QString &objectName = {});

} // namespace flokdesk
