// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/transformpane.h"

#include "changes/sheets/sheetdates.h"
#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/menutexts.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/scrolledform.h"
#include "gui/common/symbol.h"
#include "gui/sheets/columnsamples.h"
#include "gui/sheets/lookuploader.h"
#include "gui/sheets/transformeditor.h"
#include "gui/sheets/transformoptions.h"
#include "gui/sheets/transformtexts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneMargin = 16;

QToolButton *stepToolButton(Symbol symbol, const QString &name, const char *objectName,
                            QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(symbolIcon(symbol));
    button->setAccessibleName(name);
    setPlainToolTip(button, name);
    return button;
}

QLabel *paneHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

TransformPane::TransformPane(ColumnDecisions &decisions, QWidget *parent)
    : QWidget(parent)
    , m_decisions(decisions)
    , m_backButton(new QToolButton(this))
    , m_titleLabel(paneHeading({}, this))
    , m_lookUps(new LookUpLoader(decisions.draft(), this))
{
    setObjectName(u"transformPane"_s);
    m_decision = makeDecision();
    m_steps = makeSteps();
    m_options = new TransformOptions(this);
    connect(m_options, &TransformOptions::chosen, &m_decisions, &ColumnDecisions::setRule);
    setAutoFillBackground(true);
    setAccessibleName(tr("Transformations"));
    m_titleLabel->setObjectName(u"paneTitleLabel"_s);
    m_backButton->setObjectName(u"backToColumnsButton"_s);
    m_backButton->setFocusPolicy(Qt::StrongFocus);
    m_backButton->setAutoRaise(true);
    m_backButton->hide();
    m_samples = new ColumnSamples(this);
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(paneMargin, 8, paneMargin, 8);
    layout->setSpacing(10);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_titleLabel, m_decision, m_steps, m_options, m_samples})
        layout->addWidget(part);
    layout->addStretch(1);
    auto *scroll = new ScrolledForm(this);
    scroll->setWidget(form);
    auto *line = new QFrame(this);
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(line);
    row->addWidget(scroll, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(m_backButton, 0, Qt::AlignLeft);
    outer->addLayout(row, 1);
    showNothing();
}

QWidget *TransformPane::makeDecision()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    m_reasonLabel = new QLabel(box);
    m_reasonLabel->setObjectName(u"decisionLabel"_s);
    m_reasonLabel->setTextFormat(Qt::PlainText);
    m_reasonLabel->setWordWrap(true);
    m_mapButton = new QPushButton(box);
    m_mapButton->setObjectName(u"mapButton"_s);
    m_mapButton->setProperty("kind", u"primary"_s);
    m_leaveButton = new QPushButton(tr("Do not &import"), box);
    m_leaveButton->setObjectName(u"leaveOutButton"_s);
    for (QPushButton *button : {m_mapButton, m_leaveButton})
        button->setAutoDefault(false);
    connect(m_mapButton, &QPushButton::clicked, this, [this] {
        if (m_column && *m_column >= 0
            && m_decisions.state(*m_column) == ColumnDecisions::State::ToDecide)
            (void)m_decisions.map(*m_column, QString(m_decisions.match(*m_column).target));
    });
    connect(m_leaveButton, &QPushButton::clicked, this, [this] {
        if (m_column && *m_column >= 0)
            m_decisions.leaveOut(*m_column);
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_mapButton);
    buttons->addWidget(m_leaveButton);
    buttons->addStretch(1);
    layout->addWidget(m_reasonLabel);
    layout->addLayout(buttons);
    return box;
}

QWidget *TransformPane::makeSteps()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    m_list = new QListWidget(box);
    m_list->setObjectName(u"transformList"_s);
    m_list->setAccessibleName(tr("Transformations in their order"));
    m_addButton = new QToolButton(box);
    m_addButton->setObjectName(u"addTransformButton"_s);
    m_addButton->setText(tr("&Add a transformation"));
    m_addButton->setIcon(symbolIcon(Symbol::Add));
    m_addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addButton->setPopupMode(QToolButton::InstantPopup);
    m_addButton->setAutoRaise(true);
    m_addButton->setFocusPolicy(Qt::StrongFocus);
    m_upButton = stepToolButton(Symbol::Up, tr("Earlier"), "transformUpButton", box);
    m_downButton = stepToolButton(Symbol::Down, tr("Later"), "transformDownButton", box);
    m_removeButton = stepToolButton(Symbol::Close, tr("Remove"), "removeTransformButton", box);
    m_editor = new TransformEditor(*m_lookUps, box);
    m_editor->setTabAfter(m_removeButton);
    fillAddMenu();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_addButton);
    buttons->addStretch(1);
    for (QToolButton *button : {m_upButton, m_downButton, m_removeButton})
        buttons->addWidget(button);
    layout->addWidget(paneHeading(tr("Transformations"), box));
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(m_editor);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_currentStep = row;
        showCurrentStep();
    });
    connect(m_removeButton, &QToolButton::clicked, this, &TransformPane::removeCurrent);
    connect(m_upButton, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_downButton, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_editor, &TransformEditor::edited, this, &TransformPane::edit);
    const auto key = [this](const QKeySequence &keys, const QString &text, const char *name,
                            auto act) {
        auto *action = new QAction(text, m_list);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), tr("Move a transformation up"), "transformUpAction",
        [this] { moveCurrent(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), tr("Move a transformation down"),
        "transformDownAction", [this] { moveCurrent(1); });
    key(QKeySequence::Delete, tr("Remove a transformation"), "removeTransformAction",
        [this] { removeCurrent(); });
    return box;
}

