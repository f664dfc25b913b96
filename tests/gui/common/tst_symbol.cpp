// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/symbol.h"
#include "gui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMetaEnum>
#include <QPainter>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;

/// The colours of what is painted wholly; the edges are smoothed.
QSet<QRgb> inksOf(const QImage &image)
{
    QSet<QRgb> inks;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor colour = image.pixelColor(x, y); colour.alpha() == 255)
                inks << colour.rgb();
        }
    }
    return inks;
}

QSet<QRgb> inksOf(const QIcon &icon, QIcon::Mode mode)
{
    return inksOf(icon.pixmap(QSize(3 * side, 3 * side), 1, mode).toImage());
}

QSet<QRgb> ink(QPalette::ColorGroup group, QPalette::ColorRole role)
{
    return {QApplication::palette().color(group, role).rgb()};
}

} // namespace

class tst_Symbol : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(Theme::Light); }
    void cleanupTestCase() { applyTheme(Theme::System); }

    void eachNameHasAFileAndEachFileAName()
    {
        QStringList names;
        const auto symbols = QMetaEnum::fromType<Symbol>();
        for (int i = 0; i < symbols.keyCount(); ++i)
            names << QString::fromLatin1(symbols.key(i)).toLower() + u".svg"_s;
        names.sort();
        QCOMPARE(names, QDir(u":/symbols"_s).entryList(QDir::Files, QDir::Name));
    }

    void eachSymbolIsDrawnInTheColoursOfThePalette_data()
    {
        QTest::addColumn<Symbol>("symbol");
        const auto symbols = QMetaEnum::fromType<Symbol>();
        for (int i = 0; i < symbols.keyCount(); ++i)
            QTest::newRow(symbols.key(i)) << Symbol(symbols.value(i));
    }

    void eachSymbolIsDrawnInTheColoursOfThePalette()
    {
        QFETCH(Symbol, symbol);
        const QIcon icon = symbolIcon(symbol);
        QCOMPARE(inksOf(icon, QIcon::Normal), ink(QPalette::Active, QPalette::ButtonText));
        QCOMPARE(inksOf(icon, QIcon::Disabled), ink(QPalette::Disabled, QPalette::ButtonText));
        QCOMPARE(inksOf(icon, QIcon::Selected), ink(QPalette::Active, QPalette::HighlightedText));
        QVERIFY(inksOf(icon, QIcon::Disabled) != inksOf(icon, QIcon::Normal));
    }

    void anIconFollowsAnotherPalette()
    {
        const QIcon icon = symbolIcon(Symbol::Lock);
        const QSet<QRgb> before = inksOf(icon, QIcon::Normal);
        applyTheme(Theme::Dark);
        QCOMPARE(inksOf(icon, QIcon::Normal), ink(QPalette::Active, QPalette::ButtonText));
        QVERIFY(inksOf(icon, QIcon::Normal) != before);
    }

    void aPixmapHasAllPixelsOfTheScreen_data()
    {
        QTest::addColumn<qreal>("ratio");
        QTest::addColumn<int>("pixels");
        QTest::newRow("100 %") << 1.0 << 16;
        QTest::newRow("150 %") << 1.5 << 24;
        QTest::newRow("200 %") << 2.0 << 32;
    }

    void aPixmapHasAllPixelsOfTheScreen()
    {
        QFETCH(qreal, ratio);
        QFETCH(int, pixels);
        const QPixmap pixmap = symbolIcon(Symbol::Table).pixmap(QSize(side, side), ratio);
        QCOMPARE(pixmap.size(), QSize(pixels, pixels));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(side, side));
        const QPixmap other = symbolPixmap(Symbol::Table, Qt::red, side, ratio);
        QCOMPARE(other.size(), QSize(pixels, pixels));
        QCOMPARE(other.deviceIndependentSize(), QSizeF(side, side));
        QCOMPARE(inksOf(other.toImage()), QSet<QRgb>{QColor(Qt::red).rgb()});
    }

    void whatIsPaintedIsNotScaled_data() { aPixmapHasAllPixelsOfTheScreen_data(); }

    // A picture of 16 pixels made larger would have steps of more than one pixel, or blurred edges.
    void whatIsPaintedIsNotScaled()
    {
        QFETCH(qreal, ratio);
        QFETCH(int, pixels);
        QImage screen(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        screen.setDevicePixelRatio(ratio);
        screen.fill(Qt::transparent);
        QPainter painter(&screen);
        const QIcon icon = symbolIcon(Symbol::Reload);
        icon.paint(&painter, QRect(0, 0, side, side));
        painter.end();
        screen.setDevicePixelRatio(1);
        QCOMPARE(screen,
                 icon.pixmap(QSize(pixels, pixels), 1).toImage().convertToFormat(screen.format()));
    }
};

QTEST_MAIN(tst_Symbol)
#include "tst_symbol.moc"
