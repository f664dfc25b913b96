// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/columnsstep.h"

#include "core/text.h"
#include "gui/common/emptystate.h"
#include "gui/common/menutexts.h"
#include "gui/common/notice.h"
#include "gui/common/noticefacts.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/symbol.h"
#include "gui/sheets/columnstable.h"
#include "gui/sheets/transformpane.h"
#include "session/workspaceupdater.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnsMargin = 16;
constexpr int paneWidth = 340;
constexpr int bothFrom = 1000; // pixels of the step

QToolButton *columnsButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setDefaultAction(action);
    button->setAccessibleName(withoutMnemonic(action->text()));
    return button;
}

} // namespace

ColumnsStep::ColumnsStep(ImportDraft &draft, Dialogs &dialogs, QWidget *parent)
    : ImportStep(parent)
    , m_draft(draft)
    , m_dialogs(dialogs)
    , m_decisions(new ColumnDecisions(draft, this))
    , m_model(new ColumnsModel(*m_decisions, this))
    , m_loader(new RecordLoader(draft.session(), this))
    , m_loadAction(new QAction(this))
    , m_paneAction(new QAction(tr("Transformations…"), this))
    , m_tableAction(new QAction(tr("Back to the columns"), this))
    , m_stack(new QStackedWidget(this))
    , m_unknownPage(new EmptyState(this))
{
    m_main = makeMain();
    m_pane = new TransformPane(*m_decisions, this);
    setupActions();
    auto *both = new QWidget(this);
    auto *bothLayout = new QHBoxLayout(both);
    bothLayout->setContentsMargins({});
    bothLayout->setSpacing(0);
    bothLayout->addWidget(m_main, 1);
    bothLayout->addWidget(m_pane);
    bothLayout->setSizeConstraint(QLayout::SetNoConstraint); // fit() leaves out what has no room
    both->setMinimumSize(1, 1);
    m_stack->addWidget(m_unknownPage);
    m_stack->addWidget(both);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_pane->offerBack(*m_tableAction, false);
    connectParts();
    showAll();
}

ColumnsStep::~ColumnsStep()
{
    m_decisions->disconnect(this);
    m_loader->disconnect(this);
}

void ColumnsStep::setupActions()
{
    m_loadAction->setObjectName(u"loadColumnsAction"_s);
    //: %1 the name of a database
    m_loadAction->setText(tr("&Load %1").arg(inMenu(withVisibleControls(m_draft.database()))));
    m_loadAction->setToolTip(tr("Sends 1 request"));
    m_unknownPage->setObjectName(u"unknownColumnsPage"_s);
    m_unknownPage->addAction(m_loadAction);
    connect(m_loadAction, &QAction::triggered, this, &ColumnsStep::load);
    const auto shortcut = [this](QAction *action, const char *name, const QKeySequence &keys) {
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    };
    shortcut(m_paneAction, "transformationsAction", QKeySequence(Qt::ALT | Qt::Key_Return));
    shortcut(m_tableAction, "backToColumnsAction", QKeySequence(Qt::Key_Escape));
    connect(m_paneAction, &QAction::triggered, this, [this] {
        m_wantsPane = isNarrow() && !m_wantsPane;
        fit();
        if (m_pane->isVisibleTo(this))
            m_pane->focusFirst();
        else
            m_table->setFocus();
    });
    connect(m_tableAction, &QAction::triggered, this, [this] {
        m_wantsPane = false;
        fit();
        m_table->setFocus();
    });
}

QWidget *ColumnsStep::makeMain()
{
    auto *main = new QWidget(this);
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_notice = new Notice(main);
    m_notice->setObjectName(u"columnsNotice"_s);
    layout->addWidget(m_notice);
    layout->addWidget(makeBar());
    m_table = new ColumnsTable(*m_decisions, *m_model, main);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeFoot());
    return main;
}

