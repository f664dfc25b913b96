// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/journalintegrity.h"

#include "store/journaltables.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace flokdesk {

namespace {

/// Only the context under which translators find the texts of this file.
struct IntegrityText {
    Q_DECLARE_TR_FUNCTIONS(flokdesk::ChangeStore)
};

QString nothingResumes()
{
    return IntegrityText::tr("Nothing is sent automatically. All that was waiting or pending "
                             "counts as unconfirmed until it is checked in Flokzu.");
}

QString lossText(const JournalWitness::Report &report)
{
    if (report.fit == JournalWitness::Fit::Replaced)
        return IntegrityText::tr("The journal of this folder is gone: it had entries up to number "
                                 "%1, and a new one was created.")
            .arg(report.upTo);
    switch (report.doubt) {
    case Doubt::Missing:
        return IntegrityText::tr(
            "This computer does not remember the journal in this folder. The folder was copied "
            "from another computer, or the state of this user was deleted.");
    case Doubt::Copied:
        return IntegrityText::tr("This folder is a copy of another one that still exists.");
    case Doubt::Damaged:
        return IntegrityText::tr("The file of pending and sent changes was damaged. What could be "
                                 "read of it was recovered.");
    case Doubt::Differs:
        return IntegrityText::tr(
            "Entries of the journal were replaced, or another copy of the data was restored.");
    default:
        break;
    }
    if (report.missing > 0)
        return IntegrityText::tr(
            "The journal lost its last %n entry(ies): an older copy of the data was restored.",
            nullptr, static_cast<int>(report.missing));
    return IntegrityText::tr("An older copy of the data was restored.");
}

QString entryText(const JournalWitness::Report &report)
{
    if (report.missing > 0 && report.fit != JournalWitness::Fit::Replaced)
        return IntegrityText::tr("%n entry(ies) before this one are missing", nullptr,
                                 static_cast<int>(report.missing));
    return lossText(report);
}

} // namespace

JournalIntegrity::JournalIntegrity(Database &journal)
    : m_journal(journal)
    , m_head(QString::fromStdString(journal.handle().getFilename()))
    , m_witness({}, QString::fromStdString(journal.handle().getFilename()))
{
}

void JournalIntegrity::setWitnessDirectory(const QString &directory)
{
    m_witness = JournalWitness(directory, QString::fromStdString(m_journal.handle().getFilename()));
}

void JournalIntegrity::setSealKey(const SealKey &key)
{
    m_sealKey = key;
    if (key.isEmpty() || m_unsealed.empty() || m_journal.state() == Database::State::ReadOnly)
        return;
    const auto sealed = m_journal.write(
        [this](SQLite::Database &database) { JournalSeals(database).seal(m_unsealed, m_sealKey); });
    if (!sealed)
        return; // they stay without a seal, which is no fault
    m_unsealed.clear();
    remember();
}

QString JournalIntegrity::sealKeyId() const
{
    try {
        return JournalMarks(m_journal.handle()).chainId();
    } catch (const SQLite::Exception &) {
        return {};
    }
}

QString JournalIntegrity::makeSealKeyId()
{
    QString id = sealKeyId();
    if (!id.isEmpty())
        return id;
    id = JournalWitness::makeId();
    const auto kept = m_journal.write(
        [&id](SQLite::Database &database) { JournalMarks(database).setChainId(id); });
    return kept ? id : QString();
}

qint64 JournalIntegrity::lastLine() const
{
    try {
        return JournalTables(m_journal.handle(), {}).head().first;
    } catch (const SQLite::Exception &) {
        return 0;
    }
}

/// In the transaction that wrote the lines. Those that wait for a key are looked up again when they are
/// sealed, so that one that was not committed does no harm.
void JournalIntegrity::seal(qint64 lastBefore, qint64 anchorBefore)
{
    SQLite::Database &database = m_journal.handle();
    JournalSeals seals(database);
    const std::vector<SealedRow> rows = seals.rowsAfter(lastBefore);
    if (m_sealKey.isEmpty()) {
        m_unsealed.insert(m_unsealed.end(), rows.begin(), rows.end());
        return;
    }
    seals.seal(rows, m_sealKey);
    if (JournalTables(database, {}).anchor().first != anchorBefore)
        seals.sealAnchor(m_sealKey);
}

void JournalIntegrity::saveHead() const
{
    try {
        JournalTables tables(m_journal.handle(), {});
        m_head.save(tables);
    } catch (const SQLite::Exception &) {
        return; // what was written is written; the file is only behind
    }
}

/// Where it fails, the next line brings the witness up to date.
void JournalIntegrity::remember() const
{
    if (!m_isRemembered || !m_witness.canKeep())
        return;
    try {
        (void)m_witness.save(m_journal.handle(), m_sealKey);
    } catch (const SQLite::Exception &) {
        return;
    }
}

void JournalIntegrity::nameJournal(const QString &id)
{
    if (m_witness.saveAs(id, m_journal.handle(), m_sealKey))
        (void)m_journal.write(
            [&id](SQLite::Database &database) { JournalMarks(database).setWitnessId(id); });
}

std::optional<JournalLoss> JournalIntegrity::check()
{
    using Fit = JournalWitness::Fit;
    if (m_journal.state() == Database::State::ReadOnly)
        return std::nullopt;
    JournalTables tables(m_journal.handle(), {});
    JournalWitness::Report report;
    if (m_witness.canKeep())
        report = m_witness.check(m_journal.handle());
    if (m_journal.state() == Database::State::Salvaged)
        report = {Fit::Doubtful, Doubt::Damaged, report.missing, report.upTo};
    const bool isLost = report.fit == Fit::Doubtful || report.fit == Fit::Replaced;
    if (const auto loss = m_head.lossOf(tables); loss && !isLost)
        report = {Fit::Doubtful, loss->rows > 0 ? Doubt::Older : Doubt::Differs, loss->rows,
                  loss->upTo};
    m_isRemembered = true;
    m_mayResume = m_witness.canKeep() && (report.fit == Fit::Fits || report.fit == Fit::New);
    if (report.fit == Fit::New || report.fit == Fit::Upgraded)
        nameJournal(JournalWitness::makeId());
    if (report.fit == Fit::Fits || report.fit == Fit::New || report.fit == Fit::Upgraded)
        return std::nullopt;
    const bool isNew = report.fit == Fit::Replaced;
    JournalLoss loss{report.doubt, report.missing, report.upTo};
    loss.wasSetAside = m_journal.state() == Database::State::Quarantined;
    loss.message = isNew ? lossText(report) : lossText(report) + u' ' + nothingResumes();
    loss.title = entryText(report);
    loss.takesNewName = m_witness.canKeep()
        && (isNew || report.doubt == Doubt::Copied
            || JournalMarks(m_journal.handle()).witnessId().isEmpty());
    return loss;
}

} // namespace flokdesk
