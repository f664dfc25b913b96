// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace flokdesk;

namespace {

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces = {
        QStringLiteral("García"), QStringLiteral("ÑANDÚ"), QStringLiteral("a"),
        QStringLiteral("Z9 "),    QStringLiteral("ß"),     QStringLiteral("İ"),
        QStringLiteral("ǅ"),      QStringLiteral("ﬁ"),     QStringLiteral("n\u0303"),
        QStringLiteral("日本語"), QStringLiteral("😀"),     QStringLiteral("Ω"),
        QStringLiteral("ς"),      QStringLiteral("Й"),     QStringLiteral("한"),
        QStringLiteral("\ufeff"), QStringLiteral("\n"),    QStringLiteral("ª"),
        QStringLiteral("Ł"),      QStringLiteral("\u0301")};
    QString text;
    for (int left = random.bounded(8); left > 0; --left)
        text += pieces[random.bounded(pieces.size())];
    return text;
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

} // namespace

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedTextIsComposed();
    void utf8IsReadWithoutLosingAByteOrderMark();
    void foldingDropsCaseAndAccents_data();
    void foldingDropsCaseAndAccents();
    void foldingBothFormsGivesTheSame();
    void foldingTwiceChangesNothing();
    void foldsOfPartsAreThePartsOfTheFold();
    void everyLatinLetterIsFoldedLikeUnicodeSays();
    void controlsAreMadeVisible_data();
    void controlsAreMadeVisible();
    void ordinaryNamesStayAsTheyAre();
    void aCellIsOneLine_data();
    void aCellIsOneLine();
    void anExcerptSaysThatItIsOne();
    void headersTakeOnlyPrintableAscii();
};

void TestText::typedTextIsComposed()
{
    QCOMPARE(normalisedInput(QStringLiteral("o\u0301")), QStringLiteral("\u00f3"));
    QCOMPARE(normalisedInput(QStringLiteral("\u00f3")), QStringLiteral("\u00f3"));
    QCOMPARE(normalisedInput(QStringLiteral(" ﬁ ")), QStringLiteral(" ﬁ "));
    QCOMPARE(normalisedInput(QString()), QString());
}

void TestText::utf8IsReadWithoutLosingAByteOrderMark()
{
    QCOMPARE(exactFromUtf8("\xef\xbb\xbf\xef\xbb\xbfx\xef\xbb\xbf"),
             QStringLiteral("\ufeff\ufeffx\ufeff"));
    QCOMPARE(exactFromUtf8("\xef\xbb\xbf"), QStringLiteral("\ufeff"));
    QCOMPARE(exactFromUtf8("año😀"), QStringLiteral("año😀"));
    QCOMPARE(exactFromUtf8(std::string_view("a\0b", 3)).size(), 3);
    QVERIFY(exactFromUtf8("").isEmpty());
}

void TestText::foldingDropsCaseAndAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const QString &text, const QString &folded) {
        QTest::newRow(name) << text << folded;
    };
    row("empty", QString(), QString());
    row("ASCII", QStringLiteral("AbC xyz 09 @[`{~"), QStringLiteral("abc xyz 09 @[`{~"));
    row("Spanish", QStringLiteral("GARCÍA Ñandú Pingüino"),
        QStringLiteral("garcia nandu pinguino"));
    row("Portuguese", QStringLiteral("AÇÃO São João À"), QStringLiteral("acao sao joao a"));
    row("decomposed", QStringLiteral("N\u0303andu\u0301"), QStringLiteral("nandu"));
    row("German", QStringLiteral("Straße STRASSE ẞ"), QStringLiteral("strasse strasse ss"));
    row("Nordic and Polish", QStringLiteral("ØRSTED Łódź Đ"), QStringLiteral("orsted lodz d"));
    row("ligatures", QStringLiteral("Æ œ ﬁ"), QStringLiteral("ae oe fi"));
    row("Turkish, in every locale", QStringLiteral("İIıi"), QStringLiteral("iiii"));
    row("ordinals", QStringLiteral("1ª 2º Nº"), QStringLiteral("1a 2o no"));
    row("full width", QStringLiteral("ＡＢ１"), QStringLiteral("ab1"));
    row("Greek", QStringLiteral("ΟΔΟΣ οδός"), QStringLiteral("οδοσ οδοσ"));
    row("Cyrillic", QStringLiteral("ЙОД"), QStringLiteral("иод"));
    row("no letters", QStringLiteral("日本 😀 €"), QStringLiteral("日本 😀 €"));
}