QWidget *ColumnsStep::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 4, columnsMargin, 4);
    m_tabs = new QTabBar(bar);
    m_tabs->setObjectName(u"columnTabs"_s);
    m_tabs->setAccessibleName(tr("Which columns are shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    for (int tab = 0; tab < 4; ++tab)
        m_tabs->addTab({});
    m_sampleLabel = new QLabel(bar);
    m_sampleLabel->setObjectName(u"sampleLabel"_s);
    m_sampleLabel->setTextFormat(Qt::PlainText);
    auto *previous = new QAction(symbolIcon(Symbol::Left), tr("Row before"), this);
    auto *next = new QAction(symbolIcon(Symbol::Right), tr("Next row"), this);
    previous->setObjectName(u"previousSampleAction"_s);
    next->setObjectName(u"nextSampleAction"_s);
    previous->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    for (QAction *action : {previous, next}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this,
                [this, action, next] { stepSample(action == next ? 1 : -1); });
    }
    QToolButton *before = columnsButton(previous, bar);
    QToolButton *behind = columnsButton(next, bar);
    m_find = new QLineEdit(bar);
    m_find->setObjectName(u"findColumnLineEdit"_s);
    m_find->setPlaceholderText(tr("Find a column"));
    m_find->setAccessibleName(tr("Find a column"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    layout->addWidget(m_sampleLabel);
    layout->addWidget(before);
    layout->addWidget(behind);
    layout->addWidget(m_find);
    return bar;
}

QWidget *ColumnsStep::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(columnsMargin, 4, columnsMargin, 4);
    m_unfilledLabel = new QLabel(foot);
    m_unfilledLabel->setObjectName(u"unfilledLabel"_s);
    m_unfilledLabel->setTextFormat(Qt::PlainText);
    m_unfilledLabel->setWordWrap(true);
    m_fixedButton = new QToolButton(foot);
    m_fixedButton->setObjectName(u"fixedValueButton"_s);
    m_fixedButton->setText(tr("Fixed &value…"));
    setPlainToolTip(m_fixedButton, tr("Writes the same value in every row"));
    m_fixedButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_fixedButton->setPopupMode(QToolButton::InstantPopup);
    m_fixedButton->setAutoRaise(true);
    m_fixedButton->setFocusPolicy(Qt::StrongFocus);
    m_fixedButton->setMenu(new QMenu(m_fixedButton));
    m_paneButton = columnsButton(m_paneAction, foot);
    m_paneButton->setObjectName(u"transformationsButton"_s);
    layout->addWidget(m_unfilledLabel, 1);
    layout->addWidget(m_fixedButton);
    layout->addWidget(m_paneButton);
    return foot;
}

void ColumnsStep::connectParts()
{
    connect(m_decisions, &ColumnDecisions::changed, this, &ColumnsStep::showAll);
    connect(m_model, &ColumnsModel::refused, this, [this](const QString &why) {
        m_notice->show(Notice::Level::Warning, why,
                       Fact::until(m_decisions, &ColumnDecisions::changed));
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, ColumnsModel::Target));
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ColumnsStep::showCurrent);
    connect(m_tabs, &QTabBar::currentChanged, this, &ColumnsStep::setFilter);
    connect(m_find, &QLineEdit::textChanged, this, &ColumnsStep::setFilter);
    connect(m_fixedButton->menu(), &QMenu::aboutToShow, this, &ColumnsStep::fillFixedMenu);
    connect(m_loader, &RecordLoader::loaded, this,
            [this](const LoadedRecords &loaded) { remember(m_draft.session().workspace, loaded); });
    connect(m_loader, &RecordLoader::failed, this,
            [this](const QString &, const Error &error) { m_unknownPage->setLine(error.message); });
    connect(m_loader, &RecordLoader::progressed, this, &ColumnsStep::showAll);
}

QString ColumnsStep::title() const
{
    //: a step of an import: which column fills which
    return tr("Columns");
}

QString ColumnsStep::nextText() const
{
    const int open = m_decisions->counts().toDecide;
    return open > 0 ? tr("&Choose for %n column(s)", nullptr, open) : tr("&Next: Key and mode");
}

QString ColumnsStep::hint() const
{
    if (m_decisions->targets().isEmpty())
        return tr("The columns of the database are not known yet.");
    const ColumnCounts counts = m_decisions->counts();
    if (counts.mapped == 0 && counts.toDecide == 0)
        return tr("No column is mapped yet: choose what at least one of them fills.");
    if (const QString broken = m_decisions->brokenStep(); !broken.isEmpty())
        return broken;
    return sumLine();
}

