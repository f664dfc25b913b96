// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userinspection.h"

#include "gui/common/inspectorplace.h"
#include "gui/common/symbol.h"

#include <QAction>

namespace flokdesk {

using namespace Qt::StringLiterals;

UserInspection::UserInspection(const UserInspector::Dependencies &dependencies, const Place &place,
                               QWidget *page)
    : QObject(page)
    , m_inspector(place.inspector)
    , m_place(new InspectorPlace(place.splitter, place.inspector, place.action, place.focusPage))
{
    place.action.setIcon(symbolIcon(Symbol::Inspector));
    m_inspector.follow(dependencies);
    connect(&m_inspector, &UserInspector::toggleRequested, this, &UserInspection::toggleRequested);
    connect(&m_inspector, &UserInspector::loadRequested, this, &UserInspection::loadRequested);
    connect(&m_inspector, &UserInspector::deletionRequested, this,
            &UserInspection::deletionRequested);
    connect(&m_inspector, &UserInspector::reverseRequested, this,
            &UserInspection::reverseRequested);
    connect(&m_inspector, &UserInspector::left, m_place, &InspectorPlace::leave);
    connect(&m_inspector, &UserInspector::viewChanged, this, &UserInspection::viewChanged);
    connect(m_place, &InspectorPlace::changed, this, &UserInspection::viewChanged);
}

void UserInspection::begin()
{
    m_place->show();
    m_inspector.focusRoles();
}

QJsonObject UserInspection::saveState() const
{
    return {{u"place"_s, m_place->saveState()}, {u"parts"_s, m_inspector.saveState()}};
}

void UserInspection::restoreState(const QJsonObject &state)
{
    m_place->restoreState(state.value(u"place"_s).toObject());
    m_inspector.restoreState(state.value(u"parts"_s).toObject());
}

} // namespace flokdesk
