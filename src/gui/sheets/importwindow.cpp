// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/importwindow.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/factslabel.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/screenfit.h"
#include "gui/common/symbol.h"
#include "gui/editing/typing.h"
#include "gui/sheets/importstep.h"
#include "gui/sheets/profilebadge.h"
#include "gui/sheets/steprow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int windowMargin = 16;
constexpr int maximizedBelow = 960; // pixels of the screen
constexpr int mostSteps = 5;

QFrame *windowLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

ImportWindow::ImportWindow(Session &session, const QString &database, QWidget *parent)
    : QDialog(parent)
    , m_draft(session, database)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"ImportWindow"_s);
    setWindowFlags(Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint
                   | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint);
    showTitle();
    connect(&m_draft, &ImportDraft::sourceChanged, this, &ImportWindow::showTitle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(windowLine(this));
    layout->addWidget(m_stack, 1);
    layout->addWidget(windowLine(this));
    layout->addWidget(makeFoot());
    const QString title = tr("Import into %1").arg(withVisibleControls(database));
    m_titleLabel->setText(title);
    setPlainToolTip(m_titleLabel, title);
    setupActions();
    connect(&m_draft, &ImportDraft::sourceChanged, this, &ImportWindow::showSource);
    const QSize room = roomFor(*this).size();
    resizeWithin(*this, {1264, 784});
    if (room.width() < maximizedBelow)
        setWindowState(windowState() | Qt::WindowMaximized);
    new ScreenFit(*this);
}

/// With the name of the file in front, as a list of windows shows the beginning only.
void ImportWindow::showTitle()
{
    const QString title = tr("Import into %1").arg(withVisibleControls(m_draft.database()));
    const QString file = withVisibleControls(m_draft.source().name);
    setWindowTitle((file.isEmpty() ? QString() : file + u" — "_s) + tr("%1 — Flokdesk").arg(title));
}

// The steps refer to the draft. A button that loses the focus looks for others, which may be half gone.
ImportWindow::~ImportWindow()
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
    m_draft.disconnect(this);
    for (ImportStep *step : m_steps)
        step->disconnect(this);
    delete m_stack;
}

QWidget *ImportWindow::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(windowMargin, 8, windowMargin, 0);
    auto *line = new QHBoxLayout;
    m_titleLabel = new QLabel(head);
    m_titleLabel->setObjectName(u"importTitleLabel"_s);
    m_titleLabel->setTextFormat(Qt::PlainText);
    m_titleLabel->setFont(titleFont(font()));
    m_titleLabel->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_factsLabel = new FactsLabel(head);
    m_factsLabel->setObjectName(u"importFactsLabel"_s);
    m_factsLabel->setForegroundRole(QPalette::PlaceholderText);
    m_factsLabel->setFont(smallFont(font()));
    line->addWidget(m_titleLabel);
    line->addWidget(m_factsLabel, 1);
    line->addWidget(new ProfileBadge(m_draft.session(), head));
    m_stepRow = new StepRow(head);
    m_stepRow->setObjectName(u"stepRow"_s);
    m_besideLayout = new QHBoxLayout;
    m_besideLayout->addWidget(m_stepRow, 1);
    layout->addLayout(line);
    layout->addLayout(m_besideLayout);
    connect(m_stepRow, &StepRow::chosen, this, &ImportWindow::goTo);
    return head;
}

QWidget *ImportWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(windowMargin, 8, windowMargin, 8);
    auto *close = new QPushButton(tr("Cl&ose"), foot);
    m_closeButton = close;
    close->setObjectName(u"closeButton"_s);
    close->setProperty("kind", u"flat"_s);
    setPlainToolTip(close, tr("The import stays as it is until the profile is closed"));
    m_hintLabel = new FactsLabel(foot);
    m_hintLabel->setObjectName(u"hintLabel"_s);
    m_hintLabel->setForegroundRole(QPalette::PlaceholderText);
    m_hintLabel->setFont(smallFont(font()));
    m_backButton = new QPushButton(symbolIcon(Symbol::Left), tr("&Back"), foot);
    m_backButton->setObjectName(u"backButton"_s);
    m_nextButton = new QPushButton(foot);
    m_nextButton->setObjectName(u"nextButton"_s);
    m_nextButton->setProperty("kind", u"filled"_s);
    for (QPushButton *button : {close, m_backButton, m_nextButton})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_backButton, &QPushButton::clicked, this, [this] { goTo(currentStep() - 1); });
    connect(m_nextButton, &QPushButton::clicked, this, [this] {
        if (!m_steps.empty())
            m_steps[size_t(currentStep())]->proceed();
    });
    layout->addWidget(close);
    layout->addWidget(m_hintLabel, 1);
    layout->addWidget(m_backButton);
    layout->addWidget(m_nextButton);
    return foot;
}

