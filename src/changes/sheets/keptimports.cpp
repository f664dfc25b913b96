// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/keptimports.h"

#include "changes/sheets/mappingfiles.h"
#include "changes/sheets/strictjson.h"
#include "core/text.h"
#include "sheets/csvreader.h"
#include "sheets/csvwriter.h"
#include "store/localfile.h"
#include "store/privatefile.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QSaveFile>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

// A file is a line of JSON and a CSV without a header: change, action, outcome, id and message of each row, then the cells
// of the file.
constexpr auto keptFormat = "flokdesk-import"_L1;
constexpr int keptVersion = 1;
constexpr qint64 mostHeadBytes = 4 * 1024 * 1024;
constexpr int ownColumns = 5;
constexpr ResultLanguage keptLanguage = ResultLanguage::English;

Error importNotRead(Error::Kind kind, const QString &path, const QString &detail)
{
    return {kind,
            QCoreApplication::translate("SheetImport",
                                        "The rows of the imported file could not be read from %1.")
                .arg(QDir::toNativeSeparators(path)),
            detail, 0};
}

JsonValue idJson(ChangeId id)
{
    return JsonValue::string(QString::number(id));
}

std::vector<std::pair<ChangeId, ChangeId>> runsOf(const std::vector<ImportPlan::Staged> &staged)
{
    std::set<ChangeId> ids;
    for (const ImportPlan::Staged &row : staged)
        ids.insert(row.id);
    ids.erase(0);
    std::vector<std::pair<ChangeId, ChangeId>> runs;
    for (const ChangeId id : ids) {
        if (runs.empty() || runs.back().second + 1 != id)
            runs.emplace_back(id, id);
        runs.back().second = id;
    }
    return runs;
}

QByteArray headOf(const QStringList &headers,
                  const std::vector<std::pair<ChangeId, ChangeId>> &runs)
{
    JsonValue names = JsonValue::array();
    for (const QString &header : headers)
        names.append(JsonValue::string(header));
    JsonValue changes = JsonValue::array();
    for (const auto &[first, last] : runs)
        changes.append(JsonValue::array({idJson(first), idJson(last)}));
    const JsonValue head =
        JsonValue::object({{u"format"_s, JsonValue::string(keptFormat)},
                           {u"version"_s, *JsonValue::number(QByteArray::number(keptVersion))},
                           {u"headers"_s, names},
                           {u"changes"_s, changes}});
    return head.toJson() + '\n';
}

std::optional<std::pair<ChangeId, ChangeId>> runIn(const JsonValue &json)
{
    if (!json.isArray() || json.items().size() != 2)
        return {};
    bool isFirst = false;
    bool isLast = false;
    const std::pair run{json.items()[0].displayText().toULongLong(&isFirst),
                        json.items()[1].displayText().toULongLong(&isLast)};
    return isFirst && isLast ? std::optional(run) : std::nullopt;
}

std::optional<KeptImport> keptImportIn(QFile &file)
{
    const auto json = parseJson(file.readLine(mostHeadBytes));
    if (!json)
        return {};
    StrictObject head(*json);
    KeptImport import{file.fileName(), head.texts(u"headers"_s), {}};
    if (head.text(u"format"_s) != keptFormat || head.number(u"version"_s) != keptVersion)
        return {};
    for (const JsonValue &run : head.list(u"changes"_s)) {
        const auto known = runIn(run);
        if (!known)
            return {};
        import.changes.push_back(*known);
    }
    return head.fault().isEmpty() ? std::optional(import) : std::nullopt;
}

/// The rows of a result with the change of each, as they are kept.
class RowsToKeep {
public:
    RowsToKeep(const ImportResult &result, const std::vector<ImportPlan::Staged> &staged)
        : m_rows(result.rows(keptLanguage))
    {
        for (const ImportPlan::Staged &row : staged)
            m_changes[row.row] = row.id;
    }

    std::optional<std::span<const Cell>> next()
    {
        const auto cells = m_rows();
        if (!cells)
            return {};
        const ChangeId id = m_changes.value(m_next++);
        m_change = id == 0 ? std::string() : std::to_string(id);
        const auto own = cells->last(ownColumns);
        m_cells = {{CellKind::String, m_change}};
        m_cells.insert(m_cells.end(), own.begin(), own.end() - 1); // without the time
        m_cells.insert(m_cells.end(), cells->begin(), cells->end() - ownColumns);
        return m_cells;
    }

private:
    RowSource m_rows;
    QHash<int, ChangeId> m_changes; // by row
    std::string m_change;
    std::vector<Cell> m_cells;
    int m_next = 0;
};

/// The rows of a table that was kept, with what became of them.
class KeptRows {
public:
    KeptRows(std::shared_ptr<const SheetTable> table, qsizetype columns,
             const KeptImport::State &state, ResultLanguage language)
        : m_table(std::move(table))
        , m_columns(static_cast<int>(columns))
        , m_pending(state.pending)
        , m_timeOf(state.timeOf)
        , m_language(language)
    {
        for (const JobItem &item : state.items)
            m_items.insert(item.staged.id, item);
    }

