// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/sheetcomparer.h"

#include "core/text.h"

#include <algorithm>
#include <numeric>
#include <QCoreApplication>

namespace flokdesk {

/// Makes one SheetDifference.
class SheetComparer {
public:
    SheetComparer(SheetImport import, LiveRecords live, SheetProgress *progress);
    Result<std::shared_ptr<const SheetDifference>> run();

private:
    using Why = SheetDifference::Why;
    struct Judged {
        SheetClass which = SheetClass::Invalid;
        Why why = Why::None;
        int record = -1;
    };

    Result<Done> prepare();
    void transformColumns();
    void makeKeys();
    void findSharedIds();
    void indexAdditions();
    std::vector<std::string_view> keyTextsOfAdditions(int rule);
    Judged judge(int row);
    Judged judgeFound(std::uint32_t tableRow, int record);
    Judged judgeMissing(std::uint32_t tableRow);
    void findFaults();
    void findRepeatedKeys();
    bool judgeRows();
    bool isKeyedById() const { return m_difference->m_keyRules.front() == m_difference->m_idRule; }
    bool compareColumns();
    void compareColumn(int rule, std::vector<std::uint32_t> &changed);
    void invalidate(int row, Why why);
    void joinChanges();
    QStringList keyOf(std::uint32_t tableRow) const;
    void findResembling();
    bool isCancelled() const { return m_progress && m_progress->isCancelled(); }
    void tellStep()
    {
        if (m_progress)
            m_progress->setDone(m_progress->done() + 1);
    }

