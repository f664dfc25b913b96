// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a journal that was put back, copied or shortened from the one that this computer wrote last.
#include "changes/journal/changestore.h"
#include "store/journaltables.h"

#include <algorithm>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

JsonValue lineCount(qint64 number)
{
    return *JsonValue::number(QByteArray::number(number));
}

/// Of a change that waited, or was staged.
QString doubtText(Doubt doubt)
{
    switch (doubt) {
    case Doubt::None:
        break;
    case Doubt::Older:
    case Doubt::Differs:
        return ChangeStore::tr("The data of Flokdesk was put back to an older state: this may have "
                               "been applied since.");
    case Doubt::Missing:
        return ChangeStore::tr("The data of Flokdesk comes from another computer: this may have "
                               "been applied from there.");
    case Doubt::Copied:
        return ChangeStore::tr("The data of Flokdesk is a copy: this may have been applied from "
                               "the directory that was copied.");
    case Doubt::Damaged:
        return ChangeStore::tr("The file of staged and sent changes was damaged: this may have "
                               "been applied already.");
    }
    return ChangeStore::tr(
        "The program ended while this was being sent: it may have been applied.");
}

QString nothingResumes()
{
    return ChangeStore::tr("Nothing is sent by itself. Whatever waited or was staged counts as of "
                           "unknown outcome until it is looked up in Flokzu.");
}

QString lossText(const JournalWitness::Report &report)
{
    if (report.fit == JournalWitness::Fit::Replaced)
        return ChangeStore::tr("The journal of this directory is gone: it had lines up to number "
                               "%1, and a new one was begun.")
            .arg(report.upTo);
    switch (report.doubt) {
    case Doubt::Missing:
        return ChangeStore::tr("This computer does not remember the journal in this directory. It "
                               "was copied from another computer, or the state of this user was "
                               "deleted.");
    case Doubt::Copied:
        return ChangeStore::tr("This directory is a copy of another one that is still there.");
    case Doubt::Damaged:
        return ChangeStore::tr("The file of staged and sent changes was damaged. Whatever could be "
                               "read of it was taken over.");
    case Doubt::Differs:
        return ChangeStore::tr("Lines of the journal were replaced by others, or another copy of "
                               "the data was put back.");
    default:
        break;
    }
    if (report.missing > 0)
        return ChangeStore::tr("The journal lost its last %n line(s): an older copy of the data "
                               "was put back.",
                               nullptr, static_cast<int>(report.missing));
    return ChangeStore::tr("An older copy of the data was put back.");
}

QString entryText(const JournalWitness::Report &report)
{
    if (report.missing > 0 && report.fit != JournalWitness::Fit::Replaced)
        return ChangeStore::tr("%n line(s) before this one are missing", nullptr,
                               static_cast<int>(report.missing));
    return lossText(report);
}

} // namespace

void ChangeStore::setWitnessDirectory(const QString &directory)
{
    m_witness = JournalWitness(directory, QString::fromStdString(m_journal.handle().getFilename()));
}

void ChangeStore::setSealKey(const SealKey &key)
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

QString ChangeStore::sealKeyId() const
{
    try {
        return JournalMarks(m_journal.handle()).chainId();
    } catch (const SQLite::Exception &) {
        return {};
    }
}

QString ChangeStore::makeSealKeyId()
{
    QString id = sealKeyId();
    if (!id.isEmpty())
        return id;
    id = JournalWitness::makeId();
    const auto kept = m_journal.write(
        [&id](SQLite::Database &database) { JournalMarks(database).setChainId(id); });
    return kept ? id : QString();
}

qint64 ChangeStore::lastLine() const
{
    try {
        return JournalTables(m_journal.handle(), m_profile).head().first;
    } catch (const SQLite::Exception &) {
        return 0;
    }
}

/// In the transaction that wrote the lines. Those that wait for a key are looked up again when they are
/// sealed, so that one that was not committed does no harm.
void ChangeStore::seal(qint64 lastBefore, qint64 anchorBefore)
{
    SQLite::Database &database = m_journal.handle();
    JournalSeals seals(database);
    const std::vector<SealedRow> rows = seals.rowsAfter(lastBefore);
    if (m_sealKey.isEmpty()) {
        m_unsealed.insert(m_unsealed.end(), rows.begin(), rows.end());
        return;
    }
    seals.seal(rows, m_sealKey);
    if (JournalTables(database, m_profile).anchor().first != anchorBefore)
        seals.sealAnchor(m_sealKey);
}

