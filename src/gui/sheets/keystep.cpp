// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/keystep.h"

#include "changes/sheets/sheetcomparer.h"
#include "core/text.h"
#include "gui/common/tablesetup.h"
#include "gui/common/timetexts.h"
#include "gui/sheets/differencetexts.h"
#include "gui/sheets/importrules.h"
#include "gui/sheets/keycolumnsmodel.h"
#include "gui/sheets/livelist.h"
#include "gui/sheets/sheetlabels.h"
#include "session/runestimate.h"

#include <algorithm>
#include <numeric>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyPanesFrom = 980; // pixels
constexpr int mostKeyRows = 9; // of the table of columns; the rest scrolls

QStringList ruleTargetsOf(const ColumnMapping &mapping)
{
    QStringList targets;
    for (const ColumnRule &rule : mapping.rules)
        targets << rule.target;
    return targets;
}

/// As high as its rows; without a scroll bar for the last of them.
void fitHeight(QTableView &table, int mostRows)
{
    const int rows = std::clamp(table.model()->rowCount(), 1, mostRows);
    const int height = table.horizontalHeader()->sizeHint().height()
        + rows * table.verticalHeader()->defaultSectionSize() + 2 * table.frameWidth();
    table.setFixedHeight(height);
}

} // namespace

KeyStep::KeyStep(ImportDraft &draft, Dialogs &dialogs, QWidget *parent)
    : ImportStep(parent)
    , m_draft(draft)
    , m_count(this)
    , m_columns(new KeyColumnsModel(this))
    , m_examples(new KeyExamplesModel(this))
    , m_columnsTable(new QTableView(this))
    , m_examplesTable(new QTableView(this))
    , m_rules(new ImportRules(dialogs, this))
    , m_panes(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *body = new QWidget(this);
    m_panes->setContentsMargins(16, 12, 16, 12);
    m_panes->setSpacing(24);
    m_panes->addWidget(makeLeft(), 1);
    m_panes->addWidget(m_rules, 1);
    body->setLayout(m_panes);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(m_columns, &KeyColumnsModel::keysChanged, this, &KeyStep::choose);
    connect(m_rules, &ImportRules::chosen, this, &KeyStep::choose);
    const auto follow = [this] {
        if (isVisible())
            showDraft();
    };
    connect(&draft, &ImportDraft::mappingChanged, this, follow);
    connect(&draft, &ImportDraft::sourceChanged, this, follow);
    connect(&draft, &ImportDraft::loadedChanged, this, follow);
}

KeyStep::~KeyStep() = default;

QWidget *KeyStep::makeLeft()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    auto *question = new QHBoxLayout;
    question->addWidget(makeHeadingLabel(left, tr("Which record is a row?")));
    question->addWidget(makeFaintLabel(left, tr("Tick one or more columns")));
    question->addStretch(1);
    column->addLayout(question);
    m_columnsTable->setObjectName(u"keyColumnsTable"_s);
    m_columnsTable->setAccessibleName(tr("Columns that tell which record a row is"));
    m_columnsTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_columnsTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columnsTable->setTabKeyNavigation(false);
    setUpTable(m_columnsTable, m_columns, {{1, 16}, {2, 12}, {3, 16}});
    m_columnsTable->horizontalHeader()->setStretchLastSection(false);
    m_columnsTable->horizontalHeader()->setSectionResizeMode(KeyColumnsModel::Name,
                                                             QHeaderView::Stretch);
    column->addWidget(m_columnsTable);
    m_verdictLabel = new QLabel(left);
    m_verdictLabel->setObjectName(u"verdictLabel"_s);
    m_verdictLabel->setTextFormat(Qt::PlainText);
    m_verdictLabel->setWordWrap(true);
    column->addWidget(m_verdictLabel);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(0, 12, 0, 0);
    m_examplesHeading = makeHeadingLabel(left, tr("Rows of the file under these rules"));
    m_examplesLabel = makeFaintLabel(left, {});
    m_examplesLabel->setObjectName(u"examplesLabel"_s);
    heading->addWidget(m_examplesHeading);
    heading->addWidget(m_examplesLabel);
    heading->addStretch(1);
    column->addLayout(heading);
    m_examplesTable->setObjectName(u"examplesTable"_s);
    m_examplesTable->setAccessibleName(m_examplesHeading->text());
    m_examplesTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_examplesTable->setTabKeyNavigation(false);
    setUpTable(m_examplesTable, m_examples, {{0, 8}, {1, 14}, {2, 30}});
    column->addWidget(m_examplesTable);
    column->addStretch(1);
    return left;
}

QString KeyStep::title() const
{
    return tr("Key and mode");
}

bool KeyStep::isDecided() const
{
    return m_draft.source().isWhole && m_draft.mapping().problem().isEmpty();
}

QString KeyStep::nextText() const
{
    return m_draft.mapping().keys.isEmpty() ? tr("Choose a key") : tr("Compare with Flokzu");
}

QString KeyStep::hint() const
{
    if (const QString problem = m_draft.mapping().problem(); !problem.isEmpty())
        return problem;
    if (!m_draft.source().isWhole)
        return tr("The file is still being read.");
    return costText();
}