/// Every part that is not zero; they add up.
QString ColumnsStep::sumLine() const
{
    const ColumnCounts counts = m_decisions->counts();
    QStringList parts;
    //: columns of a file
    parts << tr("%n mapped", "columns", counts.mapped);
    if (counts.toDecide > 0)
        //: columns of a file
        parts << tr("%n undecided", "columns", counts.toDecide);
    if (counts.notImported > 0)
        //: columns of a file
        parts << tr("%n not imported", "columns", counts.notImported);
    QString line =
        tr("%n column(s) = %1", nullptr, counts.mapped + counts.toDecide + counts.notImported)
            .arg(parts.join(u" + "_s));
    if (counts.fixed > 0)
        line += u" · "_s + tr("%n fixed value(s)", nullptr, counts.fixed);
    return line;
}

bool ColumnsStep::isDecided() const
{
    const ColumnCounts counts = m_decisions->counts();
    return counts.toDecide == 0 && counts.mapped > 0 && m_decisions->brokenStep().isEmpty();
}

void ColumnsStep::proceed()
{
    if (isDecided())
        Q_EMIT finished();
    else
        goToUndecided();
}

void ColumnsStep::goToUndecided()
{
    if (m_decisions->targets().isEmpty())
        return m_unknownPage->setFocus();
    const std::vector<int> open = m_decisions->undecided();
    if (!open.empty())
        return showColumn(open.front());
    for (const int column : m_decisions->columns()) {
        const ColumnRule *rule = m_decisions->ruleOf(column);
        if (rule && std::ranges::any_of(rule->steps, [this](const CellTransform &step) {
                return !m_decisions->problemIn(step).isEmpty();
            }))
            return showColumn(column);
    }
    m_table->setFocus();
}

void ColumnsStep::showTarget(const QString &target)
{
    for (const int column : m_decisions->columns()) {
        const ColumnRule *rule = m_decisions->ruleOf(column);
        if (rule && rule->target == target)
            return showColumn(column);
    }
}

void ColumnsStep::showColumn(int column)
{
    if (m_model->rowOf(column) < 0) {
        const QSignalBlocker blocker(m_find);
        m_find->clear();
        m_tabs->setCurrentIndex(0);
        setFilter();
    }
    const int row = m_model->rowOf(column);
    m_table->setCurrentIndex(m_model->index(row, ColumnsModel::Target));
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus();
}

void ColumnsStep::enter()
{
    showAll();
    const QModelIndex current = m_table->currentIndex();
    const std::vector<int> open = m_decisions->undecided();
    if (!open.empty() && m_model->rowOf(open.front()) >= 0)
        m_table->setCurrentIndex(
            m_model->index(m_model->rowOf(open.front()), ColumnsModel::Target));
    else if (!current.isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, ColumnsModel::Target));
}

QWidget *ColumnsStep::firstFocus() const
{
    return m_decisions->targets().isEmpty() ? static_cast<QWidget *>(m_unknownPage) : m_table;
}

void ColumnsStep::load()
{
    m_loader->load(m_draft.database(), {});
}

void ColumnsStep::showAll()
{
    const bool isKnown = !m_decisions->targets().isEmpty();
    m_stack->setCurrentIndex(isKnown ? 1 : 0);
    m_loadAction->setEnabled(!m_loader->isBusy());
    //: %1 the name of a database
    m_unknownPage->setTitle(
        tr("The columns of “%1” are not known yet").arg(withVisibleControls(m_draft.database())));
    if (m_loader->isBusy())
        m_unknownPage->setLine(m_loader->progress());
    else if (m_unknownPage->line().isEmpty())
        m_unknownPage->setLine(tr("Flokzu tells them with the records, which takes 1 request."));
    showTabs();
    showUnfilled();
    showCurrent();
    Q_EMIT changed();
}

