// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/change.h"

namespace flokdesk {

/// One edit beside the value that its column holds now. Values are compared as text, because the
/// service answers numbers as strings (src/api/README.md, section 4.2).
struct ComparedEdit {
    enum class Base {
        NeverRead, ///< so that nothing is known about it; it is not an empty value
        Same, ///< the present value is the base of the edit
        Other
    };
    JsonValue now; ///< null where the column is missing
    /// The object has no such column now. It counts as empty, because the service may leave out
    /// empty columns, but it does not prove that an empty value was written.
    bool isMissing = false;
    bool isNew = false; ///< the present value is the one that the edit gives
    Base base = Base::NeverRead;

    /// Neither the base nor the new value: the column was changed elsewhere.
    bool isThird() const { return !isNew && base == Base::Other; }

    friend bool operator==(const ComparedEdit &, const ComparedEdit &) = default;
};

/// Compares each edit with the values of an object as they are now, in the order of the edits. `now`
/// may hold other columns, too; a column that it lacks is missing.
std::vector<ComparedEdit> compareEdits(const FieldEdits &edits, const FieldValues &now);

/// The values of the edited columns, without those that the object does not have. `valueOf` gives a
/// value by its name, or nullptr.
template <typename ValueOf>
FieldValues presentValues(const FieldEdits &edits, ValueOf valueOf)
{
    FieldValues present;
    present.reserve(edits.size());
    for (const FieldEdit &edit : edits) {
        if (const JsonValue *value = valueOf(edit.name))
            present.push_back({edit.name, *value});
    }
    return present;
}

} // namespace flokdesk
