// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchmatch.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

using FoundParts = std::vector<std::pair<qsizetype, qsizetype>>;
Q_DECLARE_METATYPE(std::optional<flokdesk::MatchRank>)
Q_DECLARE_METATYPE(FoundParts)

class tst_SearchMatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextIsFoundAsABeginningAWordAPartOrLettersInOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<MatchRank>>("rank");
        QTest::addColumn<FoundParts>("parts");
        const auto row = [](const char *tag, const QString &text, const QString &name,
                            std::optional<MatchRank> rank, const FoundParts &parts) {
            QTest::newRow(tag) << text << name << rank << parts;
        };
        using enum MatchRank;
        row("the whole name", u"clientes"_s, u"clientes"_s, Whole, {{0, 8}});
        row("its beginning", u"cli"_s, u"clientes"_s, Beginning, {{0, 3}});
        row("two words at its beginning", u"new re"_s, u"new record"_s, Beginning, {{0, 6}});
        row("a word", u"ext"_s, u"proveedores externos"_s, WordBeginnings, {{12, 3}});
        row("a word behind a sign", u"org"_s, u"ana@example.org"_s, WordBeginnings, {{12, 3}});
        row("words in another order", u"ext prov"_s, u"proveedores externos"_s, WordBeginnings,
            {{0, 4}, {12, 3}});
        row("a part", u"veed"_s, u"proveedores"_s, Parts, {{3, 4}});
        row("the worst of the words counts", u"prov erno"_s, u"proveedores externos"_s, Parts,
            {{0, 4}, {15, 4}});
        row("letters in order", u"nwrc"_s, u"new record"_s, Letters,
            {{0, 1}, {2, 1}, {4, 1}, {6, 1}});
        row("letters from a later word on", u"rcd"_s, u"add record"_s, Letters,
            {{4, 1}, {6, 1}, {9, 1}});
        row("letters in the middle of a word", u"rvd"_s, u"proveedores"_s, std::nullopt, {});
        row("letters in another order", u"dcr"_s, u"record"_s, std::nullopt, {});
        row("one word that is not there", u"prov xyz"_s, u"proveedores"_s, std::nullopt, {{0, 4}});
        row("parts that touch are one", u"pro ove"_s, u"proveedores"_s, Parts, {{0, 5}});
        row("longer than the name", u"clientes nuevos"_s, u"clientes"_s, std::nullopt, {{0, 8}});
        row("nothing typed", {}, u"clientes"_s, std::nullopt, {});
        row("no name", u"a"_s, {}, std::nullopt, {});
    }
    void aTextIsFoundAsABeginningAWordAPartOrLettersInOrder()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QTEST(matchOf(text, name), "rank");
        QTEST(matchedParts(text, name), "parts");
    }
};

QTEST_APPLESS_MAIN(tst_SearchMatch)
#include "tst_searchmatch.moc"