void ColumnsStep::showTabs()
{
    const ColumnCounts counts = m_decisions->counts();
    const QLocale locale;
    const int rows = int(m_draft.source().rows.size());
    const auto text = [&](int tab, const QString &name, int count) {
        m_tabs->setTabText(tab, name + u' ' + locale.toString(count));
    };
    //: columns of a file, with their number
    text(0, tr("All"), counts.mapped + counts.toDecide + counts.notImported + counts.fixed);
    //: columns of a file, with their number
    text(1, tr("Undecided"), counts.toDecide);
    //: columns of a file, with their number
    text(2, tr("Mapped"), counts.mapped + counts.fixed);
    //: columns of a file, with their number
    text(3, tr("Not imported"), counts.notImported);
    //: which of the rows of a file is shown, by their numbers
    m_sampleLabel->setText(
        tr("%1 of %2")
            .arg(locale.toString(rows > 0 ? m_model->sample() + 1 : 0), locale.toString(rows)));
}

void ColumnsStep::showUnfilled()
{
    constexpr qsizetype mostNamed = 8;
    const QStringList unfilled = m_decisions->unfilledTargets();
    QStringList names;
    for (const QString &name : unfilled.first(std::min(mostNamed, unfilled.size())))
        names << withVisibleControls(name);
    if (unfilled.size() > mostNamed)
        names << tr("%n more", "columns", int(unfilled.size() - mostNamed));
    //: %1 the name of a database, %2 names of columns
    m_unfilledLabel->setText(
        unfilled.isEmpty()
            ? tr("Every column of %1 is filled.").arg(withVisibleControls(m_draft.database()))
            : tr("%n column(s) of %1 are not filled and keep their values: %2", nullptr,
                 int(unfilled.size()))
                  .arg(withVisibleControls(m_draft.database()), names.join(u", "_s)));
    m_fixedButton->setEnabled(!unfilled.isEmpty());
}

void ColumnsStep::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return m_pane->showNothing();
    const int column = m_model->columnAt(current.row());
    if (column >= 0)
        m_pane->showColumn(column);
    else if (const ColumnRule *rule = m_model->ruleAt(current.row()))
        m_pane->showFixed(rule->target);
}

void ColumnsStep::setFilter()
{
    m_model->setFilter(ColumnsModel::Filter(m_tabs->currentIndex()), m_find->text());
}

void ColumnsStep::stepSample(int by)
{
    m_model->setSample(m_model->sample() + by);
    showTabs();
}

void ColumnsStep::fillFixedMenu()
{
    QMenu *menu = m_fixedButton->menu();
    menu->clear();
    for (const QString &target : m_decisions->unfilledTargets()) {
        QAction *action = menu->addAction(inMenu(withVisibleControls(target)));
        connect(action, &QAction::triggered, this, [this, target] { askFixed(target); });
    }
}

void ColumnsStep::askFixed(const QString &target)
{
    Dialogs::Question question;
    //: %1 a column of the database
    question.title = tr("Value for %1").arg(withVisibleControls(target));
    question.text = tr("This value is written in every row of the file.");
    question.accept = tr("Use this value");
    m_dialogs.askText(this, question, {}, [this, target](const std::optional<QString> &value) {
        if (!value || value->isEmpty())
            return;
        const auto added = m_decisions->addFixed(target, normalisedInput(*value));
        if (!added)
            return m_notice->show(added.error(), Fact::past());
        if (const int row = m_model->rowOfFixed(target); row >= 0)
            m_table->setCurrentIndex(m_model->index(row, ColumnsModel::Target));
    });
}

bool ColumnsStep::isNarrow() const
{
    return width() < bothFrom;
}

/// Beside each other where there is room, else one of them.
void ColumnsStep::fit()
{
    const bool showsPane = !isNarrow() || m_wantsPane;
    const bool showsMain = !isNarrow() || !m_wantsPane;
    m_main->setVisible(showsMain);
    m_pane->setVisible(showsPane);
    m_pane->setMinimumWidth(isNarrow() ? 0 : paneWidth);
    m_pane->setMaximumWidth(isNarrow() ? QWIDGETSIZE_MAX : paneWidth);
    m_paneButton->setVisible(isNarrow());
    m_tableAction->setEnabled(isNarrow() && m_wantsPane);
    m_sampleLabel->setVisible(!isNarrow());
    m_pane->offerBack(*m_tableAction, isNarrow());
}

void ColumnsStep::resizeEvent(QResizeEvent *event)
{
    ImportStep::resizeEvent(event);
    fit();
}

} // namespace flokdesk
