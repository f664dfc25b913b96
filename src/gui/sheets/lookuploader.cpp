// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/lookuploader.h"

#include "api/values.h"
#include "core/text.h"
#include "session/workspaceupdater.h"

namespace flokdesk {

namespace {

int positionIn(const RecordSet &records, const QString &column)
{
    for (int i = 0; i < records.columnCount(); ++i) {
        if (records.columnName(i) == column)
            return i;
    }
    return -1;
}

} // namespace

LookUpLoader::LookUpLoader(ImportDraft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_loader(new RecordLoader(draft.session(), this))
{
    connect(m_loader, &RecordLoader::loaded, this, &LookUpLoader::take);
    connect(m_loader, &RecordLoader::failed, this, [this](const QString &, const Error &error) {
        m_failure = error.message;
        Q_EMIT changed();
    });
    connect(m_loader, &RecordLoader::progressed, this, &LookUpLoader::changed);
}

QStringList LookUpLoader::databases() const
{
    QStringList names;
    for (const Known &known : m_draft.session().workspace.databases()) {
        if (known.name != m_draft.database())
            names << known.name;
    }
    return names;
}

QStringList LookUpLoader::columnsOf(const QString &database) const
{
    QStringList names;
    for (const Known &known : m_draft.session().workspace.columns(database))
        names << known.name;
    return names;
}

QString LookUpLoader::missing(const LookUpPlace &place) const
{
    if (m_draft.lookUps().contains(place))
        return {};
    if (place.source.isEmpty())
        return tr("Choose the database in which the values are looked up.");
    const QString name = withVisibleControls(place.source);
    if (m_loader->isBusy())
        return m_loader->progress();
    if (!m_failure.isEmpty())
        return m_failure;
    if (place.kind == LookUpPlace::Kind::Sheet || !m_loaded.contains(place.source))
        //: %1 the name of a database
        return tr("The records of %1 are not loaded yet.").arg(name);
    return tr("Choose the columns of %1.").arg(name);
}

void LookUpLoader::provide(const LookUpPlace &place)
{
    const auto found = m_loaded.find(place.source);
    if (place.kind != LookUpPlace::Kind::Database || found == m_loaded.end()
        || m_draft.lookUps().contains(place))
        return;
    const LoadedRecords &loaded = found->second;
    const int key = positionIn(*loaded.records, place.keyColumn);
    const int value = positionIn(*loaded.records, place.valueColumn);
    if (key < 0 || value < 0)
        return;
    const bool isComplete = !loaded.mayWantCondition && !isRoundCount(loaded.records->rowCount());
    LookUps all = m_draft.lookUps();
    all[place] = LookUpTable::of(*loaded.records, key, value, isComplete);
    m_draft.setLookUps(all);
    Q_EMIT changed();
}

void LookUpLoader::load(const QString &database)
{
    m_failure.clear();
    m_loader->load(database, {});
}

/// For all steps of the mapping that look up there.
void LookUpLoader::take(const LoadedRecords &loaded)
{
    remember(m_draft.session().workspace, loaded);
    m_loaded.insert_or_assign(loaded.database, loaded);
    std::vector<LookUpPlace> places;
    for (const ColumnRule &rule : m_draft.mapping().rules) {
        for (const CellTransform &step : rule.steps) {
            const auto *lookUp = std::get_if<LookUpStep>(&step);
            if (lookUp && lookUp->place.source == loaded.database)
                places.push_back(lookUp->place);
        }
    }
    for (const LookUpPlace &place : places)
        provide(place);
    Q_EMIT changed();
}

} // namespace flokdesk
