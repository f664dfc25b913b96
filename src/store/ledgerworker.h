// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledgerfile.h"

#include <deque>
#include <map>
#include <memory>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace flokdesk {

/// Does one thing after the other with the ledgers' file, in the ledgers' thread. A call that finds the
/// file busy is tried again before any other; only a request for a slot may be answered with "not now".
/// A file that cannot be shared, or that another program keeps locked for longer than `patience`, is
/// replaced by a count in memory with a third of the limit. Once a locked file is free again, what was
/// counted meanwhile is written to it.
class LedgerWorker final : public QObject {
    Q_OBJECT
public:
    using Slot = RateBudget::Slot;
    using SlotChange = std::function<void(RateBudget &, Slot, TimePoint)>;
    using Decided = std::function<void(const SlotDecision &, const RateBudget &)>;

    LedgerWorker(const Clock &clock, LedgerFile::Settings settings,
                 std::chrono::milliseconds patience);

    /// Reports what the file says about `server`, also what other processes change later.
    void look(const QString &server);
    void acquire(const QString &server, const SlotAsk &ask, const Decided &decided);
    void change(const QString &server, Slot slot, const SlotChange &change);
    /// Tries for two seconds to do what is left, then lets go of the file.
    void finish();

Q_SIGNALS:
    void changed(const QString &server, const RateBudget &budget);

private:
    using Outcome = LedgerFile::Outcome;
    using Moved = std::map<std::pair<QString, Slot>, Slot>;
    struct Owed {
        QString server;
        Slot slot = 0;
        SlotChange change;
    };

    void drain();
    LedgerFile *file();
    bool isInMemory() const { return m_isAlone || m_isApart; }
    Outcome heed(const QString &server, Outcome outcome);
    Outcome inFile(const QString &server, const LedgerFile::Change &change);
    void giveUpFile();
    RateBudget &inMemory(const QString &server);
    const RateBudget &budgetOf(const QString &server);
    SlotDecision slotInMemory(const QString &server, const SlotAsk &ask);
    Outcome tryAcquire(const QString &server, const SlotAsk &ask, SlotDecision &decision);
    Outcome changeNow(const QString &server, Slot slot, const SlotChange &change);
    void watch();
    void comeBack();
    bool bringBack(const QString &server);

    const Clock &m_clock;
    LedgerFile::Settings m_settings;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<LedgerFile> m_file;
    bool m_isAlone = false; ///< for good
    bool m_isApart = false; ///< until the file is free again
    std::optional<TimePoint> m_busySince;
    std::map<QString, RateBudget> m_known; ///< by server, as the file had it last
    std::map<QString, RateBudget> m_memory;
    Moved m_moved; ///< slots that were counted in memory, and what they are in the file
    Slot m_nextInMemory; ///< every slot that is counted in memory has a number of its own
    std::deque<Owed> m_owed; ///< about slots of the file, while it is locked
    QSet<QString> m_servers;
    std::deque<std::function<bool()>> m_tasks;
    QTimer m_retry;
    QTimer m_watch;
};

} // namespace flokdesk
