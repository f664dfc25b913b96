// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/windowcontents.h"

#include "gui/databases/recordgrid.h"
#include "gui/editing/exactbox.h"
#include "gui/editing/exactline.h"
#include "gui/mainwindow/toolsdialog.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>

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
std::optional<typename Page::Shown> shownBy(const QWidget &window)
{
    const auto *page = window.findChild<Page *>();
    return page ? std::optional(page->shown()) : std::nullopt;
}

template <typename Page>
void resume(const QWidget &window, const std::optional<typename Page::Shown> &shown)
{
    auto *page = window.findChild<Page *>();
    if (page && shown)
        page->resume(*shown);
}

QString textOf(const QLineEdit &edit)
{
    const auto *exact = qobject_cast<const ExactLine *>(&edit);
    return exact ? exact->exactText() : edit.text();
}

void giveText(QLineEdit &edit, const QString &text)
{
    auto *exact = qobject_cast<ExactLine *>(&edit);
    if (exact && exact->exactText() != text)
        exact->setExactText(text);
    else if (!exact)
        edit.setText(text);
}

QString textOf(const QPlainTextEdit &edit)
{
    const auto *exact = qobject_cast<const ExactBox *>(&edit);
    return exact ? exact->exactText() : edit.toPlainText();
}

void giveText(QPlainTextEdit &edit, const QString &text)
{
    if (auto *exact = qobject_cast<ExactBox *>(&edit))
        exact->setExactText(text);
    else
        edit.setPlainText(text);
}

bool isTypedInto(const QLineEdit *edit)
{
    return !edit->isReadOnly() && edit->echoMode() == QLineEdit::Normal;
}

} // namespace

WindowContents::WindowContents(const QWidget &window)
    : m_instances(shownBy<InstancesPage>(window))
    , m_databases(shownBy<DatabasesPage>(window))
    , m_users(shownBy<UsersPage>(window))
    , m_focus(pathOf(window.focusWidget()))
{
    const auto *tools = window.findChild<ToolsDialog *>();
    m_hasTools = tools && tools->isVisible();
    for (const auto *edit : window.findChildren<QLineEdit *>())
        if (isTypedInto(edit) && !edit->text().isEmpty())
            m_texts.insert(pathOf(edit), textOf(*edit));
    for (const auto *edit : window.findChildren<QPlainTextEdit *>())
        if (!edit->isReadOnly())
            m_texts.insert(pathOf(edit), textOf(*edit));
    for (const auto *tabs : window.findChildren<QTabWidget *>())
        m_chosen.insert(pathOf(tabs), tabs->currentIndex());
    for (const auto *box : window.findChildren<QComboBox *>())
        if (!box->isEditable())
            m_chosen.insert(pathOf(box), box->currentIndex());
    for (const auto *splitter : window.findChildren<QSplitter *>())
        m_splits.insert(pathOf(splitter), splitter->saveState());
    if (const auto *grid = window.findChild<RecordGrid *>()) {
        for (int i = 0; i < grid->horizontalHeader()->count(); ++i)
            m_widths << grid->columnWidth(i);
        m_cell = {grid->currentIndex().column(), grid->currentIndex().row()};
        m_topRow = grid->rowAt(0);
    }
}

void WindowContents::giveTo(QWidget &window) const
{
    resume<InstancesPage>(window, m_instances);
    resume<DatabasesPage>(window, m_databases);
    resume<UsersPage>(window, m_users);
    if (auto *tools = m_hasTools ? window.findChild<QAction *>(u"echoAction"_s) : nullptr)
        tools->trigger();
    for (auto *tabs : window.findChildren<QTabWidget *>())
        tabs->setCurrentIndex(m_chosen.value(pathOf(tabs), tabs->currentIndex()));
    for (auto *box : window.findChildren<QComboBox *>())
        if (!box->isEditable())
            box->setCurrentIndex(m_chosen.value(pathOf(box), box->currentIndex()));
    for (auto *edit : window.findChildren<QLineEdit *>())
        if (isTypedInto(edit))
            giveText(*edit, m_texts.value(pathOf(edit), textOf(*edit)));
    for (auto *edit : window.findChildren<QPlainTextEdit *>())
        if (const QString text = m_texts.value(pathOf(edit)); !text.isEmpty())
            giveText(*edit, text);
    for (auto *splitter : window.findChildren<QSplitter *>())
        splitter->restoreState(m_splits.value(pathOf(splitter)));
    if (auto *grid = window.findChild<RecordGrid *>())
        arrange(*grid);
    for (auto *widget : window.findChildren<QWidget *>())
        if (!m_focus.isEmpty() && pathOf(widget) == m_focus)
            widget->setFocus();
}

void WindowContents::showPageAgain(QWidget &window) const
{
    if (auto *tabs = window.findChild<QTabWidget *>(u"pageTabs"_s))
        tabs->setCurrentIndex(m_chosen.value(pathOf(tabs), tabs->currentIndex()));
}

/// The columns of records are named alike in every language. Those of other tables are not, and fit anew.
void WindowContents::arrange(RecordGrid &grid) const
{
    if (grid.horizontalHeader()->count() != m_widths.size())
        return;
    for (int i = 0; i < m_widths.size(); ++i)
        grid.setColumnWidth(i, m_widths.at(i));
    grid.setCurrentIndex(grid.model()->index(m_cell.y(), m_cell.x()));
    grid.scrollTo(grid.model()->index(m_topRow, 0), QAbstractItemView::PositionAtTop);
}

} // namespace flokdesk
