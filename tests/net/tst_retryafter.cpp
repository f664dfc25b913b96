// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retryafter.h"

#include <QTest>

namespace flokdesk {

class TestRetryAfter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsReadInBothForms_data();
    void itIsReadInBothForms();
};

void TestRetryAfter::itIsReadInBothForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds"); // -1 for nothing
    const QByteArray now = "Fri, 31 Jan 2026 23:59:50 GMT";
    const auto row = [](const char *name, const QByteArray &value, const QByteArray &date,
                        int seconds) { QTest::newRow(name) << value << date << seconds; };
    row("seconds", "5", {}, 5);
    row("with spaces", " 120 ", {}, 120);
    row("zero", "0", {}, 0);
    row("very long", "1000000000", {}, 366 * 24 * 3600);
    row("longer than any number", "99999999999999999999999", {}, 366 * 24 * 3600);
    row("negative", "-1", {}, -1);
    row("fraction", "1.5", {}, -1);
    row("words", "abc", {}, -1);
    row("empty", "", now, -1);
    row("hexadecimal", "0x10", {}, -1);
    row("date", "Sun, 01 Feb 2026 00:01:00 GMT", "Sat, 31 Jan 2026 23:59:50 GMT", 70);
    row("date without Date", "Sun, 01 Feb 2026 00:01:00 GMT", {}, -1);
    row("past date", "Sat, 31 Jan 2026 23:59:40 GMT", "Sat, 31 Jan 2026 23:59:50 GMT", -1);
    row("the same date", "Sat, 31 Jan 2026 23:59:50 GMT", "Sat, 31 Jan 2026 23:59:50 GMT", -1);
    row("broken Date", "Sun, 01 Feb 2026 00:01:00 GMT", "yesterday", -1);
}

void TestRetryAfter::itIsReadInBothForms()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    const std::optional<Duration> wait = retryAfter(value, date);
    QCOMPARE(wait.has_value(), seconds >= 0);
    if (wait)
        QCOMPARE(wait->count(), Duration(std::chrono::seconds(seconds)).count());
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestRetryAfter)
#include "tst_retryafter.moc"
