// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recordstaging.h"

#include "core/text.h"

#include <algorithm>
#include <ranges>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto additionPrefix = "change:"_L1;

QString keyOfAddition(ChangeId id)
{
    return additionPrefix + QString::number(id);
}

// Long values of others in a sentence.
QString quoted(const JsonValue &value)
{
    constexpr int readable = 200;
    const QString text = value.displayText();
    return text.size() > readable ? text.left(readable) + u'…' : text;
}

QString wasText(const std::optional<JsonValue> &before)
{
    if (!before)
        return RecordStaging::tr("The value before was not read.");
    if (before->isNull())
        return RecordStaging::tr("Had no value.");
    const QString text = quoted(*before);
    return text.isEmpty() ? RecordStaging::tr("Was empty.")
                          : RecordStaging::tr("Was “%1”.").arg(text);
}

void mergeRow(OverlayRow &over, const OverlayRow &later)
{
    over.state = later.state;
    over.note = later.note;
    if (later.columns != over.columns)
        over.columns += later.columns;
}

template <typename Rows>
void layOver(Rows &rows, OverlayRow row)
{
    const auto known = rows.find(row.key);
    if (known == rows.end())
        rows.emplace(row.key, std::move(row));
    else
        mergeRow(known->second, row);
}

void setOrErase(FieldValues &values, const QString &column, const QString &text)
{
    const auto known = std::ranges::find(values, column, &FieldValue::name);
    if (text.isEmpty())
        std::erase_if(values, [&](const FieldValue &value) { return value.name == column; });
    else if (known == values.end())
        values.push_back({column, JsonValue::string(text)});
    else
        known->value = JsonValue::string(text);
}

} // namespace

