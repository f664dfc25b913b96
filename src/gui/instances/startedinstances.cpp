// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instances/startedinstances.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace flokdesk {

namespace {

/// Only the context under which translators find these texts.
struct StartedText {
    Q_DECLARE_TR_FUNCTIONS(StartedInstances)
};

} // namespace

void StartedInstances::remember(const CreateInstance &started, const QString &identifier,
                                const QDateTime &when)
{
    m_started[canonicalText(started)] = {identifier, when};
}

QString StartedInstances::warningFor(const CreateInstance &wanted, const ChangeSet &changes) const
{
    const QByteArray text = canonicalText(wanted);
    for (const StagedChange &staged : changes.changes()) {
        if (canonicalText(staged.change) != text)
            continue;
        return staged.outcomeUnknown ? StartedText::tr(
                   "An identical instance was sent without an answer: it may already exist.")
                                     : StartedText::tr("An identical instance is already pending.");
    }
    const auto found = m_started.find(text);
    if (found == m_started.end())
        return {};
    const QString time =
        QLocale().toString(found->second.when.toLocalTime().time(), QLocale::ShortFormat);
    return StartedText::tr("You started an identical instance at %1 (%2).")
        .arg(time, withVisibleControls(found->second.identifier));
}

} // namespace flokdesk
