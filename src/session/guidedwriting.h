// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/checkjournal.h"
#include "session/writingsteps.h"

#include <QObject>
#include <QPointer>

namespace flokdesk {

/// The writing part of the guided check (src/api/README.md, section 13): the writing calls, one after the
/// other, on things made for tests. Each request that writes waits for send() or skip() and is sent once:
/// neither a lost connection nor a 429 repeats it, another form of a refused call is a request of its own,
/// and one of unknown outcome is followed by readings only. Readings need no consent. A 429 and whatever
/// would meet all calls end it. It has a client of its own over the shared scheduler, and each write is
/// entered in the journal.
class GuidedWriting : public QObject {
    Q_OBJECT
public:
    /// A write that waits for the user's consent.
    struct Pending {
        int number = 0; ///< of the writing call, from 1
        int form = 1; ///< 2 and more: another form of the same call, after a refusal
        QString question{};
        QString leaves{}; ///< see WritingStep
        QString call{}; ///< method and path behind the base address
        QString user{}; ///< value of X-Username
        QByteArray body{};
    };

    /// Begins with what is known of the service, but finds out the field of a role anew where the user did
    /// not set it. The store must outlive this.
    GuidedWriting(RequestScheduler &scheduler, const Connection &connection, const Dialect &present,
                  ChangeStore &store, const WritingTarget &target, QObject *parent = nullptr);
    ~GuidedWriting() override;

    const std::vector<WritingStep> &steps() const { return m_steps.all(); }
    /// How many of them write.
    int writes() const;
    QStringList leftovers() const { return m_steps.leftovers(); }

    void start();
    /// Nothing where no write waits for consent.
    const std::optional<Pending> &pending() const { return m_pending; }
    void send();
    void skip();
    /// Sends nothing more. The answer to a write that is on its way is still awaited.
    void stop();
    bool isFinished() const { return m_isFinished; }
    /// A write is on its way, and what came of it is not known yet.
    bool isWriting() const { return m_isWriting; }
    const std::vector<CheckLine> &lines() const { return m_lines.all(); }
    int requests() const { return m_requests; }
    const Dialect &dialect() const { return m_client.dialect(); }
    /// As that of the reading part.
    QByteArray report() const { return m_lines.report(dialect()); }

Q_SIGNALS:
    void changed();
    /// pending() has a write.
    void confirmationNeeded();
    void finished();

private:
    void next();
    void write(const WritingStep &step);
    void read(const WritingStep &step);
    CallContext contextOf(const WritingStep &step);
    void ask(const WritingStep &step, const Exchange &request, std::function<void(bool)> decide);
    Result<Done> maySend(const Change &change, const Exchange &request);
    void written(const Result<QString> &receipt);
    void refused(const Error &error);
    void leftOut();
    void unknown(const WritingStep &step, const Error &error);
    QString doneText() const;
    QString doneText(const QString &receipt) const;
    Error errorOfRepetition(bool isTooMany) const;
    void answered(const WritingAnswer &answer);
    void ended(CheckLine::State state, const QString &words);
    void follow(const Exchange &exchange);
    void giveUp(const Exchange &exchange);
    void finish();

    ApiClient m_client;
    RecordsApi m_records;
    InstancesApi m_instances;
    UsersApi m_users;
    std::unique_ptr<CheckJournal> m_journal;
    WritingSteps m_steps;
    size_t m_next = 0;
    const WritingStep *m_step = nullptr; // that is asked
    int m_number = 0; // of the writing call
    int m_form = 0;
    QPointer<ReplyBase> m_reply;
    std::optional<Pending> m_pending;
    std::function<void(bool)> m_decide;
    std::optional<Exchange> m_shown; // of the pending write
    std::optional<Exchange> m_confirmed; // that may go out, once
    CheckLines m_lines;
    QString m_note; // what went wrong with the last exchange
    int m_status = 0; // of the last exchange
    std::optional<QString> m_statusWord; // in the last answer to a write
    /// The write in doubt that was answered with a word of unknown meaning.
    std::optional<std::pair<CallId, QString>> m_doubt;
    int m_requests = 0;
    bool m_isSkipped = false;
    bool m_isWriting = false;
    bool m_isStopping = false;
    bool m_isFinished = false;
};

} // namespace flokdesk
