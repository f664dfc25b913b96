// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/dialectdialog.h"

#include "core/text.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/screenfit.h"
#include "gui/profiles/dialecttexts.h"
#include "gui/profiles/guidedcheckdialog.h"
#include "session/session.h"
#include "store/privatefile.h"
#include "ui_dialectdialog.h"

#include <algorithm>
#include <array>
#include <QFileInfo>
#include <QPointer>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr qint64 largestDialectFile = 1024LL * 1024;
using OriginKind = Dialect::Origin::Kind;

enum DialectColumn { SettingColumn, ValueColumn, OriginColumn };

QString dialectFiles()
{
    //: A kind of file; keep the part in parentheses
    return DialectDialog::tr("Service dialect (*.json)");
}

/// The group that the table shows the setting in.
QString groupOf(const Dialect::Setting &setting)
{
    if (setting.kind == Dialect::Setting::Kind::Path)
        return DialectDialog::tr("Paths, for experts");
    if (setting.key == dialectkey::roleField || setting.key == dialectkey::roleMembers)
        return DialectDialog::tr("Roles");
    for (const char16_t *key :
         {dialectkey::dateFormat, dialectkey::checkBox, dialectkey::identifierCase}) {
        if (setting.key == key)
            return DialectDialog::tr("Values");
    }
    return DialectDialog::tr("Requests and answers");
}

int countOf(const Dialect &dialect, OriginKind kind)
{
    return int(std::ranges::count_if(Dialect::settings(), [&](const Dialect::Setting &setting) {
        return dialect.entry(setting.key).origin.kind == kind;
    }));
}

} // namespace

DialectDialog::DialectDialog(const Session &session, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_ui(std::make_unique<Ui::DialectDialog>())
    , m_draft(session.client.dialect())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    addRows();
    connectActions();
    refresh();
    select(Dialect::settings().front().key);
    const int letter = fontMetrics().averageCharWidth();
    m_ui->settingsTree->setColumnWidth(SettingColumn, letter * 42);
    m_ui->settingsTree->setColumnWidth(ValueColumn, letter * 30);
    new ScreenFit(*this, {letter * 130, fontMetrics().height() * 34});
    m_ui->settingsTree->setFocus();
}

DialectDialog::~DialectDialog() = default;

void DialectDialog::connectActions()
{
    connect(m_ui->settingsTree, &QTreeWidget::currentItemChanged, this,
            &DialectDialog::showCurrent);
    connect(m_ui->settingsTree, &QTreeWidget::itemActivated, this,
            [this] { m_ui->editorStack->currentWidget()->setFocus(); });
    connect(m_ui->valueComboBox, &QComboBox::activated, this,
            [this] { setCurrent(m_ui->valueComboBox->currentData().toString()); });
    connect(m_ui->valueLineEdit, &QLineEdit::editingFinished, this, [this] {
        if (m_ui->valueLineEdit->isModified())
            setCurrent(m_ui->valueLineEdit->text());
    });
    connect(m_ui->tryButton, &QPushButton::clicked, this, &DialectDialog::tryCurrent);
    connect(m_ui->revertButton, &QPushButton::clicked, this, &DialectDialog::revertCurrent);
    connect(m_ui->resetButton, &QPushButton::clicked, this, &DialectDialog::resetCurrent);
    connect(m_ui->importButton, &QPushButton::clicked, this, &DialectDialog::importFile);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &DialectDialog::exportFile);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &DialectDialog::check);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->keepButton, &QPushButton::clicked, this, &DialectDialog::keep);
    connect(&m_session.client, &ApiClient::dialectLearned, this, &DialectDialog::takeLearned);
}

void DialectDialog::addRows()
{
    QTreeWidgetItem *group = nullptr;
    for (const Dialect::Setting &setting : Dialect::settings()) {
        const QString name = groupOf(setting);
        if (!group || group->text(SettingColumn) != name) {
            group = new QTreeWidgetItem(m_ui->settingsTree, {name});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            QFont bold = font();
            bold.setBold(true);
            group->setFont(SettingColumn, bold);
        }
        auto *row = new QTreeWidgetItem(group, {settingText(setting.key)});
        row->setData(SettingColumn, keyRole, setting.key);
    }
    m_ui->settingsTree->expandAll();
}

