// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "gui/sheets/differencefindings.h"
#include "gui/sheets/importdraft.h"
#include "gui/sheets/importstep.h"
#include "gui/sheets/latestwork.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace flokdesk {

class DifferenceView;
class EmptyState;
class LiveList;

/// The fourth step of an import: reads the database, compares the file with it, and lets the user tick what is to be
/// sent. It writes nothing.
class DifferenceStep final : public ImportStep {
    Q_OBJECT

public:
    DifferenceStep(ImportDraft &draft, Dialogs &dialogs, QWidget *parent);
    ~DifferenceStep() override;

    QString title() const override;
    QString nextText() const override;
    QString hint() const override;
    bool isDecided() const override;
    void proceed() override;
    void enter() override;
    QWidget *firstFocus() const override;

Q_SIGNALS:
    /// See DifferenceView::columnRequested().
    void columnRequested(const QString &target);

private:
    /// What the worker hands over.
    struct Compared {
        Result<std::shared_ptr<const SheetDifference>> difference;
        std::shared_ptr<const DifferenceFindings> findings;
    };
    QWidget *makeBusyPage();
    void load();
    void compare();
    void take(const Compared &compared);
    void stop();
    void fail(const Error &error);
    void showProgress();
    void show(QWidget *page);
    void offerKeys();
    void readKeys();
    void dropShown();
    bool isBusy() const;
    QString facts() const;

    ImportDraft &m_draft;
    LiveList *m_list;
    LatestWork<Compared> m_compare;
    std::shared_ptr<const DifferenceFindings> m_findings;
    bool m_waitsForFile = false;
    QStackedWidget *m_stack;
    QWidget *m_busyPage = nullptr;
    QLabel *m_busyLabel = nullptr;
    QProgressBar *m_progressBar = nullptr;
    QPushButton *m_stopButton = nullptr;
    EmptyState *m_failedPage;
    DifferenceView *m_view;
};

} // namespace flokdesk
