// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/linelimits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QIntValidator>
#include <QLineEdit>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace flokdesk {

class TestLineLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QToolTip::hideText(); }
    void aPastedTextThatIsCutIsTold();
    void aTextThatFitsIsNotTold();
    void aCharacterThatTheLineDoesNotTakeIsNotTold();
};

void TestLineLimits::aPastedTextThatIsCutIsTold()
{
    const LineLimits limits(nullptr);
    QLineEdit line;
    line.show();
    QGuiApplication::clipboard()->setText(QString(40'000, u'x'));
    line.paste();
    QCOMPARE(line.text().size(), 32'767);
    QVERIFY(QToolTip::text().contains(u"32767"_s));
}

void TestLineLimits::aTextThatFitsIsNotTold()
{
    const LineLimits limits(nullptr);
    QLineEdit line;
    line.show();
    QGuiApplication::clipboard()->setText(QString(32'767, u'x'));
    line.paste();
    QCOMPARE(line.text().size(), 32'767);
    QCOMPARE(QToolTip::text(), QString());
}

void TestLineLimits::aCharacterThatTheLineDoesNotTakeIsNotTold()
{
    const LineLimits limits(nullptr);
    QLineEdit line;
    QIntValidator numbers;
    line.setValidator(&numbers);
    line.show();
    QTest::keyClicks(&line, u"x"_s);
    QCOMPARE(line.text(), QString());
    QCOMPARE(QToolTip::text(), QString());
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestLineLimits)
#include "tst_linelimits.moc"
