// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/notice.h"
#include "gui/common/openeditors.h"
#include "gui/databases/databasespage.h"
#include "gui/databases/recordform.h"
#include "gui/databases/recordgrid.h"
#include "models/recordtablemodel.h"
#include "support/modeltext.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

namespace flokdesk {

/// The Databases page over a whole session, with its widgets by name.
struct DatabasesFixture : SessionFixture {
    std::unique_ptr<DatabasesPage> page;

    void show()
    {
        page = std::make_unique<DatabasesPage>(session, dialogs);
        page->resize(1100, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        new QAbstractItemModelTester(model(), model());
    }
    template <typename Widget>
    Widget *find(const char *name, const QObject *in = nullptr) const
    {
        return namedChild<Widget>(in ? *in : *page, name);
    }
    RecordGrid *grid() const { return find<RecordGrid>("recordsTable"); }
    RecordTableModel *model() const { return page->findChild<RecordTableModel *>(); }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    QString notice() const { return find<Notice>("pageNotice")->text(); }
    bool isShown(const char *name) const { return find<QWidget>(name)->isVisible(); }
    QString shownPage() const
    {
        return find<QStackedWidget>("pageStack")->currentWidget()->objectName();
    }
    void trigger(const char *action) { find<QAction>(action)->trigger(); }
    void makeNarrow()
    {
        page->layout()->setSizeConstraint(
            QLayout::SetNoConstraint); // of the longest text of a notice
        page->resize(page->fontMetrics().averageCharWidth() * 140, 700);
    }
    /// The fields of the current record, over a narrow page.
    void openFields()
    {
        makeNarrow();
        trigger("editRecordAction");
    }

    void open(const QString &name)
    {
        find<QComboBox>("databaseComboBox")->setEditText(name);
        QTest::mouseClick(find<QPushButton>("openButton"), Qt::LeftButton);
        clock.settle();
    }
    void answerList(const QByteArray &rows)
    {
        answer(200, "{\"status\":\"OK\",\"data\":[" + rows + "]}");
        QTRY_VERIFY(!find<QAction>("cancelAction")->isEnabled());
    }
    /// Opens Suppliers with three records.
    void openSuppliers()
    {
        open(QStringLiteral("Suppliers"));
        answerList(R"({"Id":"1","Nombre ":"Añasco","City":"Quito","Stock":"0040"},)"
                   R"({"Id":"2","Nombre ":"Beta","City":"Lima","Stock":1.10},)"
                   R"({"Id":"3","Nombre ":"Cía","City":"Bogotá","Stock":""})");
    }
    QModelIndex at(int row, int column) const { return model()->index(row, column); }
    /// The editor of a cell, opened by key.
    QPointer<QLineEdit> edit(int row, int column)
    {
        grid()->setFocus();
        grid()->setCurrentIndex(at(row, column));
        QTest::keyClick(grid(), Qt::Key_F2);
        return grid()->viewport()->findChild<QLineEdit *>();
    }
    /// Types into a cell as a person would.
    void type(int row, int column, const QString &text)
    {
        const QPointer<QLineEdit> editor = edit(row, column);
        QVERIFY(editor);
        replaceText(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!editor);
    }
    /// As an input method does it, accents included.
    static void replaceText(QLineEdit *edit, const QString &text)
    {
        edit->selectAll();
        edit->insert(text);
    }
    void select(int top, int left, int bottom, int right)
    {
        grid()->setFocus();
        grid()->setCurrentIndex(at(top, left));
        grid()->selectionModel()->select({at(top, left), at(bottom, right)},
                                         QItemSelectionModel::ClearAndSelect);
    }
    void apply()
    {
        QVERIFY(jobQueue.apply(Plan::freeze(changes.copies())));
        clock.settle();
    }
    /// That of the inspector; nullptr where it shows the current record.
    RecordForm *form() const { return page->findChild<RecordForm *>(); }
    /// What the inspector shows.
    QWidget *fields() const
    {
        return form() ? static_cast<QWidget *>(form()) : find<QWidget>("recordFields");
    }
    void fill(const QString &accessibleName, const QString &text)
    {
        const auto edits = fields()->findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->accessibleName() != accessibleName)
                continue;
            return replaceText(edit, text);
        }
        qFatal("no field %s", qPrintable(accessibleName));
    }
    /// What was typed becomes pending.
    void submit()
    {
        if (!form())
            return commitOpenEditors(*page);
        QTest::mouseClick(find<QPushButton>("stageButton", form()), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QByteArray lastBody() const { return network.requests.back().body; }
};

} // namespace flokdesk