void DialectDialog::refresh()
{
    for (QTreeWidgetItemIterator it(m_ui->settingsTree); *it; ++it) {
        if ((*it)->parent())
            refreshRow(**it);
    }
    refreshSummary();
    showCurrent();
}

void DialectDialog::refreshRow(QTreeWidgetItem &row)
{
    const QString key = row.data(SettingColumn, keyRole).toString();
    const Dialect::Entry now = m_session.client.dialect().entry(key);
    const Dialect::Entry draft = m_draft.entry(key);
    const bool isEdited = m_edited.contains(key);
    const QString value = valueText(key, draft.value);
    //: %1 the value of a setting before, %2 the value that it gets
    const QString change = tr("%1 › %2").arg(valueText(key, now.value), value);
    row.setText(ValueColumn, isEdited && now.value != draft.value ? change : value);
    const QString origin = originText(draft.origin, m_session.clock.wallTime());
    //: %1 where the value of a setting comes from, such as "set by hand, 16:40"
    row.setText(OriginColumn, isEdited ? tr("not saved yet: %1").arg(origin) : origin);
    setPlainToolTip(&row, SettingColumn, settingHelp(key));
    QFont font = this->font();
    font.setBold(isEdited);
    for (const int column : {ValueColumn, OriginColumn}) {
        row.setFont(column, font);
        setPlainToolTip(&row, column, row.text(column)); // which may be cut
    }
}

void DialectDialog::refreshSummary()
{
    const int edited = int(m_edited.size());
    const std::array<QString, 3> counts{
        //: settings of the service dialect
        tr("%n learned", nullptr, countOf(m_draft, OriginKind::Learned)),
        //: settings of the service dialect
        tr("%n set by hand", nullptr, countOf(m_draft, OriginKind::SetByHand)),
        //: settings of the service dialect
        tr("%n assumed", nullptr, countOf(m_draft, OriginKind::Assumed)),
    };
    m_ui->summaryLabel->setText(
        //: %1 the name of a profile; %2, %3 and %4 are "6 learned", "2 set by hand", "3 assumed"
        tr("How Flokzu answers %1: %2, %3, %4. No key is saved here.")
            .arg(withVisibleControls(m_session.profile.name), counts[0], counts[1], counts[2]));
    m_ui->keepButton->setText(edited > 0 ? tr("Sa&ve %n change(s)", nullptr, edited)
                                         : tr("Sa&ve changes"));
    m_ui->keepButton->setEnabled(edited > 0);
    m_ui->keepButton->setToolTip(edited > 0 ? QString() : tr("Nothing was changed."));
}

QString DialectDialog::currentKey() const
{
    const QTreeWidgetItem *row = m_ui->settingsTree->currentItem();
    return row ? row->data(SettingColumn, keyRole).toString() : QString();
}

void DialectDialog::select(const QString &key)
{
    for (QTreeWidgetItemIterator it(m_ui->settingsTree); *it; ++it) {
        if ((*it)->data(SettingColumn, keyRole).toString() == key)
            return m_ui->settingsTree->setCurrentItem(*it);
    }
}

void DialectDialog::showCurrent()
{
    const QString key = currentKey();
    const Dialect::Setting *setting = Dialect::settingOf(key);
    m_ui->editorStack->setEnabled(setting && !m_isTrying);
    m_ui->revertButton->setEnabled(m_edited.contains(key) && !m_isTrying);
    m_ui->resetButton->setEnabled(setting && !m_draft.isAssumed(key) && !m_isTrying);
    refreshTry();
    if (!setting)
        return m_ui->helpLabel->clear();
    //: %1 the name of a setting, %2 a sentence about it
    m_ui->helpLabel->setText(tr("%1: %2").arg(settingText(key), settingHelp(key)));
    fillEditor(*setting);
}

void DialectDialog::fillEditor(const Dialect::Setting &setting)
{
    const QString value = m_draft.value(setting.key);
    const bool isChoice = setting.kind == Dialect::Setting::Kind::Choice;
    QWidget *editor = m_ui->valueLineEdit;
    if (isChoice)
        editor = m_ui->valueComboBox;
    m_ui->editorStack->setCurrentWidget(editor);
    m_ui->valueLabel->setBuddy(editor);
    editor->setAccessibleName(settingText(setting.key));
    if (!isChoice)
        return m_ui->valueLineEdit->setText(value);
    m_ui->valueComboBox->clear();
    for (const QString &choice : setting.values)
        m_ui->valueComboBox->addItem(valueText(setting.key, choice), choice);
    m_ui->valueComboBox->setCurrentIndex(m_ui->valueComboBox->findData(value));
}