void TransformPane::fillAddMenu()
{
    auto *menu = new QMenu(m_addButton);
    const auto offer = [this, menu](const QString &text, const char *name, auto make) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, make] { add(make()); });
    };
    offer(tr("&Trim blanks"), "addTrimAction", [] { return CellTransform(TrimStep{}); });
    offer(tr("Capital and small &letters"), "addCaseAction",
          [] { return CellTransform(LetterCaseStep{}); });
    offer(tr("&Replace text…"), "addReplaceAction", [] { return CellTransform(ReplaceStep{}); });
    offer(tr("Replace whole &values…"), "addWordsAction",
          [] { return CellTransform(WordsStep{}); });
    offer(tr("Form of &dates…"), "addDateAction", [this] {
        const QStringList forms = dateForms();
        return CellTransform(
            DateStep{forms.isEmpty() ? u"dd/MM/yyyy"_s : forms.front(), u"yyyy-MM-dd"_s});
    });
    offer(tr("De&cimal mark…"), "addDecimalAction", [] { return CellTransform(DecimalStep{}); });
    offer(tr("Look &up in a database…"), "addLookUpAction",
          [] { return CellTransform(LookUpStep{}); });
    offer(tr("The same value in every ro&w…"), "addFixedAction",
          [] { return CellTransform(FixedStep{}); });
    m_addButton->setMenu(menu);
}

void TransformPane::offerBack(QAction &action, bool isOffered)
{
    m_backButton->setDefaultAction(&action);
    m_backButton->setVisible(isOffered);
}

void TransformPane::focusFirst()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_mapButton, m_list, m_addButton,
                                                            m_editor->firstField(), m_backButton}) {
        if (widget && widget->isVisible())
            return widget->setFocus(Qt::OtherFocusReason);
    }
}

void TransformPane::showColumn(int column)
{
    if (m_column != column)
        m_currentStep = -1;
    m_column = column;
    show();
}

void TransformPane::showFixed(const QString &target)
{
    if (m_column != -1 || m_fixedTarget != target)
        m_currentStep = 0;
    m_column = -1;
    m_fixedTarget = target;
    show();
}

void TransformPane::showNothing()
{
    m_column.reset();
    m_titleLabel->clear();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_decision, m_steps, m_options, m_samples})
        part->hide();
}

const ColumnRule *TransformPane::rule() const
{
    if (!m_column)
        return nullptr;
    return *m_column < 0 ? m_decisions.draft().mapping().ruleFor(m_fixedTarget)
                         : m_decisions.ruleOf(*m_column);
}

void TransformPane::show()
{
    if (*m_column >= int(m_decisions.draft().source().columns.size()))
        return showNothing();
    const QString name = *m_column < 0
        ? withVisibleControls(m_fixedTarget)
        : nameOf(m_decisions.draft().source().columns[size_t(*m_column)], *m_column);
    m_titleLabel->setText(
        *m_column < 0
            //: %1 a column of the database
            ? tr("%1, the same in every row").arg(name)
            //: %1 a column of the file, %2 its letters
            : tr("%1, column %2 of the file").arg(name, columnLetters(*m_column)));
    showDecision();
    showSteps();
    showOptions();
    showSamples();
}

void TransformPane::showDecision()
{
    const bool isFixed = *m_column < 0;
    const bool isOpen =
        !isFixed && m_decisions.state(*m_column) == ColumnDecisions::State::ToDecide;
    const bool isImported = rule();
    m_decision->setVisible(!isFixed && !isImported);
    if (isFixed || isImported)
        return;
    const ColumnMatch &match = m_decisions.match(*m_column);
    const QString target = withVisibleControls(match.target);
    const QString reason = withVisibleControls(match.reason);
    m_reasonLabel->setText(
        isOpen ? reason + u'\n' + tr("A look-alike is never mapped unseen.")
               : (reason.isEmpty() ? QString() : reason + u'\n')
                + tr("This column is not imported. Choose the column that it fills in the table."));
    //: %1 a column of the database
    m_mapButton->setText(tr("&Map to %1").arg(inMenu(target)));
    m_mapButton->setVisible(isOpen);
    m_leaveButton->setVisible(isOpen);
}

