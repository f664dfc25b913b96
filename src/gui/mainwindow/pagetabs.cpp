// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/pagetabs.h"

#include "gui/common/emptystate.h"
#include "gui/common/focuskeeper.h"
#include "gui/common/laterview.h"
#include "gui/databases/databasespage.h"
#include "gui/instances/instancespage.h"
#include "gui/mainwindow/viewkeeper.h"
#include "gui/users/userspage.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

// In place of a page that could only fail.
QWidget *keyMissingPage(const QString &explanation, QAction *editProfile)
{
    auto *state = new EmptyState;
    state->setTexts(PageTabs::tr("This profile has no key for this page"), explanation);
    state->addAction(editProfile);
    return state;
}

QString placeName(const QMetaObject &page)
{
    return QString::fromLatin1(page.className());
}

} // namespace

PageTabs::PageTabs(QWidget *parent)
    : QTabWidget(parent)
{
}

PageTabs::~PageTabs()
{
    close();
}

template <typename Page>
QWidget *PageTabs::makePage(Session &session, Dialogs &dialogs, ViewKeeper &views,
                            const QString &name, QAction *exportTable)
{
    const auto make = [this, &session, &dialogs, &views, name, exportTable](QWidget *place) {
        auto *page = new Page(session, dialogs, place);
        if constexpr (requires { &Page::reviewRequested; })
            connect(page, &Page::reviewRequested, this, &PageTabs::reviewRequested);
        if constexpr (requires { &Page::reverseRequested; })
            connect(page, &Page::reverseRequested, this, &PageTabs::reverseRequested);
        page->addExport(exportTable);
        views.add(name, *page);
        Q_EMIT pageMade(page);
        // Later, because the contents of a page of before may come first.
        QMetaObject::invokeMethod(page, &Page::loadRestored, Qt::QueuedConnection);
        return page;
    };
    return new LaterView(placeName(Page::staticMetaObject), make, this);
}

QWidget *PageTabs::showPlace(const QMetaObject &page)
{
    for (int i = 0; i < count(); ++i) {
        auto *place = qobject_cast<LaterView *>(widget(i));
        if (!place || place->objectName() != placeName(page))
            continue;
        setCurrentIndex(i);
        return place->view();
    }
    return nullptr;
}

/// A new page is one line here, and one action in MainWindow::setupActions().
void PageTabs::open(Session &session, Dialogs &dialogs, ViewKeeper &views, const Actions &actions)
{
    QAction *exportTable = actions.exportTable;
    const Connection &connection = session.client.connection();
    const bool hasData = !connection.dataKey.isEmpty();
    const bool hasUsers = !connection.userKey.isEmpty();
    const auto noDataKey = [editProfile = actions.editProfile] {
        return keyMissingPage(tr("It needs the data API key of your organization. An administrator "
                                 "finds it in the API settings of Flokzu."),
                              editProfile);
    };
    const auto noUserKey = [editProfile = actions.editProfile] {
        return keyMissingPage(tr("It needs the user API key of your organization. An administrator "
                                 "finds it in the API settings of Flokzu."),
                              editProfile);
    };
    addTab(hasData ? makePage<InstancesPage>(session, dialogs, views, u"instances"_s, exportTable)
                   : noDataKey(),
           tr("Instances"));
    addTab(hasData ? makePage<DatabasesPage>(session, dialogs, views, u"databases"_s, exportTable)
                   : noDataKey(),
           tr("Databases"));
    addTab(hasUsers ? makePage<UsersPage>(session, dialogs, views, u"users"_s, exportTable)
                    : noUserKey(),
           tr("Users"));
    if (!hasData && hasUsers)
        setCurrentIndex(2);
    m_focusKeeper = std::make_unique<FocusKeeper>(*this);
    Q_EMIT tabsChanged();
}

QWidget *PageTabs::currentPage() const
{
    auto *place = qobject_cast<LaterView *>(currentWidget());
    return place ? place->view() : currentWidget();
}

void PageTabs::close()
{
    m_focusKeeper.reset(); // there is no page to keep it on
    LaterView::deleteTabs(*this, 0, count() - 1);
    Q_EMIT tabsChanged();
}

} // namespace flokdesk
