// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/columnmapping.h"

#include <map>
#include <QWidget>

class QCheckBox;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace flokdesk {

class Dialogs;

/// The choices of an import that hold for all rows: the mode, empty cells, and words that mean an empty cell.
class ImportRules final : public QWidget {
    Q_OBJECT

public:
    ImportRules(Dialogs &dialogs, QWidget *parent);

    void show(const ColumnMapping &mapping);
    /// Changes the parts of a mapping that are chosen here.
    void applyTo(ColumnMapping &mapping) const;
    /// All words that are offered, ticked or not; their counts are asked for with cellsSaying().
    QStringList words() const;
    void showCounts(const std::map<QString, int> &wordCounts, int emptyCells);

Q_SIGNALS:
    /// By the user.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addHeading(QVBoxLayout &column, const QString &text, QLabel **beside);
    void addModes(QVBoxLayout &column);
    void addEmptyCells(QVBoxLayout &column);
    void addWords(QVBoxLayout &column);
    void addWord(const QString &word);
    void askWord();

    struct Word {
        QString text;
        QCheckBox *box;
        QLabel *count;
    };
    Dialogs &m_dialogs;
    QString m_database;
    std::map<ImportMode, QRadioButton *> m_modes;
    std::vector<QLabel *> m_redLabels; // of what cannot be reversed
    QLabel *m_foundLabel = nullptr;
    std::map<EmptyCells, QRadioButton *> m_empty;
    QLabel *m_emptyLabel = nullptr;
    QVBoxLayout *m_wordsLayout = nullptr;
    std::vector<Word> m_words;
};

} // namespace flokdesk
