// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheettable.h"

#include <cstring>
#include <QCoreApplication>
#include <utility>

namespace flokdesk {

namespace {

// A RecordSet knows one text and six kinds. Cells of text, and numbers and booleans that store what they show, are
// kept as they are; all others are packed into one text of the kind Json: the kind, two flags, the length of the shown
// text, the shown text, and the stored one where it differs.
struct PackedHead {
    SheetKind kind = SheetKind::Empty;
    bool isRounded = false;
    bool differs = false;
    std::uint8_t unused = 0; // so that equal cells have equal bytes
    std::uint32_t shownSize = 0;
};
static_assert(sizeof(PackedHead) == 8);

CellKind plainKind(const SheetCell &cell)
{
    if (cell.isRounded || cell.stored != cell.shown)
        return CellKind::Json;
    switch (cell.kind) {
    case SheetKind::Text:
        return CellKind::String;
    case SheetKind::Number:
        return CellKind::Number;
    case SheetKind::Boolean:
        return CellKind::Boolean;
    case SheetKind::Empty:
    case SheetKind::Date:
    case SheetKind::Error:
    case SheetKind::NoResult:
        break;
    }
    return CellKind::Json;
}

void packCell(const SheetCell &cell, std::string &packed)
{
    const PackedHead head{cell.kind, cell.isRounded, cell.stored != cell.shown, 0,
                          static_cast<std::uint32_t>(cell.shown.size())};
    packed.assign(sizeof head, '\0');
    std::memcpy(packed.data(), &head, sizeof head);
    packed += cell.shown;
    if (head.differs)
        packed += cell.stored;
}

SheetCell unpackedCell(std::string_view packed)
{
    PackedHead head;
    std::memcpy(&head, packed.data(), sizeof head);
    packed.remove_prefix(sizeof head);
    const std::string_view shown = packed.substr(0, head.shownSize);
    return {head.kind, shown, head.differs ? packed.substr(head.shownSize) : shown, head.isRounded};
}

Error tableLimit(const QString &message)
{
    return {Error::Kind::TooLarge, message, {}, 0};
}

} // namespace

SheetCell SheetTable::distinct(int column, std::uint32_t code) const
{
    const Cell cell = m_cells->distinct(column, code);
    switch (cell.kind) {
    case CellKind::String:
        return {SheetKind::Text, cell.text, cell.text, false};
    case CellKind::Number:
        return {SheetKind::Number, cell.text, cell.text, false};
    case CellKind::Boolean:
        return {SheetKind::Boolean, cell.text, cell.text, false};
    case CellKind::Json:
        return unpackedCell(cell.text);
    case CellKind::Absent:
    case CellKind::Null:
        break;
    }
    return {};
}

size_t SheetTable::memoryUsed() const
{
    return sizeof *this + m_cells->memoryUsed() + m_facts.capacity() * sizeof(ColumnFacts)
        + m_rowNumbers.capacity() * sizeof(std::int64_t) + m_isHidden.capacity() / 8;
}

SheetSink SheetTableBuilder::sink()
{
    return [this](const SheetRow &row) { return add(row); };
}

bool SheetTableBuilder::makeColumns(const SheetRow &row)
{
    while (m_facts.size() < row.cells.size()) {
        if (m_cells.column(std::to_string(m_facts.size())) < 0) {
            m_error = tableLimit(
                QCoreApplication::translate(
                    "Sheets", "Row %1 has more than %2 columns, the most that can be read.")
                    .arg(row.number)
                    .arg(SheetTable::maxColumns));
            return false;
        }
        m_facts.emplace_back();
    }
    return true;
}

bool SheetTableBuilder::add(const SheetRow &row)
{
    if (m_error || !makeColumns(row))
        return false;
    if (rowCount() == SheetTable::maxRows) {
        m_error = tableLimit(
            QCoreApplication::translate(
                "Sheets", "There are more than %1 rows, the most that can be read at once.")
                .arg(SheetTable::maxRows));
        return false;
    }
    for (const SheetCell &cell : row.cells)
        m_text += std::int64_t(cell.shown.size() + cell.stored.size() + sizeof(PackedHead));
    if (m_text > SheetTable::maxText) {
        m_error = tableLimit(
            QCoreApplication::translate(
                "Sheets", "The table is too large from row %1 on: it has more than 2 GB of text.")
                .arg(row.number));
        return false;
    }
    m_cells.beginRow();
    for (size_t column = 0; column < row.cells.size(); ++column)
        set(static_cast<int>(column), row.cells[column]);
    m_rowNumbers.push_back(row.number);
    m_isHidden.push_back(row.isHidden);
    m_hiddenRows += row.isHidden ? 1 : 0;
    return true;
}

void SheetTableBuilder::set(int column, const SheetCell &cell)
{
    if (cell.kind == SheetKind::Empty)
        return;
    const CellKind kind = plainKind(cell);
    if (kind != CellKind::Json) {
        m_cells.set(column, kind, cell.shown);
        return;
    }
    SheetTable::ColumnFacts &facts = m_facts[size_t(column)];
    facts.differs = facts.differs || cell.stored != cell.shown;
    facts.hasRounded = facts.hasRounded || cell.isRounded;
    packCell(cell, m_packed);
    m_cells.set(column, kind, m_packed);
}

Result<std::shared_ptr<const SheetTable>> SheetTableBuilder::finish()
{
    auto table = std::make_shared<SheetTable>();
    table->m_cells = m_cells.finish();
    table->m_facts = std::exchange(m_facts, {});
    table->m_rowNumbers = std::exchange(m_rowNumbers, {});
    table->m_rowNumbers.shrink_to_fit();
    table->m_isHidden = std::exchange(m_isHidden, {});
    table->m_hiddenRows = std::exchange(m_hiddenRows, 0);
    m_text = 0;
    if (const auto error = std::exchange(m_error, {}))
        return *error;
    return std::shared_ptr<const SheetTable>(std::move(table));
}

} // namespace flokdesk
