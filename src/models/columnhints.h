// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordset.h"

#include <atomic>
#include <optional>
#include <QDate>
#include <QStringList>

namespace flokdesk {

/// How all values of a column write a date, with or without a time behind it.
struct DateForm {
    enum class Order { YearMonthDay, DayMonthYear, MonthDayYear };
    Order order = Order::YearMonthDay;
    QChar separator = u'-';
    bool isPadded = true; ///< 05 instead of 5
    QString midnight; ///< the beginning of a day as the column writes it behind a date; empty: none

    QString text(const QDate &date) const;
    /// The date at the beginning of a text of this form; nothing where it has another form.
    std::optional<QDate> dateIn(const QString &text) const;
    /// The text with another date and the same time; where it is no date, the date alone, at midnight in a
    /// column with times.
    QString withDate(const QString &text, const QDate &date) const;
};

/// What helps to fill a cell of a column, found in the values that were received.
struct ColumnHints {
    static constexpr qsizetype mostValues = 20;
    static constexpr size_t longestValue = 60; ///< bytes
    /// Exactly as received, in the order in which a list shows them. Empty where the column has many, where most
    /// of them are there once, and where one is long.
    QStringList values = {};
    /// Only where the values prove it: day and month are told apart by a day above 12.
    std::optional<DateForm> dates = {};

    bool isEmpty() const { return values.isEmpty() && !dates; }
};

/// Looks at each distinct value, for a worker thread; nothing where it is cancelled. A column of one yes/no pair
/// has both of its values, whatever is received of it.
ColumnHints hintsOf(const RecordSet &records, int column, const std::atomic_bool &isCancelled);

} // namespace flokdesk