void DialectDialog::setCurrent(const QString &value)
{
    const QString key = currentKey();
    m_ui->notice->dismiss();
    m_ui->valueLineEdit->setModified(false);
    if (value == m_draft.value(key) && m_draft.isSetByHand(key))
        return;
    if (const auto set = m_draft.setByHand(key, value, m_session.store.now()); !set)
        return m_ui->notice->show(
            set.error(),
            Fact::until(m_ui->valueLineEdit, &QLineEdit::textChanged)
                .askedAt(m_ui->settingsTree, &QTreeWidget::currentItemChanged));
    edited(key);
}

void DialectDialog::resetCurrent()
{
    const QString key = currentKey();
    m_draft.reset(key);
    m_ui->notice->dismiss();
    edited(key);
}

void DialectDialog::revertCurrent()
{
    const QString key = currentKey();
    m_draft.takeOver(key, m_session.client.dialect());
    m_ui->notice->dismiss();
    edited(key);
}

/// An object that was read before certainly exists.
DialectTry::Target DialectDialog::tryTarget() const
{
    DialectTry::Target target;
    if (const auto databases = m_session.workspace.databases(); !databases.empty())
        target.database = databases.front().name;
    if (const auto instances = m_session.workspace.instances(); !instances.empty())
        target.instance = instances.front().identifier;
    return target;
}

void DialectDialog::refreshTry()
{
    const QString key = currentKey();
    const bool isSetting = Dialect::settingOf(key);
    const QString whyNot = isSetting ? DialectTry::whyNot(key, tryTarget()) : QString();
    m_ui->tryButton->setEnabled(isSetting && whyNot.isEmpty() && !m_isTrying);
    m_ui->tryButton->setText(m_isTrying ? tr("Trying…") : tr("&Try"));
    setPlainToolTip(m_ui->tryButton,
                    whyNot.isEmpty()
                        ? tr("Reads once or twice, to see how Flokzu answers; nothing is changed")
                        : whyNot);
    m_ui->tryButton->setAccessibleDescription(whyNot);
}

void DialectDialog::tryCurrent()
{
    m_ui->notice->dismiss();
    m_isTrying = true;
    m_try = std::make_unique<DialectTry>(m_session.scheduler, m_session.client.connection(),
                                         m_draft, currentKey(), tryTarget());
    connect(m_try.get(), &DialectTry::finished, this, &DialectDialog::tried);
    m_try->start();
    showCurrent();
    m_ui->settingsTree->setFocus(); // the button is off while it waits
}

/// The value that the answer showed becomes a change, like one that the user made.
void DialectDialog::tried()
{
    m_isTrying = false;
    const QString key = m_try->key();
    const bool isNew = m_try->isProven() && m_draft.entry(key) != m_try->dialect().entry(key);
    const bool isOther = m_draft.value(key) != m_try->dialect().value(key);
    if (isNew) {
        m_draft.takeOver(key, m_try->dialect());
        edited(key);
    }
    const QString value = valueText(key, m_draft.value(key));
    //: %1 the name of a setting, %2 its value, %3 what came, such as "40 records"
    QString text = tr("%1: the answer agrees with “%2” (%3).");
    auto level = Notice::Level::Success;
    if (isOther && isNew) {
        //: %1 the name of a setting, %2 its value, %3 what came, such as "40 records"
        text = tr("%1: the answer shows “%2” (%3). Save it, or discard it.");
        level = Notice::Level::Information;
    } else if (!m_try->isProven()) {
        //: %1 the name of a setting, %2 its value, %3 the reason
        text = tr("%1: “%2” could not be tested: %3");
        level = Notice::Level::Warning;
    }
    m_ui->notice->show(level, text.arg(settingText(key), value, m_try->words()), Fact::past());
    showCurrent();
}

void DialectDialog::edited(const QString &key)
{
    if (m_draft.entry(key) == m_session.client.dialect().entry(key))
        m_edited.erase(key);
    else
        m_edited.insert(key);
    refresh();
}

