// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/columnarrangement.h"
#include "gui/common/noticefacts.h"
#include "gui/common/viewstate.h"
#include "gui/instances/instancespage.h"
#include "ui_instancespage.h"

#include <algorithm>
#include <QClipboard>

namespace flokdesk {

using namespace Qt::StringLiterals;

void InstancesPage::openTyped()
{
    const QStringList identifiers = identifiersIn(m_ui->identifiersEdit->exactText());
    if (identifiers.isEmpty())
        return;
    m_ui->identifiersEdit->setExactText({});
    open(identifiers);
}

void InstancesPage::open(const QStringList &identifiers)
{
    m_list.add(identifiers);
    m_session.workspace.rememberInstances(identifiers, Source::Typed);
    showCounts();
    if (identifiers.isEmpty())
        return;
    m_ui->filterEdit->clear();
    select(identifiers.first());
    load(identifiers);
}

void InstancesPage::pasteIdentifiers()
{
    m_ui->identifiersEdit->setExactText(
        identifiersIn(QGuiApplication::clipboard()->text()).join(u' '));
    m_ui->identifiersEdit->setFocus();
}

void InstancesPage::load(const QStringList &identifiers)
{
    if (!m_loader.isLoading()) {
        m_notFound.clear();
        m_failed.clear();
        m_ui->notice->dismiss();
    }
    for (const QString &identifier : identifiers)
        update(m_list.indexOf(identifier),
               [](WatchRow &row) { row.load = WatchRow::Load::Loading; });
    m_loader.load(identifiers);
}

void InstancesPage::take(const Instance &instance)
{
    remember(instance);
    const QDateTime now = m_session.clock.wallTime();
    update(m_list.indexOf(normalisedIdentifier(instance.identifier)), [&](WatchRow &row) {
        row.instance = std::make_shared<const Instance>(instance);
        row.seenAt = now;
        row.age = seenText(now, now);
        row.load = WatchRow::Load::Loaded;
        row.problem.clear();
    });
}

void InstancesPage::remember(const Instance &instance)
{
    const QString identifier = normalisedIdentifier(instance.identifier);
    if (m_list.indexOf(identifier) < 0)
        return; // taken off the list while it was on its way
    QStringList names;
    for (const FieldValue &field : instance.fields)
        names << field.name;
    Workspace &workspace = m_session.workspace;
    workspace.rememberInstance(identifier, instance.raw, Source::Answer);
    workspace.rememberProcess(instance.process(), Source::Answer);
    workspace.rememberFields(instance.process(), names, Source::Answer);
}

void InstancesPage::takeFailure(const QString &identifier, const Error &error)
{
    const bool isMissing = error.kind == Error::Kind::NotFound;
    (isMissing ? m_notFound : m_failed) << identifier;
    update(m_list.indexOf(identifier), [&](WatchRow &row) {
        row.load = isMissing ? WatchRow::Load::NotFound : WatchRow::Load::Failed;
        row.problem = error.message;
    });
}

void InstancesPage::loadingEnded(const QStringList &abandoned, const std::optional<Error> &error)
{
    for (const QString &identifier : abandoned)
        update(m_list.indexOf(identifier), [](WatchRow &row) { row.load = WatchRow::Load::Stale; });
    showLoading();
    selectAny();
    QStringList lines;
    if (!m_notFound.isEmpty())
        lines << tr("%n instance(s) not found; the list shows which.", nullptr,
                    static_cast<int>(m_notFound.size()));
    if (!m_failed.isEmpty())
        lines << tr("%n instance(s) could not be read; the list shows why.", nullptr,
                    static_cast<int>(m_failed.size()));
    if (error) {
        if (abandoned.size() > 1)
            lines.prepend(
                tr("%n instance(s) not read.", nullptr, static_cast<int>(abandoned.size())));
        Error whole = *error;
        whole.message = (QStringList{error->message} + lines).join(u'\n');
        m_ui->notice->show(whole, serverFails(m_session.scheduler, *error));
    } else if (!lines.isEmpty()) {
        m_ui->notice->show(Notice::Level::Warning, lines.join(u'\n'), failuresListed());
    }
}

/// The list shows the failures that the notice counts.
Fact InstancesPage::failuresListed() const
{
    const auto allAre = [this](const QStringList &identifiers, WatchRow::Load load) {
        return std::ranges::all_of(identifiers, [&](const QString &identifier) {
            const int row = m_list.indexOf(identifier);
            return row >= 0 && m_list.row(row).load == load;
        });
    };
    return Fact::whileTrue([allAre, missing = m_notFound, failed = m_failed] {
               return allAre(missing, WatchRow::Load::NotFound)
                   && allAre(failed, WatchRow::Load::Failed);
           })
        .askedAt(&m_list, &QAbstractItemModel::dataChanged)
        .askedAt(&m_list, &QAbstractItemModel::rowsRemoved);
}

QJsonObject InstancesPage::saveState() const
{
    return {{u"current"_s, stateOf(current())},
            {u"filter"_s, stateOf(m_ui->filterEdit->text())},
            {u"table"_s, m_columns->save()},
            {u"splitter"_s, stateOf(*m_ui->splitter)},
            {u"inspector"_s, m_ui->inspector->saveState()}};
}

void InstancesPage::restoreState(const QJsonObject &state)
{
    m_columns->restore(state.value(u"table"_s).toObject());
    restore(*m_ui->splitter, state.value(u"splitter"_s));
    m_ui->inspector->restoreState(state.value(u"inspector"_s).toObject());
    m_ui->filterEdit->setText(state.value(u"filter"_s).toString());
    select(state.value(u"current"_s).toString());
}

InstancesPage::Contents InstancesPage::contents() const
{
    QStringList reading;
    for (const WatchRow &row : m_list.rows()) {
        if (m_loader.isLoading(row.identifier))
            reading << row.identifier;
    }
    return {m_started, reading, m_ui->identifiersEdit->exactText()};
}

void InstancesPage::takeContents(const Contents &contents)
{
    m_started = contents.started;
    m_ui->identifiersEdit->setExactText(contents.typedIdentifiers);
    load(contents.reading);
}

void InstancesPage::applied(const Change &change, const QString &receipt)
{
    if (const auto *update = std::get_if<UpdateInstance>(&change))
        return patch(*update);
    const auto *created = std::get_if<CreateInstance>(&change);
    if (!created)
        return;
    m_started.remember(*created, receipt, m_session.clock.wallTime());
    if (!receipt.isEmpty())
        open({normalisedIdentifier(receipt)});
}

/// The new values are shown at once. Only the instance in front of the user is read again; for the
/// others that would double the cost of a run.
void InstancesPage::patch(const UpdateInstance &update)
{
    const QString identifier = normalisedIdentifier(update.identifier);
    const int index = m_list.indexOf(identifier);
    if (index < 0 || !m_list.row(index).instance)
        return;
    Instance next = *m_list.row(index).instance;
    for (const FieldEdit &edit : update.edits) {
        const auto field = std::ranges::find(next.fields, edit.name, &FieldValue::name);
        if (field != next.fields.end())
            field->value = edit.after;
    }
    this->update(index, [&](WatchRow &row) {
        row.instance = std::make_shared<const Instance>(next);
        row.load = WatchRow::Load::Stale;
    });
    if (identifier == current())
        load({identifier});
}

} // namespace flokdesk
