// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "gui/editing/exactbox.h"
#include "gui/editing/exactline.h"
#include "session/emailinput.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QTest>

// The longest time that one key or one turn of the event loop takes with long texts in an editor.
// Usage: editor_bench [megabytes], 1.2 without an argument.

using namespace flokdesk;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double longestTurn(const std::function<bool()> &isDone)
{
    double longest = 0;
    while (!isDone())
        longest = std::max(longest, milliseconds([] {
                               QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                           }));
    return longest;
}

void measureBox(const QString &text)
{
    ExactBox box;
    box.resize(400, 120);
    std::printf("fill %.1f ms\n", milliseconds([&] { box.setExactText(text); }));
    std::printf("show %.1f ms\n", milliseconds([&] {
                    box.show();
                    QCoreApplication::processEvents();
                }));
    std::printf("longest turn until complete %.1f ms\n",
                longestTurn([&] { return box.isComplete(); }));
    std::printf("to the end %.1f ms\n",
                milliseconds([&] { QTest::keyClick(&box, Qt::Key_End, Qt::ControlModifier); }));
    std::printf("a letter %.1f ms\n", milliseconds([&] { QTest::keyClick(&box, Qt::Key_X); }));
    std::printf("the text %.1f ms\n", milliseconds([&] { (void)box.exactText(); }));
    std::printf("select all %.1f ms\n", milliseconds([&] { box.selectAll(); }));
    std::printf("paste over it %.1f ms\n",
                milliseconds([&] { QTest::keySequence(&box, QKeySequence::Paste); }));
    std::printf("longest turn until complete %.1f ms\n",
                longestTurn([&] { return box.isComplete(); }));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures editors that hold one long line of text."));
    parser.addPositionalArgument(QStringLiteral("kilobytes"),
                                 QStringLiteral("Length of the text, 1200 if not given."),
                                 QStringLiteral("[kilobytes]"));
    const std::vector<int> numbers = readNumbers(parser, 1);
    const qsizetype length = qsizetype(numbers.empty() ? 1200 : numbers[0]) * 1000;
    const QString text = QStringLiteral("words and ").repeated(length / 10);
    QGuiApplication::clipboard()->setText(text);
    measureBox(text);
    ExactLine line;
    line.show();
    std::printf("paste into a line %.1f ms\n",
                milliseconds([&] { QTest::keySequence(&line, QKeySequence::Paste); }));
    const QString people =
        QStringLiteral("\"Person, One\" <person@example.org>, ").repeated(length / 36);
    std::printf("read addresses %.1f ms\n", milliseconds([&] { (void)parseEmails(people); }));
    return 0;
}
