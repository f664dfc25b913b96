// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QLabel;
class QWidget;

namespace flokdesk {

/// A label of plain text, with the name by which it is found.
QLabel *makeSheetLabel(QWidget *parent, const QString &text = {}, const char *name = nullptr);
/// For counts and hints beside something.
QLabel *makeFaintLabel(QWidget *parent, const QString &text = {}, const char *name = nullptr);
/// Above a group of controls.
QLabel *makeHeadingLabel(QWidget *parent, const QString &text);
QFont boldOf(const QFont &font);

} // namespace flokdesk
