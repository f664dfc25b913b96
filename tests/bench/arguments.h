// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <vector>

namespace flokdesk {

/// Reads the arguments of the process into `parser` and returns those without a name: positive
/// numbers, at most `most` of them. Prints the usage and ends the process where the user asks for
/// help, and where an argument is not understood.
inline std::vector<int> readArguments(QCommandLineParser &parser, qsizetype most)
{
    const QCommandLineOption help = parser.addHelpOption();
    bool isUnderstood = parser.parse(QCoreApplication::arguments());
    const QStringList texts = parser.positionalArguments();
    std::vector<int> numbers;
    for (const QString &text : texts)
        numbers.push_back(text.toInt());
    isUnderstood = isUnderstood && texts.size() <= most
        && std::ranges::all_of(numbers, [](int number) { return number > 0; });
    if (isUnderstood && !parser.isSet(help))
        return numbers;
    std::fputs(qPrintable(parser.helpText()), isUnderstood ? stdout : stderr);
    std::exit(isUnderstood ? 0 : 2);
}

} // namespace flokdesk
