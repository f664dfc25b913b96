// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/journal/journal.h"
#include "gui/review/reviewtree.h"

namespace flokdesk {

/// Before and after of a line.
ReviewTree::Entry journalTreeEntry(const JournalEntry &entry);
/// User, server, job, request and answer of an entry. Plain text.
QString evidenceText(const JournalEntry &entry);
QString verdictText(const Journal::Verdict &verdict);

} // namespace flokdesk
