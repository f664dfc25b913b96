// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/change.h"

#include <optional>

namespace flokdesk {

/// The value that a field gets where another person changed it, too.
enum class Keep {
    Original, ///< the value before both
    Theirs, ///< the value on the server: the field is no longer changed
    Mine
};
struct FieldDecision {
    QString field;
    Keep keep = Keep::Theirs;

    friend bool operator==(const FieldDecision &, const FieldDecision &) = default;
};

/// The updates of two changes of one object, the second made on top of the first, as one. Nothing is
/// left of a value that came back to where it was.
FieldEdits foldedEdits(FieldEdits first, const FieldEdits &second);

/// Gives edits whose base was never read the base that `read` has.
void learnBases(FieldEdits &edits, const FieldEdits &read);

/// The edits as made from these values, which were read: edits equal to them vanish. Fields that are not
/// edited are ignored.
FieldEdits rebasedEdits(FieldEdits edits, const FieldValues &seen);

/// The edits after the user decided about each of the fields that another person changed to `found`.
/// Nothing where a decision is missing, or cannot be carried out because the original value is not known.
std::optional<FieldEdits> decidedEdits(FieldEdits edits, const FieldValues &found,
                                       const std::vector<FieldDecision> &decisions);

} // namespace flokdesk
