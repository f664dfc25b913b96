// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/columnhintfinder.h"

#include "gui/editing/editorhelp.h"
#include "gui/editing/exactline.h"
#include "models/recordtablemodel.h"

#include <QPointer>

namespace flokdesk {

namespace {

void give(ExactLine &line, const ColumnHints &hints)
{
    if (!hints.isEmpty())
        new EditorHelp(line, hints);
}

} // namespace

ColumnHintFinder::ColumnHintFinder(const RecordTableModel &records, QObject *parent)
    : QObject(parent)
    , m_records(records)
{
}

void ColumnHintFinder::help(ExactLine &line, int column)
{
    const auto &records = m_records.records();
    if (m_of.lock() != records) {
        m_of = records;
        m_found.clear();
    }
    m_finding.cancel();
    const int ofSet = records->columnOf(m_records.columnName(column));
    if (ofSet < 0)
        return;
    if (const auto known = m_found.constFind(ofSet); known != m_found.cend())
        return give(line, *known);
    if (records->rowCount() <= mostAtOnce) {
        const std::atomic_bool goesOn = false;
        return give(line, m_found[ofSet] = hintsOf(*records, ofSet, goesOn));
    }
    m_finding.run(
        [records, ofSet](const std::atomic_bool &isCancelled) {
            return hintsOf(*records, ofSet, isCancelled);
        },
        [this, ofSet, of = m_of, line = QPointer(&line)](const ColumnHints &hints) {
            if (m_of.lock() != of.lock())
                return;
            m_found[ofSet] = hints;
            if (line)
                give(*line, hints);
        });
}

} // namespace flokdesk
