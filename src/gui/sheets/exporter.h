// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/exportchoice.h"
#include "sheets/sheetprogress.h"

#include <functional>
#include <QFutureWatcher>
#include <QObject>

namespace flokdesk {

/// What is written: a table in a format.
struct ExportJob {
    ExportChoice choice;
    QString title; ///< of the table; names the sheet of a workbook
    QStringList columns;
    std::function<RowSource()> rows; ///< called on another thread
    int rowCount = 0; ///< for the progress
};

/// Writes a table into a file, or into memory for the clipboard, on another thread. A file appears whole at the end, or
/// not at all, and takes the place of one that was there only then. Files get the usual permissions of the user.
class Exporter final : public QObject {
    Q_OBJECT
public:
    struct Outcome {
        int rows = 0;
        QByteArray text; ///< of toMemory(); UTF-8
        QByteArray plain = {}; ///< the same as cells with tabs between them, where `text` is a page
    };

    explicit Exporter(QObject *parent = nullptr);
    /// As cancel().
    ~Exporter() override;

    /// Not while it is busy.
    void toFile(const ExportJob &job, const QString &path);
    void toMemory(const ExportJob &job);
    /// Returns at once; nothing of the file will be left, and nothing is emitted any more. False where it comes too
    /// late: the file takes its place just now, and finished() follows.
    bool cancel();
    bool isBusy() const { return m_run != nullptr; }
    /// Rows that were written.
    int written() const;

Q_SIGNALS:
    /// Now and then.
    void progressed();
    void finished(const flokdesk::Result<flokdesk::Exporter::Outcome> &outcome);

private:
    struct Run;
    void start(const ExportJob &job, const QString &path);
    void end();

    std::shared_ptr<Run> m_run;
    QFutureWatcher<Result<Outcome>> *m_watcher = nullptr;
};

/// What toMemory() made, for other programs to paste.
void putIntoClipboard(const ExportChoice &choice, const Exporter::Outcome &outcome);

} // namespace flokdesk
