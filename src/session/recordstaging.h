// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "changes/changeset.h"
#include "changes/jobs/jobqueue.h"
#include "core/coalescer.h"
#include "models/recordtablemodel.h"
#include "session/confirmedrecords.h"

#include <map>
#include <QObject>
#include <set>

namespace flokdesk {

/// The staged changes of one database, as the grid shows and makes them: maps between the ChangeSet
/// and overlay rows. It also remembers what was sent and confirmed since the records were loaded,
/// because that is the base of the next edit, until a later load brings the truth.
class RecordStaging final : public QObject {
    Q_OBJECT
public:
    /// `client` knows how the service names the id column.
    RecordStaging(ChangeSet &changes, const JobQueue &jobQueue, const ApiClient &client,
                  QObject *parent = nullptr);

    const QString &database() const { return m_database; }
    void setDatabase(const QString &database);

    std::vector<OverlayRow> overlay() const;

    /// Values over those of a record, or a record of their own.
    struct Laid {
        QString key; ///< of its row in overlay()
        FieldValues values;
        bool isNew = false; ///< else its key is the id of a record
        bool isPending = true; ///< else Flokzu has confirmed it
    };
    /// What overlay() shows, with exact values: those that count more come later. A copy, for another thread.
    std::vector<Laid> laidValues() const;

    /// `loaded` is the value as last read, or nothing where it never was. Typing back what was read
    /// takes the edit away, as does an empty text where nothing was read. `label` is what people know
    /// the record by.
    void edit(const QString &id, const QString &column, const std::optional<JsonValue> &loaded,
              const QString &text, const QString &label = {});
    /// As edit() for several columns of one record.
    void editRow(const QString &id, const std::vector<RecordTableModel::CellEdit> &edits,
                 const QString &label = {});
    /// A cell of a row that overlay() marked as new; an empty text leaves the column out.
    void editNew(const QString &key, const QString &column, const QString &text);
    ChangeId add(const FieldValues &values);
    void revertCell(const QString &idOrKey, const QString &column);
    void revertRow(const QString &idOrKey);
    void revertAll();
    /// The staged text of a cell, where there is one.
    std::optional<QString> stagedText(const QString &id, const QString &column) const;
    /// Columns with a staged edit of that record; empty where none is staged.
    QStringList stagedColumns(const QString &id) const;
    /// Nothing when no edit of that record is staged.
    std::optional<bool> insertsWhenMissing(const QString &id) const;
    void setInsertWhenMissing(const QString &id, bool insert);

    /// Steps between them are undone together.
    void beginSteps(const QString &text);
    void endSteps();
    /// All steps until endSeries() are undone together, too, though the event loop turns between them;
    /// changed() tells of them at its end.
    void beginSeries();
    void endSeries();

    /// A point in time: what is confirmed later may be missing in a load that began now.
    quint64 mark() const { return m_confirmed.lastNumber(); }
    /// A load that began at `mark` shows all that was confirmed until then.
    void forgetConfirmed(quint64 mark);
    /// What was confirmed and not loaded since, for another staging of the same changes.
    const ConfirmedRecords &confirmed() const { return m_confirmed; }
    void takeConfirmed(const ConfirmedRecords &confirmed);

    /// Tells at once what is told in parts: many rows take several turns of the event loop, in which a view still
    /// shows what stood there before.
    void completeTelling();

Q_SIGNALS:
    /// overlay() is another one now, as a whole.
    void changed();
    /// These rows of overlay().
    void rowsChanged(const std::vector<flokdesk::OverlayChange> &rows);

private:
    using Cells = QHash<QString, OverlayCell>;

    static QString keyOfAddition(ChangeId id);
    static QString keyOfConfirmed(const ConfirmedRecords::Sent &sent);
    void stagedChanged(const TouchedChanges &touched);
    void itemChanged(int index);
    void runChanged();
    void keepConfirmed(const Change &change, const QString &receipt);
    /// Tells of the rows with these keys: very many over several turns of the event loop, and all at the
    /// end of a series.
    void tellRows(const QStringList &keys);
    void tellNow(const QStringList &keys);
    void tellSome();
    void tellAll();
    std::optional<OverlayRow> rowOf(const QString &key) const;
    std::optional<OverlayRow> editedRow(const QString &id) const;
    OverlayRow newRow(const StagedChange &staged, const AddRecord &added) const;
    OverlayRow confirmedRow(const ConfirmedRecords::Sent &sent) const;
    Cells cellsOf(const QString &id) const;
    void addCells(Cells &cells, const StagedChange &staged, const UpdateRecord &update) const;
    CellState stateOf(const StagedChange &staged) const;
    QString keyOf(ChangeId id, const ObjectKey &object) const;
    QStringList keys() const;
    QString noteOf(const StagedChange &staged) const;
    ObjectKey record(const QString &id) const;
    const StagedChange *addition(const QString &key) const;

    ChangeSet &m_changes;
    const JobQueue &m_jobQueue;
    const ApiClient &m_client;
    QString m_database;
    ConfirmedRecords m_confirmed;
    std::map<ChangeId, QString> m_sending; // with the keys of their rows
    QStringList m_untold; // keys of rows that changed
    Coalescer m_tell;
    int m_series = 0; // while it is made
};

} // namespace flokdesk