void ChangeStore::saveHead() const
{
    try {
        JournalTables tables(m_journal.handle(), m_profile);
        m_head.save(tables);
    } catch (const SQLite::Exception &) {
        return; // what was written is written; the file is only behind
    }
}

/// Where it fails, the next line brings the witness up to date.
void ChangeStore::remember() const
{
    if (!m_isRemembered || !m_witness.canKeep())
        return;
    try {
        (void)m_witness.save(m_journal.handle(), m_sealKey);
    } catch (const SQLite::Exception &) {
        return;
    }
}

void ChangeStore::nameJournal(const QString &id)
{
    if (m_witness.saveAs(id, m_journal.handle(), m_sealKey))
        (void)write([&](JournalTables &) { JournalMarks(m_journal.handle()).setWitnessId(id); });
}

/// Compares the journal with what this computer remembers of it and with the file beside it, tells
/// once what does not fit, and takes the journal as it is from then on, so that a next loss is seen,
/// too. A journal that was set aside as broken was told of already.
void ChangeStore::checkHistory(JournalTables &tables)
{
    using Fit = JournalWitness::Fit;
    if (m_journal.state() == Database::State::ReadOnly)
        return;
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
        return nameJournal(JournalWitness::makeId());
    if (report.fit != Fit::Fits)
        tellLoss(report);
}

void ChangeStore::tellLoss(const JournalWitness::Report &report)
{
    const bool isNew = report.fit == JournalWitness::Fit::Replaced;
    m_doubt = report.doubt;
    const bool wasSetAside = m_journal.state() == Database::State::Quarantined;
    if (!wasSetAside)
        addLoadFault(isNew ? lossText(report) : lossText(report) + u' ' + nothingResumes());
    const bool takesName = isNew || report.doubt == Doubt::Copied
        || JournalMarks(m_journal.handle()).witnessId().isEmpty();
    const auto entry = ownEntry(u"lines lost"_s, entryText(report),
                                JsonValue::object({{u"rows"_s, lineCount(report.missing)},
                                                   {u"upTo"_s, lineCount(report.upTo)}}));
    (void)keep([this, entry, takesName, wasSetAside, doubt = report.doubt](JournalTables &now) {
        JournalMarks marks(m_journal.handle());
        if (doubt != Doubt::None)
            marks.raise(doubt);
        if (takesName && m_witness.canKeep())
            marks.setWitnessId(JournalWitness::makeId());
        if (!wasSetAside)
            now.append(entry);
    }); // saved later where it fails
    if (wasSetAside) {
        saveHead();
        remember();
    }
}

/// Items that were being sent when the program ended get an unknown outcome; where the journal is in
/// doubt, all that wait or are staged do.
ChangeStore::Places ChangeStore::markUnknown(std::vector<StagedChange> &staged,
                                             std::vector<Job> &jobs)
{
    Places places;
    const auto makeUnknown = [this](StagedChange &change, Doubt doubt) {
        change.outcomeUnknown = true;
        change.problem = doubtText(doubt);
        change.conflict.clear();
        m_touched.insert(change.id);
    };
    for (Job &job : jobs) {
        for (JobItem &item : job.items) {
            const auto known =
                std::ranges::lower_bound(staged, item.staged.id, {}, &StagedChange::id);
            const bool isWaiting = item.state == ItemState::Waiting;
            if (known == staged.end() || known->id != item.staged.id)
                continue;
            known->inRun |= isWaiting && m_doubt == Doubt::None; // of whichever job
            if (item.state != ItemState::Sending && (!isWaiting || m_doubt == Doubt::None))
                continue;
            const Doubt doubt = isWaiting ? m_doubt : Doubt::None;
            item.state = ItemState::Unknown;
            item.error = {Error::Kind::UnknownOutcome, doubtText(doubt), {}, 0};
            makeUnknown(*known, doubt);
            places.emplace_back(&job, static_cast<int>(&item - job.items.data()));
        }
        job.state = job.waiting() > 0 ? Job::State::Paused : Job::State::Ended;
    }
    if (m_doubt == Doubt::None)
        return places;
    for (StagedChange &change : staged) {
        if (!change.outcomeUnknown)
            makeUnknown(change, m_doubt);
    }
    return places;
}

} // namespace flokdesk
