// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/findbar.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/flowlayout.h"
#include "gui/common/symbol.h"
#include "gui/databases/cellsearch.h"
#include "gui/databases/recordgrid.h"
#include "gui/editing/exactline.h"
#include "gui/editing/typing.h"
#include "models/recordtablemodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int findFieldLetters = 24;
/// In place of the name of a column.
constexpr int tableScope = 0;
constexpr int selectionScope = 1;

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_what(new ExactLine(this))
    , m_with(new ExactLine(this))
    , m_case(addChoice(u"matchCaseButton"_s, u"Aa"_s, tr("Distinguish capitals")))
    , m_accents(addChoice(u"matchAccentsButton"_s, u"aá"_s, tr("Distinguish accents")))
    , m_whole(addChoice(u"wholeCellButton"_s, u"“ab”"_s, tr("Only whole cells")))
    , m_expression(
          addChoice(u"expressionButton"_s, u".*"_s,
                    tr("Regular expression. In the replacement \\1 stands for the first group.")))
    , m_state(new QLabel(this))
    , m_previous(addTool(u"previousMatchButton"_s, symbolIcon(Symbol::Up),
                         tr("Previous match (Shift+F3)")))
    , m_next(addTool(u"nextMatchButton"_s, symbolIcon(Symbol::Down), tr("Next match (F3)")))
    , m_replace(new QPushButton(tr("Replace"), this))
    , m_replaceAll(new QPushButton(this))
    , m_scope(new QComboBox(this))
    , m_close(
          addTool(u"closeFindButton"_s, symbolIcon(Symbol::Close), tr("Close the search (Esc)")))
{
    build();
    buildReplacing();
    auto *flow = new FlowLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_what, m_case, m_accents, m_whole, m_expression, m_scope, m_state, m_previous, m_next,
             m_with, m_replace, m_replaceAll})
        flow->addWidget(part);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(flow, 1);
    line->addWidget(m_close, 0, Qt::AlignTop);
    QWidget *before = m_what;
    for (QWidget *part : std::initializer_list<QWidget *>{m_case, m_accents, m_whole, m_expression,
                                                          m_scope, m_previous, m_next, m_with,
                                                          m_replace, m_replaceAll, m_close})
        setTabOrder(std::exchange(before, part), part);
    for (QWidget *part : findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        part->installEventFilter(this);
    hide();
}

QToolButton *FindBar::addTool(const QString &name, const QIcon &icon, const QString &what)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon);
    button->setAutoRaise(true);
    button->setToolTip(what);
    button->setAccessibleName(what);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton *FindBar::addChoice(const QString &name, const QString &text, const QString &what)
{
    QToolButton *button = addTool(name, {}, what);
    button->setText(text);
    button->setCheckable(true);
    connect(button, &QToolButton::toggled, this, &FindBar::lookFor);
    return button;
}

