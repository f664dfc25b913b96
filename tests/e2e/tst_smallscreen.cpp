// SPDX-License-Identifier: GPL-3.0-or-later
// On a screen of 1024 by 768 at 150 %, which leaves 683 by 512.
#include "tour.h"

#include <QDockWidget>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

QRect screenOf(const QWidget &window)
{
    return window.screen()->availableGeometry();
}

bool isScrolled(const QWidget *widget)
{
    for (const QWidget *at = widget->parentWidget(); at; at = at->parentWidget())
        if (qobject_cast<const QScrollArea *>(at))
            return true;
    return false;
}

/// Buttons that neither stand in the window nor can be scrolled into it.
QStringList outOfReach(const QWidget &window)
{
    QStringList names;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        const QRect place(button->mapTo(&window, QPoint()), button->size());
        if (button->window() == &window && button->isVisibleTo(&window) && !isScrolled(button)
            && !window.rect().contains(place))
            names << button->objectName() + u' ' + button->text();
    }
    return names;
}

bool isAsLargeAsNeeded(const QWidget &window)
{
    const QSize needed = window.minimumSizeHint();
    return window.width() >= needed.width() && window.height() >= needed.height();
}

QByteArray told(const QWidget &window, const QString &where)
{
    QString text;
    QDebug(&text) << where << window.frameGeometry() << "needs" << window.minimumSizeHint();
    return text.toUtf8();
}

void mustFit(const QWidget &window, const QString &where)
{
    QTRY_VERIFY2(screenOf(window).contains(window.frameGeometry()),
                 told(window, where).constData());
    QVERIFY2(isAsLargeAsNeeded(window), told(window, where).constData());
    const QStringList lost = outOfReach(window);
    QVERIFY2(lost.isEmpty(), qPrintable(where + u": "_s + lost.join(u", "_s)));
}

} // namespace

class tst_SmallScreen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::primaryScreen()->availableGeometry().size(), QSize(683, 512));
    }

    void theWholeProgramFits_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "es", "pt_BR"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void theWholeProgramFits()
    {
        QFETCH(QString, language);
        Tour tour(QSize(1, 1), mustFit);
        tour.speak(language, QStringLiteral(FLOKDESK_CATALOGUES));
        tour.run();
    }

    void aWindowOfALargeScreenIsMadeSmaller()
    {
        Program f;
        QDir().mkpath(f.dataDir());
        QWidget large;
        large.setGeometry(300, 200, 1600, 900);
        QSettings(QDir(f.dataDir()).filePath(u"settings.ini"_s), QSettings::IniFormat)
            .setValue(u"windows/none/geometry"_s, large.saveGeometry());
        f.start();
        mustFit(f.window(), u"restored"_s);
    }

    void aLongQuestionKeepsItsButtons()
    {
        Dialogs::Question question{u"Delete"_s, u"Delete these?"_s, {}, u"Delete"_s, true};
        for (int i = 0; i < 200; ++i)
            question.detail += u"person%1@example.org\n"_s.arg(i);
        QWidget window;
        window.show();
        QuestionDialog dialog(question, &window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.demand(u"200"_s);
        dialog.open();
        mustFit(dialog, u"question"_s);
    }
};

QTEST_MAIN(tst_SmallScreen)
#include "tst_smallscreen.moc"
