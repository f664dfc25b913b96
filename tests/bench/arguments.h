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

/// As readWords(), for the name of one of `rows`; empty where the user wants all of them.
template <typename Rows>
QString readRow(QCommandLineParser &parser, const char *description, const Rows &rows)
{
    QStringList names;
    for (const auto &row : rows)
        names << QLatin1StringView(row.name);
    names.removeDuplicates(); // one thing may be measured at several sizes
    parser.setApplicationDescription(QLatin1StringView(description));
    parser.addPositionalArgument(
        QStringLiteral("row"),
        QStringLiteral("One of: %1; all if not given.").arg(names.join(QLatin1StringView(", "))),
        QStringLiteral("[row]"));
    return readWords(parser, 1, [&names](const QString &word) { return names.contains(word); })
        .value(0);
}

} // namespace flokdesk
