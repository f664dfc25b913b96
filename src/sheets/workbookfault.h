// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace flokdesk {

/// The errors of more than one part of the reader of workbooks, in words for people.
Error workbookFault(Error::Kind kind, const QString &message, const QString &detail = {});

/// `part` is the name of the entry of the archive, or empty for the archive itself; `line` counts from 1, 0 where
/// there is none.
Error damagedPart(const QString &part, qint64 line = 0, const QString &detail = {});
Error missingPart(const QString &part);
Error passwordNeeded();
Error notAWorkbook(const QString &detail = {});

} // namespace flokdesk
