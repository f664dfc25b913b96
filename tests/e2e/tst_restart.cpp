// SPDX-License-Identifier: GPL-3.0-or-later
#include "administrator.h"
#include "arrangement.h"
#include "store/viewstates.h"

#include <QJsonDocument>
#include <QMenu>
#include <QProcess>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : Administrator {
    QProcess process;
    Arrangement arrangement{*this};

    Fixture()
        : Administrator({}, unlimited())
    {
        catalogues = QStringLiteral(FLOKDESK_CATALOGUES);
        saveProfile(u"Acme"_s);
    }
    ~Fixture()
    {
        process.kill();
        process.waitForFinished();
    }
    void startAgain()
    {
        start();
        QTRY_VERIFY(isOpen());
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    QByteArray readLine()
    {
        if (!QTest::qWaitFor([this] { return process.canReadLine(); }, 60'000))
            qFatal("the other process says nothing");
        return process.readLine().trimmed();
    }
    /// What the next start would find.
    QJsonObject kept() const
    {
        return ViewStates(QDir(dataDir()).filePath(u"views"_s)).of(u"id of Acme"_s);
    }
    int lists() { return static_cast<int>(seen(u"listRecords"_s).size()); }
};

} // namespace

class tst_Restart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anArrangedWindowIsThereAgainAfterItWasClosed()
    {
        Fixture user;
        user.open();
        user.arrangement.makeUpTheWindow();
        const QString arranged = user.arrangement.text();
        const QString cell = user.arrangement.cell();
        const int lists = user.lists();
        QVERIFY(user.window().close());
        user.startAgain();
        QCOMPARE(user.arrangement.text(), arranged);
        QTRY_COMPARE(user.arrangement.cell(), cell); // the records come by themselves
        QCOMPARE(user.lists(), lists + 1);
        QCOMPARE(user.arrangement.text(), arranged);
        user.arrangement.open(u"Proveedores"_s);
        QCOMPARE(user.arrangement.grid()->horizontalHeader()->sectionSize(1), 207);
    }

    void anArrangedWindowStaysAsItIsInAnotherLanguage()
    {
        Fixture user;
        user.open();
        user.arrangement.makeUpTheWindow();
        const QString arranged = user.arrangement.text();
        const QString cell = user.arrangement.cell();
        const int shown = user.arrangement.records()->rowCount();
        const size_t requests = user.tenant.sandbox().requests().size();
        user.trigger("spanishAction");
        QTRY_COMPARE(user.find<QMenu>("fileMenu")->title(), u"&Archivo"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&user.window()));
        QCOMPARE(user.arrangement.text(), arranged);
        QTRY_COMPARE(user.arrangement.records()->rowCount(), shown);
        QTRY_COMPARE(user.arrangement.cell(), cell);
        QCOMPARE(user.tenant.sandbox().requests().size(), requests);
        QVERIFY(
            !user.find<QWidget>("pageNotice", user.arrangement.page("DatabasesPage"))->isVisible());
        user.arrangement.open(u"Proveedores"_s);
        QCOMPARE(user.arrangement.grid()->horizontalHeader()->sectionSize(1), 207);
    }

    void anArrangementThatCannotBeWrittenSurvivesAnotherLanguage()
    {
        Fixture user;
        QFile inTheWay(QDir(user.dataDir()).filePath(u"views"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        user.open();
        user.arrangement.makeUpTheWindow();
        const QString arranged = user.arrangement.text();
        user.trigger("spanishAction");
        QTRY_COMPARE(user.find<QMenu>("fileMenu")->title(), u"&Archivo"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&user.window()));
        QCOMPARE(user.arrangement.text(), arranged);
        QVERIFY(QFileInfo(inTheWay.fileName()).isFile());
    }

    void anArrangedWindowIsThereAgainAfterAKill()
    {
        Fixture user;
        user.process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        user.process.start(QStringLiteral(WINDOW_CHILD),
                           {user.dataDir(), QString::fromLatin1(user.tenant.sandbox().dataKey()),
                            QString::fromLatin1(user.tenant.sandbox().userKey()), u"arrange"_s});
        const QString arranged = QString::fromUtf8(user.readLine());
        const QString cell = QString::fromUtf8(user.readLine());
        QVERIFY(arranged.contains(u"Existencias 231"_s));
        // The last thing that the other process changed.
        QTRY_VERIFY(QJsonDocument(user.kept()).toJson().contains("topRecord"));
        user.process.kill();
        QVERIFY(user.process.waitForFinished());
        const int lists = user.lists();
        user.startAgain();
        QCOMPARE(user.arrangement.text(), arranged);
        QTRY_COMPARE(user.arrangement.cell(), cell);
        QCOMPARE(user.lists(), lists + 1);
        QCOMPARE(user.arrangement.text(), arranged);
    }
};

QTEST_MAIN(tst_Restart)
#include "tst_restart.moc"
