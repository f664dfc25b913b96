// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/palette.h"
#include "gui/common/theme.h"
#include "gui/review/reviewtree.h"

#include <algorithm>
#include <cmath>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace flokdesk;
using namespace Qt::StringLiterals;

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

constexpr double needed = 3; // WCAG 2.1, 1.4.11

/// A widget in a window, as it is drawn.
struct Picture {
    QWidget window;
    QImage image;
    QPoint corner;
    QSize size;

    Picture(QWidget *widget, bool focused)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(20, 20, 20, 20);
        auto *other = new QPushButton(u"other"_s, &window);
        layout->addWidget(other);
        layout->addWidget(widget);
        window.resize(260, 200);
        window.show();
        (focused ? widget : other)->setFocus(Qt::TabFocusReason);
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("the window was not shown");
        if (focused && !widget->hasFocus())
            qFatal("the widget did not get the focus");
        image = window.grab().toImage();
        corner = widget->pos();
        size = widget->size();
    }
    /// From the left edge inwards, at half the height.
    std::vector<QColor> edge(int width) const
    {
        std::vector<QColor> colours;
        for (int x = 0; x < width; ++x)
            colours.push_back(image.pixelColor(corner + QPoint(x, size.height() / 2)));
        return colours;
    }
};

double best(const std::vector<QColor> &colours, const QColor &beside, const QColor &inside)
{
    double found = 0;
    for (const QColor &colour : colours)
        found = std::max(found, std::min(ratio(colour, beside), ratio(colour, inside)));
    return found;
}

QWidget *make(const QString &kind)
{
    if (kind == u"check box")
        return new QCheckBox;
    if (kind == u"radio button")
        return new QRadioButton;
    if (kind == u"line")
        return new QLineEdit;
    if (kind == u"list to choose from")
        return new QComboBox;
    if (kind == u"number")
        return new QSpinBox;
    if (kind == u"text")
        return new QPlainTextEdit;
    auto *combo = new QComboBox;
    combo->setEditable(true);
    return combo;
}

} // namespace

class tst_Theme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase() { applyTheme(Theme::System); }

    void edgesCanBeSeen_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("focused");
        for (const auto &[name, theme] : {std::pair("dark", Theme::Dark),
                                          {"light", Theme::Light},
                                          {"high contrast", Theme::HighContrast}})
            for (const QString &kind :
                 {u"check box"_s, u"radio button"_s, u"line"_s, u"list to choose from"_s,
                  u"list to type into"_s, u"number"_s, u"text"_s})
                for (const bool focused : {false, true})
                    QTest::addRow("%s %s%s", name, qPrintable(kind), focused ? " in focus" : "")
                        << theme << kind << focused;
    }

    void edgesCanBeSeen()
    {
        QFETCH(Theme, theme);
        QFETCH(QString, kind);
        QFETCH(bool, focused);
        applyTheme(theme);
        const Picture picture(make(kind), focused);
        const QPalette colours = QApplication::palette();
        const double seen =
            best(picture.edge(6), colours.color(QPalette::Window), colours.color(QPalette::Base));
        QVERIFY2(seen >= needed, qPrintable(u"%1 to 1"_s.arg(seen)));
    }

    void anEmptyBoxOfTheReviewCanBeSeen_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("high contrast") << Theme::HighContrast;
    }

    void anEmptyBoxOfTheReviewCanBeSeen()
    {
        QFETCH(Theme, theme);
        applyTheme(theme);
        auto *tree = new ReviewTree;
        auto *item = new QTreeWidgetItem(tree, {QString(), u"a"_s});
        item->setCheckState(0, Qt::Unchecked);
        const Picture picture(tree, false);
        const QRect line = tree->visualItemRect(item);
        const QColor base = QApplication::palette().color(QPalette::Base);
        std::vector<QColor> box;
        for (int x = 0; x < 60; ++x)
            box.push_back(picture.image.pixelColor(
                tree->viewport()->mapTo(&picture.window, QPoint(x, line.center().y()))));
        const auto edges = std::ranges::count_if(
            box, [&base](const QColor &colour) { return ratio(colour, base) >= needed; });
        QVERIFY2(edges >= 2, "the left and the right edge of the box");
    }

    void textCanBeReadInBothThemes()
    {
        for (const QPalette &colours : {lightPalette(), darkPalette()})
            for (const auto role :
                 {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText})
                for (const auto ground : {QPalette::Window, QPalette::Base})
                    QVERIFY(contrast(colours.color(role), colours.color(ground)) >= 4.5);
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
