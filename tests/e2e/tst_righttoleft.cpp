// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown.h"
#include "tour.h"

#include <QLayout>
#include <QLibraryInfo>
#include <QMainWindow>
#include <QMenu>
#include <QSet>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

std::vector<const QWidget *> widgetsIn(const QLayout &layout)
{
    std::vector<const QWidget *> all;
    for (int i = 0; i < layout.count(); ++i) {
        if (const QWidget *widget = layout.itemAt(i)->widget(); widget && widget->isVisible())
            all.push_back(widget);
        else if (const QLayout *inner = layout.itemAt(i)->layout())
            std::ranges::copy(widgetsIn(*inner), std::back_inserter(all));
    }
    return all;
}

/// Two parts of one layout in the same place, or one outside of what it belongs to.
QStringList misplacedIn(const QWidget &window)
{
    QStringList found;
    QList<const QWidget *> parents{&window};
    for (const QWidget *child : window.findChildren<QWidget *>())
        parents << child;
    for (const QWidget *parent : parents) {
        if (!parent->layout() || !parent->isVisible() || qobject_cast<const QMainWindow *>(parent)
            || parent->layout()->inherits("QStackedLayout"))
            continue;
        const auto parts = widgetsIn(*parent->layout());
        for (const QWidget *part : parts) {
            if (!parent->rect().adjusted(-1, -1, 1, 1).contains(part->geometry()))
                found << placeOf(*part) + u" is outside of "_s + placeOf(*parent);
            for (const QWidget *other : parts)
                if (other < part
                    && part->geometry().adjusted(1, 1, -1, -1).intersects(other->geometry()))
                    found << placeOf(*part) + u" lies on "_s + placeOf(*other);
        }
    }
    return found;
}

int leftOf(const QWidget *widget)
{
    return widget->mapTo(widget->window(), QPoint(0, 0)).x();
}

/// Labels that do not stand on the side where reading begins in that direction.
QStringList labelsBehindTheirFields(const QWidget &window)
{
    QStringList found;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const QWidget *field = label->buddy();
        if (!field || !label->isVisible() || !field->isVisible())
            continue;
        const bool isBeside =
            label->mapToGlobal(label->rect().center()).y() > field->mapToGlobal(QPoint(0, 0)).y()
            && label->mapToGlobal(label->rect().center()).y()
                < field->mapToGlobal(field->rect().bottomLeft()).y();
        if (isBeside && leftOf(label) < leftOf(field))
            found << placeOf(*label);
    }
    return found;
}

void verifyNothingIn(const QStringList &lines)
{
    for (const QString &line : lines)
        qWarning().noquote() << line;
    QVERIFY(lines.isEmpty());
}

/// The first of two stands further right.
bool areMirrored(const QWidget *first, const QWidget *second)
{
    return leftOf(first) > leftOf(second);
}

} // namespace

/// No catalogue needs it yet; one for Arabic or Hebrew would find a window that is ready.
class tst_RightToLeft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto); }

    void everythingHasItsPlace_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void everythingHasItsPlace()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        QSet<QString> found;
        Tour tour(QSize(1200, 760), [&](const QWidget &window, const QString &where) {
            QStringList lines = misplacedIn(window) + clippedIn(window);
            if (direction == Qt::RightToLeft)
                lines += labelsBehindTheirFields(window);
            for (const QString &line : lines)
                found << where + u" — "_s + line;
        });
        tour.run();
        verifyNothingIn(found.values());
    }

    void theWindowIsMirrored()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Administrator desk;
        desk.open();
        const auto *tabs = desk.find<QTabBar>("pagesTabBar");
        QVERIFY(tabs->tabRect(0).x() > tabs->tabRect(1).x());
        const auto *bar = desk.find<QMenuBar>("menuBar");
        const auto place = [&](const char *menu) {
            return bar->actionGeometry(desk.find<QMenu>(menu)->menuAction()).x();
        };
        QVERIFY(place("fileMenu") > place("editMenu"));
        QVERIFY(place("editMenu") > place("helpMenu"));
        QWidget *page = desk.goTo(0);
        desk.session().workspace.rememberInstance(u"COM-1003"_s, {}, Source::Typed);
        desk.find<QLineEdit>("identifiersEdit", page)->setText(u"COM-1003"_s);
        desk.click("openButton", page);
        const auto *list = desk.find<QTableView>("instancesTable", page);
        QTRY_VERIFY(list->isVisible());
        QVERIFY(areMirrored(list, desk.find<QWidget>("inspector", page)));
        QVERIFY(areMirrored(desk.find<QWidget>("profileChip"), desk.find<QWidget>("budgetBar")));
    }

    // The window would be English in the order of Arabic.
    void aLanguageWithoutACatalogueOfOursDoesNotTurnTheWindow()
    {
        const QString catalogues = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (!QFile::exists(catalogues + u"/qtbase_ar.qm"_s))
            QSKIP("Qt's own texts are not installed here");
        Administrator desk;
        desk.start({u"--language"_s, u"ar"_s});
        QVERIFY(!desk.window().isRightToLeft());
    }
};

QTEST_MAIN(tst_RightToLeft)
#include "tst_righttoleft.moc"
