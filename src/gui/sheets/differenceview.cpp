// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/differenceview.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/factslabel.h"
#include "gui/common/notice.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/symbol.h"
#include "gui/sheets/differencemodel.h"
#include "gui/sheets/differencerows.h"
#include "gui/sheets/differencetable.h"
#include "gui/sheets/differencetexts.h"
#include "gui/sheets/tablesaving.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsSearchedAtOnce = 3000; // takes less than a frame

constexpr std::array tabOrder{SheetClass::Changed,         SheetClass::New,
                              SheetClass::Unchanged,       SheetClass::TwiceInFile,
                              SheetClass::TwiceInDatabase, SheetClass::NotKnown,
                              SheetClass::LeftOut,         SheetClass::Invalid};

/// These are shown although no row is of them.
bool isAlwaysShown(SheetClass which)
{
    return which == SheetClass::Changed || which == SheetClass::New
        || which == SheetClass::Unchanged || which == SheetClass::Invalid;
}

QPushButton *differenceButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("kind", u"flat"_s);
    button->setAutoDefault(false);
    return button;
}

} // namespace

DifferenceView::DifferenceView(ImportDraft &draft, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(new DifferenceModel(draft, this))
    , m_table(new DifferenceTable(*m_model, this))
    , m_saving(new TableSaving(dialogs, this))
    , m_search(this)
    , m_sumLabel(new QLabel(this))
    , m_factsLabel(new FactsLabel(this))
    , m_againButton(new QToolButton(this))
    , m_notice(new Notice(this))
    , m_tabs(new QTabBar(this))
    , m_findEdit(new QLineEdit(this))
    , m_onlyChangingBox(new QCheckBox(this))
    , m_tickedLabel(new QLabel(this))
    , m_doubtsButton(differenceButton({}, "doubtsButton", this))
    , m_tickAllButton(differenceButton({}, "tickAllButton", this))
    , m_transformButton(differenceButton(tr("T&ransformations…"), "transformButton", this))
    , m_saveButton(differenceButton(tr("&Save this list…"), "saveListButton", this))
    , m_nextDoubtAction(new QAction(tr("Next unusual value"), this))
{
    m_table->setObjectName(u"differenceTable"_s);
    m_table->setAccessibleName(tr("Rows of the file"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeHead();
    makeTools();
    layout->addWidget(m_table, 1);
    QWidget *before = m_againButton;
    for (QWidget *next : std::initializer_list<QWidget *>{m_tabs, m_findEdit, m_onlyChangingBox,
                                                          m_doubtsButton, m_tickAllButton,
                                                          m_transformButton, m_saveButton, m_table})
        setTabOrder(std::exchange(before, next), next);
    connect(&draft, &ImportDraft::ticksChanged, this, &DifferenceView::showTicks);
    connect(m_saving, &TableSaving::saved, this, [this](const QString &path) {
        //: %1 is a file
        m_notice->show(Notice::Level::Success, tr("The list was saved as %1.").arg(path),
                       Fact::past());
    });
    connect(m_saving, &TableSaving::failed, this,
            [this](const Error &error) { m_notice->show(error, Fact::past()); });
}

DifferenceView::~DifferenceView() = default;

void DifferenceView::makeHead()
{
    m_sumLabel->setObjectName(u"sumLabel"_s);
    m_sumLabel->setTextFormat(Qt::PlainText);
    m_sumLabel->setWordWrap(true);
    m_factsLabel->setObjectName(u"factsLabel"_s);
    m_factsLabel->setFont(smallFont(font()));
    m_factsLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_againButton->setObjectName(u"compareAgainButton"_s);
    m_againButton->setIcon(symbolIcon(Symbol::Reload));
    m_againButton->setAutoRaise(true);
    m_againButton->setAccessibleName(tr("Compare again"));
    m_againButton->setToolTip(tr("Load the list and compare again (1 request)"));
    connect(m_againButton, &QToolButton::clicked, this, &DifferenceView::compareAgain);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 4);
    head->addWidget(m_sumLabel, 4);
    head->addWidget(m_factsLabel, 1);
    head->addWidget(m_againButton);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(head);
    column->addWidget(m_notice);
    m_tabs->setObjectName(u"classTabs"_s);
    m_tabs->setAccessibleName(tr("Classes of rows"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    connect(m_tabs, &QTabBar::currentChanged, this, &DifferenceView::showClass);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 16, 0);
    tabs->addWidget(m_tabs, 1);
    column->addLayout(tabs);
}

void DifferenceView::makeTools()
{
    m_findEdit->setObjectName(u"findRowsEdit"_s);
    m_findEdit->setAccessibleName(tr("Find rows"));
    m_findEdit->setClearButtonEnabled(true);
    m_findEdit->addAction(symbolIcon(Symbol::Search), QLineEdit::LeadingPosition);
    connect(m_findEdit, &QLineEdit::textChanged, this, &DifferenceView::find);
    m_onlyChangingBox->setObjectName(u"onlyChangingBox"_s);
    m_onlyChangingBox->setChecked(true);
    connect(m_onlyChangingBox, &QCheckBox::toggled, this, &DifferenceView::find);
    m_tickedLabel->setObjectName(u"tickedLabel"_s);
    m_tickedLabel->setTextFormat(Qt::PlainText);
    m_tickedLabel->setForegroundRole(QPalette::PlaceholderText);
    m_doubtsButton->setIcon(symbolIcon(Symbol::Warning));
    m_saveButton->setIcon(symbolIcon(Symbol::Export));
    m_nextDoubtAction->setObjectName(u"nextDoubtAction"_s);
    m_nextDoubtAction->setShortcut(Qt::Key_F8);
    m_nextDoubtAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_nextDoubtAction);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_findEdit, [this] { m_findEdit->setFocus(); });
    connect(m_nextDoubtAction, &QAction::triggered, m_table, &DifferenceTable::goToNextDoubt);
    connect(m_doubtsButton, &QPushButton::clicked, m_table, &DifferenceTable::goToNextDoubt);
    connect(m_tickAllButton, &QPushButton::clicked, this, &DifferenceView::tickAll);
    connect(m_transformButton, &QPushButton::clicked, this,
            [this] { Q_EMIT columnRequested(faultyColumn()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DifferenceView::showFault);
    connect(m_saveButton, &QPushButton::clicked, this, &DifferenceView::saveList);
    auto *left = new QHBoxLayout;
    left->addWidget(m_findEdit, 1);
    m_findEdit->setMaximumWidth(280);
    left->addWidget(m_onlyChangingBox);
    left->addStretch(1);
    left->setSpacing(12);
    auto *right = new QHBoxLayout;
    right->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_tickedLabel, m_doubtsButton, m_tickAllButton, m_transformButton, m_saveButton})
        right->addWidget(widget);
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tools->setContentsMargins(16, 6, 16, 6);
    m_tools->addLayout(left, 1);
    m_tools->addLayout(right, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_tools);
}

/// The tools take a second line where one is too narrow for them.
void DifferenceView::placeTools()
{
    int needed = m_tools->contentsMargins().left() + m_tools->contentsMargins().right();
    for (int i = 0; i < m_tools->count(); ++i)
        needed += m_tools->itemAt(i)->minimumSize().width() + m_tools->spacing();
    m_tools->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTools();
}

void DifferenceView::show(std::shared_ptr<const DifferenceFindings> findings, const QString &facts)
{
    m_findings = std::move(findings);
    const SheetCounts &counts = m_draft.difference()->counts();
    m_sumLabel->setText(sumText(counts));
    m_factsLabel->setFacts(facts);
    const QSignalBlocker unheard(m_findEdit);
    m_findEdit->clear();
    fillTabs();
    showClass();
    tellUnusual();
    QAccessibleEvent told(m_sumLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void DifferenceView::fillTabs()
{
    const QSignalBlocker unheard(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    const SheetCounts &counts = m_draft.difference()->counts();
    int current = -1;
    for (const SheetClass which : tabOrder) {
        const int rows = counts.of(which);
        if (rows == 0 && !isAlwaysShown(which))
            continue;
        //: a tab: %1 a class of rows, %2 their number
        const int tab = m_tabs->addTab(tr("%1 %2").arg(classTitle(which), numberText(rows)));
        m_tabs->setTabData(tab, int(which));
        m_tabs->setTabEnabled(tab, rows > 0);
        if (rows > 0 && current < 0)
            current = tab;
    }
    m_tabs->setCurrentIndex(std::max(0, current));
    showWarningTab();
    m_tabs->updateGeometry(); // it does not do so itself while it is hidden
}

/// New records cannot be reversed: a red triangle says so before they are looked at.
void DifferenceView::showWarningTab()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (SheetClass(m_tabs->tabData(tab).toInt()) != SheetClass::New
            || !m_tabs->isTabEnabled(tab))
            continue;
        const QColor ink = colour(ColourRole::FailedInk, palette());
        m_tabs->setTabIcon(tab, QIcon(symbolPixmap(Symbol::Warning, ink, 16, devicePixelRatioF())));
        m_tabs->setTabToolTip(tab, tr("New records cannot be reversed"));
    }
}

void DifferenceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showWarningTab();
}

SheetClass DifferenceView::shownClass() const
{
    return SheetClass(m_tabs->tabData(m_tabs->currentIndex()).toInt());
}

void DifferenceView::showClass()
{
    const int rows = m_draft.difference() ? m_draft.difference()->counts().of(shownClass()) : 0;
    m_findEdit->setPlaceholderText(tr("Find in %Ln row(s)", nullptr, rows));
    find();
}

void DifferenceView::find()
{
    const auto difference = m_draft.difference();
    if (!difference)
        return;
    const SheetClass which = shownClass();
    const QString text = m_findEdit->text();
    if (text.isEmpty() || difference->rowCount() <= rowsSearchedAtOnce) {
        m_search.cancel();
        return showRows(rowsOf(*difference, which, text));
    }
    m_search.start(
        [difference, which, text](SheetProgress &progress) {
            return rowsOf(*difference, which, text, &progress);
        },
        [this, difference](std::vector<int> rows) {
            if (difference == m_draft.difference())
                showRows(std::move(rows));
        });
}

void DifferenceView::showRows(std::vector<int> rows)
{
    m_model->show(m_findings, shownClass(), std::move(rows), m_onlyChangingBox->isChecked());
    m_table->fitColumns();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showTools();
}

void DifferenceView::showTools()
{
    const bool mayTick = shownClass() == SheetClass::Changed || shownClass() == SheetClass::New;
    m_onlyChangingBox->setVisible(mayTick);
    const auto changing =
        static_cast<int>(shownClass() == SheetClass::New ? m_findings->filledRules.size()
                                                         : m_findings->changingRules.size());
    //: %1 columns whose values change, %2 all columns
    m_onlyChangingBox->setText(
        tr("&Only columns that change: %1 of %2").arg(changing).arg(m_model->valueColumns()));
    m_tickedLabel->setVisible(mayTick);
    m_tickAllButton->setVisible(mayTick);
    m_doubtsButton->setVisible(mayTick && doubts() > 0);
    m_doubtsButton->setText(tr("%Ln unusual value(s)", nullptr, doubts()));
    m_doubtsButton->setToolTip(tr("Go to the next one (F8)"));
    m_nextDoubtAction->setEnabled(mayTick && doubts() > 0);
    m_saveButton->setEnabled(m_model->rowCount() > 0);
    showFault();
    showTicks();
}

/// The column of the database that the current row has no valid value for; empty where it is not about a column.
QString DifferenceView::faultyColumn() const
{
    const auto &difference = m_draft.difference();
    const QModelIndex current = m_table->currentIndex();
    if (!difference || !current.isValid() || shownClass() != SheetClass::Invalid)
        return {};
    const auto reasons = difference->reasons(m_model->rows()[size_t(current.row())]);
    const auto ofColumn =
        std::ranges::find_if(reasons, [](const auto &reason) { return reason.rule >= 0; });
    return ofColumn == reasons.end() ? QString()
                                     : difference->mapping().rules[size_t(ofColumn->rule)].target;
}

void DifferenceView::showFault()
{
    const QString column = faultyColumn();
    m_transformButton->setVisible(shownClass() == SheetClass::Invalid);
    m_transformButton->setEnabled(!column.isEmpty());
    //: %1 the name of a column
    setPlainToolTip(m_transformButton,
                    column.isEmpty()
                        ? QString()
                        : tr("How the values of %1 are made").arg(withVisibleControls(column)));
}

int DifferenceView::doubts() const
{
    return static_cast<int>(shownClass() == SheetClass::New ? m_findings->resembling.size()
                                                            : m_findings->doubts.cells.size());
}

/// Among the rows that are shown.
int DifferenceView::ticked() const
{
    const auto &ticks = m_draft.ticks();
    return ticks ? static_cast<int>(std::ranges::count_if(
               m_model->rows(), [&ticks](int row) { return ticks->isTicked(row); }))
                 : 0;
}

void DifferenceView::showTicks()
{
    const auto rows = static_cast<int>(m_model->rows().size());
    const int count = ticked();
    //: %1 rows that are ticked, %2 all rows
    m_tickedLabel->setText(tr("%1 of %2 ticked").arg(numberText(count), numberText(rows)));
    m_tickAllButton->setText(count == rows ? tr("&Untick all") : tr("&Tick all"));
    m_tickAllButton->setEnabled(rows > 0);
    placeTools();
}

void DifferenceView::tickAll()
{
    std::vector<int> rows(m_model->rows().size());
    std::iota(rows.begin(), rows.end(), 0);
    m_model->setTicked(rows, ticked() != m_model->rowCount());
}

/// What no single cell can show.
void DifferenceView::tellUnusual()
{
    QStringList cleared;
    for (const int rule : m_findings->doubts.clearedRules)
        cleared << withVisibleControls(m_draft.difference()->mapping().rules[size_t(rule)].target);
    QStringList sentences;
    if (!cleared.isEmpty())
        //: %1 are names of columns
        sentences << tr("More than half of the values in %1 would be cleared.")
                         .arg(cleared.join(u", "_s));
    for (const Surprise surprise : m_findings->surprises)
        sentences << surpriseText(surprise);
    sentences.removeAll(QString());
    if (!sentences.isEmpty())
        m_notice->show(Notice::Level::Warning, sentences.join(u' '),
                       Fact::until(&m_draft, &ImportDraft::differenceChanged));
}

void DifferenceView::saveList()
{
    const auto difference = m_draft.difference();
    if (!difference)
        return;
    //: the name of a file: %1 a database, %2 a class of rows, such as Changed
    const QString title = tr("%1 %2").arg(m_draft.database(), classTitle(shownClass()));
    m_saving->save(title, [this, difference, which = shownClass(), title, rows = m_model->rows()] {
        return std::optional(differenceTable(difference, which, rows, title));
    });
}

} // namespace flokdesk
