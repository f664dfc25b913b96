// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/planfiles.h"

#include "core/text.h"
#include "session/useraccount.h"
#include "store/localfile.h"
#include "store/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QWidget>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// A plan of 100,000 changes has some 30 MB.
constexpr qint64 largestFile = 256LL * 1024 * 1024;
/// From then on the values it was made from are probably not those of now.
constexpr int daysToDoubt = 7;
constexpr int shownAtMost = 10;

QString fileFilter()
{
    //: A kind of file; keep the part in parentheses
    return PlanFiles::tr("Flokdesk change file (*.flokdesk)");
}

QString olderFileFilter()
{
    //: A kind of file; keep the part in parentheses
    return PlanFiles::tr("Change file of an earlier version (*.json)");
}

QString shortened(const QStringList &lines)
{
    QStringList shown = lines.mid(0, shownAtMost);
    if (lines.size() > shownAtMost)
        shown << PlanFiles::tr("and %n more", nullptr,
                               static_cast<int>(lines.size()) - shownAtMost);
    return shown.join(u'\n');
}

} // namespace

PlanFiles::PlanFiles(Session &session, Dialogs &dialogs, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void PlanFiles::save(const Plan &plan)
{
    const QString day = m_session.store.now().toLocalTime().toString(u"yyyy-MM-dd"_s);
    m_dialogs.askSaveFile(m_window, tr("Save to file"), u"plan-%1.flokdesk"_s.arg(day),
                          {fileFilter()},
                          [self = QPointer(this), plan](const std::optional<QString> &path) {
                              if (self && path)
                                  self->saveTo(plan, *path);
                          });
}

void PlanFiles::saveTo(const Plan &plan, const QString &path)
{
    PlanFile file;
    file.host = m_session.store.host();
    file.profileId = m_session.profile.id;
    file.profile = m_session.profile.name;
    file.author = m_session.client.connection().userName;
    file.at = m_session.store.now();
    file.note = nameOf(plan);
    for (const StagedChange &staged : plan.items())
        file.changes.push_back(staged.change);
    if (const auto written = writePrivately(path, toFile(file)); !written)
        return Q_EMIT failed(written.error());
    Q_EMIT saved(tr("%n change(s) were written to %1. They stay pending here, too.", nullptr,
                    static_cast<int>(file.changes.size()))
                     .arg(QDir::toNativeSeparators(path)));
}

void PlanFiles::load()
{
    m_dialogs.askOpenFile(m_window, tr("Load changes from file"), {fileFilter(), olderFileFilter()},
                          [self = QPointer(this)](const std::optional<QString> &path) {
                              if (self && path)
                                  self->loadFrom(*path);
                          });
}

// The earlier name belongs to all files of JSON, of which only the beginning tells more.
bool PlanFiles::isChangeFile(const QString &path)
{
    constexpr qint64 enough = 256;
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"flokdesk"_s)
        return true;
    QFile file(path);
    return suffix == u"json"_s && isOrdinaryFile(path) && file.open(QIODevice::ReadOnly)
        && looksLikePlanFile(file.read(enough));
}

void PlanFiles::loadFrom(const QString &path)
{
    const auto content = readChosenFile(path, largestFile);
    if (!content)
        return Q_EMIT failed(content.error());
    const auto plan = planFromFile(*content);
    if (!plan)
        return Q_EMIT failed(plan.error());
    if (const auto allowed = mayTake(*plan); !allowed)
        return Q_EMIT failed(allowed.error());
    ask(*plan);
}

Result<Done> PlanFiles::mayTake(const PlanFile &plan) const
{
    if (plan.host != m_session.store.host())
        return Error{
            Error::Kind::NotSent,
            tr("This change file is for %1. Open a profile with that address and load it there.")
                .arg(withVisibleControls(plan.host)),
            {},
            0};
    for (const QString &email : deletedAccounts(plan.changes)) {
        if (isOwnAccount(m_session, email))
            return Error{Error::Kind::NotSent,
                         tr("This change file deletes %1, the user of this profile. Another "
                            "administrator has to load it.")
                             .arg(withVisibleControls(email)),
                         {},
                         0};
    }
    QStringList taken;
    for (const Change &change : plan.changes) {
        const ObjectKey object = objectOf(change);
        if (!object.isNew() && !m_session.changes.changesOf(object).empty())
            taken << titleOf(change);
    }
    taken.removeDuplicates();
    if (taken.isEmpty())
        return Done{};
    return Error{Error::Kind::NotSent,
                 tr("You have pending changes to what this file changes. Apply or discard them "
                    "first, so that its changes stay as they were saved."),
                 shortened(taken), 0};
}

