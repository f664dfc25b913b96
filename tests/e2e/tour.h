// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administrator.h"
#include "gui/common/longtextdialog.h"
#include "gui/common/questiondialog.h"
#include "gui/instances/fieldsmodel.h"
#include "gui/mainwindow/shortcutsdialog.h"
#include "gui/profiles/dialectdialog.h"
#include "gui/profiles/guidedcheckdialog.h"
#include "gui/review/conflictdialog.h"
#include "gui/sheets/importwindow.h"
#include "gui/sheets/sourcestep.h"
#include "sandbox/tenant/demowords.h"

#include <array>
#include <functional>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>

namespace flokdesk {

/// Walks through the whole program on the demo company: every page in the states that look
/// different, every panel, every dialog and every question that was asked on the way.
struct Tour : Administrator {
    /// Called at each stop with the window to look at. Nothing may be kept of it.
    using Look = std::function<void(QWidget &window, const QString &where)>;

    /// The main window gets that size; smaller than its minimum: the minimum.
    Tour(QSize size, Look look)
        : m_size(size)
        , m_look(std::move(look))
    {
    }

    /// In that language, as is the demo company, with the catalogues there.
    void speak(const QString &language, const QString &where)
    {
        m_arguments = {QStringLiteral("--language"), language};
        m_words = &sandbox::demoWords(demoLanguageFor(QLocale(language).language()));
        catalogues = where;
    }
    void run()
    {
        for (const auto step : {&Tour::welcome, &Tour::openDemo, &Tour::instances, &Tour::databases,
                                &Tour::import, &Tour::users, &Tour::stagedPanels, &Tour::review,
                                &Tour::undo, &Tour::tools, &Tour::conflict, &Tour::questions})
            if (!QTest::currentTestFailed())
                (this->*step)();
    }

private:
    void look(QWidget &at, const QString &where) const
    {
        // Texts that changed a moment ago have not been given their room yet.
        // A text that wraps changes the room of its neighbours, so one round may ask for another.
        for (int round = 0; round < 3; ++round)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_look(at, where);
    }
    void look(const char *where) const { look(window(), QString::fromLatin1(where)); }
    bool isIdle() const
    {
        const SchedulerStatus status = session().client.schedulerStatus();
        return status.inFlight == 0 && status.waiting == 0;
    }
    void waitUntilIdle() const { QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 30'000); }
    QWidget *showPage(int page) const
    {
        trigger(std::array{"instancesAction", "databasesAction", "usersAction"}[size_t(page)]);
        return find<QTabWidget>("pageTabs")->currentWidget();
    }
    QDialog *openDialog() const
    {
        const auto all = window().findChildren<QDialog *>();
        for (QDialog *dialog : all)
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    void dialogOf(const char *action, QObject *in = nullptr) const
    {
        trigger(action, in);
        QDialog *dialog = openDialog();
        QVERIFY2(dialog, action);
        look(*dialog, QString::fromLatin1(action));
        dialog->close();
        QTRY_VERIFY(!openDialog());
    }
    /// Where there is no room beside the page it lies over it.
    void showInspector(QWidget *page) const
    {
        if (auto *inspector = find<QAction>("inspectorAction", page); !inspector->isChecked())
            inspector->trigger();
    }
    void eachTab(const char *tabs, QObject *in) const
    {
        auto *widget = find<QTabWidget>(tabs, in);
        for (int tab = 0; tab < widget->count(); ++tab) {
            widget->setCurrentIndex(tab);
            look(window(), QStringLiteral("%1 %2").arg(QString::fromLatin1(tabs)).arg(tab));
        }
        widget->setCurrentIndex(0);
    }

    void begin(const QStringList &arguments) { start(arguments + m_arguments); }
    void welcome()
    {
        begin({});
        look("welcome");
        dialogOf("connectAction");
        dialogOf("shortcutsAction");
        dialogOf("whatsNewAction");
        dialogOf("aboutAction");
        saveProfile(QStringLiteral("Acme"), Protection::Normal);
        begin({});
        look("welcome with profiles");
        begin({QStringLiteral("--profile"), QStringLiteral("Acme")});
        QTRY_VERIFY(isOpen());
        for (int page = 0; page < 3; ++page) {
            showPage(page);
            look(window(), QStringLiteral("empty page %1").arg(page));
        }
        trigger("editProfileAction");
        look(*openDialog(), QStringLiteral("edit profile"));
        openDialog()->close();
    }
    void openDemo()
    {
        begin({QStringLiteral("--demo")});
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        window().resize(m_size);
    }
    void stagedPanels() { panels("staged"); }
    void instances()
    {
        QWidget *page = showPage(0);
        auto *identifiers = find<QLineEdit>("identifiersEdit", page);
        identifiers->setText(
            QStringLiteral("%1-1003 %1-1004 %2-2 NONE-1")
                .arg(said(m_words->purchases.code), said(m_words->complaints.code)));
        QTest::keyClick(identifiers, Qt::Key_Return);
        look("instances loading");
        waitUntilIdle();
        auto *table = find<QTableView>("instancesTable", page);
        table->setCurrentIndex(table->model()->index(1, 1));
        showInspector(page);
        auto *fields = find<QTableView>("fieldsTable", page);
        const QString field = said(m_words->purchases.fields[1]);
        const auto supplier = [fields, field] {
            return fields->model()->match(fields->model()->index(0, FieldsModel::Name),
                                          Qt::DisplayRole, field);
        };
        QTRY_VERIFY(!supplier().isEmpty());
        look("instances");
        type(fields, supplier().constFirst().siblingAtColumn(FieldsModel::Value),
             QStringLiteral("Añasco e hijos"));
        eachTab("inspectorTabs", page);
        trigger("newInstanceAction", page);
        auto *fresh = openDialog();
        find<QComboBox>("processCombo", fresh)->setCurrentText(said(m_words->purchases.code));
        look(*fresh, QStringLiteral("new instance"));
        fresh->close();
        LongTextDialog longText(field, QStringLiteral("…"), false, &window());
        longText.setAttribute(Qt::WA_DeleteOnClose, false);
        longText.open();
        look(longText, QStringLiteral("long text"));
        longText.close();
    }
    void databases()
    {
        QWidget *page = showPage(1);
        look("no database");
        find<QComboBox>("databaseComboBox", page)->setEditText(said(m_words->suppliers.name));
        click("openButton", page);
        look("records loading");
        auto *table = find<QTableView>("recordsTable", page);
        QTRY_VERIFY(table->model()->rowCount() > 10);
        waitUntilIdle();
        look("records");
        type(table, table->model()->index(2, 4), said(m_words->suppliers.cities[0]));
        look("records edited");
        for (const char *action : {"newRecordAction", "updateByIdAction"}) {
            trigger(action, page);
            look(action);
            click("closeFormButton", page);
        }
        for (const char *action : {"keyColumnsAction", "chooseColumnsAction"})
            dialogOf(action, page);
        showInspector(page);
        eachTab("recordTabs", page);
        find<QAction>("inspectorAction", page)->trigger();
        exporting();
        find<QLineEdit>("findLineEdit", page)->setText(QStringLiteral("xyzzy"));
        QTRY_COMPARE(table->model()->rowCount(), 0);
        look("no match");
        find<QLineEdit>("findLineEdit", page)->clear();
        QTRY_VERIFY(table->model()->rowCount() > 10);
    }
    /// Of a file with a name that only looks alike, shortened numbers, and a column that nothing fits.
    void import()
    {
        trigger("importAction");
        auto *import = window().findChild<ImportWindow *>();
        QVERIFY(import);
        import->resize(m_size.expandedTo({680, 480}));
        look(*import, QStringLiteral("import"));
        const auto &columns = m_words->suppliers.columns;
        const QString path = dataDir() + QStringLiteral("/rows.csv");
        QFile file(path);
        const QByteArray csv = QByteArray(columns[0]) + ';' + columns[1] + ".;Xyzzy;" + columns[6]
            + "\n  P-0001 ;Añasco;7.8612E+17;27,12\n\n";
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
        file.close();
        auto *source = import->findChild<SourceStep *>();
        source->openFile(path);
        QTRY_VERIFY(source->isDecided());
        look(*import, QStringLiteral("import source"));
        source->proceed();
        look(*import, QStringLiteral("import columns"));
        trigger("transformationsAction", import);
        look(*import, QStringLiteral("import transformations"));
        import->close();
    }
    /// In each of its formats, with pending changes to choose, and with the settings of CSV in full.
    void exporting() const
    {
        trigger("exportAction");
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        auto *formats = find<QListWidget>("formatsList", dialog);
        auto *presets = find<QComboBox>("presetComboBox", dialog);
        presets->setCurrentIndex(presets->count() - 1);
        find<QAbstractButton>("ownColumnsRadio", dialog)->click();
        for (int row = 0; row < formats->count(); ++row) {
            formats->setCurrentRow(row);
            look(*dialog, QStringLiteral("export %1").arg(row));
        }
        dialog->close();
        QTRY_VERIFY(!openDialog());
    }
    void users()
    {
        QWidget *page = showPage(2);
        look("users");
        dialogOf("exportAction");
        trigger("reloadAllAction", page);
        look("roles loading");
        waitUntilIdle();
        auto *table = find<QTableView>("usersTable", page);
        table->setCurrentIndex(table->model()->index(0, 0));
        dialogs.nextTexts = {said(m_words->roles[0])};
        trigger("membersAction", page);
        QTRY_VERIFY(!dialogs.isAsking());
        waitUntilIdle();
        look("members");
        table->setCurrentIndex(table->model()->index(0, 0));
        dialogs.nextTexts = {QStringLiteral("Unheard of")};
        dialogs.nextYesNo = {true};
        trigger("giveRoleAction", page);
        QTRY_VERIFY(!dialogs.isAsking());
        table->setCurrentIndex(table->model()->index(1, 0));
        dialogs.nextYesNo = {true, true};
        trigger("deleteAction", page);
        QTRY_VERIFY(!dialogs.isAsking());
        waitUntilIdle();
        look("users staged");
        for (const char *action : {"addUsersAction", "inviteAction"}) {
            trigger(action, page);
            find<QPlainTextEdit>("addressesTextEdit", page)
                ->setPlainText(QStringLiteral("eva@example.org nobody"));
            look(action);
        }
        click("acceptButton", page);
        dialogs.nextYesNo = {false};
        trigger("removeAction", page);
    }
    void panels(const char *when) const
    {
        for (const char *panel :
             {"changesAction", "jobsAction", "journalAction", "requestsAction"}) {
            trigger(panel);
            for (int page = 0; page < 3; ++page) {
                showPage(page);
                look(window(),
                     QStringLiteral("%1 %2 over page %3")
                         .arg(QString::fromLatin1(panel), QString::fromLatin1(when))
                         .arg(page));
            }
        }
        trigger("activityAction");
        if (find<QWidget>("activityDock")->isVisible())
            trigger("activityAction");
    }
    void review()
    {
        QDialog *dialog = openReview();
        look(*dialog, QStringLiteral("review"));
        auto *apply = find<QPushButton>("applyButton", dialog);
        QTRY_VERIFY(apply->isEnabled());
        dialogs.nextYesNo = {true};
        apply->click();
        QTRY_VERIFY_WITH_TIMEOUT(session().jobQueue.isBusy(), 20'000);
        look(*dialog, QStringLiteral("review running"));
        session().jobQueue.pause();
        QTRY_VERIFY_WITH_TIMEOUT(!session().jobQueue.isBusy(), 20'000);
        look(*dialog, QStringLiteral("review paused"));
        dialog->close();
        QTRY_VERIFY(!openDialog());
        panels("paused");
        if (session().jobQueue.pausedJob())
            trigger("resumeAction");
        QTRY_VERIFY_WITH_TIMEOUT(!session().jobQueue.isBusy(), 30'000);
        look("applied");
    }
    void undo()
    {
        trigger("undoJobAction");
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        waitUntilIdle();
        QTRY_VERIFY(find<QTreeWidget>("leftTree", dialog)->isVisible()
                    || find<QTreeWidget>("changesTree", dialog)->isVisible());
        look(*dialog, QStringLiteral("undo"));
        dialog->close();
        QTRY_VERIFY(!openDialog());
    }
    void tools()
    {
        for (const char *action : {"echoAction", "operationsAction", "connectionTestAction"})
            dialogOf(action);
        trigger("connectionTestAction");
        click("testButton", openDialog());
        waitUntilIdle();
        look(*openDialog(), QStringLiteral("connection test"));
        openDialog()->close();
        guidedCheck();
    }
    void guidedCheck() const
    {
        trigger("guidedCheckAction");
        QPointer<QDialog> dialect = window().findChild<DialectDialog *>();
        QPointer<QDialog> check = window().findChild<GuidedCheckDialog *>();
        QVERIFY(dialect && check);
        look(*dialect, QStringLiteral("service dialect"));
        look(*check, QStringLiteral("guided check"));
        click("startButton", check);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("useButton", check)->isEnabled(), 20'000);
        find<QLineEdit>("instanceLineEdit", check)->setFocus(); // to begin anew
        look(*check, QStringLiteral("guided check at its end"));
        click("useButton", check);
        find<QComboBox>("valueComboBox", dialect)->setFocus();
        look(*dialect, QStringLiteral("service dialect with what was learned"));
        const bool isNew = find<QPushButton>("keepButton", dialect)->isEnabled();
        click(isNew ? "keepButton" : "cancelButton", dialect);
        QTRY_VERIFY(!dialect && !check);
    }
    void conflict()
    {
        ChangeSet &changes = session().changes;
        const auto text = [](const char *value) { return JsonValue::string(said(value)); };
        const auto &cities = m_words->suppliers.cities;
        const QString city = said(m_words->suppliers.columns[3]);
        const ChangeId id = changes.stage(UpdateRecord{said(m_words->suppliers.name),
                                                       QStringLiteral("3"),
                                                       {{city, text(cities[0]), text(cities[2])}},
                                                       false});
        changes.hold(id, QString(), {{city, text(cities[4])}});
        ConflictDialog dialog(changes, id, &window());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        look(dialog, QStringLiteral("conflict"));
        dialog.close();
        look(*openReview(), QStringLiteral("review of what is held"));
        openDialog()->close();
        changes.revertAll();
    }
    /// Those that were asked on the way; leaving asks one more.
    void questions()
    {
        session().changes.stage(InviteUser{QStringLiteral("eva@example.org")});
        application->stop();
        dialogs.answer(false);
        for (const FakeDialogs::Asked &asked : dialogs.asked) {
            QuestionDialog dialog(asked.question, &window());
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            if (!asked.expected.isEmpty())
                dialog.demand(asked.expected);
            else if (!asked.suggestions.isEmpty())
                dialog.askForText(asked.suggestions);
            dialog.open();
            look(dialog, QStringLiteral("question ") + asked.question.title);
            dialog.close();
        }
    }

    static QString said(const char *word) { return QString::fromUtf8(word); }

    QSize m_size;
    QStringList m_arguments;
    const sandbox::DemoWords *m_words = &sandbox::demoWords(DemoLanguage::English);
    Look m_look;
};

} // namespace flokdesk