void FindBar::build()
{
    m_what->setObjectName(u"findWhatLineEdit"_s);
    m_what->setAccessibleName(tr("Find in cells"));
    m_what->setPlaceholderText(tr("Find in cells"));
    m_what->addAction(symbolIcon(Symbol::Search), QLineEdit::LeadingPosition);
    m_with->setObjectName(u"replaceWithLineEdit"_s);
    m_with->setAccessibleName(tr("Replace with"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->addAction(symbolIcon(Symbol::Edit), QLineEdit::LeadingPosition);
    for (ExactLine *line : {m_what, m_with}) {
        line->setMinimumWidth(fontMetrics().averageCharWidth() * findFieldLetters);
        line->setMaximumWidth(line->minimumWidth());
        leaveUndoToWindow(*line);
    }
    m_state->setObjectName(u"matchesLabel"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setMinimumSize(fontMetrics().averageCharWidth() * 12, fieldHeightOf(font()));
    connect(m_what, &QLineEdit::textChanged, this, &FindBar::lookFor);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_search->goPrevious(); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_search->goNext(); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
}

void FindBar::buildReplacing()
{
    m_replace->setObjectName(u"replaceButton"_s);
    m_replace->setToolTip(tr("Replaces in the current match and goes to the next one"));
    m_replaceAll->setObjectName(u"replaceAllButton"_s);
    m_replaceAll->setProperty("kind", u"primary"_s);
    m_replaceAll->setToolTip(
        tr("The changes become pending: nothing is sent before you review them, and Undo "
           "removes all of them together."));
    m_scope->setObjectName(u"findScopeComboBox"_s);
    m_scope->setAccessibleName(tr("Where to find"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(18);
    connect(m_scope, &QComboBox::activated, this, &FindBar::chooseScope);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceCurrent);
    connect(m_replaceAll, &QPushButton::clicked, this,
            [this] { m_search->replaceAll(m_with->exactText()); });
}

void FindBar::follow(RecordGrid &grid, RecordTableModel &records)
{
    m_grid = &grid;
    m_records = &records;
    m_search = new CellSearch(grid, records);
    connect(m_search, &CellSearch::changed, this, &FindBar::showState);
    connect(m_search, &CellSearch::scopeChanged, this, &FindBar::showScopes);
    connect(m_search, &CellSearch::hint, this, &FindBar::hint);
    connect(&records, &QAbstractItemModel::modelReset, this, &FindBar::showScopes);
    showState();
}

void FindBar::showScopes()
{
    const QSignalBlocker blocker(m_scope);
    m_scope->clear();
    m_scope->addItems({tr("All columns"), tr("Selected cells")});
    m_scope->insertSeparator(m_scope->count());
    for (const int column : m_grid->shownColumns()) {
        const QString name = m_records->columnName(column);
        m_scope->addItem(withVisibleControls(name), name);
    }
    if (m_search->scope() == CellSearch::Scope::Column) {
        const int at = m_scope->findData(m_search->column());
        m_scope->setCurrentIndex(std::max(at, tableScope));
        if (at < 0)
            m_search->searchTable();
    } else {
        const bool isTable = m_search->scope() == CellSearch::Scope::Table;
        m_scope->setCurrentIndex(isTable ? tableScope : selectionScope);
    }
}

void FindBar::chooseScope()
{
    if (m_scope->currentIndex() == tableScope)
        m_search->searchTable();
    else if (m_scope->currentIndex() == selectionScope)
        m_search->searchSelection();
    else
        m_search->searchColumn(m_scope->currentData().toString());
}

void FindBar::open(const QString &text)
{
    const bool wasShown = isVisible();
    if (m_what->text().isEmpty())
        m_what->setExactText(text);
    if (cellsIn(bandsOf(m_grid->selectionModel()->selection(), m_grid->shownColumns())) > 1)
        m_search->searchSelection();
    else if (!wasShown)
        m_search->searchTable();
    showScopes();
    show();
    lookFor();
    m_what->setFocus(Qt::ShortcutFocusReason);
    m_what->selectAll();
}

void FindBar::close()
{
    hide();
    m_search->setPattern({});
    m_grid->setFocus();
}

bool FindBar::isReady(const QString &text)
{
    if (isVisible() && !m_what->text().isEmpty())
        return true;
    open(text);
    return !m_what->text().isEmpty();
}

void FindBar::findNext(const QString &text)
{
    if (isReady(text))
        m_search->goNext();
}

void FindBar::findPrevious(const QString &text)
{
    if (isReady(text))
        m_search->goPrevious();
}

void FindBar::lookFor()
{
    if (!m_search)
        return;
    m_accents->setEnabled(!m_expression->isChecked()); // an expression takes letters as they are
    m_search->setPattern({m_what->exactText(), m_case->isChecked(), m_accents->isChecked(),
                          m_whole->isChecked(), m_expression->isChecked()});
    showState();
}

QString FindBar::stateText() const
{
    if (const QString error = m_search->matcher().error(); !error.isEmpty())
        //: %1 is what is wrong, in English
        return tr("Not an expression: %1").arg(error);
    if (m_search->matcher().isEmpty())
        return {};
    if (m_search->isBusy())
        return tr("Searching…");
    if (m_search->tooHard() > 0)
        return tr("The expression takes too long in %n value(s).", nullptr, m_search->tooHard());
    if (m_search->count() == 0)
        return tr("No match");
    const QString count = QLocale().toString(m_search->count());
    if (m_search->current() == 0)
        return tr("%Ln match(es)", nullptr, static_cast<int>(m_search->count()));
    //: Which match of how many, as in "3 of 17"
    return tr("%1 of %2").arg(QLocale().toString(m_search->current()), count);
}

void FindBar::showState()
{
    m_state->setText(stateText());
    const bool isFound = !m_search->isBusy() && m_search->count() > 0;
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_previous, m_next, m_replace, m_replaceAll})
        part->setEnabled(isFound || part->hasFocus()); // the focus stays
    m_replaceAll->setText(isFound ? tr("Replace %1").arg(QLocale().toString(m_search->count()))
                                  : tr("Replace all"));
}

void FindBar::replaceCurrent()
{
    m_search->replaceCurrent(m_with->exactText());
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isTyping =
        watched == m_what || watched == m_with; // buttons have an Enter of their own
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isOurs = key->key() == Qt::Key_Escape
        || (isEnter && isTyping
            && (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0);
    if (!isOurs)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // Esc is a key of the page, too
    else if (!isEnter)
        close();
    else if (watched == m_with)
        replaceCurrent();
    else if (key->modifiers().testFlag(Qt::ShiftModifier))
        m_search->goPrevious();
    else
        m_search->goNext();
    return true;
}

} // namespace flokdesk
