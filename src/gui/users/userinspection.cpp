// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userinspection.h"

#include "gui/common/inspectorplace.h"
#include "gui/common/screenfit.h"
#include "gui/common/symbol.h"
#include "gui/users/userstable.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

UserInspection::UserInspection(const UserInspector::Dependencies &dependencies, const Place &place,
                               QWidget *page)
    : QObject(page)
    , m_dependencies(dependencies)
    , m_inspector(place.inspector)
    , m_place(new InspectorPlace(place.splitter, place.inspector, place.action, place.focusPage))
    , m_page(page)
{
    place.action.setIcon(symbolIcon(Symbol::Inspector));
    follow(m_inspector);
    connect(&m_inspector, &UserInspector::left, this, place.focusPage);
    connect(&m_inspector, &UserInspector::viewChanged, this, &UserInspection::viewChanged);
    connect(m_place, &InspectorPlace::changed, this, &UserInspection::viewChanged);
}

void UserInspection::follow(UserInspector &inspector)
{
    inspector.follow(m_dependencies);
    connect(&inspector, &UserInspector::toggleRequested, this, &UserInspection::toggleRequested);
    connect(&inspector, &UserInspector::loadRequested, this, &UserInspection::loadRequested);
    connect(&inspector, &UserInspector::deletionRequested, this,
            &UserInspection::deletionRequested);
    connect(&inspector, &UserInspector::reverseRequested, this, &UserInspection::reverseRequested);
}

void UserInspection::begin()
{
    if (m_place->show())
        m_inspector.focusRoles();
    else if (m_dependencies.table.currentUser())
        openDialog();
}

void UserInspection::openDialog()
{
    auto *dialog = new QDialog(m_page);
    dialog->setObjectName(u"userDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("User"));
    auto *inspector = new UserInspector(dialog);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *rows = new QVBoxLayout(dialog);
    rows->addWidget(inspector, 1);
    rows->addWidget(buttons);
    follow(*inspector);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(inspector, &UserInspector::left, dialog, &QDialog::reject);
    // Both lead to questions of the page, which must not stand behind the dialog.
    connect(inspector, &UserInspector::deletionRequested, dialog, &QDialog::reject);
    connect(inspector, &UserInspector::reverseRequested, dialog, &QDialog::reject);
    const int letter = dialog->fontMetrics().averageCharWidth();
    new ScreenFit(*dialog, QSize(60 * letter, 70 * letter));
    dialog->open();
    inspector->focusRoles();
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
