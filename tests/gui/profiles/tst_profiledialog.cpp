// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/notice.h"
#include "gui/profiles/profiledialog.h"
#include "secrets/memorycredentialstore.h"
#include "support/fakewire.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

const QString &goodKey()
{
    static const QString key = u"0123456789abcdef0123456789abcdef0123456789abcdef"_s;
    return key;
}

/// A language whose texts are longer.
class LongerWords final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source) + QString(6, u'x');
    }
};

struct Form : FakeWire {
    QTemporaryDir directory;
    ProfileStore profiles{directory.filePath(u"profiles.json"_s)};
    MemoryCredentialStore credentials{clock};
    std::unique_ptr<ProfileDialog> dialog =
        std::make_unique<ProfileDialog>(profiles, credentials, scheduler);

    Form() { clock.settle(); }
    QLineEdit *line(const QString &name) const { return dialog->findChild<QLineEdit *>(name); }
    QLabel *label(const QString &name) const { return dialog->findChild<QLabel *>(name); }
    QString notice() const { return dialog->findChild<Notice *>(u"notice"_s)->text(); }
    void fill(const QString &name = u"Acme"_s)
    {
        line(u"nameLineEdit"_s)->setText(name);
        line(u"addressLineEdit"_s)->setText(u"https://flokzu.example.org/api"_s);
        line(u"userLineEdit"_s)->setText(u"admin@example.org"_s);
        line(u"dataKeyFieldLineEdit"_s)->setText(goodKey());
    }
    void save()
    {
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        clock.settle();
    }
    void test()
    {
        dialog->findChild<QPushButton *>(u"testButton"_s)->click();
        clock.settle();
    }
    /// A second dialog on the only profile.
    void reopen()
    {
        dialog = std::make_unique<ProfileDialog>(profiles, credentials, scheduler);
        dialog->edit(profiles.profiles().at(0));
        clock.settle();
    }
    std::optional<QByteArray> stored(const QString &account)
    {
        std::optional<QByteArray> key;
        credentials.read(account, dialog.get(), [&key](const Result<std::optional<Secret>> &found) {
            if (found && *found)
                key = (*found)->reveal();
        });
        clock.settle();
        return key;
    }
    QByteArray sentKey(size_t index) const
    {
        for (const Header &header : network.requests[index].headers)
            if (header.name == "X-Api-Key")
                return header.value;
        return {};
    }
};

} // namespace

