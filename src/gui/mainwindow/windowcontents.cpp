// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/windowcontents.h"

#include "gui/common/laterview.h"
#include "gui/mainwindow/toolsdialog.h"

#include <QAction>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (const QObject *at = widget; at && at->parent(); at = at->parent())
        names.prepend(at->objectName());
    return names.join(u'/');
}

template <typename Page>
std::optional<typename Page::Contents> contentsOf(const QWidget &window)
{
    const auto *page = window.findChild<Page *>();
    return page ? std::optional(page->contents()) : std::nullopt;
}

/// A page that had contents is made in the other window, whether it is shown there or not.
template <typename Page>
void give(const std::optional<typename Page::Contents> &contents, const QWidget &window)
{
    const QString name = QString::fromLatin1(Page::staticMetaObject.className());
    auto *place = contents ? window.findChild<LaterView *>(name) : nullptr;
    if (!place)
        return;
    place->view();
    if (auto *page = window.findChild<Page *>())
        page->takeContents(*contents);
}

} // namespace

WindowContents::WindowContents(const QWidget &window)
    : m_instances(contentsOf<InstancesPage>(window))
    , m_databases(contentsOf<DatabasesPage>(window))
    , m_users(contentsOf<UsersPage>(window))
    , m_focus(pathOf(window.focusWidget()))
{
    const auto *tools = window.findChild<ToolsDialog *>();
    if (tools && tools->isVisible())
        m_tools = tools->saveState();
}

void WindowContents::giveTo(QWidget &window) const
{
    give<InstancesPage>(m_instances, window);
    give<DatabasesPage>(m_databases, window);
    give<UsersPage>(m_users, window);
    if (auto *open = m_tools ? window.findChild<QAction *>(u"echoAction"_s) : nullptr) {
        open->trigger();
        if (auto *tools = window.findChild<ToolsDialog *>())
            tools->restoreState(*m_tools);
    }
    for (auto *widget : window.findChildren<QWidget *>())
        if (!m_focus.isEmpty() && pathOf(widget) == m_focus)
            widget->setFocus();
}

} // namespace flokdesk
