// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <functional>
#include <memory>
#include <optional>
#include <QFuture>
#include <QObject>
#include <QString>
#include <utility>

namespace flokdesk {

/// The cache and the journal of the data directory. They are opened before the window is shown and
/// looked at page by page afterwards, on another thread, before anything is read from them.
class StoreFiles final : public QObject {
    Q_OBJECT
public:
    explicit StoreFiles(const QString &directory);
    /// Waits for the end of the check.
    ~StoreFiles() override;

    /// An Error says why the journal cannot be used. A cache that cannot be used is in memory only.
    Result<Done> open();
    /// Checks both files; checked() is emitted later. Once, after open().
    void check();
    bool isChecked() const { return m_isChecked; }

    Database &cache() const { return *m_cache; }
    /// Why the cache is in memory only.
    const std::optional<Error> &cacheFault() const { return m_cacheFault; }
    Database &journal() const { return *m_journal; }

    /// What has been seen can be seen again, so that its file is no reason not to start.
    static std::unique_ptr<Database> cacheAt(const QString &path,
                                             std::optional<Error> *fault = nullptr,
                                             Database::Check check = Database::Check::Now);

Q_SIGNALS:
    /// Both files can be used. Where one was broken, cache() or journal() is another object now, and
    /// its state() tells what became of the file.
    void checked();
    /// The journal cannot be used, which only the check found out. checked() is not emitted.
    void failed(const flokdesk::Error &error);

private:
    /// Whether the cache and the journal are sound.
    using Verdict = std::pair<bool, bool>;
    void end(const Verdict &verdict);

    QString m_cachePath;
    QString m_journalPath;
    std::unique_ptr<Database> m_cache;
    std::optional<Error> m_cacheFault;
    std::unique_ptr<Database> m_journal;
    QFuture<Verdict> m_verdict;
    bool m_isChecked = false;
};

} // namespace flokdesk