void TransformPane::showSteps()
{
    const ColumnRule *shown = rule();
    m_steps->setVisible(shown);
    if (!shown)
        return m_editor->showNothing();
    const QSignalBlocker blocker(m_list);
    while (m_list->count() > int(shown->steps.size()))
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < int(shown->steps.size()); ++i) {
        if (i == m_list->count())
            m_list->addItem(QString());
        m_list->item(i)->setText(textOf(shown->steps[size_t(i)]));
    }
    constexpr int mostLines = 4;
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(std::min(m_list->count(), mostLines) * rowHeightOf(font()) + 4);
    m_currentStep = std::min(m_currentStep, m_list->count() - 1);
    if (m_currentStep < 0 && m_list->count() > 0)
        m_currentStep = 0;
    m_list->setCurrentRow(m_currentStep);
    showCurrentStep();
}

void TransformPane::showCurrentStep()
{
    const ColumnRule *shown = rule();
    const int count = shown ? int(shown->steps.size()) : 0;
    const bool isThere = m_currentStep >= 0 && m_currentStep < count;
    const bool isFixed = m_column == -1;
    m_addButton->setVisible(!isFixed);
    m_removeButton->setEnabled(isThere && !isFixed);
    m_upButton->setEnabled(isThere && m_currentStep > 0);
    m_downButton->setEnabled(isThere && m_currentStep + 1 < count);
    if (isThere)
        m_editor->show(shown->steps[size_t(m_currentStep)], dateForms());
    else
        m_editor->showNothing();
}

void TransformPane::showOptions()
{
    const ColumnRule *shown = rule();
    m_options->setVisible(shown);
    if (!shown)
        return;
    const SheetTable &table = *m_decisions.draft().source().table;
    const bool differs = *m_column >= 0 && table.differs(*m_column);
    const bool isRounded = *m_column >= 0 && table.hasRounded(*m_column);
    m_options->show(*shown, differs, isRounded);
}

/// Of a look-alike as if it were mapped.
void TransformPane::showSamples()
{
    const ImportDraft &draft = m_decisions.draft();
    const ImportSource &source = draft.source();
    m_samples->setVisible(source.table != nullptr);
    if (!source.table)
        return;
    ColumnSamples::Subject subject{
        source.table, source.rows, *m_column, {}, draft.mapping().emptyWords, draft.lookUps()};
    if (const ColumnRule *shown = rule())
        subject.rule = *shown;
    else
        subject.rule.source = source.columns[size_t(*m_column)];
    m_samples->show(subject);
}

void TransformPane::setSteps(const CellTransforms &steps, int current)
{
    const ColumnRule *before = rule();
    if (!before)
        return;
    m_currentStep = current;
    ColumnRule changed = *before;
    changed.steps = steps;
    m_decisions.setRule(changed);
}

void TransformPane::add(const CellTransform &step)
{
    const ColumnRule *shown = rule();
    if (!shown)
        return;
    CellTransforms steps = shown->steps;
    steps.push_back(step);
    setSteps(steps, int(steps.size()) - 1);
    if (QWidget *field = m_editor->firstField())
        field->setFocus();
    else
        m_list->setFocus();
}

void TransformPane::removeCurrent()
{
    const ColumnRule *shown = rule();
    if (!shown || m_column == -1 || m_currentStep < 0 || m_currentStep >= int(shown->steps.size()))
        return;
    CellTransforms steps = shown->steps;
    steps.erase(steps.begin() + m_currentStep);
    setSteps(steps, m_currentStep);
}

void TransformPane::moveCurrent(int by)
{
    const ColumnRule *shown = rule();
    const int to = m_currentStep + by;
    if (!shown || m_currentStep < 0 || to < 0 || to >= int(shown->steps.size()))
        return;
    CellTransforms steps = shown->steps;
    std::swap(steps[size_t(m_currentStep)], steps[size_t(to)]);
    setSteps(steps, to);
}

void TransformPane::edit(const CellTransform &step)
{
    const ColumnRule *shown = rule();
    if (!shown || m_currentStep < 0 || m_currentStep >= int(shown->steps.size()))
        return;
    CellTransforms steps = shown->steps;
    steps[size_t(m_currentStep)] = step;
    setSteps(steps, m_currentStep);
    if (const auto *lookUp = std::get_if<LookUpStep>(&step))
        m_lookUps->provide(lookUp->place);
}

/// By the first distinct values, which is quick; the samples show a value that does not fit.
QStringList TransformPane::dateForms() const
{
    constexpr std::uint32_t most = 500;
    const SheetTable *table = m_decisions.draft().source().table.get();
    if (!table || !m_column || *m_column < 0)
        return {};
    const ColumnRule *shown = rule();
    const int header = m_decisions.draft().source().headerRow;
    const std::uint32_t headerCode = header < 0 ? 0 : table->code(header, *m_column);
    QStringList texts;
    for (std::uint32_t code = 1; code < std::min(most, table->distinctCount(*m_column)); ++code) {
        if (code == headerCode)
            continue;
        const SheetCell cell = table->distinct(*m_column, code);
        texts << exactFromUtf8(shown && shown->use == CellUse::Stored ? cell.stored : cell.shown);
    }
    return fittingDateForms(texts);
}

} // namespace flokdesk
