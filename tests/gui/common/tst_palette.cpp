// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/palette.h"
#include "gui/common/theme.h"

#include <algorithm>
#include <cmath>
#include <QApplication>
#include <QStyleFactory>
#include <QTest>

using namespace flokdesk;
using enum ColourRole;

namespace {

/// WCAG 2, counted here once more.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double ratio(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

/// What is painted on which grounds.
struct Use {
    ColourRole ink;
    std::initializer_list<ColourRole> grounds;
};

const Use texts[] = {
    {Text,
     {Window, Base, Selection, SelectionOff, ColourRole::Tint, RowTint, Hover, PendingGround,
      PendingBar, AppliedGround, FailedGround, ConflictGround, Match, DemoBar, ProductionBar}},
    {FaintText,
     {Window, Base, Selection, SelectionOff, RowTint, Hover, PendingGround, PendingBar, DemoBar,
      ProductionBar}},
    {OnAccent, {Accent}},
    {AccentText, {Base, Window, ColourRole::Tint, Selection, PendingBar}},
    {PendingInk, {Base, Window, PendingGround, PendingBar, RowTint}},
    {AppliedInk, {Base, Window, AppliedGround}},
    {FailedInk, {Base, Window, FailedGround}},
    {ConflictInk, {Base, Window, ConflictGround}},
    {DemoInk, {DemoBar}},
    {ProductionInk, {ProductionBar}},
};

/// Edges, frames and bars; and texts of what cannot be used, for which WCAG 2 asks nothing.
const Use shapes[] = {
    {Border, {Base, Window, RowTint, ProductionBar, DemoBar}},
    {Accent, {Base, Window}},
    {Focus,
     {Base, Window, Selection, RowTint, PendingGround, ColourRole::Tint, ProductionBar, DemoBar}},
    {DisabledText,
     {Window, Base, Hover, Selection, SelectionOff, RowTint, PendingBar, ColourRole::Tint}},
};

const char *nameOf(ColourRole role)
{
    static const char *const names[] = {
        "window",      "base",           "text",        "faint text",      "disabled text",
        "line",        "border",         "accent",      "on accent",       "accent text",
        "focus",       "tint",           "selection",   "selection off",   "row tint",
        "hover",       "pending ground", "pending ink", "pending bar",     "applied ground",
        "applied ink", "failed ground",  "failed ink",  "conflict ground", "conflict ink",
        "match",       "demo bar",       "demo ink",    "production bar",  "production ink"};
    return names[size_t(role)];
}

QPalette flat(const QColor &ground, const QColor &text, const QColor &highlight,
              const QColor &highlighted)
{
    QPalette palette(text, ground, text, text, text, text, text, ground, ground);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlighted);
    palette.setColor(QPalette::Link, highlight);
    palette.setColor(QPalette::PlaceholderText, text);
    return palette;
}

} // namespace

