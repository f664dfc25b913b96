// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <QString>
#include <QStringList>

class QLocale;

namespace flokdesk {

// The words of a result file are its format: they stand here, not in the catalogues, so that a file that was written
// in one language is recognized in every other one.

enum class ResultLanguage { English, Spanish, Portuguese };
inline constexpr std::array resultLanguages{ResultLanguage::English, ResultLanguage::Spanish,
                                            ResultLanguage::Portuguese};
ResultLanguage resultLanguageOf(const QLocale &locale);

enum class RowAction { None, Update, Add, Other };
inline constexpr std::array rowActions{RowAction::None, RowAction::Update, RowAction::Add,
                                       RowAction::Other};

/// What became of a row of a file. Each row has exactly one.
enum class RowOutcome {
    Updated,
    Added,
    Applied, ///< of a change that is not about a record
    Unchanged,
    Refused, ///< by Flokzu
    NotSent, ///< it certainly never reached Flokzu
    Conflict,
    Unconfirmed, ///< it may have been applied
    Skipped, ///< not tried, because of an earlier change of the same record
    Canceled,
    Waiting, ///< pending, or in a job that has not come to it
    NotStarted, ///< reviewed, but never made pending
    NotTicked,
    TwiceInFile,
    TwiceInDatabase,
    NotKnown,
    LeftOut, ///< by the mode
    Invalid,
};
inline constexpr std::array rowOutcomes{
    RowOutcome::Updated,   RowOutcome::Added,       RowOutcome::Applied,
    RowOutcome::Unchanged, RowOutcome::Refused,     RowOutcome::NotSent,
    RowOutcome::Conflict,  RowOutcome::Unconfirmed, RowOutcome::Skipped,
    RowOutcome::Canceled,  RowOutcome::Waiting,     RowOutcome::NotStarted,
    RowOutcome::NotTicked, RowOutcome::TwiceInFile, RowOutcome::TwiceInDatabase,
    RowOutcome::NotKnown,  RowOutcome::LeftOut,     RowOutcome::Invalid};

/// The headers of action, outcome, id, message and time, which mark a result file.
QStringList resultHeaders(ResultLanguage language);
/// Of the titles of changes, in a file of other changes than those of records.
QString changeHeader(ResultLanguage language);
QString wordFor(RowAction action, ResultLanguage language);
QString wordFor(RowOutcome outcome, ResultLanguage language);
/// In any of the languages; nothing for other words.
std::optional<RowAction> rowActionOf(const QString &word);
std::optional<RowOutcome> rowOutcomeOf(const QString &word);

} // namespace flokdesk
