// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/differencestep.h"
#include "gui/sheets/importresultview.h"
#include "gui/sheets/importreviewstep.h"
#include "gui/sheets/keystep.h"
#include "support/importframe.h"
#include "support/program.h"

#include <QCheckBox>
#include <QFile>
#include <QTableView>

namespace flokdesk {

/// Imports a CSV file into Productos with the steps of the program, from the key to the result.
class ImportDesk {
public:
    static QString database() { return QStringLiteral("Productos"); }

    ImportDesk(ProgramAt &program, const QString &file)
        : m_program(program)
        , m_draft(program.session(), database())
        , m_key(new KeyStep(m_draft, program.dialogs, &m_frame))
        , m_difference(new DifferenceStep(m_draft, program.dialogs, &m_frame))
        , m_review(new ImportReviewStep(m_draft, program.dialogs, &m_frame))
    {
        for (ImportStep *step :
             {static_cast<ImportStep *>(m_key), static_cast<ImportStep *>(m_difference),
              static_cast<ImportStep *>(m_review)})
            step->hide();
        QFile csv(file);
        if (!csv.open(QIODevice::ReadOnly))
            qFatal("no file %s", qPrintable(file));
        const ImportSource source = csvSource(csv.readAll());
        m_draft.setSource(source);
        m_draft.setMapping(
            mappingFor(source, database(),
                       {QStringLiteral("Id"), QStringLiteral("SKU"), QStringLiteral("Descripción"),
                        QStringLiteral("Existencias")},
                       {}));
        m_frame.setMinimumSize(1100, 640);
    }

    const SheetCounts &counts() const { return m_draft.difference()->counts(); }
    ImportReviewStep &review() const { return *m_review; }
    std::shared_ptr<const ImportResult> result() const
    {
        return m_review->findChild<ImportResultView *>()->result();
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(m_frame, name);
    }

    /// Ticks the first column as the key and compares.
    void compare()
    {
        m_frame.show(*m_key);
        auto *columns = namedChild<QTableView>(*m_key, "keyColumnsTable");
        columns->setFocus();
        QTest::keyClick(columns, Qt::Key_Space);
        if (!m_key->isDecided())
            qFatal("no key is chosen");
        m_frame.show(*m_difference);
        if (!QTest::qWaitFor([this] { return m_difference->isDecided(); }, 20'000))
            qFatal("nothing was compared");
    }
    /// Ticks the new records, and all rows at once.
    void prepareAll()
    {
        m_frame.show(*m_review);
        if (auto *additions = find<QCheckBox>("additionsBox"); additions->isVisible())
            additions->click();
        find<QCheckBox>("firstRowBox")->setChecked(false);
    }
    void apply()
    {
        m_program.dialogs.nextYesNo = {true}; // types the number of additions
        QTest::mouseClick(m_frame.next(), Qt::LeftButton);
        if (!QTest::qWaitFor([this] { return m_review->run() != nullptr; }, 20'000))
            qFatal("nothing was applied");
    }
    /// Until all has ended and what became of each row is known.
    bool waitForResult() const
    {
        return QTest::qWaitFor(
            [this] {
                return m_review->run()->state() == ImportRun::State::Idle && result()
                    && result()->count(RowOutcome::Waiting) == 0
                    && result()->count(RowOutcome::NotStarted) == 0
                    && result()->count(RowOutcome::Unconfirmed) == 0; // those on the wire, too
            },
            60'000);
    }

private:
    ProgramAt &m_program;
    ImportDraft m_draft;
    ImportFrame m_frame;
    KeyStep *m_key;
    DifferenceStep *m_difference;
    ImportReviewStep *m_review;
};

} // namespace flokdesk
