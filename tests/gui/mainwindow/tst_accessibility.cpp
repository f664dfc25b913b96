// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/mappingfiles.h"
#include "gui/common/laterview.h"
#include "gui/common/questiondialog.h"
#include "gui/mainwindow/aboutdialog.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/shortcutsdialog.h"
#include "gui/mainwindow/toolsdialog.h"
#include "gui/mainwindow/whatsnewdialog.h"
#include "gui/profiles/connectdialog.h"
#include "gui/profiles/profiledialog.h"
#include "gui/sheets/exportdialog.h"
#include "gui/sheets/importstep.h"
#include "gui/sheets/importwindow.h"
#include "gui/sheets/importwindows.h"
#include "gui/sheets/sourcestep.h"
#include "secrets/memorycredentialstore.h"
#include "support/sessionfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

bool isInteractive(const QWidget *widget)
{
    const bool known = qobject_cast<const QAbstractButton *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QProgressBar *>(widget);
    return known && !widget->objectName().startsWith(u"qt_"_s);
}

/// Dependencies that Qt puts into a widget of ours, which is the one that needs the name.
bool isInsideAnother(const QWidget *widget)
{
    for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
        if (qobject_cast<const QLineEdit *>(up) || qobject_cast<const QComboBox *>(up)
            || qobject_cast<const QAbstractItemView *>(up)
            || qobject_cast<const QAbstractSpinBox *>(up) || qobject_cast<const QTabBar *>(up)
            || (qobject_cast<const QDockWidget *>(up) && widget->parentWidget() == up
                && qobject_cast<const QAbstractButton *>(widget)))
            return true;
    return false;
}

bool hasBuddy(const QWidget *widget)
{
    const auto labels = widget->window()->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [widget](const QLabel *label) {
        return label->buddy() == widget
            || (label->buddy() && label->buddy()->focusProxy() == widget);
    });
}

QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return hasBuddy(widget) ? u"buddy"_s : QString();
}

/// The texts of a step are those of what the user did before it.
bool isInLaterStep(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (const auto *step = qobject_cast<const ImportStep *>(at))
            return !step->isVisibleTo(&window);
    }
    return false;
}

QStringList nameless(const QWidget &window)
{
    QStringList found;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        if (isInteractive(widget) && !isInsideAnother(widget) && nameOf(widget).isEmpty()
            && !isInLaterStep(*widget, window))
            found << QString::fromLatin1(widget->metaObject()->className()) + u' '
                    + widget->objectName();
    return found;
}

QStringList richLabels(const QWidget &window)
{
    QStringList found;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->textFormat() != Qt::PlainText && !label->buddy()
            && label->objectName() != u"titleLabel"_s && label->pixmap().isNull()
            && !label->objectName().startsWith(u"qt_"_s))
            found << label->objectName() + u": "_s + label->text();
    return found;
}

/// What can be typed into or pressed at the moment but is never met by the Tab key.
QStringList unreachable(QWidget &window)
{
    QSet<const QWidget *> met;
    for (QWidget *next = window.nextInFocusChain(); next != &window && !met.contains(next);
         next = next->nextInFocusChain())
        met.insert(next);
    QStringList found;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool usable = isInteractive(widget) && !isInsideAnother(widget)
            && !qobject_cast<const QProgressBar *>(widget) && widget->isEnabled();
        const bool ours = widget->window() == &window;
        const QWidget *reached = widget->focusProxy() ? widget->focusProxy() : widget;
        if (usable && ours && (!met.contains(reached) || !(reached->focusPolicy() & Qt::TabFocus)))
            found << QString::fromLatin1(widget->metaObject()->className()) + u' '
                    + widget->objectName();
    }
    return found;
}

void collectMnemonics(const QList<QAction *> &actions, const QString &where, QStringList *problems)
{
    QHash<QKeySequence, QString> taken;
    for (const QAction *action : actions) {
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        if (!key.isEmpty() && taken.contains(key))
            *problems << where + u": "_s + taken[key] + u" / "_s + action->text();
        if (!key.isEmpty())
            taken.insert(key, action->text());
        if (action->menu<QMenu *>())
            collectMnemonics(action->menu<QMenu *>()->actions(), action->text(), problems);
    }
}

QStringList sharedShortcuts(const QWidget &window)
{
    QHash<QKeySequence, QString> taken;
    QStringList problems;
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions)
        for (const QKeySequence &keys : action->shortcuts()) {
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue;
            if (taken.contains(keys))
                problems << keys.toString() + u": "_s + taken[keys] + u" / "_s + action->text();
            taken.insert(keys, action->text());
        }
    return problems;
}

struct Fixture : SessionFixture {
    ProfileStore profiles{directory.filePath(u"profiles.json"_s)};
    MemoryCredentialStore credentials{clock};
    MappingFiles mappings;
    std::unique_ptr<QWidget> imports; ///< owns what the import window needs