class tst_Palette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase() { applyTheme(Theme::System); }

    void eachPairIsToldApart_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<ColourRole>("ink");
        QTest::addColumn<ColourRole>("ground");
        QTest::addColumn<double>("needed");
        struct Look {
            const char *name;
            QPalette palette;
            double forTexts;
        };
        const Look looks[] = {{"light", lightPalette(), 4.5},
                              {"dark", darkPalette(), 4.5},
                              {"high contrast", highContrastPalette(), 7}};
        for (const auto &[name, palette, forTexts] : looks) {
            for (const auto &[ink, grounds] : texts)
                for (const ColourRole ground : grounds)
                    QTest::addRow("%s: %s on %s", name, nameOf(ink), nameOf(ground))
                        << palette << ink << ground << forTexts;
            for (const auto &[ink, grounds] : shapes)
                for (const ColourRole ground : grounds)
                    QTest::addRow("%s: %s on %s", name, nameOf(ink), nameOf(ground))
                        << palette << ink << ground << 3.0;
        }
    }

    void eachPairIsToldApart()
    {
        QFETCH(QPalette, palette);
        QFETCH(ColourRole, ink);
        QFETCH(ColourRole, ground);
        QFETCH(double, needed);
        const double found = ratio(colour(ink, palette), colour(ground, palette));
        QVERIFY2(found >= needed, qPrintable(QString::number(found)));
        QVERIFY(std::abs(found - contrast(colour(ink, palette), colour(ground, palette))) < 0.01);
    }

    void theRolesOfQtAreOfThePalette_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("high contrast") << highContrastPalette();
    }

    void theRolesOfQtAreOfThePalette()
    {
        QFETCH(QPalette, palette);
        const auto compare = [&palette](QPalette::ColorRole qt, ColourRole role) {
            return palette.color(QPalette::Active, qt) == colour(role, palette);
        };
        QVERIFY(compare(QPalette::Window, Window));
        QVERIFY(compare(QPalette::Button, Window));
        QVERIFY(compare(QPalette::Base, Base));
        QVERIFY(compare(QPalette::Text, Text));
        QVERIFY(compare(QPalette::WindowText, Text));
        QVERIFY(compare(QPalette::ButtonText, Text));
        QVERIFY(compare(QPalette::PlaceholderText, FaintText));
        QVERIFY(compare(QPalette::Highlight, Selection));
        QVERIFY(compare(QPalette::HighlightedText, Text));
        QVERIFY(compare(QPalette::Link, AccentText));
        QVERIFY(compare(QPalette::Dark, Border));
        QVERIFY(ratio(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase))
                >= 7);
        for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
            QVERIFY(palette.color(QPalette::Disabled, role) != palette.color(role));
    }

    void amberMeansPendingAndNothingElse()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette(), highContrastPalette()}) {
            const QColor pending = tintedBackground(flokdesk::Tint::Edited, palette);
            QCOMPARE(pending, colour(PendingGround, palette));
            QCOMPARE(tintedBackground(flokdesk::Tint::New, palette), pending);
            for (const auto tint : {flokdesk::Tint::Information, flokdesk::Tint::Good,
                                    flokdesk::Tint::Warning, flokdesk::Tint::Problem}) {
                QVERIFY(tintedBackground(tint, palette) != pending);
                QVERIFY(markColour(tint, palette) != markColour(flokdesk::Tint::Edited, palette));
            }
        }
    }

    void theSystemSaysLightOrDark()
    {
        const QPalette light = QStyleFactory::create(QStringLiteral("fusion"))->standardPalette();
        QCOMPARE(paletteOf(Theme::System, light), lightPalette());
        QPalette dark(QColor(0x31363b));
        dark.setColor(QPalette::Base, QColor(0x232629));
        dark.setColor(QPalette::Text, QColor(0xfcfcfc));
        QCOMPARE(paletteOf(Theme::System, dark), darkPalette());
        QCOMPARE(paletteOf(Theme::Light, dark), lightPalette());
        QCOMPARE(paletteOf(Theme::Dark, light), darkPalette());
        QCOMPARE(paletteOf(Theme::HighContrast, light), highContrastPalette());
    }

    void aSystemOfHighContrastIsRespected_data()
    {
        QTest::addColumn<QPalette>("system");
        QTest::newRow("black") << flat(Qt::black, Qt::white, Qt::cyan, Qt::black);
        QTest::newRow("white") << flat(Qt::white, Qt::black, QColor(0x37006e), Qt::white);
        QTest::newRow("desert") << flat(QColor(0xfffaef), QColor(0x3d3d3d), QColor(0x903909),
                                        QColor(0xfff5e3));
        QTest::newRow("night sky")
            << flat(Qt::black, Qt::white, QColor(0xd6b4fd), QColor(0x2b2b2b));
    }

    void aSystemOfHighContrastIsRespected()
    {
        QFETCH(QPalette, system);
        QCOMPARE(paletteOf(Theme::System, system), system);
        const auto isText = [&system](ColourRole ink, ColourRole ground) {
            return ratio(colour(ink, system), colour(ground, system)) >= 4.5;
        };
        for (const ColourRole ground :
             {Window, Base, SelectionOff, ColourRole::Tint, RowTint, Hover, PendingGround,
              PendingBar, AppliedGround, FailedGround, ConflictGround, Match, DemoBar,
              ProductionBar})
            QVERIFY2(isText(Text, ground), nameOf(ground));
        for (const ColourRole ink : {FaintText, AccentText, PendingInk, AppliedInk, FailedInk,
                                     ConflictInk, DemoInk, ProductionInk})
            QVERIFY2(isText(ink, Base), nameOf(ink));
        QVERIFY(isText(OnAccent, Accent));
        for (const ColourRole shape : {Border, Focus, DisabledText})
            QVERIFY2(ratio(colour(shape, system), colour(Base, system)) >= 3, nameOf(shape));
    }

    void aThemeIsAppliedToTheWholeProgram()
    {
        applyTheme(Theme::HighContrast);
        QCOMPARE(QApplication::palette(), highContrastPalette());
        applyTheme(Theme::Dark);
        QCOMPARE(QApplication::palette(), darkPalette());
        applyTheme(Theme::System);
        QCOMPARE(QApplication::palette(), lightPalette());
        for (const auto theme : {Theme::System, Theme::Light, Theme::Dark, Theme::HighContrast})
            QCOMPARE(themeOfWord(toKey(theme)), theme);
    }
};

QTEST_MAIN(tst_Palette)
#include "tst_palette.moc"
