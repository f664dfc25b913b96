// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/reviewdialog.h"
#include "tour.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QDialogButtonBox>
#include <QRadioButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget *widget)
{
    const QString text = widget->objectName();
    return QString::fromLatin1(widget->metaObject()->className()) + u' '
        + (text.isEmpty() ? widget->accessibleName() : text);
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus
        && !widget->focusProxy();
}

/// What the user reaches with Tab, from the first on.
QList<QWidget *> tabChain(QWidget &root)
{
    QList<QWidget *> chain;
    QWidget *at = root.window();
    do {
        if (at != &root && root.isAncestorOf(at) && takesTab(at))
            chain << at;
        at = at->nextInFocusChain();
    } while (at != root.window());
    return chain;
}

QRect placeIn(const QWidget &root, const QWidget *widget)
{
    return {widget->mapTo(&root, QPoint()), widget->size()};
}

/// It has no beginning of its own, so it begins with what is read first.
QList<QWidget *> readFromItsBeginning(const QWidget &root, QList<QWidget *> chain)
{
    const auto first = std::ranges::min_element(chain, {}, [&root](const QWidget *widget) {
        const QRect place = placeIn(root, widget);
        return std::pair(place.top(), place.left());
    });
    std::rotate(chain.begin(), first, chain.end());
    return chain;
}

bool isInput(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return !text->isReadOnly();
    return qobject_cast<const QComboBox *>(widget);
}

bool comesBefore(const QRect &one, const QRect &other)
{
    const bool sharesColumn = one.left() <= other.right() && other.left() <= one.right();
    const bool sharesRow = one.top() <= other.bottom() && other.top() <= one.bottom();
    return (sharesColumn && one.bottom() < other.top())
        || (sharesRow && one.right() < other.left());
}

/// Pairs in which Tab goes up the page, or back in a row. Buttons of one group count as one.
QStringList backwards(QWidget &root)
{
    QStringList faults;
    const QList<QWidget *> chain = readFromItsBeginning(root, tabChain(root));
    for (qsizetype i = 0; i < chain.size(); ++i)
        for (qsizetype j = i + 1; j < chain.size(); ++j)
            if (comesBefore(placeIn(root, chain[j]), placeIn(root, chain[i])))
                faults << nameOf(chain[i]) + u" before "_s + nameOf(chain[j]);
    return faults;
}

QString focusFault(QWidget &dialog)
{
    const QWidget *focus = dialog.focusWidget();
    if (!focus || !focus->isVisible() || !focus->isEnabled())
        return u"nothing has the focus"_s;
    // Its steps say where the user begins: mostly at a table that shows what is to be decided.
    if (qobject_cast<const ImportWindow *>(&dialog)) {
        const auto *step = dialog.findChild<QStackedWidget *>({}, Qt::FindDirectChildrenOnly);
        const bool isInStep = step->currentWidget()->isAncestorOf(focus);
        return isInStep ? QString() : nameOf(focus) + u" has the focus, which is in no step"_s;
    }
    // It was asked for, so that Enter confirms it.
    if (qobject_cast<const ReviewDialog *>(&dialog) && focus->objectName() == u"applyButton")
        return {};
    const QList<QWidget *> chain = tabChain(dialog);
    const auto first = std::ranges::find_if(chain, isInput);
    const bool isFirst = first == chain.end() || focus == *first || (*first)->isAncestorOf(focus)
        || chain.indexOf(const_cast<QWidget *>(focus)) == 0;
    return isFirst ? QString() : nameOf(focus) + u" has the focus, not "_s + nameOf(*first);
}

/// With text to type, Enter must not throw it away.
QString enterFault(const QWidget &dialog)
{
    const QList<QWidget *> chain = tabChain(const_cast<QWidget &>(dialog));
    const bool isTypedInto = std::ranges::any_of(chain, isInput);
    for (const auto *button : dialog.findChildren<QPushButton *>()) {
        const auto *box = qobject_cast<const QDialogButtonBox *>(button->parentWidget());
        const bool isReject = box
            && box->buttonRole(const_cast<QPushButton *>(button)) == QDialogButtonBox::RejectRole;
        if (button->isDefault() && button->isVisible() && isReject && isTypedInto
            && box->buttons().size() > 1)
            return u"Enter means "_s + button->text();
    }
    return {};
}

