// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/requestspanel.h"

#include "core/text.h"
#include "gui/activity/budgetchart.h"
#include "gui/common/columnarrangement.h"
#include "gui/common/prettyjson.h"
#include "gui/common/tablesetup.h"
#include "gui/common/viewstate.h"
#include "gui/editing/exactbox.h"
#include "ui_requestspanel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <utility>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

QString headerLines(const HeaderList &headers)
{
    QString lines;
    for (const auto &[name, value] : headers)
        lines += exactText(name) + u": "_s + exactText(value) + u'\n';
    return lines;
}

QString sentText(const Exchange &exchange)
{
    return QString::fromLatin1(exchange.verb) + u' ' + exchange.url + u'\n'
        + headerLines(exchange.headers) + u'\n' + inShortLines(readableBody(exchange.body));
}

QString receivedText(const Exchange &exchange)
{
    QString text = stateText(exchange) + u'\n';
    if (!exchange.note.isEmpty())
        text += exchange.note + u'\n';
    text +=
        headerLines(exchange.answerHeaders) + u'\n' + inShortLines(readableBody(exchange.answer));
    if (exchange.answerSize > exchange.answerKept)
        text += u'\n'
            + RequestsPanel::tr("Only the first %1 of %n byte(s) are kept here.", nullptr,
                                static_cast<int>(exchange.answerSize))
                  .arg(exchange.answerKept);
    return text;
}

/// The names that users know for the parts of the program that send requests.
QString flowName(const QString &flow)
{
    if (flow == u"plan"_s)
        return RequestsPanel::tr("Changes");
    if (flow == u"instances"_s)
        return RequestsPanel::tr("Instances");
    if (flow == u"databases"_s)
        return RequestsPanel::tr("Databases");
    if (flow == u"users"_s)
        return RequestsPanel::tr("Users");
    if (flow == u"connection test"_s)
        return RequestsPanel::tr("Connection test");
    if (flow == u"guided check"_s || flow == u"guided writing"_s || flow == u"dialect try"_s)
        return RequestsPanel::tr("Guided check");
    return RequestsPanel::tr("Other");
}

} // namespace

RequestsPanel::RequestsPanel(RequestLog &log, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RequestsPanel>())
    , m_log(log)
    , m_clock(clock)
    , m_model(new RequestsModel(log, this))
    , m_filter(new RequestsFilter(this))
{
    m_ui->setupUi(this);
    m_ui->searchLineEdit->setClearButtonEnabled(true);
    setupTable();
    connectActions();
    showSelected();
    showCount();
    setQueue({});
    showHistory();
}

RequestsPanel::~RequestsPanel() = default;

std::vector<ExportTable> RequestsPanel::exportTables() const
{
    if (m_model->rowCount() == 0)
        return {};
    ExportTable table = exportTableOf<Exchange>(
        *m_model, *m_ui->requestsTable, [](const Exchange &request, int column) {
            const QString day = request.startedAt.toLocalTime().toString(Qt::ISODate);
            return column == RequestsModel::Time ? std::optional<QVariant>(day) : std::nullopt;
        });
    table.what = ExportTable::What::Requests;
    table.title = tr("Requests");
    return {std::move(table)};
}

QJsonObject RequestsPanel::saveState() const
{
    return {{u"search"_s, stateOf(m_ui->searchLineEdit->text())},
            {u"table"_s, m_columns->save()},
            {u"splitter"_s, stateOf(*m_ui->splitter)},
            {u"details"_s, stateOf(*m_ui->detailsTabs)}};
}

void RequestsPanel::restoreState(const QJsonObject &state)
{
    m_columns->restore(state.value(u"table"_s).toObject());
    restore(*m_ui->splitter, state.value(u"splitter"_s));
    restore(*m_ui->detailsTabs, state.value(u"details"_s));
    m_ui->searchLineEdit->setText(state.value(u"search"_s).toString());
}

void RequestsPanel::setupTable()
{
    m_filter->setSourceModel(m_model);
    QTableView *table = m_ui->requestsTable;
    setUpTable(table, m_filter,
               {{RequestsModel::Time, 11},
                {RequestsModel::Method, 9},
                {RequestsModel::Path, 36},
                {RequestsModel::Status, 12},
                {RequestsModel::Elapsed, 10},
                {RequestsModel::LaneColumn, 12},
                {RequestsModel::Why, 36}});
    widenToTexts(*table, RequestsModel::Status, stateTexts());
    widenToTexts(*table, RequestsModel::LaneColumn, laneTexts());
    m_columns = new ColumnArrangement(*table->horizontalHeader());
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_ui->requestTextEdit->setFont(fixed);
    m_ui->answerTextEdit->setFont(fixed);
}

