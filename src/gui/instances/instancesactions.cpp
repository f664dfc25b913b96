// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instances/instancespage.h"
#include "ui_instancespage.h"

#include <QAction>

namespace flokdesk {

namespace {

QAction *pageAction(QWidget *owner, const QString &name, const QString &text,
                    const QKeySequence &key, Qt::ShortcutContext context)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(context);
    owner->addAction(action);
    return action;
}

} // namespace

/// Keys as in src/gui/README.md, section 2. They hold while the focus is on this page, or on the
/// list where they would otherwise take keys from text fields.
void InstancesPage::makeActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &key,
                            auto slot,
                            Qt::ShortcutContext context = Qt::WidgetWithChildrenShortcut) {
        QWidget *owner =
            context == Qt::WidgetShortcut ? static_cast<QWidget *>(m_ui->instancesTable) : this;
        QAction *action = pageAction(owner, QString::fromLatin1(name), text, key, context);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_newAction = add("newInstanceAction", tr("&New instance…"), QKeySequence::New,
                      [this] { newInstance(nullptr); });
    m_newFromAction =
        add("newFromAction", tr("New from this…"), {}, &InstancesPage::newFromCurrent);
    m_refreshAction = add("refreshAction", tr("Re&fresh"), QKeySequence(Qt::Key_F5),
                          &InstancesPage::refreshSelected);
    m_refreshAllAction = add("refreshAllAction", tr("Refresh all"),
                             QKeySequence(Qt::SHIFT | Qt::Key_F5), &InstancesPage::refreshAll);
    m_cancelAction = add("cancelReadingAction", tr("Stop reading"), QKeySequence(Qt::Key_Escape),
                         [this] { m_loader.cancel(); });
    m_pasteAction = add("pasteIdentifiersAction", tr("&Paste identifiers"), {},
                        &InstancesPage::pasteIdentifiers);
    m_removeAction = add("removeAction", tr("Remove from the list"), QKeySequence::Delete,
                         &InstancesPage::removeSelected, Qt::WidgetShortcut);
    m_copyAction = add("copyIdentifierAction", tr("Copy identifier"), QKeySequence::Copy,
                       &InstancesPage::copyIdentifiers, Qt::WidgetShortcut);
    m_reviewAction =
        add("reviewInstancesAction", tr("Review…"), {}, &InstancesPage::reviewRequested);
    add("focusIdentifiersAction", tr("Open identifiers"), QKeySequence::Open,
        [this] { m_ui->identifiersEdit->setFocus(Qt::ShortcutFocusReason); });
    add("focusFilterAction", tr("Filter this list"), QKeySequence::Find,
        [this] { m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason); });
    m_ui->newButton->setDefaultAction(m_newAction);
    m_ui->refreshButton->setDefaultAction(m_refreshAction);
    m_refreshAction->setToolTip(tr("Read the selected instances again (F5)"));
}

} // namespace flokdesk