void ImportWindow::setupActions()
{
    for (int step = 0; step < mostSteps; ++step) {
        auto *action = new QAction(tr("Step %1 of an import").arg(step + 1), this);
        action->setObjectName(u"step%1Action"_s.arg(step + 1));
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + step)));
        connect(action, &QAction::triggered, this, [this, step] { goTo(step); });
        addAction(action);
    }
    auto *back = new QAction(tr("Back in an import"), this);
    back->setObjectName(u"backAction"_s);
    back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(back, &QAction::triggered, this, [this] { goTo(currentStep() - 1); });
    addAction(back);
    auto *forward = new QAction(tr("Forward in an import"), this);
    forward->setObjectName(u"forwardAction"_s);
    forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(forward, &QAction::triggered, this, [this] {
        if (currentStep() + 1 < stepCount()) // the last step sends: that wants its button
            m_steps[size_t(currentStep())]->proceed();
    });
    addAction(forward);
}

void ImportWindow::addStep(ImportStep *step)
{
    m_steps.push_back(step);
    m_stack->addWidget(step);
    connect(step, &ImportStep::changed, this, &ImportWindow::showSteps);
    connect(step, &ImportStep::finished, this, [this, step] { finished(step); });
    if (m_steps.size() == 1)
        step->enter();
    showSteps();
    orderTabs();
}

void ImportWindow::addBeside(QWidget *widget)
{
    m_besideLayout->addWidget(widget);
    orderTabs();
}

/// As it is read: what is above the steps, the steps, what is below them.
void ImportWindow::orderTabs()
{
    QList<QWidget *> order;
    const auto add = [this, &order](const QWidget &part) {
        for (QWidget *at = nextInFocusChain(); at != this; at = at->nextInFocusChain()) {
            if (part.isAncestorOf(at) && at->focusPolicy() & Qt::TabFocus && !at->focusProxy())
                order << at;
        }
    };
    for (int i = 0; i < m_besideLayout->count(); ++i)
        add(*m_besideLayout->itemAt(i)->widget());
    for (const ImportStep *step : m_steps)
        add(*step);
    order << m_closeButton << m_backButton << m_nextButton;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ImportWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    const bool wasVisible = isVisible();
    show();
    raise();
    activateWindow();
    if (!wasVisible && !m_steps.empty())
        m_steps[size_t(currentStep())]->firstFocus()->setFocus();
}

int ImportWindow::currentStep() const
{
    return m_stack->currentIndex();
}

bool ImportWindow::mayGoTo(int step) const
{
    if (step < 0 || step >= stepCount())
        return false;
    for (int before = 0; before < step; ++before) {
        if (!m_steps[size_t(before)]->isDecided())
            return false;
    }
    return step <= m_furthest;
}

void ImportWindow::goTo(int step)
{
    if (!mayGoTo(step) || step == currentStep())
        return;
    m_stack->setCurrentIndex(step);
    m_steps[size_t(step)]->enter();
    showSteps();
    m_steps[size_t(step)]->firstFocus()->setFocus();
}

/// The last step has said itself what became of the import.
void ImportWindow::finished(ImportStep *step)
{
    if (step != m_stack->currentWidget())
        return;
    const int next = currentStep() + 1;
    if (next == stepCount()) {
        close();
        return;
    }
    m_furthest = std::max(m_furthest, std::min(next, stepCount() - 1));
    goTo(next);
    advance();
}

void ImportWindow::advanceTo(int last)
{
    m_advanceTo = std::min(last, stepCount() - 1);
    advance();
}

/// Waits for a file that is still being read; the first decision ends it.
void ImportWindow::advance()
{
    if (m_advanceTo < 0 || !m_draft.source().table || !m_draft.source().isWhole)
        return;
    if (currentStep() >= m_advanceTo || !m_steps[size_t(currentStep())]->isDecided()) {
        m_advanceTo = -1;
        return;
    }
    m_steps[size_t(currentStep())]->proceed();
}

void ImportWindow::showSource()
{
    const ImportSource &source = m_draft.source();
    // Later, when all parts have taken the source.
    QMetaObject::invokeMethod(this, &ImportWindow::advance, Qt::QueuedConnection);
    if (!source.table)
        return m_factsLabel->setFacts({});
    const int rows = int(source.rows.size());
    QStringList facts{withVisibleControls(source.name),
                      source.isWhole ? tr("%Ln row(s)", nullptr, rows)
                                     : tr("over %Ln row(s) so far", nullptr, rows)};
    if (!source.sheet.isEmpty())
        //: %1 the name of a sheet of a workbook
        facts << tr("sheet “%1”").arg(withVisibleControls(source.sheet));
    m_factsLabel->setFacts(facts.join(u" · "_s));
}

void ImportWindow::showSteps()
{
    std::vector<StepRow::Step> steps;
    bool isReachable = true;
    for (int i = 0; i < stepCount(); ++i) {
        const ImportStep &step = *m_steps[size_t(i)];
        const bool isDecided = step.isDecided();
        steps.push_back({step.title(), isReachable && isDecided && i < m_furthest, mayGoTo(i)});
        isReachable = isReachable && isDecided;
    }
    m_stepRow->show(steps, currentStep());
    if (m_steps.empty())
        return;
    const ImportStep &current = *m_steps[size_t(currentStep())];
    m_hintLabel->setFacts(current.hint());
    m_nextButton->setText(current.nextText());
    m_nextButton->setVisible(!current.nextText().isEmpty());
    m_backButton->setVisible(currentStep() > 0);
}

// No button is the default one, so that Enter in a table leads nowhere.
void ImportWindow::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*this, *event))
        QDialog::keyPressEvent(event);
}

} // namespace flokdesk