void RequestsPanel::connectActions()
{
    connect(m_ui->searchLineEdit, &QLineEdit::textChanged, m_filter, &RequestsFilter::setWords);
    connect(m_ui->requestsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RequestsPanel::showSelected);
    connect(m_filter, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int current = m_ui->requestsTable->currentIndex().row();
                if (first.row() <= current && current <= last.row())
                    showSelected();
            });
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_ui->requestsTable->verticalScrollBar();
        m_atEnd = bar->value() == bar->maximum();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &RequestsPanel::followNewest);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &RequestsPanel::showCount);
    connect(&m_log, &RequestLog::added, this, &RequestsPanel::historyChanges);
    connect(&m_log, &RequestLog::updated, this, &RequestsPanel::historyChanges);
    connect(&m_log, &RequestLog::cleared, this, &RequestsPanel::showHistory);
    connect(m_ui->clearButton, &QPushButton::clicked, &m_log, &RequestLog::clear);
    connect(m_ui->copyBodyButton, &QPushButton::clicked, this, &RequestsPanel::copyBody);
    connect(m_ui->copyCurlButton, &QPushButton::clicked, this, [this] {
        if (const Exchange *exchange = selected())
            QGuiApplication::clipboard()->setText(asCurl(*exchange));
    });
}

const Exchange *RequestsPanel::selected() const
{
    const QModelIndexList rows = m_ui->requestsTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(m_filter->mapToSource(rows.first()).row());
}

void RequestsPanel::showSelected()
{
    const Exchange *exchange = selected();
    m_ui->copyCurlButton->setEnabled(exchange);
    m_ui->copyBodyButton->setEnabled(exchange);
    const QString none = tr("Select a request to see what was sent and what came back.");
    const QString sent = exchange ? sentText(*exchange) : none;
    const QString received = exchange ? receivedText(*exchange) : none;
    if (m_ui->requestTextEdit->toPlainText() != sent)
        m_ui->requestTextEdit->setPlainText(sent);
    if (m_ui->answerTextEdit->toPlainText() != received)
        m_ui->answerTextEdit->setPlainText(received);
}

void RequestsPanel::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_ui->countLabel->setText(shown == all ? tr("%n request(s)", nullptr, all)
                                           : tr("%1 of %n request(s)", nullptr, all).arg(shown));
    m_ui->clearButton->setEnabled(all > 0);
}

void RequestsPanel::followNewest()
{
    showCount();
    if (m_atEnd)
        m_ui->requestsTable->scrollToBottom();
}

void RequestsPanel::setQueue(const std::vector<QueuedFlow> &flows)
{
    QStringList parts;
    for (const QueuedFlow &flow : flows)
        //: In a list of what waits: name of the job or window, number, time of day
        parts << tr("%1: %2 until %3")
                     .arg(flowName(flow.flow), QString::number(flow.waiting),
                          flow.expectedEnd.toLocalTime().toString(u"HH:mm:ss"_s));
    m_ui->queueLabel->setText(tr("Waiting: %1").arg(parts.join(u" · "_s)));
    m_ui->queueLabel->setVisible(!parts.isEmpty());
}

void RequestsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showHistory();
}

void RequestsPanel::showHistory()
{
    const auto history = BudgetHistory::of(m_log.exchanges(), m_clock.wallTime());
    m_ui->budgetChart->setHistory(history);
    if (isVisible() && (history.sent > 0 || history.most() > 0))
        historyChanges(); // it moves on by itself
}

void RequestsPanel::historyChanges()
{
    if (!isVisible() || std::exchange(m_historyNoted, true))
        return;
    m_clock.callAt(m_clock.now() + std::chrono::seconds(1), this, [this] {
        m_historyNoted = false;
        showHistory();
    });
}

void RequestsPanel::copyBody()
{
    const Exchange *exchange = selected();
    if (!exchange)
        return;
    const bool answer = m_ui->detailsTabs->currentWidget() == m_ui->answerTab;
    QGuiApplication::clipboard()->setText(exactText(answer ? exchange->answer : exchange->body));
}

} // namespace flokdesk
