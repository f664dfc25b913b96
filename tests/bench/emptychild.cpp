// SPDX-License-Identifier: GPL-3.0-or-later
// emptychild: the least that a program with a window costs. Shows an empty one, says after how many
// milliseconds it stood there and how much processor time that took, and ends.
#include <cstdio>
#include <ctime>
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QWidget>

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1200, 760);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("the window was not shown");
    std::printf("%lld ms, %.1f ms of processor time\n", sinceStart.elapsed(),
                double(std::clock()) * 1000 / CLOCKS_PER_SEC);
    return 0;
}
