// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/jobresult.h"

#include <algorithm>
#include <map>
#include <set>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// The columns that a change of a record writes, with their values; nothing for other changes.
std::optional<FieldValues> recordValues(const Change &change)
{
    if (const auto *addition = std::get_if<AddRecord>(&change))
        return addition->values;
    const auto *update = std::get_if<UpdateRecord>(&change);
    if (!update)
        return {};
    FieldValues values;
    for (const FieldEdit &edit : update->edits)
        values.push_back({edit.name, edit.after});
    return values;
}

RowAction actionOf(const Change &change)
{
    if (std::holds_alternative<AddRecord>(change))
        return RowAction::Add;
    return editsOf(change) ? RowAction::Update : RowAction::Other;
}

QString idOf(const JobItem &item)
{
    return item.receipt.isEmpty() ? objectOf(item.staged.change).id : item.receipt;
}

/// Texts of the rows, one after the other.
class TextRows {
public:
    explicit TextRows(std::vector<QStringList> rows)
        : m_rows(std::move(rows))
    {
    }

    std::optional<std::span<const Cell>> next()
    {
        if (m_next == m_rows.size())
            return {};
        m_texts.clear();
        m_cells.clear();
        for (const QString &text : m_rows[m_next++])
            m_texts.push_back(text.isNull() ? std::nullopt : std::optional(text.toStdString()));
        for (const auto &text : m_texts)
            m_cells.push_back(text ? Cell{CellKind::String, *text} : Cell());
        return m_cells;
    }

private:
    std::vector<QStringList> m_rows;
    std::vector<std::optional<std::string>> m_texts;
    std::vector<Cell> m_cells;
    size_t m_next = 0;
};

} // namespace

JobResult::JobResult(std::vector<JobItem> items, ImportResult::TimeOf timeOf)
    : m_items(std::move(items))
    , m_timeOf(std::move(timeOf))
{
    std::set<QString> databases;
    std::set<QString> known;
    m_areRecords = true;
    for (const JobItem &item : m_items) {
        const auto values = recordValues(item.staged.change);
        m_areRecords = m_areRecords && values;
        databases.insert(objectOf(item.staged.change).container);
        for (const FieldValue &value : values ? *values : FieldValues()) {
            if (known.insert(value.name).second)
                m_columns << value.name;
        }
    }
    m_areRecords = m_areRecords && databases.size() == 1;
}

QStringList JobResult::columns(ResultLanguage language) const
{
    const QStringList own =
        m_areRecords ? QStringList{u"Id"_s} + m_columns : QStringList{changeHeader(language)};
    return own + resultHeaders(language);
}

QStringList JobResult::valuesOf(const JobItem &item) const
{
    if (!m_areRecords)
        return {titleOf(item.staged.change)};
    std::map<QString, QString> written;
    const auto values = recordValues(item.staged.change);
    for (const FieldValue &value : *values)
        written[value.name] = value.value.displayText();
    QStringList texts{objectOf(item.staged.change).id};
    for (const QString &column : m_columns) {
        const auto value = written.find(column);
        // Not written is no text; written as nothing is an empty one.
        texts << (value == written.end()       ? QString()
                      : value->second.isNull() ? u""_s
                                               : value->second);
    }
    return texts;
}

QStringList JobResult::rowOf(const JobItem &item, ResultLanguage language) const
{
    const RowOutcome outcome = outcomeOf(item);
    const bool hasEnded = outcome != RowOutcome::Waiting;
    const QDateTime time = m_timeOf && hasEnded ? m_timeOf(item.staged.id) : QDateTime();
    return valuesOf(item)
        + QStringList{wordFor(actionOf(item.staged.change), language), wordFor(outcome, language),
                      idOf(item), item.error.message, resultTime(time)};
}

RowSource JobResult::rows(ResultLanguage language) const
{
    std::vector<QStringList> texts;
    for (const JobItem &item : m_items)
        texts.push_back(rowOf(item, language));
    const auto rows = std::make_shared<TextRows>(std::move(texts));
    return [rows] { return rows->next(); };
}

std::vector<std::pair<RowOutcome, int>> JobResult::summands() const
{
    std::vector<std::pair<RowOutcome, int>> summands;
    for (const RowOutcome outcome : rowOutcomes) {
        const auto count = std::ranges::count(m_items, outcome, outcomeOf);
        if (count > 0)
            summands.emplace_back(outcome, static_cast<int>(count));
    }
    return summands;
}

} // namespace flokdesk