class tst_ProfileDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noChoiceIsCutWhereTheScreenHasRoom()
    {
        LongerWords longer;
        qApp->installTranslator(&longer);
        const Form f;
        f.dialog->show();
        for (const QComboBox *box : f.dialog->findChildren<QComboBox *>())
            QVERIFY2(box->width() >= box->sizeHint().width(), qPrintable(box->objectName()));
    }
    void theGuidedCheckSavesTheProfileFirst()
    {
        Form f;
        QSignalSpy saved(f.dialog.get(), &ProfileDialog::saved);
        QSignalSpy toCheck(f.dialog.get(), &ProfileDialog::savedForCheck);
        auto *check = f.dialog->findChild<QPushButton *>(u"checkButton"_s);
        check->click(); // nothing is filled in
        f.clock.settle();
        QVERIFY(!f.notice().isEmpty());
        QCOMPARE(toCheck.count(), 0);
        f.fill();
        check->click();
        f.clock.settle();
        QCOMPARE(toCheck.count(), 1);
        QCOMPARE(toCheck[0][0].toString(), f.profiles.profiles().at(0).id);
        QCOMPARE(saved.count(), 0);
        QCOMPARE(f.sent(), 0);
    }
    void savingAfterAFailedGuidedCheckOnlySaves()
    {
        Form f;
        QSignalSpy saved(f.dialog.get(), &ProfileDialog::saved);
        QSignalSpy toCheck(f.dialog.get(), &ProfileDialog::savedForCheck);
        f.dialog->findChild<QPushButton *>(u"checkButton"_s)->click();
        f.fill();
        f.save();
        QCOMPARE(saved.count(), 1);
        QCOMPARE(toCheck.count(), 0);
    }
    void savingStoresTheProfileAndTheKeyApart()
    {
        Form f;
        QSignalSpy saved(f.dialog.get(), &ProfileDialog::saved);
        f.fill();
        f.save();
        QCOMPARE(saved.count(), 1);
        const Profile &profile = f.profiles.profiles().at(0);
        QCOMPARE(profile.name, u"Acme"_s);
        QCOMPARE(profile.protection, Protection::Confirm);
        QVERIFY(profile.hasDataKey);
        QVERIFY(!profile.hasUserKey);
        QCOMPARE(f.stored(dataKeyAccount(profile.id)), goodKey().toLatin1());
        QFile file(f.directory.filePath(u"profiles.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("Acme"));
        QVERIFY(!content.contains(goodKey().toLatin1()));
    }

    void theUsualAddressIsOffered()
    {
        Form f;
        QCOMPARE(f.line(u"addressLineEdit"_s)->text(),
                 u"https://app.flokzu.com/flokzuopenapi/api"_s);
    }

    void inputThatCannotWorkIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("http") << u"addressLineEdit"_s << u"http://flokzu.example.org/api"_s;
        QTest::newRow("no address") << u"addressLineEdit"_s << QString();
        QTest::newRow("no user") << u"userLineEdit"_s << u"  "_s;
        QTest::newRow("user outside ASCII") << u"userLineEdit"_s << u"añasco@example.org"_s;
        QTest::newRow("no name") << u"nameLineEdit"_s << QString();
        QTest::newRow("no key") << u"dataKeyFieldLineEdit"_s << QString();
        QTest::newRow("key outside ASCII") << u"dataKeyFieldLineEdit"_s << u"clé"_s;
    }
    void inputThatCannotWorkIsRefusedInWords()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        Form f;
        f.fill();
        f.line(field)->setText(text);
        f.save();
        QVERIFY(f.profiles.profiles().empty());
        QVERIFY(!f.notice().isEmpty());
    }

    void twoProfilesCannotShareAName()
    {
        Form f;
        f.fill();
        f.save();
        f.dialog = std::make_unique<ProfileDialog>(f.profiles, f.credentials, f.scheduler);
        f.fill();
        f.save();
        QCOMPARE(f.profiles.profiles().size(), size_t(1));
        QVERIFY(!f.notice().isEmpty());
    }

    void anUnusualKeyIsOnlyRemarkedOn()
    {
        Form f;
        f.fill();
        const QLabel *remark = f.label(u"dataKeyFieldRemarkLabel"_s);
        QVERIFY(remark->isHidden());
        f.line(u"dataKeyFieldLineEdit"_s)->setText(u"SHORT"_s);
        QVERIFY(!remark->isHidden());
        f.save();
        QCOMPARE(f.profiles.profiles().size(), size_t(1));
    }

    void theChoicesAreShownInFull()
    {
        Form f;
        f.dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(f.dialog.get()));
        for (const auto *choices : f.dialog->findChildren<QComboBox *>())
            QVERIFY2(choices->width() >= choices->sizeHint().width(),
                     qPrintable(choices->objectName()));
    }

    void theFormGrowsForWhatItSaysLater()
    {
        Form f;
        f.dialog->show();
        const QLabel *remark = f.label(u"dataKeyFieldRemarkLabel"_s);
        f.line(u"dataKeyFieldLineEdit"_s)->setText(u"SHORT"_s);
        QTRY_VERIFY(remark->height() >= remark->heightForWidth(remark->width()));
        QTRY_VERIFY(f.line(u"dataKeyFieldLineEdit"_s)->height()
                    >= f.line(u"nameLineEdit"_s)->sizeHint().height());
    }

    void whiteSpaceAroundACopiedKeyIsLeftOut()
    {
        Form f;
        f.fill();
        f.line(u"dataKeyFieldLineEdit"_s)->setText(u" "_s + goodKey() + u"\t"_s);
        f.save();
        QCOMPARE(f.stored(dataKeyAccount(f.profiles.profiles().at(0).id)), goodKey().toLatin1());
    }

    void aStoredKeyIsShownAsAHintOnly()
    {
        Form f;
        f.fill();
        f.save();
        f.reopen();
        const QLineEdit *key = f.line(u"dataKeyFieldLineEdit"_s);
        QVERIFY(key->text().isEmpty());
        QVERIFY(key->placeholderText().contains(goodKey().right(4)));
        QVERIFY(!key->placeholderText().contains(goodKey().right(5)));
        QCOMPARE(key->echoMode(), QLineEdit::Password);
    }

    void savingWithoutTypingKeepsTheStoredKey()
    {
        Form f;
        f.fill();
        f.save();
        f.reopen();
        f.line(u"nameLineEdit"_s)->setText(u"Acme 2"_s);
        f.save();
        const Profile &profile = f.profiles.profiles().at(0);
        QCOMPARE(profile.name, u"Acme 2"_s);
        QVERIFY(profile.hasDataKey);
        QCOMPARE(f.stored(dataKeyAccount(profile.id)), goodKey().toLatin1());
    }

    void aForgottenKeyIsRemoved()
    {
        Form f;
        f.fill();
        f.line(u"userKeyFieldLineEdit"_s)->setText(goodKey());
        f.save();
        f.reopen();
        f.dialog->findChild<QCheckBox *>(u"userKeyFieldForgetCheckBox"_s)->click();
        f.save();
        const Profile &profile = f.profiles.profiles().at(0);
        QVERIFY(profile.hasDataKey);
        QVERIFY(!profile.hasUserKey);
        QCOMPARE(f.stored(userKeyAccount(profile.id)), std::nullopt);
    }

    void aStoredKeyNeverGoesToAnotherHost()
    {
        Form f;
        f.fill();
        f.save();
        f.reopen();
        f.line(u"addressLineEdit"_s)->setText(u"https://elsewhere.example.net/api"_s);
        f.test();
        QCOMPARE(f.sent(), 0);
        f.save();
        QCOMPARE(f.profiles.profiles().at(0).baseUrl.host(), u"flokzu.example.org"_s);
        f.line(u"dataKeyFieldLineEdit"_s)->setText(u"key-of-the-new-host"_s);
        f.test();
        QCOMPARE(f.network.requests[0].url.host(), u"elsewhere.example.net"_s);
        QCOMPARE(f.sentKey(0), QByteArray("key-of-the-new-host"));
    }

    void cancellingStoresNothing()
    {
        Form f;
        f.fill();
        f.dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
        f.clock.settle();
        QVERIFY(f.profiles.profiles().empty());
        QVERIFY(f.line(u"dataKeyFieldLineEdit"_s)->text().isEmpty());
    }

    void theTestUsesWhatIsTypedAndStoresNothing()
    {
        Form f;
        f.fill();
        f.test();
        QCOMPARE(f.sentKey(0), goodKey().toLatin1());
        f.answer(200, R"({"param_string":"flokdesk"})");
        f.answerTo(1, 401, R"({"detail":"invalid key"})");
        f.answerTo(2, 401, R"({"detail":"invalid key"})"); // in query form, too
        QVERIFY(f.label(u"connectionProofLabel"_s)->text().startsWith(u"✓"_s));
        QVERIFY(f.label(u"dataProofLabel"_s)->text().startsWith(u"✗"_s));
        QVERIFY(f.label(u"usersProofLabel"_s)->text().startsWith(u"–"_s));
        QVERIFY(f.profiles.profiles().empty());
    }

    void aChangedFieldTakesTheOldProofAway()
    {
        Form f;
        f.fill();
        f.test();
        f.answer(200, R"({"param_string":"flokdesk"})");
        f.line(u"userLineEdit"_s)->setText(u"other@example.org"_s);
        QVERIFY(!f.label(u"connectionProofLabel"_s)->text().startsWith(u"✓"_s));
        QVERIFY(f.label(u"dataProofLabel"_s)->text().isEmpty());
    }

    void aUserKeyAloneCanBeProved()
    {
        Form f;
        f.fill();
        f.line(u"dataKeyFieldLineEdit"_s)->clear();
        f.line(u"userKeyFieldLineEdit"_s)->setText(goodKey());
        f.test();
        QCOMPARE(f.sent(), 1);
        f.answer(200, R"({"roles":["Administrator"]})");
        QVERIFY(f.label(u"connectionProofLabel"_s)->text().startsWith(u"✓"_s));
        QVERIFY(f.label(u"usersProofLabel"_s)->text().startsWith(u"✓"_s));
    }

    void notFoundAloneProvesNothing()
    {
        Form f;
        f.fill();
        f.line(u"dataKeyFieldLineEdit"_s)->clear();
        f.line(u"userKeyFieldLineEdit"_s)->setText(goodKey());
        f.test();
        f.answer(404, "<html>no such page</html>");
        f.answer(404, "<html>no such page</html>"); // in query form, too
        QVERIFY(f.label(u"connectionProofLabel"_s)->text().startsWith(u"?"_s));
        QVERIFY(f.label(u"usersProofLabel"_s)->text().startsWith(u"?"_s));
    }

    void keysInMemoryOnlyAreAnnounced()
    {
        Form f;
        QVERIFY(f.label(u"keysKeptLabel"_s)->text().contains(u"memory only"_s));
    }
};

QTEST_MAIN(tst_ProfileDialog)
#include "tst_profiledialog.moc"
