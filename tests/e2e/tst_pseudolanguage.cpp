// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudotranslator.h"
#include "shown.h"
#include "tour.h"

#include <QSet>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

bool hasWords(const QString &text)
{
    static const QRegularExpression word(u"\\p{L}{2}"_s);
    return word.match(text).hasMatch();
}

/// Where names and values of a tenant are shown, or languages by their own name.
bool isOfTheTenant(const QString &place)
{
    static const QRegularExpression places(
        u"^(profilesMenu .* entry|languageMenu .* "
        u"entry|profilesList|titleLabel|databaseTitleLabel|sidebarList|instancesTable .* "
        u"column "
        "[1246]$|fieldsTable|tasksTable|metadataTable .* column 1|processCombo|databaseComboBox|"
        "filterColumnComboBox|recordsTable|field\\dEdit|keyColumnsList|userRoles .* column "
        "0|usersTable .* (column "
        "0|header)|"
        "requestsTable .* column [12]( |$)|"
        "fileNameLabel|sourcePreview .* column|columnsTable .* column [01]( tool tip)?$|"
        "samplesTable .* column \\d( tool tip)?$|encodingComboBox)"_s);
    return places.match(place).hasMatch();
}

/// The same in every language: the product, keys, addresses, identifiers, and words of the service.
bool isAName(const QString &text)
{
    static const QRegularExpression names(u"^(Flokdesk( [\\d.]*)?|((Ctrl|Shift|Alt)\\+)+\\S+|F\\d+|"
                                          "\\S+@\\S+|[A-Z]+-\\d+|(https?:/)?/\\S+|"
                                          "OK(, [A-Z]+)*|role(Name)?|YYYY.MM.DD)$"_s);
    return names.match(text).hasMatch();
}

/// Finds what no catalogue knows, among much that comes from the tenant.
class Untranslated {
public:
    bool isTranslated(const ShownText &shown)
    {
        static const QRegularExpression markup(u"<[a-z/]+>"_s);
        const QString text = QString(shown.text).remove(markup);
        if (text.contains(u'[') || !hasWords(text) || isAName(text))
            return true;
        if (isOfTheTenant(shown.place))
            m_data.insert(text);
        return m_data.contains(text)
            || std::ranges::all_of(text.split(u", "_s),
                                   [this](const QString &part) { return m_data.contains(part); });
    }

private:
    QSet<QString> m_data; ///< met where only the tenant's own texts are
};

} // namespace

class tst_PseudoLanguage : public QObject {
    Q_OBJECT

    QStringList m_untranslated;
    QStringList m_clipped;

    // One message each, because a long one is cut.
    static void verifyNothingIn(const QStringList &lines)
    {
        for (const QString &line : lines)
            qWarning().noquote() << line;
        QVERIFY(lines.isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Dates are in digits there: the names of months come from Qt, in any language.
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        PseudoTranslator translator(QStringLiteral(FLOKDESK_CATALOGUES) + u"/flokdesk_es.qm"_s);
        QVERIFY(QCoreApplication::installTranslator(&translator));
        Untranslated words;
        QSet<QString> met;
        const auto isNew = [&met](const QString &line) {
            const bool wasMet = met.contains(line);
            met.insert(line);
            return !wasMet;
        };
        Tour tour(QSize(1200, 760), [&](const QWidget &window, const QString &where) {
            for (const ShownText &shown : textsOf(window)) {
                const QString line = shown.place + u": "_s + shown.text;
                if (!words.isTranslated(shown) && isNew(line))
                    m_untranslated << where + u" — "_s + line;
            }
            for (const QString &line : clippedIn(window))
                if (isNew(line))
                    m_clipped << where + u" — "_s + line;
        });
        tour.run();
    }

    void everyTextComesFromACatalogue() { verifyNothingIn(m_untranslated); }
    void textsThatAreAThirdLongerHaveRoom() { verifyNothingIn(m_clipped); }
};

QTEST_MAIN(tst_PseudoLanguage)
#include "tst_pseudolanguage.moc"
