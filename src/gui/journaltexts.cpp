// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journaltexts.h"

#include "core/text.h"
#include "gui/journalmodel.h"
#include "gui/prettyjson.h"

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
        text += JournalWords::tr("What was in Flokzu instead:") + u'\n' + foundText(entry.found);
    text += u'\n';
    addFact(text, JournalWords::tr("Time"), entry.at.toLocalTime().toString(Qt::ISODateWithMs));
    addFact(text, JournalWords::tr("Profile"), withVisibleControls(entry.profile));
    addFact(text, JournalWords::tr("User"), withVisibleControls(entry.user));
    addFact(text, JournalWords::tr("Server"), entry.host);
    addFact(text, JournalWords::tr("Job"), withVisibleControls(entry.jobName));
    addFact(text, JournalWords::tr("Digest of the plan"), entry.plan);
    addFact(text, JournalWords::tr("Line"), QString::number(entry.number));
    addFact(text, JournalWords::tr("Hash"), QString::fromLatin1(entry.hash));
    if (!entry.verb.isEmpty())
        text += u'\n' + JournalWords::tr("Sent, without the key:") + u'\n' + entry.verb + u' '
            + entry.url + u'\n' + readableBody(entry.body.toUtf8());
    return text;
}

bool isSound(const Journal::Verdict &verdict)
{
    return verdict.firstBroken == 0 && verdict.fitsItsHead;
}

QString verdictText(const Journal::Verdict &verdict)
{
    if (verdict.firstBroken > 0)
        return JournalWords::tr("Line %1 does not fit to the one before it: a line was changed or "
                                "taken out there by something else than this program.")
            .arg(verdict.firstBroken);
    if (!verdict.fitsItsHead)
        return JournalWords::tr("Lines are missing or were replaced at the end of the journal.");
    if (verdict.last < verdict.first)
        return JournalWords::tr("The journal is empty.");
    return JournalWords::tr("All is well: the lines %1 to %2, of all profiles, are as they were "
                            "written.")
        .arg(verdict.first)
        .arg(verdict.last);
}

} // namespace flokdesk
