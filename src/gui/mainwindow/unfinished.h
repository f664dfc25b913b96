// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace flokdesk {

/// An open dialog below `window` holds text that the user typed and that nothing else knows yet.
bool hasTypedForm(const QWidget &window);
/// A form of the inspector of records does, also one that waits behind another page or database. Unlike a dialog it
/// survives another language.
bool hasTypedRecord(const QWidget &window);
/// The place for e-mail addresses holds some. It survives another
/// language, too.
bool hasTypedAddresses(const QWidget &window);

} // namespace flokdesk
