// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recordstaging.h"

#include "core/text.h"
#include "session/stagedcells.h"

#include <algorithm>
#include <utility>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto additionPrefix = "change:"_L1;
constexpr auto confirmedPrefix = "added:"_L1;
constexpr qsizetype rowsAtOnce = 5'000; // told in one turn of the event loop
constexpr quint64 behindConfirmed = quint64(1) << 62; // ranks of additions that are still staged

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
        return RecordStaging::tr("The previous value was not read.");
    if (before->isNull())
        return RecordStaging::tr("Had no value.");
    const QString text = quoted(*before);
    return text.isEmpty() ? RecordStaging::tr("Was empty.")
                          : RecordStaging::tr("Was “%1”.").arg(text);
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

QString RecordStaging::keyOfAddition(ChangeId id)
{
    return additionPrefix + QString::number(id);
}

QString RecordStaging::keyOfConfirmed(const ConfirmedRecords::Sent &sent)
{
    return sent.isNew ? confirmedPrefix + QString::number(sent.number) : sent.id;
}

RecordStaging::RecordStaging(ChangeSet &changes, const JobQueue &jobQueue, const ApiClient &client,
                             QObject *parent)
    : QObject(parent)
    , m_changes(changes)
    , m_jobQueue(jobQueue)
    , m_client(client)
    , m_tell(jobQueue.apis().clock, this, [this] { tellSome(); })
{
    connect(&changes, &ChangeSet::changed, this, &RecordStaging::stagedChanged);
    connect(&jobQueue, &JobQueue::itemChanged, this, &RecordStaging::itemChanged);
    connect(&jobQueue, &JobQueue::started, this, &RecordStaging::runChanged);
    connect(&jobQueue, &JobQueue::finished, this, &RecordStaging::runChanged);
    connect(&jobQueue, &JobQueue::changeApplied, this, &RecordStaging::keepConfirmed);
}

