// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace flokdesk {

// A spreadsheet program that opens a text file evaluates cells that begin with "=", "+", "-" or "@", and an attacker may
// have entered them (CWE-1236). An apostrophe in front stops it. Numbers, phone numbers and the dash that stands for nothing
// are harmless and stay as they are.
//
// For each text exactly one of these holds: it is written as it is and read as it is, or it is written with an
// apostrophe more and read with one less. So a value that begins with an apostrophe comes back, too.

/// Whether the value is written with an apostrophe in front: it may be taken for a formula, perhaps behind apostrophes
/// of its own.
bool needsFormulaGuard(std::string_view value);

/// Whether the first character of the written text is an apostrophe that is not part of the value.
bool hasFormulaGuard(std::string_view text);

} // namespace flokdesk