    std::shared_ptr<SheetDifference> m_difference;
    SheetProgress *m_progress;
    std::vector<std::uint8_t> m_hasFault; // by row
    std::vector<bool> m_isRepeated; // by row
    std::vector<bool> m_sharesId; // by record
    std::vector<int> m_candidates; // rows with a record, or new ones: their cells are compared
    std::vector<std::vector<std::uint32_t>> m_changedRows; // by rule, ascending
};

namespace {

constexpr int rowsBetweenLooks = 4096;

Error unusable(const QString &message)
{
    return {Error::Kind::InvalidInput, message, {}, 0};
}

/// Equal for keys that people may take for one another.
std::string loosened(std::string_view text)
{
    std::string folded = foldedForSearch(text);
    std::erase_if(folded, [](char c) { return c == ' ' || c == '\t'; });
    const size_t first = folded.find_first_not_of('0');
    return first == std::string::npos || first == 0 ? folded : folded.substr(first);
}

/// The same key columns, loosened.
std::shared_ptr<KeyTexts> loosenedKeys(const KeyTexts &keys, std::span<const std::uint32_t> rows,
                                       std::vector<std::vector<std::uint32_t>> &codes,
                                       std::deque<std::string> &made)
{
    auto loose = std::make_shared<KeyTexts>();
    for (size_t part = 0; part < keys.partCount(); ++part) {
        std::vector<std::string_view> texts;
        for (const std::uint32_t row : rows)
            texts.push_back(made.emplace_back(loosened(keys.text(part, row))));
        codes.emplace_back(rows.size());
        std::iota(codes.back().begin(), codes.back().end(), 0U);
        loose->addPart(codes.back(), std::move(texts));
    }
    return loose;
}

} // namespace

SheetComparer::SheetComparer(SheetImport import, LiveRecords live, SheetProgress *progress)
    : m_difference(std::make_shared<SheetDifference>())
    , m_progress(progress)
{
    m_difference->m_import = std::move(import);
    m_difference->m_live = std::move(live);
}

Result<Done> SheetComparer::prepare()
{
    SheetDifference &d = *m_difference;
    const ColumnMapping &mapping = d.mapping();
    if (const QString problem = mapping.problem(); !problem.isEmpty())
        return unusable(problem);
    if (const auto missing = mapping.missingSources(d.m_import.columns); !missing.empty())
        return unusable(
            QCoreApplication::translate("SheetImport", "The file has no column %1.")
                .arg(nameOf(missing.front(), positionOf(missing.front(), mapping.columns))));
    d.m_idColumn = idColumnOf(*d.m_live.records);
    if (d.m_idColumn < 0 && d.m_live.records->rowCount() > 0)
        return unusable(QCoreApplication::translate("SheetImport", "The records have no Id."));
    for (size_t rule = 0; rule < mapping.rules.size(); ++rule) {
        const QString &target = mapping.rules[rule].target;
        const bool isId = d.m_idColumn < 0 ? isIdName(target)
                                           : d.m_live.records->columnName(d.m_idColumn) == target;
        if (isId)
            d.m_idRule = int(rule);
    }
    for (const QString &key : mapping.keys) {
        d.m_keyRules.push_back(int(mapping.ruleFor(key) - mapping.rules.data()));
        // Without it every row would be new.
        if (d.m_live.records->rowCount() > 0 && d.m_live.records->columnOf(key) < 0)
            return unusable(
                QCoreApplication::translate("SheetImport", "The records have no column %1.")
                    .arg(withVisibleControls(key)));
    }
    const bool hasId = std::ranges::find(d.m_keyRules, d.m_idRule) != d.m_keyRules.end();
    if (hasId && d.m_keyRules.size() > 1)
        return unusable(QCoreApplication::translate(
            "SheetImport", "The Id tells the record alone: leave out the other key columns."));
    return Done{};
}

void SheetComparer::transformColumns()
{
    SheetDifference &d = *m_difference;
    const ColumnMapping &mapping = d.mapping();
    for (const ColumnRule &rule : mapping.rules) {
        const int source = rule.source ? positionOf(*rule.source, d.m_import.columns) : -1;
        auto values = std::make_shared<TransformedColumn>(
            d.m_import.table, source, rule, mapping.emptyWords, d.m_import.lookUps, m_progress);
        const int column = d.m_live.records->columnOf(rule.target);
        d.m_comparisons.emplace_back(*d.m_live.records, column, rule, mapping.empty);
        d.m_comparisons.back().refuseMisfits(*values);
        d.m_columns.push_back(std::move(values));
        tellStep();
    }
}

void SheetComparer::makeKeys()
{
    SheetDifference &d = *m_difference;
    const RecordSet &records = *d.m_live.records;
    auto fileKeys = std::make_shared<KeyTexts>();
    auto recordKeys = std::make_shared<KeyTexts>();
    for (const int rule : d.m_keyRules) {
        const TransformedColumn &values = *d.m_columns[size_t(rule)];
        const ColumnKind kind = d.m_comparisons[size_t(rule)].kind();
        std::vector<std::string_view> texts(values.codeCount());
        for (std::uint32_t code = 0; code < values.codeCount(); ++code)
            texts[code] = keyText(values.text(code), kind, d.m_made);
        fileKeys->addPart(values.codes(), std::move(texts));
        const int column = d.m_comparisons[size_t(rule)].column();
        std::vector<std::string_view> known(column < 0 ? 1 : records.distinctCount(column));
        for (std::uint32_t code = 0; column >= 0 && code < known.size(); ++code) {
            const Cell cell = records.distinct(column, code);
            if (cell.kind > CellKind::Null)
                known[code] = keyText(cell.text, kind, d.m_made);
        }
        recordKeys->addPart(column < 0 ? std::span<const std::uint32_t>() : records.codes(column),
                            std::move(known));
    }
    std::vector<std::uint32_t> all(size_t(records.rowCount()));
    std::iota(all.begin(), all.end(), 0U);
    d.m_fileIndex = std::make_unique<KeyIndex>(fileKeys, d.m_import.rows);
    d.m_recordIndex = std::make_unique<KeyIndex>(recordKeys, all);
    d.m_fileKeys = std::move(fileKeys);
    d.m_recordKeys = std::move(recordKeys);
}

void SheetComparer::findSharedIds()
{
    const SheetDifference &d = *m_difference;
    const RecordSet &records = *d.m_live.records;
    m_sharesId.resize(size_t(records.rowCount()));
    if (d.m_idColumn < 0)
        return;
    std::vector<std::string_view> texts(records.distinctCount(d.m_idColumn));
    for (std::uint32_t code = 0; code < texts.size(); ++code)
        texts[code] = records.distinct(d.m_idColumn, code).text;
    auto ids = std::make_shared<KeyTexts>();
    ids->addPart(records.codes(d.m_idColumn), std::move(texts));
    std::vector<std::uint32_t> all(size_t(records.rowCount()));
    std::iota(all.begin(), all.end(), 0U);
    const std::vector<bool> areRepeated = KeyIndex(ids, all).areRepeated();
    size_t next = 0;
    for (const std::uint32_t record : all)
        m_sharesId[record] = ids->hasKey(record) && areRepeated[next++];
}

std::vector<std::string_view> SheetComparer::keyTextsOfAdditions(int rule)
{
    SheetDifference &d = *m_difference;
    const QString &target = d.mapping().rules[size_t(rule)].target;
    const ColumnKind kind = d.m_comparisons[size_t(rule)].kind();
    std::vector<std::string_view> texts;
    for (const FieldValues &values : d.m_live.additions) {
        const auto value = std::ranges::find(values, target, &FieldValue::name);
        const QString text = value == values.end() ? QString() : value->value.displayText();
        texts.push_back(keyText(d.m_made.emplace_back(text.toStdString()), kind, d.m_made));
    }
    return texts;
}

void SheetComparer::indexAdditions()
{
    SheetDifference &d = *m_difference;
    d.m_additionCodes.resize(d.m_live.additions.size());
    std::iota(d.m_additionCodes.begin(), d.m_additionCodes.end(), 0U);
    if (d.m_additionCodes.empty())
        return;
    auto keys = std::make_shared<KeyTexts>();
    for (const int rule : d.m_keyRules)
        keys->addPart(d.m_additionCodes, keyTextsOfAdditions(rule));
    d.m_additionIndex = std::make_unique<KeyIndex>(keys, d.m_additionCodes);
}

void SheetComparer::findFaults()
{
    const SheetDifference &d = *m_difference;
    m_hasFault.resize(size_t(d.rowCount()));
    for (const auto &values : d.m_columns) {
        if (!values->hasFaults())
            continue;
        for (int row = 0; row < d.rowCount(); ++row) {
            const auto fate = values->fate(values->code(d.tableRow(row)));
            m_hasFault[size_t(row)] |= fate == TransformedColumn::Fate::Fault ? 1 : 0;
        }
    }
}

void SheetComparer::findRepeatedKeys()
{
    const SheetDifference &d = *m_difference;
    const std::vector<bool> areRepeated = d.m_fileIndex->areRepeated();
    size_t next = 0;
    m_isRepeated.reserve(size_t(d.rowCount()));
    for (const std::uint32_t tableRow : d.m_import.rows)
        m_isRepeated.push_back(d.m_fileKeys->hasKey(tableRow) && areRepeated[next++]);
}

SheetComparer::Judged SheetComparer::judge(int row)
{
    const SheetDifference &d = *m_difference;
    const std::uint32_t tableRow = d.tableRow(row);
    if (m_hasFault[size_t(row)])
        return {SheetClass::Invalid, Why::CellFault, -1};
    if (!d.m_fileKeys->hasKey(tableRow))
        return isKeyedById() ? judgeMissing(tableRow) : Judged{SheetClass::Invalid, Why::NoKey, -1};
    if (m_isRepeated[size_t(row)])
        return {SheetClass::TwiceInFile, Why::None, -1};
    const KeyIndex::Found found = d.m_recordIndex->find(*d.m_fileKeys, tableRow);
    if (found.count > 1)
        return {SheetClass::TwiceInDatabase, Why::None, -1};
    return found.count == 1 ? judgeFound(tableRow, int(found.first)) : judgeMissing(tableRow);
}

SheetComparer::Judged SheetComparer::judgeFound(std::uint32_t tableRow, int record)
{
    const SheetDifference &d = *m_difference;
    const ImportMode mode = d.mapping().mode;
    if (mode == ImportMode::AddOnly)
        return {SheetClass::Invalid, Why::Exists, record};
    if (mode == ImportMode::SkipExisting)
        return {SheetClass::LeftOut, Why::Exists, record};
    const Cell id = d.m_live.records->cell(record, d.m_idColumn);
    if (id.kind <= CellKind::Null || id.text.empty())
        return {SheetClass::Invalid, Why::NoId, record};
    if (m_sharesId[size_t(record)])
        return {SheetClass::Invalid, Why::SharedId, record};
    if (d.m_idRule >= 0) {
        const TransformedColumn &ids = *d.m_columns[size_t(d.m_idRule)];
        const std::string_view named = ids.text(ids.code(tableRow));
        if (!named.empty() && named != id.text && !isKeyedById())
            return {SheetClass::Invalid, Why::OtherId, record};
    }
    return {SheetClass::Unchanged, Why::None, record};
}

SheetComparer::Judged SheetComparer::judgeMissing(std::uint32_t tableRow)
{
    SheetDifference &d = *m_difference;
    const bool hasKey = d.m_fileKeys->hasKey(tableRow);
    if (hasKey && d.mapping().mode != ImportMode::UpdateOnly && d.m_additionIndex
        && d.m_additionIndex->find(*d.m_fileKeys, tableRow).count > 0)
        return {SheetClass::LeftOut, Why::Pending, -1};
    if (hasKey && !d.m_live.isComplete && !d.m_live.read.contains(keyOf(tableRow)))
        return {SheetClass::NotKnown, Why::None, -1};
    if (d.mapping().mode == ImportMode::UpdateOnly)
        return {SheetClass::LeftOut, Why::NotFound, -1};
    if (d.m_idRule >= 0) {
        const TransformedColumn &ids = *d.m_columns[size_t(d.m_idRule)];
        if (!ids.text(ids.code(tableRow)).empty())
            return {SheetClass::Invalid, isKeyedById() ? Why::UnknownId : Why::IdForNew, -1};
    }
    return {SheetClass::New, Why::None, -1};
}

bool SheetComparer::judgeRows()
{
    SheetDifference &d = *m_difference;
    const auto count = size_t(d.rowCount());
    d.m_classes.reserve(count);
    d.m_whys.reserve(count);
    d.m_records.reserve(count);
    for (int row = 0; row < d.rowCount(); ++row) {
        if (row % rowsBetweenLooks == 0 && isCancelled())
            return false;
        const Judged judged = judge(row);
        d.m_classes.push_back(judged.which);
        d.m_whys.push_back(judged.why);
        d.m_records.push_back(judged.record);
        if (judged.which == SheetClass::Unchanged || judged.which == SheetClass::New)
            m_candidates.push_back(row);
    }
    return true;
}

void SheetComparer::invalidate(int row, Why why)
{
    m_difference->m_classes[size_t(row)] = SheetClass::Invalid;
    m_difference->m_whys[size_t(row)] = why;
}

void SheetComparer::compareColumn(int rule, std::vector<std::uint32_t> &changed)
{
    SheetDifference &d = *m_difference;
    const TransformedColumn &values = *d.m_columns[size_t(rule)];
    const ColumnComparison &comparison = d.m_comparisons[size_t(rule)];
    const bool isKey = std::ranges::find(d.m_keyRules, rule) != d.m_keyRules.end();
    for (const int row : m_candidates) {
        if (row % rowsBetweenLooks == 0 && isCancelled())
            return;
        const std::uint32_t code = values.code(d.tableRow(row));
        const int record = d.record(row);
        const bool isNew = record < 0;
        if ((isKey && !isNew) || (isNew && values.text(code).empty()))
            continue;
        const auto verdict = isNew ? comparison.verdictForNew()
                                   : comparison.compare(values, code, std::uint32_t(record));
        if (verdict == ColumnComparison::Verdict::Table)
            invalidate(row, Why::Table);
        else if (verdict == ColumnComparison::Verdict::Differs)
            changed.push_back(static_cast<std::uint32_t>(row));
    }
}

bool SheetComparer::compareColumns()
{
    // One column after the other: what a column needs stays in the cache of the processor, a row needs all columns.
    SheetDifference &d = *m_difference;
    m_changedRows.resize(d.m_columns.size());
    for (size_t rule = 0; rule < d.m_columns.size(); ++rule) {
        if (int(rule) != d.m_idRule)
            compareColumn(int(rule), m_changedRows[rule]);
        tellStep();
    }
    return !isCancelled();
}

void SheetComparer::joinChanges()
{
    SheetDifference &d = *m_difference;
    const auto isSent = [&d](std::uint32_t row) { return d.m_classes[row] != SheetClass::Invalid; };
    std::vector<std::uint32_t> ends(size_t(d.rowCount()) + 1);
    for (const auto &rows : m_changedRows) {
        for (const std::uint32_t row : rows)
            ends[row + 1] += isSent(row) ? 1 : 0;
    }
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    d.m_changes.resize(ends.back());
    for (size_t rule = 0; rule < m_changedRows.size(); ++rule) {
        for (const std::uint32_t row : m_changedRows[rule]) {
            if (isSent(row))
                d.m_changes[ends[row]++] = static_cast<std::uint16_t>(rule);
        }
    }
    ends.pop_back(); // each has become the end of its row
    d.m_changeEnds = std::move(ends);
    for (const int row : m_candidates) {
        SheetClass &which = d.m_classes[size_t(row)];
        const bool isChanged = !d.changes(row).empty();
        if (which == SheetClass::Unchanged && isChanged)
            which = SheetClass::Changed;
        else if (which == SheetClass::New && !isChanged)
            invalidate(row, Why::NoKey);
    }
    for (const SheetClass which : d.m_classes)
        d.m_counts.add(which);
}

QStringList SheetComparer::keyOf(std::uint32_t tableRow) const
{
    QStringList key;
    for (size_t part = 0; part < m_difference->m_fileKeys->partCount(); ++part)
        key << exactFromUtf8(m_difference->m_fileKeys->text(part, tableRow));
    return key;
}

void SheetComparer::findResembling()
{
    SheetDifference &d = *m_difference;
    std::vector<std::uint32_t> rows; // of the table
    std::vector<int> indexes;
    for (int row = 0; row < d.rowCount(); ++row) {
        if (d.classOf(row) == SheetClass::New && d.m_fileKeys->hasKey(d.tableRow(row))) {
            rows.push_back(d.tableRow(row));
            indexes.push_back(row);
        }
    }
    if (rows.empty() || d.m_live.records->rowCount() == 0 || isKeyedById())
        return;
    std::vector<std::uint32_t> all(size_t(d.m_live.records->rowCount()));
    std::iota(all.begin(), all.end(), 0U);
    std::deque<std::string> made;
    std::vector<std::vector<std::uint32_t>> codes;
    codes.reserve(2 * d.m_keyRules.size()); // spans refer to them
    const auto newKeys = loosenedKeys(*d.m_fileKeys, rows, codes, made);
    const KeyIndex known(loosenedKeys(*d.m_recordKeys, all, codes, made), all);
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        const KeyIndex::Found found =
            newKeys->hasKey(i) ? known.find(*newKeys, i) : KeyIndex::Found();
        if (found.count > 0)
            d.m_resembling.emplace(indexes[i], int(found.first));
    }
}

Result<std::shared_ptr<const SheetDifference>> SheetComparer::run()
{
    if (const auto ready = prepare(); !ready)
        return ready.error();
    if (m_progress)
        m_progress->setTotal(std::int64_t(2 * m_difference->mapping().rules.size()));
    transformColumns();
    makeKeys();
    findSharedIds();
    indexAdditions();
    findFaults();
    findRepeatedKeys();
    if (!judgeRows() || !compareColumns())
        return cancelledSheet();
    joinChanges();
    findResembling();
    if (isCancelled())
        return cancelledSheet();
    return std::shared_ptr<const SheetDifference>(m_difference);
}

Result<std::shared_ptr<const SheetDifference>> compareSheet(SheetImport import, LiveRecords live,
                                                            SheetProgress *progress)
{
    return SheetComparer(std::move(import), std::move(live), progress).run();
}

} // namespace flokdesk