void RecordStaging::setDatabase(const QString &database)
{
    m_database = database;
    tellAll();
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

QString RecordStaging::keyOf(ChangeId id, const ObjectKey &object) const
{
    if (object.container != m_database)
        return {};
    if (object.kind == ObjectKey::Kind::NewRecord)
        return keyOfAddition(id);
    return object.kind == ObjectKey::Kind::Record ? object.id : QString();
}

void RecordStaging::stagedChanged(const TouchedChanges &touched)
{
    QStringList keys;
    for (const auto &[id, object] : touched) {
        if (const QString key = keyOf(id, object); !key.isEmpty())
            keys << key;
    }
    tellRows(keys);
}

void RecordStaging::itemChanged(int index)
{
    const JobRunner::Item &item = m_jobQueue.runner()->items()[size_t(index)];
    const ChangeId id = item.staged.id;
    const QString key = keyOf(id, objectOf(item.staged.change));
    if (item.state == JobRunner::State::Sending)
        m_sending.emplace(id, key);
    else
        m_sending.erase(id);
    if (!key.isEmpty())
        tellRows({key});
}

void RecordStaging::runChanged()
{
    QStringList keys;
    for (const auto &[id, key] : std::exchange(m_sending, {})) {
        if (!key.isEmpty())
            keys << key;
    }
    tellRows(keys);
}

void RecordStaging::tellRows(const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    if (m_series == 0 && keys.size() <= rowsAtOnce)
        return tellNow(keys);
    m_untold += keys;
    if (m_series == 0)
        m_tell.request();
}

void RecordStaging::tellSome()
{
    const QStringList some = m_untold.first(std::min(rowsAtOnce, m_untold.size()));
    m_untold.remove(0, some.size());
    if (!some.isEmpty())
        tellNow(some);
    if (!m_untold.isEmpty())
        m_tell.request();
}

void RecordStaging::completeTelling()
{
    if (!m_untold.isEmpty())
        tellNow(std::exchange(m_untold, {}));
}

void RecordStaging::tellNow(const QStringList &keys)
{
    std::vector<OverlayChange> rows;
    rows.reserve(size_t(keys.size()));
    for (const QString &key : keys)
        rows.push_back({key, rowOf(key)});
    Q_EMIT rowsChanged(rows);
}

void RecordStaging::tellAll()
{
    m_untold.clear();
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
    tellRows(std::exchange(m_untold, {}));
}

CellState RecordStaging::stateOf(const StagedChange &staged) const
{
    const StagedState state = flokdesk::stateOf(staged);
    if (state == StagedState::InRun)
        return m_sending.contains(staged.id) ? CellState::Sending : CellState::Queued;
    const bool isNew = std::holds_alternative<AddRecord>(staged.change);
    return state == StagedState::Pending && isNew ? CellState::New : cellStateOf(state);
}

QString RecordStaging::noteOf(const StagedChange &staged) const
{
    const auto *update = std::get_if<UpdateRecord>(&staged.change);
    const QString insert = update && update->insertWhenMissing
        ? tr("If Flokzu has no record with this Id, one is added with the next free number.")
        : QString();
    if (staged.problem.isEmpty() || insert.isEmpty())
        return staged.problem + insert;
    return staged.problem + u'\n' + insert;
}

std::optional<OverlayRow> RecordStaging::editedRow(const QString &id) const
{
    std::optional<OverlayRow> row;
    const auto lay = [&](CellState state, const QString &note) {
        if (!row)
            row = OverlayRow{id, false, state, note, {}};
        row->state = state;
        row->note = note;
    };
    for (const ConfirmedRecords::Sent *sent : m_confirmed.updatesOf(m_database, id)) {
        lay(CellState::Applied, {});
        for (const FieldValue &value : sent->values)
            row->columns << value.name;
    }
    for (const StagedChange *staged : m_changes.changesOf(record(id))) {
        const auto *update = std::get_if<UpdateRecord>(&staged->change);
        if (!update)
            continue;
        lay(stateOf(*staged), noteOf(*staged));
        for (const FieldEdit &edit : update->edits)
            row->columns << edit.name;
    }
    if (row) {
        row->columns.removeDuplicates();
        row->makeCells = [this](const QString &key) { return cellsOf(key); };
    }
    return row;
}

RecordStaging::Cells RecordStaging::cellsOf(const QString &id) const
{
    Cells cells;
    for (const ConfirmedRecords::Sent *sent : m_confirmed.updatesOf(m_database, id)) {
        for (const FieldValue &value : sent->values) {
            if (const JsonValue *newest = m_confirmed.value(m_database, id, value.name))
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
        if (edit.before && !m_confirmed.value(m_database, update.id, edit.name))
            cell.before = edit.before->displayText();
        cells.insert(edit.name, cell);
    }
}

OverlayRow RecordStaging::newRow(const StagedChange &staged, const AddRecord &added) const
{
    OverlayRow row{keyOfAddition(staged.id), true, stateOf(staged), noteOf(staged), {}};
    row.rank = behindConfirmed + staged.id;
    for (const FieldValue &value : added.values)
        row.cells.insert(value.name, {value.value.displayText(), row.state, {}, {}});
    return row;
}

OverlayRow RecordStaging::confirmedRow(const ConfirmedRecords::Sent &sent) const
{
    OverlayRow row{keyOfConfirmed(sent), true, CellState::Applied, {}, {}};
    row.rank = sent.number;
    for (const FieldValue &value : sent.values)
        row.cells.insert(value.name, {value.value.displayText(), CellState::Applied, {}, {}});
    row.note = sent.id.isEmpty() ? tr("Flokzu confirmed it without an Id.")
                                 : tr("Flokzu assigned the Id %1.").arg(sent.id);
    if (!sent.id.isEmpty())
        row.cells.insert(m_client.dialect().idName(), {sent.id, CellState::Applied, {}, {}});
    return row;
}

std::optional<OverlayRow> RecordStaging::rowOf(const QString &key) const
{
    if (key.startsWith(confirmedPrefix)) {
        if (const auto *sent = m_confirmed.numbered(key.mid(confirmedPrefix.size()).toULongLong()))
            return confirmedRow(*sent);
    }
    if (const StagedChange *staged = addition(key)) {
        const auto &added = std::get<AddRecord>(staged->change);
        if (added.database == m_database)
            return newRow(*staged, added);
    }
    return editedRow(key);
}

QStringList RecordStaging::keys() const
{
    QStringList keys;
    for (const ConfirmedRecords::Sent &sent : m_confirmed.all()) {
        if (sent.database == m_database)
            keys << keyOfConfirmed(sent);
    }
    for (const StagedChange &staged : m_changes.changes()) {
        if (const QString key = keyOf(staged.id, objectOf(staged.change)); !key.isEmpty())
            keys << key;
    }
    keys.removeDuplicates();
    return keys;
}

std::vector<OverlayRow> RecordStaging::overlay() const
{
    std::vector<OverlayRow> rows;
    for (const QString &key : keys()) {
        if (auto row = rowOf(key))
            rows.push_back(std::move(*row));
    }
    return rows;
}

// What is typed is text on the wire, as in all that Flokzu sends (src/api/README.md, section 7);
// typing what stands there already brings back exactly that value, whatever its type.
void RecordStaging::edit(const QString &id, const QString &column,
                         const std::optional<JsonValue> &loaded, const QString &text,
                         const QString &label)
{
    const JsonValue *confirmed = m_confirmed.value(m_database, id, column);
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
        const JsonValue *confirmed = m_confirmed.value(m_database, id, column);
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
    m_changes.revertAll(tr("Discard all in %1").arg(withVisibleControls(m_database)),
                        std::move(ids));
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

QStringList RecordStaging::stagedColumns(const QString &id) const
{
    QStringList columns;
    if (const StagedChange *staged = m_changes.updateOf(record(id))) {
        for (const FieldEdit &edit : std::get<UpdateRecord>(staged->change).edits)
            columns << edit.name;
    }
    return columns;
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
    if (m_confirmed.forget(m_database, mark))
        tellAll();
}

void RecordStaging::takeConfirmed(const ConfirmedRecords &confirmed)
{
    m_confirmed = confirmed;
    tellAll();
}

void RecordStaging::keepConfirmed(const Change &change, const QString &receipt)
{
    const ConfirmedRecords::Sent *sent = m_confirmed.add(change, receipt);
    if (sent && sent->database == m_database)
        tellRows({keyOfConfirmed(*sent)});
}

} // namespace flokdesk
