// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/journaltexts.h"

#include "core/text.h"
#include "gui/activity/journalmodel.h"
#include "gui/common/prettyjson.h"

#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Only the context under which translators find these texts.
struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalPanel)
};

void addFact(QString &text, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        //: a line of facts: name and value
        text += JournalWords::tr("%1: %2").arg(name, value) + u'\n';
}

QString foundText(const FieldValues &found)
{
    QString text;
    for (const FieldValue &field : found)
        text += u"  "_s
            + JournalWords::tr("%1: %2").arg(withVisibleControls(field.name),
                                             withVisibleControls(field.value.displayText()))
            + u'\n';
    return text;
}

QStringList faultsOf(const Journal::Verdict &verdict)
{
    QStringList faults;
    if (verdict.firstBroken > 0)
        faults << JournalWords::tr("Entry %1 does not match the one before it: something other "
                                   "than this program changed or removed an entry there.")
                      .arg(verdict.firstBroken);
    if (verdict.seals.forged > 0)
        faults << JournalWords::tr("The seal of entry %1 does not match: something other than this "
                                   "program changed this entry or one before it.")
                      .arg(verdict.seals.forged);
    if (verdict.seals.isFirstMissing)
        faults << JournalWords::tr("Seals of the journal were removed.");
    if (verdict.seals.foreign > 0)
        faults << JournalWords::tr("Entry %1 is sealed with a key that this computer does not "
                                   "have, so its seal cannot be checked.")
                      .arg(verdict.seals.foreign);
    if (!verdict.beginIsTold || verdict.seals.isAnchorForged || verdict.witness.beginsLater)
        faults << JournalWords::tr("Entries are missing at the beginning of the journal, and this "
                                   "program did not delete them.");
    if (!verdict.fitsItsHead || !verdict.witness.fits)
        faults << JournalWords::tr(
            "Entries are missing or were replaced at the end of the journal.");
    if (verdict.witness.isForged)
        faults << JournalWords::tr("Something other than this program changed what this computer "
                                   "remembers of the journal.");
    if (verdict.lossTold > 0)
        faults << JournalWords::tr("Entry %1 says that entries before it were lost.")
                      .arg(verdict.lossTold);
    return faults;
}

/// The proof that the seals give, in words.
QString sealText(const Journal::Verdict &verdict)
{
    const JournalSeals::Verdict &seals = verdict.seals;
    if (!verdict.hasKey && verdict.hasSeals)
        return JournalWords::tr(
            "The seals could not be checked, because the system keychain did not provide the key.");
    if (!verdict.hasKey || seals.last == 0)
        return JournalWords::tr(
            "No entry is sealed, because there was no system keychain to keep a key in: a program "
            "that may write the file can change an entry and all later ones without a trace.");
    QString text =
        JournalWords::tr("The entries up to %1 are sealed with a key from the system keychain: "
                         "without it, none can have been changed since entry %2 was sealed.")
            .arg(seals.last)
            .arg(seals.first);
    if (seals.first > verdict.first)
        text += u' '
            + JournalWords::tr(
                  "A change made before that to the entries before %1 cannot be detected.")
                  .arg(seals.first);
    if (seals.last < verdict.last)
        text += u' '
            + JournalWords::tr(
                  "The entries after %1 have no seal, because the system keychain did not answer.")
                  .arg(seals.last);
    return text;
}

/// The proof that the memory of this computer gives, in words.
QString witnessText(const Journal::Verdict &verdict)
{
    const JournalWitness::Proof &witness = verdict.witness;
    if (!witness.isKept)
        return JournalWords::tr("This computer does not remember the journal: only the file beside "
                                "it can show that entries are missing at its end.");
    if (witness.isBehind)
        return JournalWords::tr("This computer does not remember the newest entries.");
    if (!witness.fits)
        return JournalWords::tr("This computer remembers a different state of the journal.");
    if (!witness.isSealed)
        return JournalWords::tr("This computer remembers entry %1 as the last one, in a file of "
                                "this user that has no seal.")
            .arg(verdict.last);
    return JournalWords::tr(
               "This computer remembers entry %1 as the last one, under a seal: no entry is "
               "missing at the end, unless this memory was restored from a backup, too.")
        .arg(verdict.last);
}

} // namespace

ReviewTree::Entry journalTreeEntry(const JournalEntry &entry)
{
    ReviewTree::Entry line;
    line.id = ChangeId(entry.number);
    line.title = entry.title;
    line.lines = linesOf(entry);
    line.state = textOf(entry.event);
    line.tip = messageOf(entry);
    line.tint = tintOf(entry.event);
    return line;
}

QString evidenceText(const JournalEntry &entry)
{
    QString text = textOf(entry.event) + u'\n';
    if (const QString message = messageOf(entry); !message.isEmpty())
        text += message + u'\n';
    addFact(text, JournalWords::tr("Receipt"), withVisibleControls(entry.receipt));
    if (!entry.found.empty())
        text += JournalWords::tr("Values found in Flokzu:") + u'\n' + foundText(entry.found);
    text += u'\n';
    addFact(text, JournalWords::tr("Time"), entry.at.toLocalTime().toString(Qt::ISODateWithMs));
    addFact(text, JournalWords::tr("Profile"), withVisibleControls(entry.profile));
    addFact(text, JournalWords::tr("User"), withVisibleControls(entry.user));
    addFact(text, JournalWords::tr("Address"), entry.host);
    addFact(text, JournalWords::tr("Job"), withVisibleControls(entry.jobName));
    addFact(text, JournalWords::tr("Checksum of the changes"), entry.plan);
    addFact(text, JournalWords::tr("Entry"), QString::number(entry.number));
    addFact(text, JournalWords::tr("Checksum of the entry"), QString::fromLatin1(entry.hash));
    if (!entry.verb.isEmpty())
        text += u'\n' + JournalWords::tr("Sent, without the key:") + u'\n' + entry.verb + u' '
            + entry.url + u'\n' + readableBody(entry.body.toUtf8());
    return text;
}

QString verdictText(const Journal::Verdict &verdict)
{
    const QStringList faults = faultsOf(verdict);
    if (verdict.last < verdict.first && faults.isEmpty())
        return JournalWords::tr("The journal is empty.");
    QStringList texts = faults;
    if (faults.isEmpty())
        texts << JournalWords::tr(
                     "All is well: no fault was found in the entries %1 to %2, of all profiles.")
                     .arg(verdict.first)
                     .arg(verdict.last);
    texts << sealText(verdict) << witnessText(verdict);
    return texts.join(u'\n');
}

} // namespace flokdesk
