// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/notice.h"
#include "gui/users/userspage.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace flokdesk {

using namespace Qt::StringLiterals;

/// The page over a whole session, with the widgets by their names.
struct UsersFixture : SessionFixture {
    std::unique_ptr<UsersPage> page;

    void open()
    {
        page = std::make_unique<UsersPage>(session, dialogs);
        page->resize(1200, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    /// Ana has Finance, Eva has none, the roles of Leo are not known.
    void openWithThree()
    {
        workspace.rememberUserRoles(u"ana@example.org"_s, {u"All Users"_s, u"Finance"_s});
        workspace.rememberUserRoles(u"eva@example.org"_s, {u"All Users"_s});
        workspace.rememberUser(u"leo@example.org"_s, Source::Typed);
        workspace.rememberRoles({u"Administrator"_s}, Source::Answer);
        open();
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(*page, name);
    }
    QTableView *table() const { return find<QTableView>("usersTable"); }
    QAbstractItemModel *model() const { return table()->model(); }
    void click(const char *name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void trigger(const char *name)
    {
        auto *action = find<QAction>(name);
        QVERIFY2(action->isEnabled(), name);
        action->trigger();
    }
    int columnOf(const QString &title) const
    {
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (model()->headerData(column, Qt::Horizontal) == title)
                return column;
        }
        return -1;
    }
    int rowOf(const QString &email) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->index(row, 0).data() == email)
                return row;
        }
        return -1;
    }
    QModelIndex cell(const QString &email, const QString &column) const
    {
        return model()->index(rowOf(email), columnOf(column));
    }
    QString text(const QString &email, const QString &column) const
    {
        return cell(email, column).data().toString();
    }
    QString tip(const QString &email, const QString &column) const
    {
        return cell(email, column).data(Qt::AccessibleDescriptionRole).toString();
    }
    void select(const QStringList &emails)
    {
        table()->clearSelection();
        for (const QString &email : emails) {
            const QModelIndex index = cell(email, u"Email"_s);
            table()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select);
        }
    }
    void clickCell(const QModelIndex &index, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers,
                          table()->visualRect(index).center());
    }
    void doubleClickCell(const QModelIndex &index)
    {
        clickCell(index);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {},
                           table()->visualRect(index).center());
    }
    QString notice() const { return find<Notice>("pageNotice")->text(); }
    QToolButton *noticeButton(const QString &label) const
    {
        for (QToolButton *button : find<Notice>("pageNotice")->findChildren<QToolButton *>()) {
            if (button->text() == label && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void clickInNotice(const QString &label)
    {
        QTRY_VERIFY2(noticeButton(label), qPrintable(label));
        QTest::mouseClick(noticeButton(label), Qt::LeftButton);
    }
    void paste(const char *action, const QString &addresses)
    {
        trigger(action);
        find<QPlainTextEdit>("addressesTextEdit")->setPlainText(addresses);
        click("acceptButton");
    }
    QStringList staged() const
    {
        QStringList titles;
        for (const StagedChange &one : changes.changes())
            titles << titleOf(one.change);
        return titles;
    }
    void applyAll()
    {
        QVERIFY(jobQueue.apply(Plan::freeze(changes.copies())));
        clock.settle();
    }
};

/// What the service answers to a question for the roles of a user.
inline QByteArray rolesAnswer(const QByteArrayList &roles)
{
    QByteArrayList quoted;
    for (const QByteArray &role : roles)
        quoted << '"' + role + '"';
    return "{\"roles\":[" + quoted.join(',') + "]}";
}

inline const QByteArray okAnswer = QByteArrayLiteral(R"({"status":"OK","detail":""})");

} // namespace flokdesk
