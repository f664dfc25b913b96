// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/mappingbox.h"

#include "core/text.h"
#include "gui/common/menutexts.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/symbol.h"
#include "gui/sheets/columndecisions.h"
#include "session/session.h"
#include "sheets/safefilename.h"
#include "store/privatefile.h"

#include <algorithm>
#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxFrom = 900; // pixels of the window
constexpr qint64 mostMappingFile = 4 * 1024 * 1024;

QString mappingFilter()
{
    return MappingBox::tr("Mappings (*.json)");
}

} // namespace

MappingBox::MappingBox(ColumnDecisions &decisions, MappingFiles &files, Dialogs &dialogs,
                       QWidget *parent)
    : QWidget(parent)
    , m_decisions(decisions)
    , m_files(files)
    , m_dialogs(dialogs)
    , m_label(new QLabel(tr("Ma&pping"), this))
    , m_box(new QComboBox(this))
    , m_menu(new QMenu(this))
    , m_useMenu(new QMenu(tr("&Use"), m_menu))
{
    setObjectName(u"mappingBox"_s);
    m_box->setObjectName(u"mappingComboBox"_s);
    m_box->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    m_label->setBuddy(m_box);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    auto *more = new QToolButton(this);
    more->setObjectName(u"mappingMenuButton"_s);
    more->setIcon(symbolIcon(Symbol::More));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAccessibleName(tr("Mappings"));
    setPlainToolTip(more, tr("Mappings"));
    setupMenu();
    more->setMenu(m_menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addWidget(m_box);
    layout->addWidget(more);
    connect(m_box, &QComboBox::activated, this,
            [this](int item) { useNamed(m_box->itemData(item).toString()); });
    connect(&decisions, &ColumnDecisions::changed, this, &MappingBox::takeSource);
    connect(&draft(), &ImportDraft::mappingChanged, this, [this] {
        keepLastRun();
        show();
    });
    connect(m_menu, &QMenu::aboutToShow, this, &MappingBox::show);
    window()->installEventFilter(this);
    show();
}

ImportDraft &MappingBox::draft() const
{
    return m_decisions.draft();
}

const QString &MappingBox::profileId() const
{
    return draft().session().profile.id;
}

std::vector<ColumnMapping> MappingBox::mappings() const
{
    return m_files.of(profileId(), draft().database());
}

void MappingBox::setupMenu()
{
    const auto add = [this](const QString &text, const char *name, void (MappingBox::*act)()) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_menu->addMenu(m_useMenu);
    m_menu->addSeparator();
    m_saveAction = m_menu->addAction(tr("&Save"));
    m_saveAction->setObjectName(u"saveMappingAction"_s);
    connect(m_saveAction, &QAction::triggered, this, [this] { save(draft().mapping()); });
    add(tr("Save &as…"), "saveMappingAsAction", &MappingBox::saveAs);
    m_renameAction = add(tr("&Rename…"), "renameMappingAction", &MappingBox::rename);
    m_deleteAction = add(tr("&Delete…"), "deleteMappingAction", &MappingBox::remove);
    m_menu->addSeparator();
    add(tr("&Export…"), "exportMappingAction", &MappingBox::exportFile);
    add(tr("&Import…"), "importMappingAction", &MappingBox::importFile);
}

/// Files with the same headers as those that a mapping was made for; a mapping that the user has used already stays.
void MappingBox::takeSource()
{
    const ImportSource &source = draft().source();
    if (!source.table || m_decisions.targets().isEmpty())
        return;
    const QByteArray fingerprint = fingerprintOf(source.columns);
    if (!m_next.isEmpty()) {
        m_fingerprint = fingerprint;
        return useNamed(std::exchange(m_next, QString()));
    }
    if (fingerprint == m_fingerprint)
        return;
    m_fingerprint = fingerprint;
    const std::vector<ColumnMapping> all = mappings();
    const auto fits = [&fingerprint](const ColumnMapping &mapping) {
        return fingerprintOf(mapping.columns) == fingerprint;
    };
    const auto current = m_files.named(profileId(), draft().database(), draft().mapping().name);
    if (current && fits(*current))
        return;
    const auto found = std::ranges::find_if(all, fits);
    if (found != all.end())
        use(*found);
}

void MappingBox::use(const ColumnMapping &mapping)
{
    m_decisions.use(mapping);
    show();
}

void MappingBox::useNamed(const QString &name)
{
    if (const auto mapping = m_files.named(profileId(), draft().database(), name))
        return use(*mapping);
    ColumnMapping unnamed = draft().mapping();
    unnamed.name.clear();
    draft().setMapping(unnamed);
    show();
}

/// Whether what is saved under the name of the mapping is another one.
bool MappingBox::isChanged() const
{
    auto saved = m_files.named(profileId(), draft().database(), draft().mapping().name);
    if (!saved)
        return false;
    // The next file may have the same columns in another order.
    ColumnMapping used = draft().mapping();
    if (fingerprintOf(saved->columns) == fingerprintOf(used.columns))
        saved->columns = used.columns;
    for (ColumnMapping *mapping : {&*saved, &used})
        std::ranges::sort(mapping->rules, {}, &ColumnRule::target);
    return *saved != used;
}

/// Saved at once, because the user did not choose it. Changes that the user made still wait for Save.
void MappingBox::keepLastRun()
{
    const ColumnMapping &used = draft().mapping();
    auto saved = m_files.named(profileId(), draft().database(), used.name);
    if (!saved || !used.lastRun || saved->lastRun == used.lastRun)
        return;
    saved->lastRun = used.lastRun;
    if (const auto written = m_files.save(profileId(), *saved); !written)
        tell(written.error());
}

void MappingBox::show()
{
    const QString name = draft().mapping().name;
    m_box->clear();
    //: no mapping with a name
    m_box->addItem(tr("None"), QString());
    for (const ColumnMapping &mapping : mappings()) {
        const QString shown = withVisibleControls(mapping.name);
        //: %1 the name of a mapping
        m_box->addItem(mapping.name == name && isChanged() ? tr("%1 (changed)").arg(shown) : shown,
                       mapping.name);
    }
    const int item = m_box->findData(name);
    m_box->setCurrentIndex(std::max(0, item));
    m_saveAction->setEnabled(item > 0 && isChanged());
    m_renameAction->setEnabled(item > 0);
    m_deleteAction->setEnabled(item > 0);
    fillUseMenu();
}

void MappingBox::fillUseMenu()
{
    m_useMenu->clear();
    for (const ColumnMapping &mapping : mappings()) {
        QAction *action = m_useMenu->addAction(inMenu(withVisibleControls(mapping.name)));
        action->setCheckable(true);
        action->setChecked(mapping.name == draft().mapping().name);
        connect(action, &QAction::triggered, this, [this, name = mapping.name] { useNamed(name); });
    }
    m_useMenu->setEnabled(!m_useMenu->isEmpty());
}

void MappingBox::save(const ColumnMapping &mapping)
{
    if (const auto saved = m_files.save(profileId(), mapping); !saved)
        tell(saved.error());
    draft().setMapping(mapping);
    show();
}

void MappingBox::askName(const QString &title, const QString &accept,
                         std::function<void(const QString &)> named)
{
    Dialogs::Question question;
    question.title = title;
    question.text = tr("Name of the mapping");
    question.accept = accept;
    m_dialogs.askText(this, question, {}, [this, named](const std::optional<QString> &typed) {
        const QString name = normalisedInput(typed.value_or(QString())).trimmed();
        if (name.isEmpty())
            return;
        if (name == draft().mapping().name || !m_files.named(profileId(), draft().database(), name))
            return named(name);
        Dialogs::Question replace;
        //: %1 the name of a mapping
        replace.title = tr("Replace “%1”?").arg(withVisibleControls(name));
        replace.text = tr("There is a mapping of that name for this database.");
        replace.accept = tr("Replace");
        m_dialogs.confirm(this, replace, [named, name](bool yes) {
            if (yes)
                named(name);
        });
    });
}

void MappingBox::saveAs()
{
    askName(tr("Save the mapping"), tr("Save"), [this](const QString &name) {
        ColumnMapping mapping = draft().mapping();
        mapping.name = name;
        save(mapping);
    });
}

void MappingBox::rename()
{
    askName(tr("Rename the mapping"), tr("Rename"), [this](const QString &name) {
        const QString before = draft().mapping().name;
        auto saved = m_files.named(profileId(), draft().database(), before);
        if (!saved || name == before)
            return;
        saved->name = name;
        if (const auto written = m_files.save(profileId(), *saved); !written)
            return tell(written.error());
        if (const auto removed = m_files.remove(profileId(), draft().database(), before); !removed)
            tell(removed.error());
        ColumnMapping mapping = draft().mapping();
        mapping.name = name;
        draft().setMapping(mapping);
        show();
    });
}

void MappingBox::remove()
{
    const QString name = draft().mapping().name;
    Dialogs::Question question;
    //: %1 the name of a mapping
    question.title = tr("Delete the mapping “%1”?").arg(withVisibleControls(name));
    question.text = tr("Records and files stay as they are.");
    question.accept = tr("Delete mapping");
    question.dangerous = true;
    m_dialogs.confirm(this, question, [this, name](bool yes) {
        if (!yes)
            return;
        if (const auto removed = m_files.remove(profileId(), draft().database(), name); !removed)
            tell(removed.error());
        useNamed({});
    });
}

void MappingBox::exportFile()
{
    const QString name = draft().mapping().name;
    m_dialogs.askSaveFile(this, tr("Export the mapping"),
                          safeFileName(name.isEmpty() ? draft().database() : name, u"json"_s),
                          {mappingFilter()}, [this](const std::optional<QString> &path) {
                              if (!path)
                                  return;
                              const auto written = writePrivately(*path, toFile(draft().mapping()));
                              if (!written)
                                  tell(written.error());
                          });
}

void MappingBox::importFile()
{
    m_dialogs.askOpenFile(this, tr("Import a mapping"), {mappingFilter()},
                          [this](const std::optional<QString> &path) {
                              if (path)
                                  takeImported(*path);
                          });
}

/// Becomes one of this database. No other one is replaced.
void MappingBox::takeImported(const QString &path)
{
    const auto content = readChosenFile(path, mostMappingFile);
    if (!content)
        return tell(content.error());
    auto mapping = mappingFromFile(*content);
    if (!mapping)
        return tell(mapping.error());
    mapping->database = draft().database();
    mapping->name = freeName(mapping->name.isEmpty() ? tr("Imported") : mapping->name);
    if (const auto saved = m_files.save(profileId(), *mapping); !saved)
        tell(saved.error());
    use(*mapping);
}

QString MappingBox::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int i = 2; m_files.named(profileId(), draft().database(), name); ++i)
        name = u"%1 %2"_s.arg(wanted).arg(i);
    return name;
}

void MappingBox::tell(const Error &error)
{
    Dialogs::Question question;
    question.title = tr("Mapping");
    question.text = error.message;
    question.detail = error.detail;
    m_dialogs.confirm(this, question, [](bool) {});
}

/// The menu has all of it where there is no room for the list.
bool MappingBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == window()) {
        const bool isWide = window()->width() >= boxFrom;
        m_label->setVisible(isWide);
        m_box->setVisible(isWide);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace flokdesk
