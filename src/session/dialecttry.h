// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/commonsapi.h"
#include "api/instancesapi.h"
#include "api/recordsapi.h"
#include "api/usersapi.h"

#include <QObject>

namespace flokdesk {

/// Tests one setting of a dialect by one or two readings, where a reading can prove it. A value that is
/// assumed or learned is found out anew; one that the user set is tested as it is, and found out anew only
/// where it was refused. It has a client of its own over the shared scheduler.
class DialectTry : public QObject {
    Q_OBJECT
public:
    /// Things that exist and can be read; either may be empty.
    struct Target {
        QString instance;
        QString database;
    };

    /// Why no reading can test the setting, as a sentence; empty where one can.
    static QString whyNot(const QString &key, const Target &target);

    DialectTry(RequestScheduler &scheduler, const Connection &connection, const Dialect &draft,
               const QString &key, const Target &target, QObject *parent = nullptr);

    void start();
    const QString &key() const { return m_key; }
    /// The draft, with the setting as the answer showed it.
    const Dialect &dialect() const { return m_result; }
    /// Whether the answer proves the value that dialect() has now.
    bool isProven() const { return m_isProven; }
    /// The content of the answer, or the reason why it proves nothing, in words; plain text.
    const QString &words() const { return m_words; }

Q_SIGNALS:
    void finished();

private:
    /// The content of a good answer.
    struct Seen {
        QString words{};
        std::shared_ptr<const RecordSet> records{};
        std::optional<Instance> instance{};
    };
    using Take = std::function<void(const Result<Seen> &)>;

    static std::vector<CallId> readsFor(const QString &key, const Target &target);
    void askNext();
    void ask(CallId call);
    void askOne(CallId call, const CallContext &context);
    void askRecord(const CallContext &context);
    template <typename T>
    void take(Reply<T> *reply, std::function<Seen(const T &)> seen);
    void answered(const Result<Seen> &seen);
    std::optional<QString> problemIn(const Seen &seen);
    std::optional<QString> problemInWord();
    std::optional<QString> problemInForms(const Seen &seen);
    void failed(const QString &words, bool mayAskAnew);
    void finish(bool isProven, const QString &words);
    QString value() const { return m_client.dialect().value(m_key); }

    ApiClient m_client;
    CommonsApi m_commons;
    InstancesApi m_instances;
    RecordsApi m_records;
    UsersApi m_users;
    const QString m_key;
    const Target m_target;
    const Dialect m_draft;
    Dialect m_result;
    std::vector<CallId> m_reads; // those to come
    CallId m_call = CallId::Echo; // that is asked
    bool m_isByHand;
    std::optional<QString> m_statusWord; // in the last answer
    bool m_isProven = false;
    QString m_words;
};

} // namespace flokdesk
