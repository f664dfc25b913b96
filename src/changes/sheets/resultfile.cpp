// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/resultfile.h"

#include "core/text.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>

namespace flokdesk {

namespace {

RowOutcome outcomeOfDone(const Change &change)
{
    if (std::holds_alternative<AddRecord>(change))
        return RowOutcome::Added;
    return std::holds_alternative<UpdateRecord>(change) ? RowOutcome::Updated : RowOutcome::Applied;
}

RowOutcome outcomeOfClass(SheetClass which)
{
    switch (which) {
    case SheetClass::Unchanged:
        return RowOutcome::Unchanged;
    case SheetClass::Changed:
    case SheetClass::New:
        return RowOutcome::NotTicked;
    case SheetClass::TwiceInFile:
        return RowOutcome::TwiceInFile;
    case SheetClass::TwiceInDatabase:
        return RowOutcome::TwiceInDatabase;
    case SheetClass::NotKnown:
        return RowOutcome::NotKnown;
    case SheetClass::LeftOut:
        return RowOutcome::LeftOut;
    case SheetClass::Invalid:
        return RowOutcome::Invalid;
    }
    Q_UNREACHABLE();
}

QString reasonsText(const SheetDifference &difference, int row)
{
    QStringList texts;
    for (const auto &[rule, text] : difference.reasons(row)) {
        if (rule < 0)
            texts << text;
        else
            texts << QCoreApplication::translate("SheetImport", "%1: %2")
                         .arg(withVisibleControls(difference.mapping().rules[size_t(rule)].target),
                              text);
    }
    return texts.join(QStringLiteral("; "));
}

Cell inputCell(const SheetCell &cell)
{
    if (cell.kind == SheetKind::Empty)
        return {};
    const bool isNumber = cell.kind == SheetKind::Number && !cell.isRounded
        && cell.shown == cell.stored && isPlainNumber(cell.shown);
    return {isNumber ? CellKind::Number : CellKind::String, cell.shown};
}

/// Tells the rows one after the other; the cells refer to the table and to `m_texts`.
class ResultRows {
public:
    ResultRows(std::shared_ptr<const ImportResult> result, ResultLanguage language)
        : m_result(std::move(result))
        , m_language(language)
    {
    }

