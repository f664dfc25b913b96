// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/resolution/editcomparison.h"

#include <algorithm>

namespace flokdesk {

namespace {

ComparedEdit compare(const FieldEdit &edit, const FieldValues &now)
{
    using Base = ComparedEdit::Base;
    ComparedEdit compared;
    const auto present = std::ranges::find(now, edit.name, &FieldValue::name);
    compared.isMissing = present == now.end();
    if (!compared.isMissing)
        compared.now = present->value;
    const QString found = compared.now.displayText();
    compared.isNew = found == edit.after.displayText();
    if (edit.before)
        compared.base = found == edit.before->displayText() ? Base::Same : Base::Other;
    return compared;
}

} // namespace

std::vector<ComparedEdit> compareEdits(const FieldEdits &edits, const FieldValues &now)
{
    std::vector<ComparedEdit> compared;
    compared.reserve(edits.size());
    for (const FieldEdit &edit : edits)
        compared.push_back(compare(edit, now));
    return compared;
}

} // namespace flokdesk
