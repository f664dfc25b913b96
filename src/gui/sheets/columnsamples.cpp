// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/columnsamples.h"

#include "gui/common/deskpaint.h"
#include "gui/common/symbol.h"
#include "gui/common/tablesetup.h"
#include "gui/sheets/sheetcelldelegate.h"
#include "models/tooltip.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownSamples = 5;

} // namespace

ColumnSamples::ColumnSamples(QWidget *parent)
    : QWidget(parent)
    , m_countsLabel(new QLabel(this))
    , m_table(new QTableWidget(0, 3, this))
{
    auto *title = new QLabel(tr("Before and after"), this);
    title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    m_countsLabel->setObjectName(u"sampleCountsLabel"_s);
    m_countsLabel->setTextFormat(Qt::PlainText);
    m_countsLabel->setFont(smallFont(font()));
    m_countsLabel->setForegroundRole(QPalette::PlaceholderText);
    m_countsLabel->setWordWrap(true);
    m_table->setObjectName(u"samplesTable"_s);
    m_table->setAccessibleName(tr("Before and after"));
    m_table->setHorizontalHeaderLabels({tr("Row"), tr("Before"), tr("After")});
    setUpRows(*m_table);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegate(new SheetCellDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + shownSamples * rowHeightOf(font()) + 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(title);
    layout->addWidget(m_countsLabel);
    layout->addWidget(m_table);
}

ColumnSamples::~ColumnSamples()
{
    stop();
}

void ColumnSamples::stop()
{
    if (m_progress)
        m_progress->cancel();
    m_watcher.reset();
}

/// The worker holds all that it needs, so nothing waits for it.
void ColumnSamples::show(const Subject &subject)
{
    stop();
    m_sheet = subject.table;
    m_progress = std::make_shared<SheetProgress>();
    m_watcher = std::make_unique<QFutureWatcher<TransformSamples>>();
    connect(m_watcher.get(), &QFutureWatcherBase::finished, this,
            [this] { take(m_watcher->result()); });
    m_watcher->setFuture(QtConcurrent::run([subject, progress = m_progress] {
        const TransformedColumn column(subject.table, subject.column, subject.rule,
                                       subject.emptyWords, subject.lookUps, progress.get());
        return progress->isCancelled() ? TransformSamples()
                                       : samplesOf(column, subject.rows, shownSamples);
    }));
}

QString ColumnSamples::counts() const
{
    return m_countsLabel->text();
}

void ColumnSamples::take(const TransformSamples &samples)
{
    QStringList parts{tr("%Ln fit", "rows", samples.fit)};
    if (samples.faults > 0)
        parts << tr("%Ln do not", "rows that fit", samples.faults);
    if (samples.empty > 0)
        parts << tr("%Ln empty", "rows", samples.empty);
    m_countsLabel->setText(parts.join(u" · "_s));
    m_table->setRowCount(int(samples.rows.size()));
    const auto set = [this](int row, int column, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(plainToolTip(text));
        m_table->setItem(row, column, item);
        return item;
    };
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TransformSample &sample = samples.rows[size_t(row)];
        set(row, 0, QLocale().toString(qlonglong(m_sheet->rowNumber(int(sample.tableRow)))));
        set(row, 1, sample.before)->setData(SheetCellDelegate::InkRole, int(ColourRole::FaintText));
        const bool isEmpty = sample.after.ok() && sample.after.value.isEmpty();
        QTableWidgetItem *after = set(row, 2,
                                      !sample.after.ok() ? sample.after.fault
                                          : isEmpty      ? tr("(empty)")
                                                         : sample.after.value);
        if (!sample.after.ok()) {
            after->setData(SheetCellDelegate::InkRole, int(ColourRole::FailedInk));
            after->setData(SheetCellDelegate::SymbolRole, int(Symbol::Failed));
        } else if (isEmpty) {
            after->setData(SheetCellDelegate::InkRole, int(ColourRole::FaintText));
        } else {
            after->setData(SheetCellDelegate::BoldRole, sample.after.value != sample.before);
        }
    }
}

} // namespace flokdesk