    std::optional<std::span<const Cell>> next()
    {
        if (m_next == m_result->rowCount())
            return {};
        const SheetDifference &difference = m_result->difference();
        const auto tableRow = static_cast<int>(difference.tableRow(m_next));
        const RowResult &result = m_result->row(m_next++);
        m_cells.clear();
        for (size_t column = 0; column < difference.import().columns.size(); ++column)
            m_cells.push_back(inputCell(difference.import().table->cell(tableRow, int(column))));
        m_texts = textsOf(result, m_language);
        for (const std::string &text : m_texts)
            m_cells.push_back({CellKind::String, text});
        return m_cells;
    }

private:
    std::shared_ptr<const ImportResult> m_result;
    ResultLanguage m_language;
    ResultTexts m_texts;
    std::vector<Cell> m_cells;
    int m_next = 0;
};

/// Where the five headers of a language begin; -1 for nowhere.
int firstResultColumn(const SheetColumns &columns)
{
    for (const ResultLanguage language : resultLanguages) {
        const QStringList headers = resultHeaders(language);
        const auto found = std::ranges::search(columns, headers, {}, &SheetColumn::header);
        if (found.size() == static_cast<size_t>(headers.size()))
            return static_cast<int>(found.begin() - columns.begin());
    }
    return -1;
}

} // namespace

RowOutcome outcomeOf(const JobItem &item)
{
    switch (item.state) {
    case ItemState::Waiting:
    case ItemState::Queued:
        return RowOutcome::Waiting;
    case ItemState::Sending: // from outside it cannot be told from one without an answer
    case ItemState::Unknown:
        return RowOutcome::Unconfirmed;
    case ItemState::Done:
        return outcomeOfDone(item.staged.change);
    case ItemState::Rejected:
        return RowOutcome::Refused;
    case ItemState::NotSent:
        return RowOutcome::NotSent;
    case ItemState::Skipped:
        return RowOutcome::Skipped;
    case ItemState::Cancelled:
        return RowOutcome::Canceled;
    case ItemState::Held:
        return RowOutcome::Conflict;
    }
    Q_UNREACHABLE();
}

QString resultTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

ResultTexts textsOf(const RowResult &result, ResultLanguage language)
{
    return {wordFor(result.action, language).toStdString(),
            wordFor(result.outcome, language).toStdString(), result.id.toStdString(),
            result.message.toStdString(), resultTime(result.time).toStdString()};
}

ImportResult::ImportResult(const ImportPlan &plan, const std::vector<ImportPlan::Staged> &staged,
                           const std::vector<JobItem> &items, const TimeOf &timeOf)
    : m_difference(plan.difference())
{
    for (int row = 0; row < m_difference->rowCount(); ++row)
        m_rows.push_back(resultOf(row));
    for (int i = 0; i < plan.size(); ++i) {
        RowResult &result = m_rows[size_t(plan.row(i))];
        const bool isNew = m_difference->classOf(plan.row(i)) == SheetClass::New;
        result.action = isNew ? RowAction::Add : RowAction::Update;
        result.outcome = RowOutcome::NotStarted;
    }
    QHash<ChangeId, const JobItem *> known;
    for (const JobItem &item : items)
        known[item.staged.id] = &item;
    for (const auto &[id, row] : staged) {
        RowResult &result = m_rows[size_t(row)];
        const JobItem *item = known.value(id);
        result.outcome = RowOutcome::Waiting;
        if (!item)
            continue;
        settle(result, *item);
        if (timeOf && result.outcome != RowOutcome::Waiting)
            result.time = timeOf(id);
    }
}

RowResult ImportResult::resultOf(int row) const
{
    return {RowAction::None,
            outcomeOfClass(m_difference->classOf(row)),
            m_difference->recordId(row),
            reasonsText(*m_difference, row),
            {}};
}

void settle(RowResult &result, const JobItem &item)
{
    result.outcome = outcomeOf(item);
    result.message = item.error.message;
    if (std::holds_alternative<AddRecord>(item.staged.change))
        result.id = item.receipt;
}

int ImportResult::count(RowOutcome outcome) const
{
    return static_cast<int>(std::ranges::count(m_rows, outcome, &RowResult::outcome));
}

std::vector<std::pair<RowOutcome, int>> ImportResult::summands() const
{
    std::vector<std::pair<RowOutcome, int>> summands;
    for (const RowOutcome outcome : rowOutcomes) {
        if (const int rows = count(outcome); rows > 0)
            summands.emplace_back(outcome, rows);
    }
    return summands;
}

QStringList ImportResult::columns(ResultLanguage language) const
{
    QStringList columns;
    for (const SheetColumn &column : m_difference->import().columns)
        columns << column.header;
    return columns + resultHeaders(language);
}

RowSource ImportResult::rows(ResultLanguage language) const
{
    const auto rows =
        std::make_shared<ResultRows>(std::make_shared<const ImportResult>(*this), language);
    return [rows] { return rows->next(); };
}

bool mayRunAgain(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Refused:
    case RowOutcome::NotSent:
    case RowOutcome::Conflict:
    case RowOutcome::Skipped:
    case RowOutcome::Canceled:
    case RowOutcome::NotStarted:
    case RowOutcome::TwiceInFile:
    case RowOutcome::TwiceInDatabase:
    case RowOutcome::NotKnown:
    case RowOutcome::Invalid:
        return true;
    case RowOutcome::Updated:
    case RowOutcome::Added:
    case RowOutcome::Applied:
    case RowOutcome::Unchanged:
    case RowOutcome::Unconfirmed:
    case RowOutcome::Waiting:
    case RowOutcome::NotTicked:
    case RowOutcome::LeftOut:
        break;
    }
    return false;
}

std::optional<KnownResultFile> resultFileIn(const SheetTable &table, int headerRow)
{
    const int first = headerRow < 0 ? -1 : firstResultColumn(columnsOf(table, headerRow));
    if (first < 0)
        return {};
    KnownResultFile known;
    known.inputColumns = first;
    std::array<int, rowOutcomes.size()> counts{};
    for (int row = headerRow + 1; row < table.rowCount(); ++row) {
        const auto outcome = rowOutcomeOf(exactFromUtf8(table.cell(row, first + 1).shown));
        if (!outcome) {
            ++known.unreadable;
            continue;
        }
        ++counts[size_t(*outcome)];
        if (mayRunAgain(*outcome))
            known.rows.push_back(static_cast<std::uint32_t>(row));
    }
    for (const RowOutcome outcome : rowOutcomes) {
        if (counts[size_t(outcome)] > 0)
            known.outcomes.emplace_back(outcome, counts[size_t(outcome)]);
    }
    return known;
}

} // namespace flokdesk
