// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recordinspection.h"

#include "gui/common/inspectorplace.h"
#include "gui/common/symbol.h"
#include "gui/databases/recordactions.h"
#include "gui/databases/recordinspector.h"

#include <QAction>

namespace flokdesk {

using namespace Qt::StringLiterals;

RecordInspection::RecordInspection(Session &session, const RecordForms::Dependencies &dependencies,
                                   const Place &place, QObject *parent)
    : QObject(parent)
    , m_inspector(dependencies.inspector)
    , m_staging(dependencies.staging)
    , m_place(new InspectorPlace(place.splitter, m_inspector, place.action, place.focusPage))
    , m_forms(dependencies, this)
{
    place.action.setIcon(symbolIcon(Symbol::Inspector));
    m_inspector.follow({session, dependencies.model, m_staging, dependencies.grid});
    connect(&m_forms, &RecordForms::opened, this, [this] {
        m_place->lend();
        m_inspector.focusForm();
    });
    connect(&m_forms, &RecordForms::left, m_place, &InspectorPlace::leave);
    connect(&m_inspector, &RecordInspector::left, m_place, &InspectorPlace::leave);
    connect(&m_inspector, &RecordInspector::reverseRequested, this,
            &RecordInspection::reverseRequested);
    connect(&m_inspector, &RecordInspector::viewChanged, this, &RecordInspection::viewChanged);
    connect(m_place, &InspectorPlace::changed, this, &RecordInspection::viewChanged);
}

void RecordInspection::connectTo(RecordActions &actions)
{
    actions.setEditor([this] {
        m_place->show();
        m_inspector.focusForm();
    });
    connect(&m_inspector, &RecordInspector::editRequested, &actions, &RecordActions::edit);
    connect(&m_inspector, &RecordInspector::newRowEditRequested, &m_staging,
            &RecordStaging::editNew);
}

QJsonObject RecordInspection::saveState() const
{
    return m_place->saveState();
}

void RecordInspection::restoreState(const QJsonObject &state)
{
    m_place->restoreState(state);
}

} // namespace flokdesk