QString KeyStep::costText() const
{
    const Session &session = m_draft.session();
    const QString list =
        tr("Comparing reads %1 once: 1 request").arg(withVisibleControls(m_draft.database()));
    const int keys = m_counted ? m_counted->keysToRead : 0;
    if (keys == 0)
        return list + u" · "_s + tr("if the list is cut, you are asked first");
    const QDateTime end = expectedEnd(session, keys + 1, JobRunner::laneOf(keys));
    //: %1 is a time of day
    return list + u" · "_s
        + tr("perhaps %Ln more, until about %1, if you then agree", "requests", keys)
              .arg(dayTime(end, session.clock.wallTime()));
}

void KeyStep::proceed()
{
    if (isDecided())
        Q_EMIT finished();
    else
        m_columnsTable->setFocus();
}

/// The columns that the user once chose to tell the records apart by are offered first.
void KeyStep::enter()
{
    ColumnMapping mapping = m_draft.mapping();
    if (mapping.keys.isEmpty()) {
        const QStringList known = m_draft.session().workspace.keyColumns(m_draft.database());
        const bool areFilled = std::ranges::all_of(
            known, [&mapping](const QString &key) { return mapping.ruleFor(key); });
        if (areFilled && !known.isEmpty()) {
            mapping.keys = known;
            m_draft.setMapping(mapping);
        }
    }
    showDraft();
}

QWidget *KeyStep::firstFocus() const
{
    return m_columnsTable;
}

void KeyStep::choose()
{
    ColumnMapping mapping = m_draft.mapping();
    mapping.keys = m_columns->keys();
    m_rules->applyTo(mapping);
    if (mapping == m_draft.mapping())
        count(); // a word was added without a tick
    else
        m_draft.setMapping(mapping);
}

void KeyStep::showDraft()
{
    const ColumnMapping &mapping = m_draft.mapping();
    m_columns->setColumns(m_draft.database(), ruleTargetsOf(mapping), mapping.keys);
    m_rules->show(mapping);
    if (!m_columnsTable->currentIndex().isValid() && m_columns->rowCount() > 0)
        m_columnsTable->setCurrentIndex(m_columns->index(0, 0));
    fitTables();
    count();
    Q_EMIT changed();
}

KeyStep::Counted KeyStep::counted(const SheetImport &import, const QStringList &words,
                                  const std::optional<LiveRecords> &live, SheetProgress &progress)
{
    Counted counted;
    const RecordSet none;
    counted.facts = factsOf(import, live ? *live->records : none, &progress);
    for (const QString &word : words) {
        if (!progress.isCancelled())
            counted.words[word] = cellsSaying(import, word);
    }
    if (!live || !import.mapping.problem().isEmpty() || progress.isCancelled())
        return counted;
    const auto difference = compareSheet(import, *live, &progress);
    if (!difference)
        return counted; // the next step says why
    counted.counts = (*difference)->counts();
    counted.examples = keyExamplesOf(**difference);
    counted.keysToRead = static_cast<int>((*difference)->keysToRead().size());
    return counted;
}

void KeyStep::count()
{
    if (!m_draft.source().table)
        return;
    std::optional<LiveRecords> live;
    if (m_draft.loaded())
        live = liveRecordsOf(*m_draft.loaded(), m_draft.session().changes);
    m_count.start([import = m_draft.import(), words = m_rules->words(), live](
                      SheetProgress &progress) { return counted(import, words, live, progress); },
                  [this](const Counted &counted) { take(counted); });
}

void KeyStep::take(const Counted &counted)
{
    m_counted = counted;
    m_columns->setFacts(counted.facts, m_draft.loaded().has_value());
    const int empty =
        std::accumulate(counted.facts.begin(), counted.facts.end(), 0,
                        [](int sum, const ColumnFacts &facts) { return sum + facts.empty; });
    m_rules->showCounts(counted.words, empty);
    m_examples->setExamples(counted.examples, m_draft.mapping().keys.join(u" · "_s));
    showVerdict();
    fitTables();
    Q_EMIT changed();
}

void KeyStep::showVerdict()
{
    const auto &loaded = m_draft.loaded();
    const bool isCounted = m_counted && m_counted->counts;
    m_verdictLabel->setText(isCounted ? keyVerdict(*m_counted->counts, m_draft.database())
                                      : QString());
    m_verdictLabel->setVisible(isCounted);
    for (QWidget *examples : std::initializer_list<QWidget *>{m_examplesHeading, m_examplesTable})
        examples->setVisible(isCounted);
    if (loaded)
        //: %1 is a time of day
        m_examplesLabel->setText(tr("by the list loaded %1")
                                     .arg(dayTime(loaded->at, m_draft.session().clock.wallTime())));
    else
        //: %1 is a database
        m_examplesLabel->setText(tr("%1 is not loaded yet: rows and records are compared in the "
                                    "next step.")
                                     .arg(withVisibleControls(m_draft.database())));
    m_examplesLabel->setVisible(isCounted || !loaded);
}

void KeyStep::fitTables()
{
    fitHeight(*m_columnsTable, mostKeyRows);
    fitHeight(*m_examplesTable, mostKeyRows);
    widenToHeadings(*m_columnsTable);
    widenToHeadings(*m_examplesTable);
}

void KeyStep::resizeEvent(QResizeEvent *event)
{
    ImportStep::resizeEvent(event);
    m_panes->setDirection(width() < keyPanesFrom ? QBoxLayout::TopToBottom
                                                 : QBoxLayout::LeftToRight);
}

} // namespace flokdesk