    std::optional<std::span<const Cell>> next()
    {
        if (m_next == m_table->rowCount())
            return {};
        const RowResult result = resultOf(m_next);
        m_cells.clear();
        for (int column = 0; column < m_columns; ++column)
            m_cells.push_back(cellAt(m_next, ownColumns + column));
        m_texts = textsOf(result, m_language);
        for (const std::string &text : m_texts)
            m_cells.push_back({CellKind::String, text});
        ++m_next;
        return m_cells;
    }

private:
    Cell cellAt(int row, int column) const
    {
        const SheetCell cell = m_table->cell(row, column);
        return cell.kind == SheetKind::Empty ? Cell() : Cell{CellKind::String, cell.shown};
    }
    QString textAt(int row, int column) const
    {
        return exactFromUtf8(m_table->cell(row, column).shown);
    }
    RowResult resultOf(int row) const
    {
        RowResult result{rowActionOf(textAt(row, 1)).value_or(RowAction::None),
                         rowOutcomeOf(textAt(row, 2)).value_or(RowOutcome::NotStarted),
                         textAt(row, 3),
                         textAt(row, 4),
                         {}};
        const ChangeId id = textAt(row, 0).toULongLong();
        if (id == 0)
            return result;
        const auto item = m_items.constFind(id);
        if (item == m_items.cend()) {
            if (m_pending.contains(id)) {
                result.outcome = RowOutcome::Waiting;
                return result;
            }
            result.outcome = RowOutcome::Unconfirmed;
            result.message = QCoreApplication::translate(
                "SheetImport", "The journal no longer tells what became of this change.");
            return result;
        }
        settle(result, *item);
        if (m_timeOf && result.outcome != RowOutcome::Waiting)
            result.time = m_timeOf(id);
        return result;
    }

    std::shared_ptr<const SheetTable> m_table;
    int m_columns;
    QHash<ChangeId, JobItem> m_items;
    std::set<ChangeId> m_pending;
    ImportResult::TimeOf m_timeOf;
    ResultLanguage m_language;
    ResultTexts m_texts;
    std::vector<Cell> m_cells;
    int m_next = 0;
};

CsvStyle keptStyle()
{
    CsvStyle style;
    style.lineEnd = CsvStyle::LineEnd::Unix;
    style.protectsFormulas = false;
    style.hasHeader = false;
    return style;
}

CsvOptions keptOptions()
{
    CsvOptions options;
    options.encoding = TextEncoding::Utf8;
    options.delimiter = keptStyle().delimiter;
    return options;
}

} // namespace

bool KeptImport::has(ChangeId id) const
{
    return std::ranges::any_of(
        changes, [id](const auto &run) { return run.first <= id && id <= run.second; });
}

QStringList KeptImport::columns(ResultLanguage language) const
{
    return headers + resultHeaders(language);
}

Result<RowSource> KeptImport::rows(const State &state, ResultLanguage language) const
{
    QFile file(path);
    if (!isOrdinaryFile(path) || !file.open(QIODevice::ReadOnly))
        return importNotRead(Error::Kind::Storage, path, file.errorString());
    file.readLine(mostHeadBytes);
    const auto read = readCsvTable(file, keptOptions());
    if (!read)
        return importNotRead(Error::Kind::NotUnderstood, path, read.error().message);
    const auto rows = std::make_shared<KeptRows>(read->table, headers.size(), state, language);
    return RowSource([rows] { return rows->next(); });
}

KeptImports::KeptImports(const QString &directory, const QString &profileId)
    : m_directory(directory.isEmpty() ? QString() : directoryOfProfile(directory, profileId))
{
}

/// The latest first: ids of changes only grow.
QStringList KeptImports::files() const
{
    QStringList names = m_directory.isEmpty()
        ? QStringList()
        : QDir(m_directory).entryList({u"*.import"_s}, QDir::Files);
    const auto firstId = [](const QString &name) { return name.section(u'.', 0, 0).toULongLong(); };
    std::ranges::sort(names, std::greater(), firstId);
    return names;
}

Result<Done> KeptImports::keep(const ImportResult &result,
                               const std::vector<ImportPlan::Staged> &staged) const
{
    const auto runs = runsOf(staged);
    if (m_directory.isEmpty() || runs.empty())
        return Done{};
    const QDir directory(m_directory);
    QSaveFile file(directory.filePath(u"%1.import"_s.arg(runs.front().first)));
    if (const auto made = makePrivateDirectory(file.fileName()); !made)
        return made;
    const QStringList all = result.columns(keptLanguage);
    const QStringList headers = all.first(all.size() - ownColumns);
    const QByteArray head = headOf(headers, runs);
    if (const auto opened = openPrivately(file); !opened)
        return opened;
    if (file.write(head) != head.size())
        return notWritten(file);
    CsvWriter writer(file, keptStyle());
    RowsToKeep rows(result, staged);
    if (const auto written = writeTable(writer, resultHeaders(keptLanguage) + headers,
                                        [&rows] { return rows.next(); });
        !written)
        return written;
    if (!file.commit())
        return notWritten(file);
    for (const QString &old : files().mid(mostKept))
        QFile::remove(directory.filePath(old));
    return Done{};
}

std::optional<KeptImport> KeptImports::with(const std::vector<ChangeId> &ids) const
{
    for (const QString &name : ids.empty() ? QStringList() : files()) {
        QFile file(QDir(m_directory).filePath(name));
        if (!isOrdinaryFile(file.fileName()) || !file.open(QIODevice::ReadOnly))
            continue;
        const auto import = keptImportIn(file);
        if (import && std::ranges::all_of(ids, [&](ChangeId id) { return import->has(id); }))
            return import;
    }
    return {};
}

void KeptImports::removeAll() const
{
    if (!m_directory.isEmpty())
        QDir(m_directory).removeRecursively();
}

} // namespace flokdesk
