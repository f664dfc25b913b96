// SPDX-License-Identifier: GPL-3.0-or-later
#include "administrator.h"
#include "sandbox/tenant/demowords.h"

#include <QApplication>
#include <QPixmap>
#include <QToolButton>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

void save(QWidget &window, const QString &name)
{
    // Texts that changed a moment ago have not been given their room yet.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (!window.grab().save(name))
        qFatal("%s cannot be written", qPrintable(name));
}

void save(const Administrator &desk, const QString &name)
{
    save(desk.window(), name);
}

bool isIdle(const Administrator &desk)
{
    const SchedulerStatus status = desk.session().client.schedulerStatus();
    return status.inFlight == 0 && status.waiting == 0;
}

void showInstances(const Administrator &desk, const sandbox::DemoWords &words)
{
    QWidget *page = desk.goTo(0);
    auto *identifiers = desk.find<QLineEdit>("identifiersEdit", page);
    identifiers->setText(u"%1-1003 %1-1004 %1-1005 %2-2 %2-4"_s.arg(
        QString::fromUtf8(words.purchases.code), QString::fromUtf8(words.complaints.code)));
    QTest::keyClick(identifiers, Qt::Key_Return);
    QTRY_VERIFY(isIdle(desk) && !desk.session().requests.exchanges().empty());
    auto *table = desk.find<QTableView>("instancesTable", page);
    table->setCurrentIndex(table->model()->index(1, 1));
    QTRY_VERIFY(desk.find<QTableView>("fieldsTable", page)->model()->rowCount() > 0);
}

void showDatabases(const Administrator &desk, const sandbox::DemoWords &words)
{
    QWidget *page = desk.goTo(1);
    desk.find<QComboBox>("databaseComboBox", page)
        ->setEditText(QString::fromUtf8(words.suppliers.name));
    desk.click("openButton", page);
    auto *table = desk.find<QTableView>("recordsTable", page);
    QTRY_VERIFY(table->model()->rowCount() > 10);
    desk.type(table, table->model()->index(2, 4), QString::fromUtf8(words.suppliers.cities[0]));
    desk.type(table, table->model()->index(4, 7), u"12500.00"_s);
}

void showUsers(const Administrator &desk)
{
    QWidget *page = desk.goTo(2);
    desk.trigger("reloadAllAction", page);
    QTRY_VERIFY(isIdle(desk));
}

} // namespace

/// screenshots PREFIX light|dark|high [LANGUAGE]: PREFIX-instances.png and so on
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3)
        qFatal("usage: screenshots PREFIX light|dark|high [LANGUAGE]");
    Administrator desk;
    desk.catalogues = QStringLiteral(FLOKDESK_CATALOGUES);
    const QString language = arguments.value(3, u"en"_s);
    const auto &words = sandbox::demoWords(demoLanguageFor(QLocale(language).language()));
    desk.start({u"--demo"_s, u"--language"_s, language});
    if (!QTest::qWaitFor([&desk] { return desk.isOpen(); }, 20'000))
        qFatal("the demo tenant did not open");
    desk.window().resize(1200, 760);
    desk.trigger(arguments[2] == u"dark"_s       ? "darkThemeAction"
                     : arguments[2] == u"high"_s ? "highContrastThemeAction"
                                                 : "lightThemeAction");
    showInstances(desk, words);
    save(desk, arguments[1] + u"-instances.png"_s);
    showDatabases(desk, words);
    save(desk, arguments[1] + u"-databases.png"_s);
    showUsers(desk);
    save(desk, arguments[1] + u"-users.png"_s);
    desk.trigger("requestsAction");
    save(desk, arguments[1] + u"-requests.png"_s);
    desk.trigger("changesAction");
    save(desk, arguments[1] + u"-changes.png"_s);
    desk.trigger("activityAction");
    desk.openReview();
    save(*desk.review(), arguments[1] + u"-review.png"_s);
    // After this one picture nothing of the demo company is needed any more.
    desk.review()->findChild<QPushButton *>(u"applyButton"_s)->click();
    desk.session().jobQueue.pause();
    if (!QTest::qWaitFor([&desk] { return !desk.session().jobQueue.isBusy(); }, 20'000))
        qFatal("the changes were not sent");
    save(*desk.review(), arguments[1] + u"-paused-review.png"_s);
    desk.review()->reject();
    const auto *resume = desk.window().findChild<QAction *>(u"resumeAction"_s);
    const auto isShown = [&desk, resume] {
        const auto buttons = desk.window().findChildren<QToolButton *>();
        return std::ranges::any_of(buttons, [resume](const QToolButton *button) {
            return button->defaultAction() == resume && button->isVisible();
        });
    };
    if (!QTest::qWaitFor(isShown, 5'000))
        qFatal("the window does not tell that the job is paused");
    save(desk, arguments[1] + u"-paused.png"_s);
    desk.trigger("resumeAction");
    if (!QTest::qWaitFor([&desk] { return desk.session().changes.isEmpty(); }, 20'000))
        qFatal("the rest of the job was not sent");
    desk.trigger("jobsAction");
    save(desk, arguments[1] + u"-outbox.png"_s);
    desk.trigger("journalAction");
    save(desk, arguments[1] + u"-journal.png"_s);
    desk.trigger("undoJobAction");
    auto *undo = desk.find<QDialog>("UndoDialog");
    const auto isRead = [&desk, undo] {
        return desk.find<QTreeWidget>("leftTree", undo)->isVisible()
            || desk.find<QTreeWidget>("changesTree", undo)->isVisible();
    };
    if (!QTest::qWaitFor(isRead, 20'000))
        qFatal("what can be undone was not read");
    save(*undo, arguments[1] + u"-undo.png"_s);
    return 0;
}
