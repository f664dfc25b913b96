// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/differencerows.h"

#include "gui/sheets/differencetexts.h"

#include <deque>
#include <QCoreApplication>

namespace flokdesk {

namespace {

/// What a table of rows of one class has.
struct RowColumns {
    bool hasOld = false;
    bool hasReason = false;

    explicit RowColumns(SheetClass which)
        : hasOld(which == SheetClass::Changed)
        , hasReason(which != SheetClass::Changed && which != SheetClass::New
                    && which != SheetClass::Unchanged)
    {
    }
};

/// Tells the rows one after the other; the cells refer to `m_texts` and to the records.
class DifferenceRows {
public:
    DifferenceRows(std::shared_ptr<const SheetDifference> difference, SheetClass which,
                   std::vector<int> rows)
        : m_difference(std::move(difference))
        , m_has(which)
        , m_rows(std::move(rows))
    {
    }
    std::optional<std::span<const Cell>> next()
    {
        if (m_next == m_rows.size())
            return {};
        const int row = m_rows[m_next++];
        m_cells.clear();
        m_texts.clear();
        add(CellKind::Number, QString::number(m_difference->fileRow(row)));
        for (int rule = 0; rule < int(m_difference->mapping().rules.size()); ++rule)
            addRule(row, rule);
        if (m_has.hasReason)
            add(CellKind::String, reasonsText(*m_difference, row));
        return m_cells;
    }

private:
    void add(CellKind kind, const QString &text)
    {
        m_texts.push_back(text.toStdString());
        m_cells.push_back({kind, m_texts.back()});
    }
    void addRule(int row, int rule)
    {
        if (m_has.hasOld)
            m_cells.push_back(m_difference->oldValue(row, rule));
        const TransformedColumn &column = m_difference->column(rule);
        const auto code = column.code(m_difference->tableRow(row));
        if (column.fate(code) == TransformedColumn::Fate::Fault)
            return add(CellKind::String, column.source(code));
        const QString text = m_difference->newText(row, rule);
        const bool isNumber = m_difference->newValue(row, rule).type() == JsonValue::Type::Number;
        add(isNumber ? CellKind::Number : CellKind::String, text);
    }

    std::shared_ptr<const SheetDifference> m_difference;
    RowColumns m_has;
    std::vector<int> m_rows;
    std::deque<std::string> m_texts;
    std::vector<Cell> m_cells;
    size_t m_next = 0;
};

} // namespace

TableSaving::Table differenceTable(std::shared_ptr<const SheetDifference> difference,
                                   SheetClass which, std::vector<int> rows, const QString &title)
{
    const RowColumns has(which);
    QStringList columns{QCoreApplication::translate("SheetDifference", "Row")};
    for (const ColumnRule &rule : difference->mapping().rules) {
        if (has.hasOld)
            //: column of a file: %1 the name of a column; the values that Flokzu has
            columns << QCoreApplication::translate("SheetDifference", "%1 (now in Flokzu)")
                           .arg(rule.target);
        columns << rule.target;
    }
    if (has.hasReason)
        columns << QCoreApplication::translate("SheetDifference", "Why it is not sent");
    const auto source = [difference, which, rows] {
        const auto told = std::make_shared<DifferenceRows>(difference, which, rows);
        return RowSource([told] { return told->next(); });
    };
    return {title, columns, source};
}

} // namespace flokdesk
