// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <QFont>
#include <QStringList>
#include <utility>

class QAbstractItemModel;
class QAbstractItemView;
class QTableView;

namespace flokdesk {

/// What all tables have in common: rows of one height that do not wrap, lines between them instead of
/// a grid, headings, a ground for the row of the current cell, and no room beside the last column (LastColumn). Once,
/// after the model was set.
void setUpRows(QTableView &table);

/// Shows a model as the tables of the panels are: no row headers, columns as wide as so many letters,
/// the last one takes the rest.
void setUpTable(QTableView *table, QAbstractItemModel *model,
                std::initializer_list<std::pair<int, int>> letters);

/// Widens the columns whose heading would be cut, in whatever language it is.
void widenToHeadings(QTableView &table);
/// What a cell with this text in that weight needs, in pixels.
int widthOfCell(const QAbstractItemView &view, const QString &text,
                QFont::Weight weight = QFont::Normal);
/// Widens a column in which one of these texts would be cut: all that the program can write into it,
/// in that weight.
void widenToTexts(QTableView &table, int column, const QStringList &texts,
                  QFont::Weight weight = QFont::Normal);

} // namespace flokdesk
