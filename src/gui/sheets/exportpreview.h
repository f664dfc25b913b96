// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/exporter.h"

#include <optional>

namespace flokdesk {

/// How a file will begin, and what will be changed in it. Made on another thread; of several that were asked for, the
/// newest is made.
class ExportPreview final : public QObject {
    Q_OBJECT
public:
    struct Content {
        /// The first lines as they will stand in the file; of a workbook and of a page, their first rows.
        QStringList lines;
        int guarded = 0; ///< values that get an apostrophe in front
        std::optional<Error> error; ///< why it could not be written
    };
    static constexpr int lineCount = 3;

    explicit ExportPreview(QObject *parent = nullptr);
    ~ExportPreview() override;

    void show(const ExportJob &job);

Q_SIGNALS:
    void ready(const flokdesk::ExportPreview::Content &content);

private:
    void start(const ExportJob &job);
    void end();

    QFutureWatcher<Content> m_watcher;
    std::shared_ptr<SheetProgress> m_progress; ///< of the one that is being made
    std::optional<ExportJob> m_next;
};

} // namespace flokdesk