    std::unique_ptr<QWidget> make(const QString &what)
    {
        if (what == u"main window"_s || what == u"welcome"_s)
            return makeWindow(what == u"main window"_s);
        if (what == u"profile"_s)
            return std::make_unique<ProfileDialog>(profiles, credentials, scheduler);
        if (what == u"connect"_s)
            return std::make_unique<ConnectDialog>(profiles, credentials, scheduler);
        if (what == u"tools"_s)
            return std::make_unique<ToolsDialog>(session);
        if (what == u"import"_s)
            return makeImport();
        if (what == u"about"_s)
            return std::make_unique<AboutDialog>();
        if (what == u"what is new"_s)
            return std::make_unique<WhatsNewDialog>();
        if (what == u"question"_s)
            return makeQuestion();
        if (what == u"export"_s)
            return makeExport();
        const QWidget window;
        return std::make_unique<ShortcutsDialog>(window);
    }

private:
    std::unique_ptr<QWidget> makeWindow(bool isConnected)
    {
        auto window = std::make_unique<MainWindow>(
            MainWindow::Dependencies{scheduler, clock, requests, profiles, credentials, dialogs,
                                     directory.filePath(u"settings.ini"_s)});
        if (isConnected)
            window->setSession(&session);
        window->findChild<QDockWidget *>(u"activityDock"_s)->show();
        LaterView::makeAll(*window);
        return window;
    }
    /// With a file, at its columns.
    std::unique_ptr<QWidget> makeImport()
    {
        workspace.rememberColumns(u"Suppliers"_s, {u"Id"_s, u"Code"_s, u"City"_s}, Source::Answer);
        auto owner = std::make_unique<QWidget>();
        auto *windows = new ImportWindows(session, mappings, dialogs, *owner);
        ImportWindow &window = windows->open(u"Suppliers"_s);
        QFile file(directory.filePath(u"rows.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("Code,Cuty\n1,7.8612E+17\n") < 0)
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        auto *source = window.findChild<SourceStep *>();
        source->openFile(file.fileName());
        if (!QTest::qWaitFor([source] { return source->isDecided(); }))
            qFatal("the file was not read");
        source->proceed();
        imports = std::move(owner);
        return std::unique_ptr<QWidget>(&window);
    }
    /// With every choice that a table may have.
    std::unique_ptr<QWidget> makeExport()
    {
        ExportTable table;
        table.columns = {{u"Id"_s, true}, {u"Name"_s, false}};
        table.pending = 1;
        table.rows = [](const ExportTable::Part &part) {
            return cellRows({}, part.columns, [](int, int) { return QVariant(); });
        };
        ExportHabits habits;
        habits.choice.preset = ExportChoice::Preset::Own;
        auto dialog =
            std::make_unique<ExportDialog>(std::vector<ExportTable>{table, table}, habits, dialogs);
        dialog->findChild<QAbstractButton *>(u"ownColumnsRadio"_s)->click();
        return dialog;
    }
    static std::unique_ptr<QWidget> makeQuestion()
    {
        auto dialog = std::make_unique<QuestionDialog>(
            Dialogs::Question{u"Title"_s, u"Text"_s, u"Detail"_s, u"Delete user"_s, true}, nullptr);
        dialog->demand(u"ana@example.org"_s);
        return dialog;
    }
};

} // namespace

class tst_Accessibility : public QObject {
    Q_OBJECT

    static void windows()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"main window", "welcome", "profile", "tools", "import", "about",
                                 "what is new", "question", "shortcuts", "export"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

private Q_SLOTS:
    void everythingThatActsHasAName_data() { windows(); }
    void everythingThatActsHasAName()
    {
        QFETCH(QString, what);
        Fixture f;
        const auto window = f.make(what);
        window->show();
        QCOMPARE(nameless(*window).join(u'\n'), QString());
    }

    void noLabelInterpretsMarkup_data() { windows(); }
    void noLabelInterpretsMarkup()
    {
        QFETCH(QString, what);
        Fixture f;
        const auto window = f.make(what);
        QCOMPARE(richLabels(*window).join(u'\n'), QString());
    }

    void everythingIsReachedByTheTabKey_data() { windows(); }
    void everythingIsReachedByTheTabKey()
    {
        QFETCH(QString, what);
        Fixture f;
        const auto window = f.make(what);
        window->show();
        QCOMPARE(unreachable(*window).join(u'\n'), QString());
    }

    void noMenuHasTwoEqualMnemonics()
    {
        Fixture f;
        const auto window = f.make(u"main window"_s);
        QStringList problems;
        collectMnemonics(window->findChild<QMenuBar *>()->actions(), u"menu bar"_s, &problems);
        QCOMPARE(problems.join(u'\n'), QString());
    }

    void noShortcutMeansTwoThings()
    {
        Fixture f;
        const auto window = f.make(u"main window"_s);
        QCOMPARE(sharedShortcuts(*window).join(u'\n'), QString());
    }
};

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
