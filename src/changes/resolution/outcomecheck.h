// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/writecalls.h"
#include "changes/resolution/listedrecords.h"

namespace flokdesk {

/// The result of a reading after a write of unknown outcome.
struct Finding {
    enum class Verdict {
        Applied, ///< every new value is there
        NotApplied, ///< every old value is still there
        Inconclusive ///< neither; a person must look
    };
    Verdict verdict = Verdict::Inconclusive;
    QString evidence; ///< what was read, in words; plain text
    QString receipt = {}; ///< the id of a record that was found
};

/// Asks the server about a change whose outcome is unknown, by reading only. `keys` are the columns
/// that tell one record of a database from another, as the user chose them; without any, an added
/// record cannot be asked for and comes back Inconclusive, as a created instance always does.
[[nodiscard]] Reply<Finding> *checkOutcome(const Change &change, const WriteApis &apis,
                                           const QStringList &keys, const CallContext &context,
                                           QObject *owner);
CallContext checkContext(const Change &change);

/// The list of a database that answers what checkOutcome() asks for each change of its records.
class OutcomeList {
public:
    OutcomeList(std::shared_ptr<const RecordSet> records, const QStringList &keys);

    /// Whether a list can tell it: updates, and additions whose key columns were sent.
    static bool canTell(const Change &change, const QStringList &keys);
    /// Nothing where the list does not prove it: it lacks the record or a column, or has an id twice. Then
    /// only checkOutcome() tells.
    std::optional<Finding> findingOf(const Change &change) const;

private:
    std::optional<Finding> findingOf(const AddRecord &change) const;
    QStringList keyOfRow(int row) const;

    ListedRecords m_listed;
    QStringList m_keys;
    std::vector<int> m_keyColumns; // empty where the list lacks one
    QMultiHash<QStringList, int> m_rows; // by the values of the key columns
};

/// Reads back what the server said to have carried out under `receipt`. nullptr where reading says
/// nothing, as for invitations.
[[nodiscard]] Reply<Finding> *checkReceipt(const Change &change, const QString &receipt,
                                           const WriteApis &apis, const CallContext &context,
                                           QObject *owner);

} // namespace flokdesk
