// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/writecalls.h"
#include "session/checklines.h"

#include <functional>
#include <optional>
#include <QStringList>
#include <vector>

namespace flokdesk {

/// The things made for tests that the user names. An empty database, process or address leaves out its
/// calls; a process may be named without a field, and an address without a role.
struct WritingTarget {
    QString database{};
    QString column{}; ///< takes a text
    QString process{};
    QString field{}; ///< takes a text; empty: the first of the new instance that does
    QString email{}; ///< of an account that does not exist yet
    QString role{};
};

/// The outcome of a write, as far as later calls depend on it.
enum class WriteFate { NotAsked, Done, Refused, Unknown };

/// The answer to a reading between the writes.
struct WritingAnswer {
    CheckLine::State state = CheckLine::State::Good;
    QString words{};
    bool provesWrite = false; ///< the write before it was carried out
    QString receipt{}; ///< the id that the reading found, where the write gave none
    std::optional<Error> error{}; ///< where the reading failed
};

/// One call of the writing part: a write that the user confirms, or a reading between writes.
struct WritingStep {
    QString question{}; ///< in words, with the names that the user gave
    QString
        leaves{}; ///< what stays in Flokzu afterwards and cannot be removed by the API; may be empty
    bool writes = false;
    bool isRefusalGood = false; ///< it is about something that does not exist
    /// Why the calls before make this one pointless; nothing where it can be asked. An empty text leaves
    /// it out without a word.
    std::function<std::optional<QString>()> whyNot{};
    std::function<Change()> change{}; ///< of a write
    std::function<void(WriteFate, const QString &receipt)> ended{}; ///< of a write
    using End = std::function<void(const WritingAnswer &)>;
    /// Of a reading: calls `end` once, unless the reply that it gives is deleted.
    std::function<ReplyBase *(const CallContext &, QObject *owner, const End &end)> read{};
    std::function<WritingAnswer(const Error &)> failed{}; ///< of a reading that was given up
};

/// The calls of the writing part in their order, and what they showed so far (src/api/README.md,
/// section 13).
class WritingSteps {
public:
    /// `stamp` is part of each value that is written, so that it can be found again.
    WritingSteps(const WriteApis &apis, const WritingTarget &target, const QString &stamp);
    WritingSteps(const WritingSteps &) = delete;
    WritingSteps &operator=(const WritingSteps &) = delete;

    /// They refer to this.
    const std::vector<WritingStep> &all() const { return m_steps; }
    /// The things that were made and are still there, as far as is known; in words.
    QStringList leftovers() const;

private:
    void addRecordSteps();
    void addRecordReadings(const QString &question, int version);
    void addMissingRecord();
    void addInstanceSteps();
    void addAccountSteps();
    void addRoleSteps();
    void write(WritingStep step);
    template <typename T>
    void read(const QString &question, std::function<std::optional<QString>()> whyNot,
              std::function<Reply<T> *(const CallContext &)> ask,
              std::function<WritingAnswer(const Result<T> &)> judge);
    void readRoles(const QString &question, const QString &email,
                   std::function<std::optional<QString>()> whyNot,
                   std::function<WritingAnswer(const Result<QStringList> &)> judge);
    JsonValue text(int version) const;
    WritingAnswer comparison(const JsonValue *found, int version) const;
    WritingAnswer judgeFound(const Result<RecordList> &list);
    WritingAnswer judgeInstance(const Result<Instance> &instance);
    WritingAnswer judgeBefore(const Result<QStringList> &roles);
    WritingAnswer judgeNobody(const Result<QStringList> &roles);
    WritingAnswer judgeInvited(const Result<QStringList> &roles);
    WritingAnswer judgeGiven(const Result<QStringList> &roles, bool isGiven) const;

    const WriteApis m_apis;
    const WritingTarget m_target;
    const QString m_stamp;
    std::vector<WritingStep> m_steps;
    WriteFate m_add = WriteFate::NotAsked;
    WriteFate m_update = WriteFate::NotAsked;
    WriteFate m_missing = WriteFate::NotAsked;
    QString m_recordId;
    bool m_isRecordRead = false;
    WriteFate m_create = WriteFate::NotAsked;
    WriteFate m_change = WriteFate::NotAsked;
    QString m_identifier;
    QString m_field; // that is changed in the instance
    WriteFate m_invite = WriteFate::NotAsked;
    WriteFate m_give = WriteFate::NotAsked;
    WriteFate m_take = WriteFate::NotAsked;
    WriteFate m_delete = WriteFate::NotAsked;
    bool m_mayBeReal = false; // the account, which may have been there before
    std::optional<Error> m_before; // why its roles could not be read then
    bool m_isNewAccount = false; // it was not there before the invitation, and is now
};

} // namespace flokdesk
