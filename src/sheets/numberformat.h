// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/decimal.h"
#include "sheets/formatcode.h"
#include "sheets/isodate.h"
#include "sheets/sheetrow.h"

namespace flokdesk {

/// From which day a workbook counts.
enum class DateSystem : std::uint8_t {
    From1900, ///< 1 is 1900-01-01, and 60 is a 29 February that never was
    From1904, ///< 0 is 1904-01-01
};

/// A cell with its texts, as SheetCell.
struct FormattedCell {
    SheetKind kind = SheetKind::Empty;
    std::string shown;
    std::string stored;
    bool isRounded = false;
};

/// Shows numbers as a spreadsheet program does. What depends on the settings of the user's system has one fixed form:
/// a point before the decimals, a comma between thousands, dates of the system's short form as 2026-11-30, names
/// of months in English where the format names no language.
class NumberFormat {
public:
    /// A format from its code, such as `#,##0.00;[Red]-#,##0.00`; General for a code of more than 1,000 bytes.
    explicit NumberFormat(std::string_view code = "General");
    /// A format that files name by its number only (ECMA-376 part 1, 18.8.30); General where there is none.
    static NumberFormat builtIn(int id);

    /// The cell of a number as the file writes it. What is no number stays text as it is.
    void format(std::string_view number, DateSystem system, FormattedCell &cell) const;
    /// The cell of a date that the file writes in ISO 8601. What is no date stays text as it is.
    void formatIso(std::string_view text, FormattedCell &cell) const;
    /// True if it shows texts otherwise than they are; showText() then tells how.
    bool changesText() const { return m_changesText; }
    std::string showText(std::string_view text) const;

private:
    const FormatSection *sectionFor(double number) const;
    bool formatDate(const FormatSection &section, const Decimal &number, DateSystem system,
                    FormattedCell &cell) const;

    std::vector<FormatSection> m_numbers;
    FormatSection m_text;
    bool m_changesText = false;
    bool m_isGeneral = false;
};

} // namespace flokdesk