void TestText::foldingDropsCaseAndAccents()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldedForSearch(text), folded);
    QCOMPARE(exactFromUtf8(foldedForSearch(std::string_view(utf8(text)))), folded);
}

void TestText::foldingBothFormsGivesTheSame()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 5000; ++i) {
        const QString text = randomText(random);
        QCOMPARE(foldedForSearch(std::string_view(utf8(text))), utf8(foldedForSearch(text)));
    }
}

void TestText::foldingTwiceChangesNothing()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 5000; ++i) {
        const QString folded = foldedForSearch(randomText(random));
        QCOMPARE(foldedForSearch(folded), folded);
    }
}

void TestText::foldsOfPartsAreThePartsOfTheFold()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 5000; ++i) {
        const QString a = randomText(random);
        const QString b = randomText(random);
        QCOMPARE(foldedForSearch(a + b), foldedForSearch(a) + foldedForSearch(b));
    }
}

void TestText::everyLatinLetterIsFoldedLikeUnicodeSays()
{
    for (char16_t c = 1; c < 0x2000; ++c) {
        const QString letter(c);
        const std::string folded = foldedForSearch(std::string_view(utf8(letter)));
        QCOMPARE(exactFromUtf8(folded), foldedForSearch(letter));
    }
}

void TestText::controlsAreMadeVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    const auto row = [](const char *name, const QString &text, const QString &visible) {
        QTest::newRow(name) << text << visible;
    };
    row("line feed", QStringLiteral("a\nb"), QStringLiteral("a␊b"));
    row("tab and return", QStringLiteral("\t\r"), QStringLiteral("␉␍"));
    row("NUL", QString(QChar(u'\0')), QStringLiteral("␀"));
    row("delete", QStringLiteral("\x7f"), QStringLiteral("␡"));
    row("C1", QStringLiteral("\u0085"), QStringLiteral("⟨U+0085⟩"));
    row("right to left", QStringLiteral("a\u202eb\u202c"), QStringLiteral("a⟨U+202E⟩b⟨U+202C⟩"));
    row("isolate", QStringLiteral("\u2066x\u2069"), QStringLiteral("⟨U+2066⟩x⟨U+2069⟩"));
    row("Arabic letter mark", QStringLiteral("\u061c"), QStringLiteral("⟨U+061C⟩"));
    row("zero width", QStringLiteral("a\u200bb\ufeff"), QStringLiteral("a⟨U+200B⟩b⟨U+FEFF⟩"));
    row("soft hyphen", QStringLiteral("a\u00adb"), QStringLiteral("a⟨U+00AD⟩b"));
    row("line separator", QStringLiteral("a\u2028b"), QStringLiteral("a⟨U+2028⟩b"));
    row("tag beyond 16 bits", QStringLiteral("a\U000e0041"), QStringLiteral("a⟨U+E0041⟩"));
    row("space at the end", QStringLiteral("Clientes "), QStringLiteral("Clientes␣"));
    row("spaces on both sides", QStringLiteral("  a b "), QStringLiteral("␣␣a b␣"));
    row("only spaces", QStringLiteral("  "), QStringLiteral("␣␣"));
    row("no-break space", QStringLiteral("a\u00a0"), QStringLiteral("a⍽"));
    row("wide space", QStringLiteral("\u2003a"), QStringLiteral("⟨U+2003⟩a"));
    row("empty", QString(), QString());
    row("Cyrillic letter in an address", QStringLiteral("\u0430na@example.org"),
        QStringLiteral("\u0430⟨U+0430⟩na@example.org"));
    row("Greek letter in a host", QStringLiteral("ana@example.\u03bfrg"),
        QStringLiteral("ana@example.\u03bf⟨U+03BF⟩rg"));
    row("fullwidth and phonetic letters", QStringLiteral("\uff41n\u0251@example.org"),
        QStringLiteral("\uff41⟨U+FF41⟩n\u0251⟨U+0251⟩@example.org"));
    row("dotless i and Kelvin sign", QStringLiteral("adm\u0131n@\u212a.org"),
        QStringLiteral("adm\u0131⟨U+0131⟩n@\u212a⟨U+212A⟩.org"));
    row("hyphen in an address", QStringLiteral("a\u2010b@example.org"),
        QStringLiteral("a\u2010⟨U+2010⟩b@example.org"));
    row("mathematical letter", QStringLiteral("\U0001d41ana@example.org"),
        QStringLiteral("\U0001d41a⟨U+1D41A⟩na@example.org"));
    row("address behind a name", QStringLiteral("Иван <\u0430na@example.org>"),
        QStringLiteral("Иван <\u0430⟨U+0430⟩na@example.org>"));
    row("two addresses", QStringLiteral("ana@example.org, \u0435va@example.org"),
        QStringLiteral("ana@example.org, \u0435⟨U+0435⟩va@example.org"));
}

