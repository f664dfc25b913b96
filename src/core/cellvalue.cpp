// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cellvalue.h"

namespace flokdesk {

JsonValue jsonOf(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Absent:
    case CellKind::Null:
        return {};
    case CellKind::String:
        return JsonValue::string(cell.toString());
    case CellKind::Boolean:
        return JsonValue::boolean(cell.text == "true");
    case CellKind::Number:
    case CellKind::Json:
        break;
    }
    const Result<JsonValue> value =
        parseJson(QByteArray(cell.text.data(), static_cast<qsizetype>(cell.text.size())));
    return value ? *value : JsonValue::string(cell.toString());
}

} // namespace flokdesk
