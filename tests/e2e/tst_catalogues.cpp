// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/jobsmodel.h"
#include "gui/activity/journalmodel.h"
#include "gui/activity/requestsmodel.h"
#include "gui/instances/watchlist.h"
#include "gui/users/usersmodel.h"
#include "gui/users/usertexts.h"
#include "shown.h"
#include "tour.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QMenu>
#include <QMenuBar>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

/// Texts by the letter that is underlined in them.
using Letters = QMap<QString, QStringList>;

void note(Letters &letters, const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty())
        letters[key.toString()] << text;
}

QStringList shared(const Letters &letters)
{
    QStringList found;
    for (auto it = letters.begin(); it != letters.end(); ++it)
        if (it->size() > 1)
            found << it.key() + u": "_s + it->join(u" | "_s);
    return found;
}

/// Where the buttons of a dialog have their texts from. On Windows and macOS, and where no desktop is known, they
/// have no letters.
enum class Desktop { Plain, Gnome, Plasma };

/// Qt's names of buttons without letters, which this program is tested with, and with those of GNOME.
constexpr std::pair<const char *, const char *> standardButtons[] = {
    {"OK", "&OK"}, {"Save", "&Save"}, {"Cancel", "&Cancel"}, {"Close", "&Close"}};

/// The text of a button on that desktop. Plasma has translations of its own, of which one has its letter elsewhere
/// (kwidgetsaddons 5.103).
QString textOn(Desktop desktop, const QAbstractButton &button)
{
    const bool isStandard = qobject_cast<const QDialogButtonBox *>(button.parentWidget());
    for (const auto &[plain, withLetter] : standardButtons) {
        const bool isThis =
            isStandard && button.text() == QCoreApplication::translate("QPlatformTheme", plain);
        if (!isThis || desktop == Desktop::Plain)
            continue;
        const QString text = QCoreApplication::translate("QGnomeTheme", withLetter);
        return desktop == Desktop::Plasma && text == u"&Aceptar" ? u"Acep&tar"_s : text;
    }
    return button.text();
}

/// What one Alt+letter could mean while the window shows what it shows now.
Letters reachableIn(const QWidget &window, Desktop desktop)
{
    Letters letters;
    if (const auto *bar = window.findChild<QMenuBar *>())
        for (const QAction *menu : bar->actions())
            note(letters, menu->text());
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(letters, textOn(desktop, *button));
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            note(letters, label->text());
        if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            note(letters, box->title());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                note(letters, tabs->tabText(tab));
    }
    return letters;
}

QStringList sharedInMenus(const QWidget &window)
{
    QStringList found;
    const auto menus = window.findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        Letters letters;
        for (const QAction *action : menu->actions())
            note(letters, action->text());
        for (const QString &line : shared(letters))
            found << menu->title() + u' ' + menu->objectName() + u": "_s + line;
    }
    return found;
}

} // namespace

/// What the catalogues say fits into the window at its smallest, and Alt with a letter does one thing:
/// where two things share it, it only moves the focus.
class tst_Catalogues : public QObject {
    Q_OBJECT

    struct Found {
        QStringList sharedLetters;
        QStringList clipped;
    };

    static void addNew(QStringList &all, const QString &where, const QStringList &lines)
    {
        for (const QString &line : lines)
            if (!all.join(u'\n').contains(line))
                all << where + u" — "_s + line;
    }
    static Found onTheTourIn(const QString &language)
    {
        Found found;
        Tour tour(QSize(0, 0), [&found](const QWidget &window, const QString &where) {
            for (const Desktop desktop : {Desktop::Plain, Desktop::Gnome, Desktop::Plasma})
                addNew(found.sharedLetters, where, shared(reachableIn(window, desktop)));
            addNew(found.sharedLetters, where, sharedInMenus(window));
            addNew(found.clipped, where, clippedIn(window));
        });
        tour.speak(language, QStringLiteral(FLOKDESK_CATALOGUES));
        tour.run();
        return found;
    }
    /// As the style lays a cell out.
    static int needed(const QTableView &table, const QString &text)
    {
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.font = table.font();
        option.features = QStyleOptionViewItem::HasDisplay;
        option.text = text;
        return table.style()
            ->sizeFromContents(QStyle::CT_ItemViewItem, &option, QSize(), &table)
            .width();
    }
    // One message each, because a long one is cut.
    static void verifyNothingIn(const QStringList &lines)
    {
        for (const QString &line : lines)
            qWarning().noquote() << line;
        QVERIFY(lines.isEmpty());
    }

private Q_SLOTS:
    void lettersAreUniqueAndTextsFit_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "es", "pt_BR"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void lettersAreUniqueAndTextsFit()
    {
        QFETCH(QString, language);
        const Found found = onTheTourIn(language);
        verifyNothingIn(found.sharedLetters);
        verifyNothingIn(found.clipped);
    }

    void everyWordThatATableCanHoldFits_data() { lettersAreUniqueAndTextsFit_data(); }
    void everyWordThatATableCanHoldFits()
    {
        QFETCH(QString, language);
        Administrator desk;
        desk.catalogues = QStringLiteral(FLOKDESK_CATALOGUES);
        desk.start({u"--demo"_s, u"--language"_s, language});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOpen(), 20'000);
        desk.trigger("jobsAction");
        const std::initializer_list<std::tuple<const char *, int, QStringList>> columns{
            {"jobsTable", JobsModel::State, jobStateTexts()},
            {"jobsTable", JobsModel::Guard, guardWords()},
            {"journalTable", JournalModel::Outcome, journalEventTexts()},
            {"requestsTable", RequestsModel::Status, stateTexts()},
            {"requestsTable", RequestsModel::LaneColumn, laneTexts()},
            {"instancesTable", WatchList::Status, statusTexts()},
            {"usersTable", UsersModel::State, userStateParts()},
        };
        QStringList cut;
        for (const auto &[name, column, words] : columns) {
            const auto *table = desk.find<QTableView>(name);
            for (const QString &word : words)
                if (needed(*table, word) > table->columnWidth(column))
                    cut << QString::fromLatin1(name) + u": "_s + word;
        }
        verifyNothingIn(cut);
    }
};

QTEST_MAIN(tst_Catalogues)
#include "tst_catalogues.moc"
