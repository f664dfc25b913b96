// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/columnfacts.h"
#include "gui/common/dialogs.h"
#include "gui/sheets/importdraft.h"
#include "gui/sheets/importstep.h"
#include "gui/sheets/keyexamples.h"
#include "gui/sheets/latestwork.h"

#include <map>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QTableView;

namespace flokdesk {

class ImportRules;
class KeyColumnsModel;

/// The third step of an import: which record a row is, and what happens to it. It sends nothing.
class KeyStep final : public ImportStep {
    Q_OBJECT

public:
    KeyStep(ImportDraft &draft, Dialogs &dialogs, QWidget *parent);
    ~KeyStep() override;

    QString title() const override;
    QString nextText() const override;
    QString hint() const override;
    bool isDecided() const override;
    void proceed() override;
    void enter() override;
    QWidget *firstFocus() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What a worker counts.
    struct Counted {
        std::vector<ColumnFacts> facts;
        std::map<QString, int> words;
        std::vector<KeyExample> examples;
        std::optional<SheetCounts> counts; ///< where the rows could be compared with the list
        int keysToRead = 0; ///< where the list may be cut
    };
    static Counted counted(const SheetImport &import, const QStringList &words,
                           const std::optional<LiveRecords> &live, SheetProgress &progress);
    QWidget *makeLeft();
    void choose();
    void showDraft();
    void count();
    void take(const Counted &counted);
    void showVerdict();
    void fitTables();
    QString costText() const;

    ImportDraft &m_draft;
    LatestWork<Counted> m_count;
    std::optional<Counted> m_counted;
    KeyColumnsModel *m_columns;
    KeyExamplesModel *m_examples;
    QTableView *m_columnsTable;
    QTableView *m_examplesTable;
    QLabel *m_verdictLabel = nullptr;
    QLabel *m_examplesHeading = nullptr;
    QLabel *m_examplesLabel = nullptr;
    ImportRules *m_rules;
    QBoxLayout *m_panes;
};

} // namespace flokdesk
