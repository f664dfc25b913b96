// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown.h"
#include "tour.h"

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

/// What one Alt+letter could mean while the window shows what it shows now.
Letters reachableIn(const QWidget &window)
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
            note(letters, button->text());
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
            addNew(found.sharedLetters, where, shared(reachableIn(window)) + sharedInMenus(window));
            addNew(found.clipped, where, clippedIn(window));
        });
        tour.speak(language, QStringLiteral(FLOKDESK_CATALOGUES));
        tour.run();
        return found;
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
};

QTEST_MAIN(tst_Catalogues)
#include "tst_catalogues.moc"