/// The server alone does not tell: all tenants of the cloud share one.
bool PlanFiles::isOfAnotherProfile(const PlanFile &plan) const
{
    const Profile &own = m_session.profile;
    return plan.profileId.isEmpty() ? plan.profile != own.name : plan.profileId != own.id;
}

/// Reasons to think twice, each as a sentence.
QStringList PlanFiles::doubts(const PlanFile &plan) const
{
    QStringList doubts;
    const auto known = [this](const QString &database) {
        QStringList names;
        for (const Known &column : m_session.workspace.columns(database))
            names << column.name;
        return names;
    };
    if (isOfAnotherProfile(plan))
        //: %1 and %2 the names of profiles
        doubts << tr("The file was saved in another profile, “%1”. Make sure that it is meant for "
                     "“%2”.")
                      .arg(withVisibleControls(plan.profile),
                           withVisibleControls(m_session.profile.name));
    if (const QStringList missing = unknownColumns(plan.changes, known); !missing.isEmpty())
        doubts << tr("These columns are not known here: %1.").arg(missing.join(u", "_s));
    const auto days = static_cast<int>(plan.at.daysTo(m_session.store.now()));
    if (days >= daysToDoubt)
        doubts << tr("The file is %n day(s) old.", nullptr, days);
    if (m_session.jobQueue.guard() == GuardMode::Fast)
        doubts << tr("The check of this profile is “None”: Flokdesk does not find out whether the "
                     "old values in the file are still in Flokzu.");
    return doubts;
}

void PlanFiles::ask(const PlanFile &plan)
{
    const auto count = static_cast<int>(plan.changes.size());
    const QString when = QLocale().toString(plan.at.toLocalTime(), QLocale::ShortFormat);
    Dialogs::Question question;
    question.title = tr("Load changes from file");
    question.text =
        tr("Add to pending the %n change(s) that %1 saved for %2 (%3)?", nullptr, count)
            .arg(withVisibleControls(plan.author), withVisibleControls(plan.profile), when);
    QStringList details = doubts(plan);
    details.prepend(tr("Checksum: %1").arg(QString::fromLatin1(Plan::digestOf(plan.changes))));
    if (!plan.note.isEmpty())
        details.prepend(withVisibleControls(plan.note));
    question.detail = details.join(u'\n');
    question.accept = tr("Add to pending and review");
    const auto answered = [self = QPointer(this), plan](bool yes) {
        if (self && yes)
            self->stage(plan);
    };
    const QStringList accounts = deletedAccounts(plan.changes);
    const bool isOfAnother = isOfAnotherProfile(plan);
    if (accounts.isEmpty() && !isOfAnother)
        return m_dialogs.confirm(m_window, question, answered);
    const QString expected =
        isOfAnother ? withVisibleControls(m_session.profile.name) : typedForDeletion(accounts);
    question.dangerous = true;
    question.text += u'\n';
    if (accounts.isEmpty())
        question.text += tr("Type %1, the name of this profile, to continue.").arg(expected);
    else
        question.text += tr("It deletes %n user(s). Type %1 to continue.", nullptr,
                            static_cast<int>(accounts.size()))
                             .arg(expected);
    m_dialogs.confirmTyped(m_window, question, expected, answered);
}

void PlanFiles::stage(const PlanFile &plan)
{
    if (const auto allowed = mayTake(plan); !allowed) // the question may have been open for long
        return Q_EMIT failed(allowed.error());
    m_session.changes.beginMacro(
        tr("Load %n change(s) from file", nullptr, static_cast<int>(plan.changes.size())));
    std::vector<ChangeId> ids;
    for (const Change &change : plan.changes)
        ids.push_back(m_session.changes.stage(change));
    m_session.changes.endMacro();
    Q_EMIT staged(ids);
}

} // namespace flokdesk
