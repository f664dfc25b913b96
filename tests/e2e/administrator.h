// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/review/reviewtexts.h"
#include "gui/review/reviewtree.h"
#include "support/namedchild.h"
#include "support/program.h"

#include <algorithm>
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>

namespace flokdesk {

/// Someone at the real window of the whole program, over HTTP to a sandbox of their own.
struct Administrator : Program {
    explicit Administrator(const SandboxOptions &options = {},
                           const RateBudget::Limits &limits = {})
        : Program(options, limits)
    {
    }

    void open()
    {
        saveProfile(QStringLiteral("Acme"), Protection::Normal);
        start({QStringLiteral("--profile"), QStringLiteral("Acme")});
        QTRY_VERIFY(isOpen());
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    template <typename Widget>
    Widget *find(const char *name, QObject *in = nullptr) const
    {
        return namedChild<Widget>(in ? *in : window(), name);
    }
    /// Goes to the tab 0, 1 or 2 with its key and gives the page that is shown then.
    QWidget *goTo(int page) const
    {
        QTest::keyClick(&window(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        auto *tabs = find<QTabWidget>("pageTabs");
        if (tabs->currentIndex() != page)
            qFatal("Ctrl+%d does not lead to its tab", page + 1);
        return tabs->currentWidget();
    }
    void trigger(const char *name, QObject *in = nullptr) const
    {
        auto *action = find<QAction>(name, in);
        QTRY_VERIFY2(action->isEnabled(), name);
        action->trigger();
    }
    void click(const char *name, QObject *in) const
    {
        auto *button = find<QAbstractButton>(name, in);
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Types into a cell of a table, through its editor.
    void type(QTableView *table, const QModelIndex &index, const QString &text) const
    {
        QVERIFY(index.isValid());
        table->setFocus();
        table->scrollTo(index);
        table->setCurrentIndex(index);
        QTest::keyClick(table, Qt::Key_F2);
        const QPointer<QLineEdit> editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        editor->insert(text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!editor);
    }
    QDialog *openReview() const
    {
        trigger("reviewAction");
        return review();
    }
    QDialog *review() const { return find<QDialog>("ReviewDialog"); }
    /// Reviews and applies everything, and waits until each change has its outcome.
    void applyAll() const
    {
        QDialog *dialog = openReview();
        click("applyButton", dialog);
        QTRY_VERIFY_WITH_TIMEOUT(!session().jobQueue.isBusy() && !session().jobQueue.bookkeeping(),
                                 20'000);
    }
    /// The review of a job of which all was applied has closed by itself.
    void closeReview() const
    {
        if (auto *dialog = window().findChild<QDialog *>(QStringLiteral("ReviewDialog")))
            dialog->close();
        QTRY_VERIFY(!window().findChild<QDialog *>(QStringLiteral("ReviewDialog")));
    }
    /// What the review says of a change, column by column; its state also when the review has closed.
    QString said(int row, int column = 3) const
    {
        if (!window().findChild<QDialog *>(QStringLiteral("ReviewDialog"))) {
            const JobItem &item = session().jobQueue.runner()->items()[size_t(row)];
            return settledEntry(item, session().changes.byId(item.staged.id)).state;
        }
        return find<ReviewTree>("changesTree", review())->topLevelItem(row)->text(column);
    }

    /// What the tenant saw of one operation, e.g. "updateRecord".
    std::vector<SandboxRequest> seen(const QString &operation)
    {
        std::vector<SandboxRequest> all = tenant.sandbox().requests();
        std::erase_if(all, [&operation](const SandboxRequest &request) {
            return request.operation != operation;
        });
        return all;
    }
    /// How many of them changed data.
    int carriedOut(const QString &operation)
    {
        const auto all = seen(operation);
        return int(
            std::count_if(all.begin(), all.end(), [](const auto &r) { return r.carriedOut; }));
    }
};

} // namespace flokdesk