/// Labels whose letter, pressed with Alt, leads to no field.
QStringList deadLetters(const QWidget &root)
{
    QStringList faults;
    for (const auto *label : root.findChildren<QLabel *>())
        if (label->isVisible() && label->buddy() && label->buddy()->focusPolicy() == Qt::NoFocus)
            faults << u"the letter of “%1” leads nowhere"_s.arg(label->text());
    return faults;
}

} // namespace

class tst_TypingPlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDialogBeginsWithItsFirstFieldAndTabGoesAsItIsRead()
    {
        QStringList faults;
        int dialogs = 0;
        Tour tour({1200, 800}, [&](QWidget &at, const QString &where) {
            if (!at.isWindow() || !qobject_cast<QDialog *>(&at))
                return;
            ++dialogs;
            QVERIFY2(QTest::qWaitForWindowExposed(&at), qPrintable(where));
            for (const QString &fault :
                 backwards(at) + deadLetters(at) + QStringList{focusFault(at), enterFault(at)})
                if (!fault.isEmpty())
                    faults << where + u": "_s + fault;
        });
        tour.run();
        QVERIFY(dialogs > 20);
        for (const QString &fault : std::as_const(faults))
            qWarning() << fault;
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyPageTakesTheKeysThatFollowItsShortcut()
    {
        QStringList faults;
        int pages = 0;
        Tour tour({1200, 800}, [&](QWidget &at, const QString &where) {
            auto *tabs = at.findChild<QTabWidget *>(u"pageTabs"_s);
            if (!tabs || !tabs->isVisible())
                return;
            ++pages;
            for (const QString &fault :
                 backwards(*tabs->currentWidget()) + deadLetters(*tabs->currentWidget()))
                faults << where + u": "_s + fault;
        });
        tour.run();
        QVERIFY(pages > 20);
        for (const QString &fault : std::as_const(faults))
            qWarning() << fault;
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theKeyOfAPageLeadsIntoThatPageEvenWhenItIsEmpty()
    {
        Administrator desk;
        desk.open();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        for (int index : {2, 0, 1, 2}) {
            QWidget *page = desk.goTo(index);
            const QWidget *focus = desk.window().focusWidget();
            QVERIFY2(focus && page->isAncestorOf(focus) && focus->isVisible(),
                     qPrintable(page->objectName()));
        }
        QTest::keyClick(desk.window().focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(desk.find<QPlainTextEdit>("addressesTextEdit")->hasFocus());
    }

    void aPageHasTheFocusWhereTheUserLeftItAndItsKeyPressedAgainLeadsToItsFirstField()
    {
        Administrator desk;
        desk.open();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QWidget *page = desk.goTo(1);
        desk.find<QComboBox>("databaseComboBox", page)->setEditText(u"Proveedores"_s);
        desk.click("openButton", page);
        auto *table = desk.find<QTableView>("recordsTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->setFocus();
        desk.goTo(2);
        QVERIFY(!table->hasFocus());
        desk.goTo(1);
        QVERIFY(table->hasFocus());
        desk.goTo(1);
        QVERIFY(desk.find<QWidget>("databaseComboBox")->hasFocus());
    }

    void aWidgetThatGoesAwayLeavesTheFocusOnItsPage()
    {
        Administrator desk;
        desk.open();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QWidget *page = desk.goTo(2);
        QTest::keyClick(desk.window().focusWidget(), Qt::Key_Return);
        auto *entry = desk.find<QWidget>("userEntry", page);
        QTRY_VERIFY(entry->isVisible());
        QTest::keyClick(desk.find<QPlainTextEdit>("addressesTextEdit"), Qt::Key_Escape);
        QTRY_VERIFY(!entry->isVisible());
        QVERIFY(page->isAncestorOf(desk.window().focusWidget()));
    }
};

QTEST_MAIN(tst_TypingPlaces)
#include "tst_typingplaces.moc"
