// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QUrl;

namespace flokdesk {

/// The address of the API, but of organizations that have one of their own.
QUrl usualAddress();
/// Fills a combo box with named colours, each with a swatch; the data of an entry is "#rrggbb".
/// `current` is selected, and added when it is none of them.
void fillColours(QComboBox *comboBox, const QString &current);
/// Fills a combo box with the levels of protection, explained; the data is the enumerator.
void fillProtections(QComboBox *comboBox);
/// The same for how carefully a change is sent.
void fillGuards(QComboBox *comboBox);

} // namespace flokdesk
