// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/deskpaint.h"
#include "gui/common/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QVBoxLayout>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

QColor of(ColourRole role)
{
    return colour(role, QApplication::palette());
}

int count(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
    return found;
}

/// A widget in a window in which another one has the focus.
struct InWindow {
    QWidget window;
    QPushButton *other;
    QWidget *widget;

    explicit InWindow(QWidget *shown)
        : other(new QPushButton(u"other"_s, &window))
        , widget(shown)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(other);
        layout->addWidget(widget);
        window.resize(300, 200);
        window.show();
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window was not shown");
        other->setFocus();
    }
    QImage picture() const { return widget->grab().toImage(); }
};

QPushButton *buttonOf(const QString &kind)
{
    auto *button = new QPushButton(u"Apply"_s);
    button->setProperty("kind", kind);
    return button;
}

} // namespace

class tst_DeskStyle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(Theme::Light); }
    void cleanupTestCase() { applyTheme(Theme::System); }

    void aButtonIsOfItsKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<ColourRole>("ground");
        QTest::addColumn<ColourRole>("ink");
        QTest::newRow("usual") << QString() << ColourRole::Base << ColourRole::Text;
        QTest::newRow("filled") << u"filled"_s << ColourRole::Accent << ColourRole::OnAccent;
        QTest::newRow("primary") << u"primary"_s << ColourRole::Tint << ColourRole::AccentText;
        QTest::newRow("danger") << u"danger"_s << ColourRole::Base << ColourRole::FailedInk;
        QTest::newRow("link") << u"link"_s << ColourRole::Window << ColourRole::AccentText;
        QTest::newRow("flat") << u"flat"_s << ColourRole::Window << ColourRole::Text;
    }

    void aButtonIsOfItsKind()
    {
        QFETCH(QString, kind);
        QFETCH(ColourRole, ground);
        QFETCH(ColourRole, ink);
        const InWindow shown(buttonOf(kind));
        const QImage image = shown.picture();
        QCOMPARE(image.pixelColor(8, image.height() / 2), of(ground));
        QVERIFY(count(image, of(ink)) > 0);
        shown.widget->setEnabled(false);
        QCOMPARE(count(shown.picture(), of(ColourRole::Accent)), 0);
        QVERIFY(count(shown.picture(), of(ColourRole::DisabledText)) > 0);
    }

    void theDefaultButtonIsFilled()
    {
        auto *button = buttonOf({});
        button->setDefault(true);
        const InWindow shown(button);
        QVERIFY(count(shown.picture(), of(ColourRole::Accent)) > 100);
    }

    void aButtonHasRoomForItsTextInBold()
    {
        const InWindow shown(buttonOf(u"filled"_s));
        QFont bold = shown.widget->font();
        bold.setBold(true);
        QVERIFY(shown.widget->sizeHint().width()
                >= QFontMetrics(bold).horizontalAdvance(u"Apply"_s) + 16);
    }

    void whatHasTheFocusHasAFrameOfTwoPixels_data()
    {
        QTest::addColumn<QWidget *>("widget");
        QTest::newRow("line") << static_cast<QWidget *>(new QLineEdit);
        QTest::newRow("list") << static_cast<QWidget *>(new QComboBox);
        QTest::newRow("button") << static_cast<QWidget *>(buttonOf({}));
    }

    void whatHasTheFocusHasAFrameOfTwoPixels()
    {
        QFETCH(QWidget *, widget);
        const InWindow shown(widget); // which deletes it
        const int middle = widget->height() / 2;
        QCOMPARE(shown.picture().pixelColor(0, middle), of(ColourRole::Border));
        QVERIFY(shown.picture().pixelColor(1, middle) != of(ColourRole::Focus));
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY(widget->hasFocus());
        const QImage image = shown.picture();
        QCOMPARE(image.pixelColor(0, middle), of(ColourRole::Focus));
        QCOMPARE(image.pixelColor(1, middle), of(ColourRole::Focus));
        QVERIFY(image.pixelColor(2, middle) != of(ColourRole::Focus));
    }

    void fieldsAndButtonsAreOfOneHeight()
    {
        const QLineEdit line;
        const QComboBox list;
        const QPushButton button(u"Apply"_s);
        QCOMPARE(line.sizeHint().height(), fieldHeightOf(QApplication::font()));
        QCOMPARE(list.sizeHint().height(), line.sizeHint().height());
        QCOMPARE(button.sizeHint().height(), line.sizeHint().height());
    }

    void headingsAreFlatAndTheScrollBarBeginsBelowThem()
    {
        auto *table = new QTableView;
        QStandardItemModel model(99, 2);
        model.setHorizontalHeaderLabels({u"Name"_s, u"City"_s});
        table->setModel(&model);
        const InWindow shown(table);
        const QHeaderView *headings = table->horizontalHeader();
        const QImage image = headings->viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(2, 1), of(ColourRole::Window));
        QCOMPARE(image.pixelColor(2, image.height() - 2), of(ColourRole::Window));
        QCOMPARE(image.pixelColor(2, image.height() - 1), of(ColourRole::Line));
        QVERIFY(count(image, of(ColourRole::FaintText)) > 0);
        const QScrollBar *bar = table->verticalScrollBar();
        QStyleOptionSlider option;
        option.initFrom(bar);
        option.orientation = Qt::Vertical;
        option.minimum = bar->minimum();
        option.maximum = bar->maximum();
        option.pageStep = bar->pageStep();
        const auto part = [&](QStyle::SubControl which) {
            return bar->style()->subControlRect(QStyle::CC_ScrollBar, &option, which, bar);
        };
        const QRect slider = part(QStyle::SC_ScrollBarSlider);
        QCOMPARE(slider.top(), headings->height());
        QVERIFY(slider.height() >= 32);
        QCOMPARE(part(QStyle::SC_ScrollBarAddPage).bottom(), bar->height() - 1);
        QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
        option.sliderPosition = bar->maximum();
        QCOMPARE(part(QStyle::SC_ScrollBarSlider).bottom(), bar->height() - 1);
    }

    void aMenuShowsItsKeysAtTheRight()
    {
        QMenu menu;
        QAction *action = menu.addAction(u"&Copy"_s);
        action->setShortcut(QKeySequence(u"Ctrl+C"_s));
        action->setShortcutVisibleInContextMenu(true);
        QAction *ticked = menu.addAction(u"A much longer text of an action"_s);
        ticked->setCheckable(true);
        ticked->setChecked(true);
        menu.popup(QPoint(10, 10));
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        const QImage image = menu.grab().toImage();
        const QRect line = menu.actionGeometry(action);
        QCOMPARE(image.pixelColor(line.left() + 6, line.center().y()), of(ColourRole::Base));
        const QImage keys = image.copy(line.right() - 60, line.top(), 60, line.height());
        QVERIFY(count(keys, of(ColourRole::FaintText)) > 0);
        const QRect other = menu.actionGeometry(ticked);
        QVERIFY(count(image.copy(other.left(), other.top(), 36, other.height()),
                      of(ColourRole::Text))
                > 0); // the tick
        QVERIFY(other.width() >= menu.fontMetrics().horizontalAdvance(ticked->text()) + 60);
        menu.close();
    }

    void theCurrentTabIsUnderlined()
    {
        auto *tabs = new QTabBar;
        tabs->addTab(u"Instances"_s);
        tabs->addTab(u"Databases"_s);
        const InWindow shown(tabs);
        const QImage image = shown.picture();
        const QRect current = tabs->tabRect(0);
        const QRect other = tabs->tabRect(1);
        QCOMPARE(image.pixelColor(current.center().x(), current.bottom()), of(ColourRole::Focus));
        QVERIFY(image.pixelColor(other.center().x(), other.bottom()) != of(ColourRole::Focus));
        QFont bold = tabs->font();
        bold.setBold(true);
        QVERIFY(current.width() >= QFontMetrics(bold).horizontalAdvance(u"Instances"_s) + 16);
    }

    void aToolBarOfProductionIsTinted()
    {
        auto *bar = new QToolBar;
        bar->setProperty("kind", u"production"_s);
        const InWindow shown(bar);
        QVERIFY(count(shown.picture(), of(ColourRole::ProductionBar)) > 100);
    }

    void aTickedBoxIsFilled()
    {
        auto *box = new QCheckBox(u"Fast"_s);
        const InWindow shown(box);
        QCOMPARE(count(shown.picture(), of(ColourRole::Accent)), 0);
        QVERIFY(count(shown.picture(), of(ColourRole::Border)) > 10);
        box->setChecked(true);
        QVERIFY(count(shown.picture(), of(ColourRole::Accent)) > 50);
        QCOMPARE(count(shown.picture(), of(ColourRole::Border)), 0);
    }
};

QTEST_MAIN(tst_DeskStyle)
#include "tst_deskstyle.moc"