void DialectDialog::takeLearned()
{
    const Dialect &now = m_session.client.dialect();
    for (const Dialect::Setting &setting : Dialect::settings()) {
        if (!m_edited.contains(setting.key))
            m_draft.takeOver(setting.key, now);
    }
    refresh();
}

void DialectDialog::importFile()
{
    m_dialogs.askOpenFile(this, tr("Import a service dialect"), {dialectFiles()},
                          [self = QPointer(this)](const std::optional<QString> &path) {
                              if (self && path)
                                  self->compareWith(*path);
                          });
}

/// The differences are shown as edits, so that the user looks at each before it counts.
void DialectDialog::compareWith(const QString &path)
{
    const auto content = readChosenFile(path, largestDialectFile);
    if (!content)
        return m_ui->notice->show(content.error(), Fact::past());
    const auto imported = Dialect::fromFile(*content);
    if (!imported)
        return m_ui->notice->show(imported.error(), Fact::past());
    const int found = propose(*imported);
    const QString name = withVisibleControls(QFileInfo(path).fileName());
    if (found == 0)
        return m_ui->notice->show(Notice::Level::Information,
                                  //: %1 the name of a file
                                  tr("“%1” contains nothing new.").arg(name), Fact::past());
    m_ui->notice->show(Notice::Level::Information,
                       //: %1 the name of a file
                       tr("“%1” has %n other value(s), shown in bold. Save them, or discard those "
                          "that you do not want.",
                          nullptr, found)
                           .arg(name),
                       Fact::past());
}

/// What the other one knows and this one does not becomes a change. How many there are.
int DialectDialog::propose(const Dialect &other)
{
    QStringList keys;
    for (const Dialect::Setting &setting : Dialect::settings()) {
        const bool isNews = m_draft.value(setting.key) != other.value(setting.key)
            || m_draft.isAssumed(setting.key);
        if (isNews && !other.isAssumed(setting.key))
            keys << setting.key;
    }
    for (const QString &key : keys) {
        m_draft.takeOver(key, other);
        m_edited.insert(key);
    }
    refresh();
    if (!keys.isEmpty())
        select(keys.first());
    return int(keys.size());
}

void DialectDialog::check()
{
    auto *dialog = new GuidedCheckDialog(m_session, m_dialogs, this);
    connect(dialog, &GuidedCheckDialog::learned, this, &DialectDialog::takeFindings);
    dialog->open();
}

void DialectDialog::takeFindings(const Dialect &found)
{
    const int count = propose(found);
    activateWindow(); // two dialogs may have closed at once, and no window has the keys then
    m_ui->settingsTree->setFocus();
    m_ui->notice->show(Notice::Level::Information,
                       count > 0 ? tr("The check found %n value(s), shown in bold. Save them, or "
                                      "discard those that you do not want.",
                                      nullptr, count)
                                 : tr("The check found nothing new."),
                       Fact::past());
}

void DialectDialog::exportFile()
{
    m_dialogs.askSaveFile(
        this, tr("Export the service dialect"), u"flokzu-dialect.json"_s, {dialectFiles()},
        [self = QPointer(this)](const std::optional<QString> &path) {
            if (!self || !path)
                return;
            if (const auto saved = writePrivately(*path, self->m_draft.toFile()); !saved)
                return self->m_ui->notice->show(saved.error(), Fact::past());
            self->m_ui->notice->show(Notice::Level::Success,
                                     //: %1 the name of a file
                                     tr("Saved as “%1”. It holds no key and no address.")
                                         .arg(withVisibleControls(QFileInfo(*path).fileName())),
                                     Fact::past());
        });
}

void DialectDialog::keep()
{
    Dialect dialect = m_session.client.dialect();
    for (const QString &key : m_edited)
        dialect.takeOver(key, m_draft);
    m_edited.clear();
    m_session.client.changeDialect(dialect);
    accept();
}

void DialectDialog::reject()
{
    const int count = int(m_edited.size());
    if (count == 0)
        return QDialog::reject();
    Dialogs::Question question;
    question.title = tr("Service dialect");
    question.text = tr("Discard %n change(s) of the service dialect?", nullptr, count);
    question.accept = tr("Discard");
    m_dialogs.confirm(this, question, [self = QPointer(this)](bool yes) {
        if (self && yes)
            self->QDialog::reject();
    });
}

} // namespace flokdesk