RecordStaging::RecordStaging(ChangeSet &changes, const JobQueue &jobQueue, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
    , m_jobQueue(jobQueue)
{
    connect(&changes, &ChangeSet::changed, this, &RecordStaging::tellChanged);
    connect(&jobQueue, &JobQueue::itemChanged, this, &RecordStaging::findSending);
    connect(&jobQueue, &JobQueue::started, this, &RecordStaging::findSending);
    connect(&jobQueue, &JobQueue::finished, this, &RecordStaging::findSending);
    connect(&jobQueue, &JobQueue::changeApplied, this, &RecordStaging::confirmed);
}

void RecordStaging::setDatabase(const QString &database)
{
    m_database = database;
    Q_EMIT changed();
}

ObjectKey RecordStaging::record(const QString &id) const
{
    return {ObjectKey::Kind::Record, m_database, id};
}

const StagedChange *RecordStaging::addition(const QString &key) const
{
    if (!key.startsWith(additionPrefix))
        return nullptr;
    const StagedChange *staged = m_changes.byId(key.mid(additionPrefix.size()).toULongLong());
    return staged && std::holds_alternative<AddRecord>(staged->change) ? staged : nullptr;
}

void RecordStaging::findSending()
{
    m_sending.clear();
    if (m_jobQueue.isBusy()) {
        for (const JobRunner::Item &item : m_jobQueue.runner()->items()) {
            if (item.state == JobRunner::State::Sending)
                m_sending.insert(item.staged.id);
        }
    }
    tellChanged();
}

void RecordStaging::tellChanged()
{
    if (m_series == 0)
        Q_EMIT changed();
}

void RecordStaging::beginSeries()
{
    m_series = m_changes.newSeries();
}

void RecordStaging::beginSteps(const QString &text)
{
    m_changes.setSeries(m_series);
    m_changes.beginMacro(text);
}

void RecordStaging::endSteps()
{
    m_changes.endMacro();
    m_changes.setSeries(0);
}

void RecordStaging::endSeries()
{
    m_series = 0;
    Q_EMIT changed();
}

CellState RecordStaging::stateOf(const StagedChange &staged) const
{
    if (staged.inRun)
        return m_sending.contains(staged.id) ? CellState::Sending : CellState::Queued;
    if (staged.outcomeUnknown)
        return CellState::Unknown;
    if (!staged.problem.isEmpty())
        return CellState::Failed;
    return std::holds_alternative<AddRecord>(staged.change) ? CellState::New : CellState::Edited;
}

QString RecordStaging::noteOf(const StagedChange &staged) const
{
    const auto *update = std::get_if<UpdateRecord>(&staged.change);
    const QString insert = update && update->insertWhenMissing
        ? tr("When Flokzu has no record with this Id, one is added under the next free number.")
        : QString();
    if (staged.problem.isEmpty() || insert.isEmpty())
        return staged.problem + insert;
    return staged.problem + u'\n' + insert;
}

OverlayRow RecordStaging::editedRow(const StagedChange &staged, const UpdateRecord &update) const
{
    OverlayRow row{update.id, false, stateOf(staged), noteOf(staged), {}};
    row.makeCells = [this](const QString &id) { return cellsOf(id); };
    row.columns.reserve(qsizetype(update.edits.size()));
    for (const FieldEdit &edit : update.edits)
        row.columns << edit.name;
    return row;
}

RecordStaging::Cells RecordStaging::cellsOf(const QString &id) const
{
    Cells cells;
    for (auto [at, end] = m_sentById.equal_range(id); at != end; ++at) {
        if (m_sent[*at].database != m_database)
            continue;
        for (const FieldValue &value : m_sent[*at].values) {
            if (const JsonValue *newest = confirmedValue(id, value.name))
                cells.insert(value.name, {newest->displayText(), CellState::Applied, {}, {}});
        }
    }
    for (const StagedChange *staged : m_changes.changesOf(record(id))) {
        if (const auto *update = std::get_if<UpdateRecord>(&staged->change))
            addCells(cells, *staged, *update);
    }
    return cells;
}

void RecordStaging::addCells(Cells &cells, const StagedChange &staged,
                             const UpdateRecord &update) const
{
    const CellState state = stateOf(staged);
    for (const FieldEdit &edit : update.edits) {
        OverlayCell cell{edit.after.displayText(), state, wasText(edit.before), {}};
        if (edit.before && !confirmedValue(update.id, edit.name))
            cell.before = edit.before->displayText();
        cells.insert(edit.name, cell);
    }
}

OverlayRow RecordStaging::newRow(const StagedChange &staged, const AddRecord &added) const
{
    OverlayRow row{keyOfAddition(staged.id), true, stateOf(staged), noteOf(staged), {}};
    for (const FieldValue &value : added.values)
        row.cells.insert(value.name, {value.value.displayText(), row.state, {}, {}});
    return row;
}

void RecordStaging::layConfirmed(RowsByKey &rows, std::vector<OverlayRow> &added) const
{
    for (const Sent &sent : m_sent) {
        if (sent.database != m_database)
            continue;
        OverlayRow row{sent.id, sent.isNew, CellState::Applied, {}, {}};
        if (!sent.isNew) {
            row.makeCells = [this](const QString &id) { return cellsOf(id); };
            for (const FieldValue &value : sent.values)
                row.columns << value.name;
            layOver(rows, std::move(row));
            continue;
        }
        for (const FieldValue &value : sent.values)
            row.cells.insert(value.name, {value.value.displayText(), CellState::Applied, {}, {}});
        row.key = u"added:%1"_s.arg(sent.number);
        row.note = sent.id.isEmpty() ? tr("Flokzu confirmed it without an Id.")
                                     : tr("Flokzu gave it the Id %1.").arg(sent.id);
        if (!sent.id.isEmpty())
            row.cells.insert(u"Id"_s, {sent.id, CellState::Applied, {}, {}});
        added.push_back(std::move(row));
    }
}

std::vector<OverlayRow> RecordStaging::overlay() const
{
    RowsByKey edited;
    std::vector<OverlayRow> added;
    layConfirmed(edited, added);
    for (const StagedChange &staged : m_changes.changes()) {
        if (const auto *update = std::get_if<UpdateRecord>(&staged.change)) {
            if (update->database == m_database)
                layOver(edited, editedRow(staged, *update));
        } else if (const auto *add = std::get_if<AddRecord>(&staged.change)) {
            if (add->database == m_database)
                added.push_back(newRow(staged, *add));
        }
    }
    std::vector<OverlayRow> rows;
    rows.reserve(edited.size() + added.size());
    for (auto &[key, row] : edited)
        rows.push_back(std::move(row));
    std::ranges::move(added, std::back_inserter(rows));
    return rows;
}

RecordStaging::Counts RecordStaging::counts() const
{
    Counts counts;
    for (const StagedChange &staged : m_changes.changes()) {
        if (const auto *update = std::get_if<UpdateRecord>(&staged.change)) {
            if (update->database != m_database)
                continue;
            ++counts.rows;
            counts.cells += static_cast<int>(update->edits.size());
        } else if (const auto *add = std::get_if<AddRecord>(&staged.change)) {
            counts.added += add->database == m_database ? 1 : 0;
        }
    }
    return counts;
}

const JsonValue *RecordStaging::confirmedValue(const QString &id, const QString &column) const
{
    const JsonValue *newest = nullptr;
    quint64 number = 0;
    for (auto [at, end] = m_sentById.equal_range(id); at != end; ++at) {
        const Sent &sent = m_sent[*at];
        const auto value = std::ranges::find(sent.values, column, &FieldValue::name);
        if (sent.database != m_database || value == sent.values.end() || sent.number < number)
            continue;
        newest = &value->value;
        number = sent.number;
    }
    return newest;
}

void RecordStaging::indexSent()
{
    m_sentById.clear();
    for (size_t i = 0; i < m_sent.size(); ++i) {
        if (!m_sent[i].isNew)
            m_sentById.insert(m_sent[i].id, i);
    }
}

// What is typed is text on the wire, as in all that Flokzu sends (src/api/README.md, section 7);
// typing what stands there already brings back exactly that value, whatever its type.
void RecordStaging::edit(const QString &id, const QString &column,
                         const std::optional<JsonValue> &loaded, const QString &text,
                         const QString &label)
{
    const JsonValue *confirmed = confirmedValue(id, column);
    const std::optional<JsonValue> base = confirmed ? *confirmed : loaded;
    if (text != (base ? base->displayText() : QString())) {
        m_changes.editRecord(m_database, id, {column, base, JsonValue::string(text)}, label);
        return;
    }
    const StagedChange *staged = m_changes.updateOf(record(id));
    if (staged && !staged->isFrozen())
        m_changes.revertField(staged->id, column);
    else if (staged)
        m_changes.editRecord(m_database, id, {column, base, base.value_or(JsonValue::string(text))},
                             label);
}

void RecordStaging::editRow(const QString &id, const std::vector<RecordTableModel::CellEdit> &cells,
                            const QString &label)
{
    const StagedChange *staged = m_changes.updateOf(record(id));
    FieldEdits edits;
    for (const auto &[column, loaded, text] : cells) {
        const JsonValue *confirmed = confirmedValue(id, column);
        const std::optional<JsonValue> base = confirmed ? *confirmed : loaded;
        if (text != (base ? base->displayText() : QString()))
            edits.push_back({column, base, JsonValue::string(text)});
        else if (staged && !staged->isFrozen())
            edit(id, column, loaded, text, label);
        else if (staged)
            edits.push_back({column, base, base.value_or(JsonValue::string(text))});
    }
    m_changes.editRecord(m_database, id, edits, label);
}

void RecordStaging::editNew(const QString &key, const QString &column, const QString &text)
{
    const StagedChange *staged = addition(key);
    if (!staged || staged->isFrozen())
        return;
    AddRecord next = std::get<AddRecord>(staged->change);
    setOrErase(next.values, column, text);
    m_changes.replace(staged->id, next);
}

ChangeId RecordStaging::add(const FieldValues &values)
{
    return m_changes.stage(AddRecord{m_database, values});
}

void RecordStaging::revertCell(const QString &idOrKey, const QString &column)
{
    if (addition(idOrKey))
        editNew(idOrKey, column, {});
    else if (const StagedChange *staged = m_changes.updateOf(record(idOrKey)))
        m_changes.revertField(staged->id, column);
}

void RecordStaging::revertRow(const QString &idOrKey)
{
    const StagedChange *staged = addition(idOrKey);
    if (!staged)
        staged = m_changes.updateOf(record(idOrKey));
    if (staged)
        m_changes.revert(staged->id);
}

void RecordStaging::revertAll()
{
    std::vector<ChangeId> ids;
    for (const StagedChange &staged : m_changes.changes()) {
        const ObjectKey object = objectOf(staged.change);
        const bool isRecord =
            object.kind == ObjectKey::Kind::Record || object.kind == ObjectKey::Kind::NewRecord;
        if (isRecord && object.container == m_database)
            ids.push_back(staged.id);
    }
    //: %1 is the name of a database
    beginSteps(tr("Revert all in %1").arg(withVisibleControls(m_database)));
    for (const ChangeId id : ids | std::views::reverse) // removing is cheap at the end
        m_changes.revert(id);
    endSteps();
}

std::optional<QString> RecordStaging::stagedText(const QString &id, const QString &column) const
{
    const StagedChange *staged = m_changes.updateOf(record(id));
    if (!staged)
        return {};
    const FieldEdits &edits = std::get<UpdateRecord>(staged->change).edits;
    const auto edit = std::ranges::find(edits, column, &FieldEdit::name);
    return edit == edits.end() ? std::nullopt : std::optional(edit->after.displayText());
}

std::optional<bool> RecordStaging::insertsWhenMissing(const QString &id) const
{
    const StagedChange *staged = m_changes.updateOf(record(id));
    if (!staged || staged->isFrozen())
        return {};
    return std::get<UpdateRecord>(staged->change).insertWhenMissing;
}

void RecordStaging::setInsertWhenMissing(const QString &id, bool insert)
{
    m_changes.setInsertWhenMissing(m_database, id, insert);
}

void RecordStaging::forgetConfirmed(quint64 mark)
{
    const auto isShown = [&](const Sent &sent) {
        return sent.database == m_database && sent.number <= mark;
    };
    if (std::erase_if(m_sent, isShown) == 0)
        return;
    indexSent();
    Q_EMIT changed();
}

RecordStaging::Confirmed RecordStaging::allConfirmed() const
{
    Confirmed all;
    all.m_sent = m_sent;
    all.m_count = m_confirmed;
    return all;
}

void RecordStaging::takeConfirmed(const Confirmed &confirmed)
{
    m_sent = confirmed.m_sent;
    m_confirmed = confirmed.m_count;
    indexSent();
    Q_EMIT changed();
}

void RecordStaging::confirmed(const Change &change, const QString &receipt)
{
    Sent sent{++m_confirmed, {}, receipt, {}, true};
    if (const auto *add = std::get_if<AddRecord>(&change)) {
        sent.database = add->database;
        sent.values = add->values;
    } else if (const auto *update = std::get_if<UpdateRecord>(&change)) {
        // A record inserted because its id was missing got a number of its own.
        sent.isNew = update->insertWhenMissing && !receipt.isEmpty() && receipt != update->id;
        sent.database = update->database;
        sent.id = sent.isNew ? receipt : update->id;
        for (const FieldEdit &edit : update->edits)
            sent.values.push_back({edit.name, edit.after});
    } else {
        return;
    }
    m_sent.push_back(std::move(sent));
    if (!m_sent.back().isNew)
        m_sentById.insert(m_sent.back().id, m_sent.size() - 1);
    Q_EMIT changed();
}

} // namespace flokdesk
