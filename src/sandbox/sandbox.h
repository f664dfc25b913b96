// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "sandbox/contract/contractoptions.h"
#include "sandbox/faults/faultrule.h"
#include "sandbox/sandboxrequest.h"
#include "sandbox/tenant/demolanguage.h"

#include <chrono>
#include <memory>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPair>
#include <QUrl>
#include <vector>

namespace flokdesk {

struct SandboxOptions {
    QString seed = QStringLiteral("demo"); ///< "demo", "empty" or "records=N,columns=M"
    DemoLanguage language = DemoLanguage::Spanish; ///< of the seed "demo"
    quint16 port = 0; ///< 0: any free one
    int limit = 100; ///< requests per window and address; 0: none
    std::chrono::milliseconds window = std::chrono::minutes(1); ///< also how long a block lasts
    QString logFile{}; ///< one JSON line per request is appended; empty: none
    QString dataFile{}; ///< read instead of the seed when it exists, kept up to date; empty: memory
    QString certificateFile{}; ///< PEM; together with keyFile it makes the sandbox speak https
    QString keyFile{};
    QByteArray dataKey{}; ///< 48 lower-case hex digits; empty: that of dataFile, else a random one
    QByteArray userKey{};
    ContractOptions contract{};
    std::vector<FaultRule> faults{};
    Clock *clock = nullptr; ///< outlives the sandbox; nullptr: the system's
};

/// A local Flokzu over real sockets on the loopback interface: the 15 operations of
/// src/api/README.md with its rules, its limit, and faults on demand. Lives in one thread; the
/// member functions marked "any thread" may be called from others while it runs.
class Sandbox : public QObject {
    Q_OBJECT
public:
    explicit Sandbox(SandboxOptions options = {}, QObject *parent = nullptr);
    /// Stops, and leaves dataFile complete.
    ~Sandbox() override;

    /// Loads the data and listens. Storage: a file; InvalidInput: the seed; NotSent:
    /// the port is taken. Nothing listens after an error.
    Result<Done> start();
    /// Ends every connection at once, as a pulled plug does, and stops listening. start() again
    /// keeps data and port.
    void stop();
    bool isRunning() const;
    /// As a user does in the window of Flokzu; the API cannot. False where there is none.
    bool deleteRecord(const QString &database, qint64 id);
    /// Gives a cell another value, as another user does. No request is counted or kept. False where there is
    /// no such record or column.
    bool editRecord(const QString &database, qint64 id, const QString &column,
                    const QString &value);

    // Any thread, valid after start().
    QUrl baseUrl() const;
    QByteArray dataKey() const;
    QByteArray userKey() const;
    QString username() const; ///< an Administrator of the tenant

    // Any thread.
    void script(const FaultRule &rule); ///< rules are tried in the order in which they came
    void clearFaults();
    Result<Done> setContractOption(QStringView name, QStringView value);
    std::vector<SandboxRequest> requests() const; ///< the last ones, 10,000 at most
    void clearRequests();

Q_SIGNALS:
    /// The request was dealt with: records and the log hold it, and its answer or fault follows at
    /// once, so that no client sees either before they do. Late work comes ahead of it. Pulling the
    /// plug here loses the answer.
    void requestAnswered(const flokdesk::SandboxRequest &request);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace flokdesk
