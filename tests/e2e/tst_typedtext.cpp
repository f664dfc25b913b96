// SPDX-License-Identifier: GPL-3.0-or-later
#include "administrator.h"
#include "gui/databases/recordform.h"
#include "models/recordtablemodel.h"

#include <QMenu>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

struct Typist : Administrator {
    Typist()
        : Administrator({}, unlimited())
    {
        catalogues = QStringLiteral(FLOKDESK_CATALOGUES);
    }

    void openProducts()
    {
        page = goTo(1);
        find<QComboBox>("databaseComboBox", page)->setEditText(u"Productos"_s);
        click("openButton", page);
        QTRY_COMPARE(records()->rowCount(), 1200);
    }
    RecordTableModel *records() const { return window().findChild<RecordTableModel *>(); }
    /// Types into a cell and leaves its editor open.
    void typeAndStay(const QString &text) const
    {
        auto *grid = find<QTableView>("recordsTable");
        grid->setFocus();
        grid->setCurrentIndex(records()->index(0, records()->columnOf(u"Existencias"_s)));
        QTest::keyClick(grid, Qt::Key_F2);
        auto *editor = grid->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
    }
    /// What is staged for the only edited cell.
    QString stagedValue() const
    {
        const auto staged = session().changes.changes();
        if (staged.size() != 1)
            return u"%1 changes"_s.arg(staged.size());
        const FieldEdits *edits = editsOf(staged.front().change);
        return edits && edits->size() == 1 ? edits->front().after.displayText() : QString();
    }

    QWidget *page = nullptr;
};

} // namespace

/// What the user typed and did not finish is never lost by what happens to the window around it.
class tst_TypedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anOpenCellIsStagedWhenAnotherLanguageIsChosen()
    {
        Typist user;
        user.open();
        user.openProducts();
        user.typeAndStay(u"777"_s);
        user.trigger("spanishAction");
        QTRY_COMPARE(user.find<QMenu>("fileMenu")->title(), u"&Archivo"_s);
        QCOMPARE(user.stagedValue(), u"777"_s);
    }

    void anOpenCellBelongsToTheReviewThatIsAskedForMeanwhile()
    {
        Typist user;
        user.open();
        user.openProducts();
        user.typeAndStay(u"778"_s);
        user.openReview();
        QCOMPARE(user.stagedValue(), u"778"_s);
        QVERIFY(user.said(0, 0).contains(u"Productos"_s));
    }

    void anOpenCellIsStagedBeforeTheProfileIsLocked()
    {
        Typist user;
        user.open();
        user.openProducts();
        user.typeAndStay(u"779"_s);
        user.trigger("lockAction");
        QCOMPARE(user.stagedValue(), u"779"_s);
    }

    void anUnfinishedRecordGoesOnInAnotherLanguage()
    {
        Typist user;
        user.open();
        user.openProducts();
        user.trigger("newRecordAction", user.page);
        const auto form = [&user] { return user.window().findChild<RecordForm *>(); };
        QVERIFY(form());
        QTest::keyClicks(user.find<QLineEdit>("field1Edit", form()), u"New"_s);
        user.trigger("spanishAction");
        QTRY_COMPARE(user.find<QMenu>("fileMenu")->title(), u"&Archivo"_s);
        QVERIFY(user.dialogs.asked.empty());
        QVERIFY(form() && form()->isVisible());
        QCOMPARE(user.find<QLineEdit>("field1Edit", form())->text(), u"New"_s);
    }

    void anUnfinishedRecordIsAskedAboutBeforeTheWindowCloses()
    {
        Typist user;
        user.open();
        user.openProducts();
        user.trigger("newRecordAction", user.page);
        auto *form = user.page->findChild<RecordForm *>();
        QTest::keyClicks(user.find<QLineEdit>("field1Edit", form), u"New"_s);
        user.goTo(0); // out of sight
        user.dialogs.nextYesNo = {false};
        user.window().close();
        QTRY_COMPARE(user.dialogs.asked.size(), size_t(1));
        QVERIFY(user.dialogs.asked.back().question.text.contains(u"form"_s));
        QTRY_VERIFY(!user.dialogs.isAsking());
        QVERIFY(user.window().isVisible());
        QCOMPARE(user.find<QLineEdit>("field1Edit", form)->text(), u"New"_s);
    }
};

QTEST_MAIN(tst_TypedText)
#include "tst_typedtext.moc"
