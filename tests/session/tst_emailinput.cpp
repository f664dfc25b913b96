// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/emailinput.h"
#include "session/useraccount.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

class TestEmailInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPastedLists_data();
    void readsPastedLists();
    void knowsAddresses_data();
    void knowsAddresses();
    void keepsTheFirstSpellingOfARepeatedAddress();
    void readsTenThousandLines();
    void readsOneLongLine();
};

void TestEmailInput::readsPastedLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QStringList>("others");
    const QStringList both{u"ana@example.org"_s, u"eva@example.org"_s};
    const QStringList none;
    QTest::newRow("empty") << QString() << none << none;
    QTest::newRow("lines") << u"ana@example.org\neva@example.org\n"_s << both << none;
    QTest::newRow("windows lines") << u"ana@example.org\r\neva@example.org"_s << both << none;
    QTest::newRow("commas") << u"ana@example.org,eva@example.org"_s << both << none;
    QTest::newRow("semicolons") << u" ana@example.org ; eva@example.org;"_s << both << none;
    QTest::newRow("tabs") << u"ana@example.org\teva@example.org"_s << both << none;
    QTest::newRow("line separators") << u"ana@example.org\u2028eva@example.org"_s << both << none;
    QTest::newRow("names") << u"Ana García <ana@example.org>, \"Eva, Dr.\" <eva@example.org>"_s
                           << both << none;
    QTest::newRow("quoted names with commas")
        << u"\"García, Ana\" <ana@example.org>, \"Eva \\\"la\\\" Ruiz, Dr.\" <eva@example.org>"_s
        << both << none;
    QTest::newRow("names in other quotes")
        << u"'García, Ana' <ana@example.org>; “Ruiz, Eva” <eva@example.org>"_s << both << none;
    QTest::newRow("quoted address before a quoted name")
        << u"\"ana@example.org\", \"Ruiz, Eva\" <eva@example.org>"_s << both << none;
    QTest::newRow("zero width spaces")
        << u"\u200bana@example.org\u200b, eva@exam\u200bple.org"_s << both << none;
    QTest::newRow("byte order mark")
        << u"\ufeffana@example.org\neva@example.org\ufeff"_s << both << none;
    QTest::newRow("other invisible characters")
        << u"\u202aana@exam\u00adple.org\u202c \u3164eva\u2060@example.org\u115f"_s << both << none;
    QTest::newRow("no-break spaces")
        << u"ana@example.org\u00a0eva@example.org\u00a0"_s << both << none;
    QTest::newRow("control characters")
        << u"ana@example.org\u0001eva@example.org\u007f"_s << both << none;
    QTest::newRow("names by lines")
        << u"Ana García <ana@example.org>\nEva Ruiz <eva@example.org>"_s << both << none;
    QTest::newRow("quotes") << u"\"ana@example.org\",'eva@example.org'"_s << both << none;
    QTest::newRow("links") << u"mailto:ana@example.org (eva@example.org)."_s << both << none;
    QTest::newRow("a header") << u"E-mail\nana@example.org\neva@example.org"_s << both
                              << QStringList(u"E-mail"_s);
    QTest::newRow("words") << u"ana@ @example.org ana.example.org"_s << none
                           << QStringList({u"ana@"_s, u"@example.org"_s, u"ana.example.org"_s});
}

void TestEmailInput::readsPastedLists()
{
    QFETCH(const QString, text);
    const EmailInput input = parseEmails(text);
    QTEST(input.addresses, "addresses");
    QTEST(input.notAddresses, "others");
    QCOMPARE(input.repeated, 0);
}

void TestEmailInput::knowsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const auto &text :
         {u"a@b.co"_s, u"first.last+tag@sub.example-1.org"_s, u"o'hara@example.org"_s,
          u"josé@españa.example"_s, u"x_y@example.museum"_s})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const auto &text : {u""_s,
                             u"a@b"_s,
                             u"a@@b.co"_s,
                             u"a b@c.co"_s,
                             u".a@b.co"_s,
                             u"a.@b.co"_s,
                             u"a..b@c.co"_s,
                             u"a@-b.co"_s,
                             u"a@b-.co"_s,
                             u"a@.co"_s,
                             u"a@b.co."_s,
                             u"a@b_c.co"_s,
                             u"a\u200b@b.co"_s,
                             u"a\u202e@b.co"_s,
                             u"a\u3164@b.co"_s,
                             u"a\ufeff@b.co"_s,
                             u"a@b.co\n"_s,
                             u"<a@b.co>"_s,
                             u"a,b@c.co"_s,
                             QString(65, u'a') + u"@b.co"_s,
                             u"a@"_s + QString(250, u'b') + u".co"_s})
        QTest::newRow(qPrintable(u"not "_s + text)) << text << false;
}

void TestEmailInput::knowsAddresses()
{
    QFETCH(const QString, text);
    QTEST(isEmailAddress(text), "good");
}

void TestEmailInput::keepsTheFirstSpellingOfARepeatedAddress()
{
    const EmailInput input = parseEmails(u"Ana@Example.org ana@example.org ANA@EXAMPLE.ORG"_s);
    QCOMPARE(input.addresses, QStringList(u"Ana@Example.org"_s));
    QCOMPARE(input.repeated, 2);
    QVERIFY(sameEmail(u"Ana@Example.org "_s, u"ana@example.org"_s));
    QVERIFY(!sameEmail(u"ana@example.org"_s, u"anna@example.org"_s));
}

void TestEmailInput::readsTenThousandLines()
{
    QString text;
    for (int i = 0; i < 10000; ++i)
        text += u"Person %1 <person%1@example.org>\n"_s.arg(i);
    const EmailInput input = parseEmails(text);
    QCOMPARE(input.addresses.size(), 10000);
    QVERIFY(input.notAddresses.isEmpty());
}

void TestEmailInput::readsOneLongLine()
{
    // Each of these would take minutes if the work grew with the square of the length.
    QCOMPARE(parseEmails(QString(1'000'000, u'x')).notAddresses.size(), 1);
    QCOMPARE(parseEmails(QString(1'000'000, u'<')).addresses.size(), 0);
    QCOMPARE(parseEmails(QString(1'000'000, u'.') + u'a').notAddresses.size(), 1);
    QString people;
    for (int i = 0; i < 20000; ++i)
        people += u"\"Person, %1\" <person%1@example.org>, "_s.arg(i);
    QCOMPARE(parseEmails(people).addresses.size(), 20000);
}

QTEST_GUILESS_MAIN(TestEmailInput)
#include "tst_emailinput.moc"
