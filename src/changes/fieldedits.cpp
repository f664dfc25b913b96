// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/fieldedits.h"

#include <algorithm>

namespace flokdesk {

namespace {

FieldEdits::iterator editOf(FieldEdits &edits, const QString &name)
{
    return std::ranges::find(edits, name, &FieldEdit::name);
}

void setEdit(FieldEdits &edits, const FieldEdit &edit)
{
    const auto known = editOf(edits, edit.name);
    if (known == edits.end())
        edits.push_back(edit);
    else
        known->after = edit.after;
    std::erase_if(edits, [](const FieldEdit &e) { return e.before == e.after; });
}

/// Gives the field what was decided; false where nothing of the edit is left.
bool settle(FieldEdit &edit, const JsonValue &found, Keep keep)
{
    if (keep == Keep::Original)
        edit.after = *edit.before;
    edit.before = found;
    return keep != Keep::Theirs && edit.before != edit.after;
}

/// Null is never sent, and what was not read is not known, so neither can be put back.
bool hasOriginal(const FieldEdit &edit)
{
    return edit.before && !edit.before->isNull();
}

} // namespace

FieldEdits foldedEdits(FieldEdits first, const FieldEdits &second)
{
    for (const FieldEdit &edit : second)
        setEdit(first, edit);
    return first;
}

void learnBases(FieldEdits &edits, const FieldEdits &read)
{
    for (FieldEdit &edit : edits) {
        const auto seen = std::ranges::find(read, edit.name, &FieldEdit::name);
        if (!edit.before && seen != read.end())
            edit.before = seen->before;
    }
}

FieldEdits rebasedEdits(FieldEdits edits, const FieldValues &seen)
{
    for (const FieldValue &field : seen) {
        if (const auto edit = editOf(edits, field.name); edit != edits.end())
            edit->before = field.value;
    }
    std::erase_if(edits, [](const FieldEdit &edit) { return edit.before == edit.after; });
    return edits;
}

std::optional<FieldEdits> decidedEdits(FieldEdits edits, const FieldValues &found,
                                       const std::vector<FieldDecision> &decisions)
{
    for (const FieldValue &field : found) {
        const auto decision = std::ranges::find(decisions, field.name, &FieldDecision::field);
        if (decision == decisions.end())
            return std::nullopt;
        const auto edit = editOf(edits, field.name);
        if (edit != edits.end() && decision->keep == Keep::Original && !hasOriginal(*edit))
            return std::nullopt;
        if (edit != edits.end() && !settle(*edit, field.value, decision->keep))
            edits.erase(edit);
    }
    return edits;
}

} // namespace flokdesk
