// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <vector>

namespace flokdesk {

/// Ends the process with the usage, as an answer or as an error.
[[noreturn]] inline void endWithUsage(const QCommandLineParser &parser, bool isAnswer)
{
    std::fputs(qPrintable(parser.helpText()), isAnswer ? stdout : stderr);
    std::exit(isAnswer ? 0 : 2);
}

/// Reads the arguments of the process into `parser` and returns those without an option, each of which
/// must please `isKnown`. Prints the usage and ends the process where the user asks for help, and where
/// an argument is not understood.
template <typename IsKnown>
QStringList readWords(QCommandLineParser &parser, qsizetype most, IsKnown isKnown)
{
    const QCommandLineOption help = parser.addHelpOption();
    const bool isParsed = parser.parse(QCoreApplication::arguments());
    const QStringList words = parser.positionalArguments();
    const bool isUnderstood =
        isParsed && words.size() <= most && std::all_of(words.begin(), words.end(), isKnown);
    if (!isUnderstood || parser.isSet(help))
        endWithUsage(parser, isUnderstood);
    return words;
}

/// As readWords(), for positive numbers.
inline std::vector<int> readNumbers(QCommandLineParser &parser, qsizetype most)
{
    std::vector<int> numbers;
    for (const QString &word :
         readWords(parser, most, [](const QString &text) { return text.toInt() > 0; }))
        numbers.push_back(word.toInt());
    return numbers;
}

} // namespace flokdesk