void TestText::controlsAreMadeVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, visible);
    QCOMPARE(withVisibleControls(text), visible);
}

void TestText::ordinaryNamesStayAsTheyAre()
{
    for (const QString &name :
         {QStringLiteral("Órdenes de compra"), QStringLiteral("a < b > c & \"d\""),
          QStringLiteral("日本語"), QStringLiteral("😀"), QStringLiteral("n\u0303"),
          QStringLiteral("עברית"), QStringLiteral("josé.muñoz@españa.example"),
          QStringLiteral("jose\u0301@example.org"), QStringLiteral("иван@пример.рф"),
          QStringLiteral("Иван Ana"), QStringLiteral("straße.łódź@example.org")})
        QCOMPARE(withVisibleControls(name), name);
}

void TestText::aCellIsOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &text, const QString &line) {
        QTest::newRow(name) << text << line;
    };
    row("line ends", QStringLiteral("a\r\nb\nc\rd\u2028e\u2029f"), QStringLiteral("a↵b↵c↵d↵e↵f"));
    row("tab", QStringLiteral("a\tb"), QStringLiteral("a b"));
    row("a blank alone", QStringLiteral(" "), QStringLiteral("␣"));
    row("an unseen character alone", QStringLiteral("\u200b"), QStringLiteral("⟨U+200B⟩"));
    row("a line end alone", QStringLiteral("\n"), QStringLiteral("␊"));
    row("blanks around", QStringLiteral(" a "), QStringLiteral(" a "));
    row("address", QStringLiteral("\u0430na@example.org"),
        QStringLiteral("\u0430⟨U+0430⟩na@example.org"));
    row("long", QString(1000, QLatin1Char('x')), QString(500, QLatin1Char('x')));
    row("empty", QString(), QString());
}

void TestText::aCellIsOneLine()
{
    QFETCH(QString, text);
    QTEST(inOneLine(text), "line");
}

void TestText::anExcerptSaysThatItIsOne()
{
    QCOMPARE(visibleExcerpt(QStringLiteral("a\n")), QStringLiteral("a␊"));
    const QString excerpt = visibleExcerpt(QString(1'000'000, QLatin1Char('x')));
    QVERIFY(excerpt.size() < 1000 && excerpt.endsWith(QLatin1Char('x') + QStringLiteral("…")));
}

void TestText::headersTakeOnlyPrintableAscii()
{
    QVERIFY(!unfitForHeader("user@example.com"));
    QVERIFY(!unfitForHeader(""));
    QVERIFY(!unfitForHeader(" !~"));
    QVERIFY(unfitForHeader("a\r\nX-Evil: 1"));
    QVERIFY(unfitForHeader(QByteArrayView("a\0b", 3)));
    for (int c = 0; c < 256; ++c) {
        const char byte = static_cast<char>(c);
        QCOMPARE(unfitForHeader(QByteArrayView(&byte, 1)), c < 0x20 || c > 0x7e);
    }
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
