// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/exportdialog.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/screenfit.h"
#include "gui/common/sidebar.h"
#include "gui/common/symbol.h"
#include "gui/sheets/exporttexts.h"
#include "sheets/csvformat.h"
#include "sheets/safefilename.h"
#include "ui_exportdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <utility>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

using Format = ExportChoice::Format;
using Preset = ExportChoice::Preset;

constexpr int shownColumnLines = 6;

void setFaint(std::initializer_list<QLabel *> labels)
{
    for (QLabel *label : labels)
        label->setForegroundRole(QPalette::PlaceholderText); // also in another theme
}

/// Text and name of a choice with what it means, which stands beside it.
void describe(QRadioButton &radio, QLabel &label, const QString &meaning)
{
    label.setText(meaning);
    label.setWordWrap(true); // in a narrow window
    radio.setAccessibleName(meaning.isEmpty() ? QString() : radio.text() + u", "_s + meaning);
}

/// A line across the choices.
class Hairline final : public QWidget {
public:
    explicit Hairline(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(9);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintHairline(painter, rect().adjusted(0, 0, 0, -height() / 2), palette());
    }
};

QString keyOf(Format format)
{
    return QString::number(int(format));
}

} // namespace

ExportDialog::ExportDialog(std::vector<ExportTable> tables, const ExportHabits &habits,
                           Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_tables(std::move(tables))
    , m_dialogs(dialogs)
    , m_exporter(new Exporter(this))
    , m_preview(new ExportPreview(this))
    , m_habits(habits)
{
    Q_ASSERT(!m_tables.empty());
    m_ui->setupUi(this);
    m_pendingLine = new Hairline(m_ui->form);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export %1").arg(withVisibleControls(m_tables.front().title)));
    m_ui->copyButton->setIcon(symbolIcon(Symbol::Copy));
    setFaint({m_ui->rowsLabel, m_ui->columnsLabel, m_ui->valuesLabel, m_ui->presetLabel,
              m_ui->formLabel, m_ui->previewLabel, m_ui->shownLabel, m_ui->loadedLabel,
              m_ui->selectedLabel, m_ui->shownColumnsLabel, m_ui->allColumnsLabel,
              m_ui->ownColumnsLabel, m_ui->readLabel, m_ui->pendingLabel, m_ui->presetNoteLabel,
              m_ui->guardNoteLabel, m_ui->formatNoteLabel, m_ui->leftOutLabel, m_ui->factsLabel});
    QPlainTextEdit *preview = m_ui->previewTextEdit;
    preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int lines = preview->fontMetrics().lineSpacing() * (ExportPreview::lineCount + 1);
    preview->setFixedHeight(lines + 2 * int(preview->document()->documentMargin())
                            + preview->horizontalScrollBar()->sizeHint().height());
    setWhite();
    for (const int row : {2, 4})
        m_ui->formLayout->addWidget(new Hairline(m_ui->form), row, 0, 1, 2);
    m_ui->formLayout->addWidget(m_pendingLine, 7, 0, 1, 2);
    fillFormats();
    fillForms();
    fillPresets();
    restore(habits);
    followTable();
    connectParts();
    refresh();
    new ScreenFit(*this, {800, 640});
    m_ui->formatsList->setFocus();
}

ExportDialog::~ExportDialog() = default;

/// The ground of the choices is that of pages; that of the list and the foot is the window's.
void ExportDialog::setWhite()
{
    for (QWidget *ground :
         std::initializer_list<QWidget *>{m_ui->form, m_ui->formArea->viewport()}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
}

void ExportDialog::fillFormats()
{
    QListWidget &list = *m_ui->formatsList;
    Sidebar::setUp(list);
    list.setFixedWidth(list.fontMetrics().averageCharWidth() * 26);
    const auto add = [&list](Format format, Symbol symbol) {
        Sidebar::append(list, {keyOf(format), nameOf(format), {}, symbol});
    };
    Sidebar::appendHeading(list, tr("File"));
    add(Format::Csv, Symbol::Table);
    add(Format::Workbook, Symbol::Table);
    add(Format::JsonLines, Symbol::Raw);
    Sidebar::appendHeading(list, tr("Clipboard"));
    add(Format::Markdown, Symbol::Copy);
    add(Format::Html, Symbol::Copy);
}

void ExportDialog::fillForms()
{
    for (const ExportTable &one : m_tables)
        m_ui->formComboBox->addItem(formText(one.what));
    m_ui->formComboBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->formLabel->setVisible(m_tables.size() > 1);
    m_ui->formComboBox->setVisible(m_tables.size() > 1);
}

void ExportDialog::fillPresets()
{
    QComboBox &presets = *m_ui->presetComboBox;
    presets.addItem(tr("Excel in Spanish or Portuguese"), int(Preset::Excel));
    //: a preset of CSV
    presets.addItem(tr("Plain, separated by commas"), int(Preset::Plain));
    presets.addItem(tr("Separated by tabs"), int(Preset::Tabs));
    presets.addItem(tr("Own settings"), int(Preset::Own));
    const std::array names{tr("Comma"), tr("Semicolon"), tr("Tab"),
                           //: the character |
                           tr("Bar")};
    for (size_t at = 0; at < csvDelimiters.size(); ++at)
        m_ui->delimiterComboBox->addItem(names[at], int(csvDelimiters[at]));
}

void ExportDialog::restore(const ExportHabits &habits)
{
    const ExportChoice &choice = habits.choice;
    for (int row = 0; row < m_ui->formatsList->count(); ++row)
        if (Sidebar::keyOf(*m_ui->formatsList->item(row)) == keyOf(choice.format))
            m_ui->formatsList->setCurrentRow(row);
    m_ui->presetComboBox->setCurrentIndex(m_ui->presetComboBox->findData(int(choice.preset)));
    m_ui->delimiterComboBox->setCurrentIndex(
        m_ui->delimiterComboBox->findData(int(choice.delimiter)));
    m_ui->markCheckBox->setChecked(choice.hasMark);
    m_ui->headerCheckBox->setChecked(choice.hasHeader);
    m_ui->guardCheckBox->setChecked(choice.protectsFormulas);
    (habits.rows == ExportRows::Loaded ? m_ui->loadedRadio : m_ui->shownRadio)->setChecked(true);
    (habits.allColumns ? m_ui->allColumnsRadio : m_ui->shownColumnsRadio)->setChecked(true);
    m_ui->readRadio->setChecked(true);
}

void ExportDialog::connectParts()
{
    connect(m_ui->formatsList, &QListWidget::currentRowChanged, this, &ExportDialog::refresh);
    for (const QComboBox *box : {m_ui->presetComboBox, m_ui->delimiterComboBox})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    for (const QAbstractButton *button : std::initializer_list<QAbstractButton *>{
             m_ui->shownRadio, m_ui->loadedRadio, m_ui->selectedRadio, m_ui->shownColumnsRadio,
             m_ui->allColumnsRadio, m_ui->ownColumnsRadio, m_ui->pendingRadio, m_ui->markCheckBox,
             m_ui->headerCheckBox, m_ui->guardCheckBox})
        connect(button, &QAbstractButton::toggled, this, &ExportDialog::refresh);
    connect(m_ui->columnsList, &QListWidget::itemChanged, this, &ExportDialog::refresh);
    connect(m_ui->formComboBox, &QComboBox::currentIndexChanged, this, [this] {
        followTable();
        refresh();
    });
    connect(m_preview, &ExportPreview::ready, this, &ExportDialog::showPreview);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_exporter, &Exporter::progressed, this, &ExportDialog::showProgress);
    connect(m_exporter, &Exporter::finished, this, &ExportDialog::end);
}

/// The choices that another form of the table has.
void ExportDialog::followTable()
{
    fillColumns();
    showRowCounts();
    showColumnCounts();
    showPending();
}

void ExportDialog::fillColumns()
{
    const QSignalBlocker quiet(m_ui->columnsList);
    m_ui->columnsList->clear();
    for (const ExportTable::Column &column : table().columns) {
        const QString name = withVisibleControls(column.name);
        auto *item = new QListWidgetItem(name.left(200), m_ui->columnsList);
        setPlainToolTip(item, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(column.isShown ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->columnsList->setCurrentRow(0);
    const int lines = std::min(int(table().columns.size()), shownColumnLines);
    m_ui->columnsList->setFixedHeight(
        lines * std::max(rowHeightOf(font()), m_ui->columnsList->sizeHintForRow(0))
        + 2 * m_ui->columnsList->frameWidth());
}

void ExportDialog::showRowCounts()
{
    const auto meaning = [this](ExportRows rows) {
        return rowsText(table().what,
                        table().rowCount({rows, {}, m_ui->pendingRadio->isChecked()}));
    };
    QStringList shown{meaning(ExportRows::Shown)};
    if (table().isNarrowed && table().isSorted)
        shown << tr("filtered and sorted");
    else if (table().isNarrowed)
        shown << tr("filtered");
    else if (table().isSorted)
        shown << tr("sorted");
    describe(*m_ui->shownRadio, *m_ui->shownLabel, shown.join(u", "_s));
    describe(*m_ui->loadedRadio, *m_ui->loadedLabel, meaning(ExportRows::Loaded));
    describe(*m_ui->selectedRadio, *m_ui->selectedLabel, meaning(ExportRows::Selected));
    const ExportTable::Count &selected = table().selected;
    m_ui->selectedRadio->setEnabled(selected.rows + selected.added > 0);
}

void ExportDialog::showColumnCounts()
{
    const auto count = [](const std::vector<int> &columns) {
        return columnsText(int(columns.size()));
    };
    //: %1 is "9 columns" and the like
    const QString shown = tr("%1, in this order").arg(count(table().shownColumns()));
    describe(*m_ui->shownColumnsRadio, *m_ui->shownColumnsLabel, shown);
    describe(*m_ui->allColumnsRadio, *m_ui->allColumnsLabel, count(table().allColumns()));
    m_ui->ownColumnsLabel->setVisible(false);
}

void ExportDialog::showPending()
{
    const bool isChoice = table().pending > 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->valuesLabel, m_ui->valuesBox})
        part->setVisible(isChoice);
    if (!isChoice)
        m_ui->readRadio->setChecked(true);
    m_ui->leftOutLabel->setVisible(!isChoice && table().leavesPendingOut);
    m_pendingLine->setVisible(isChoice || table().leavesPendingOut);
    describe(*m_ui->readRadio, *m_ui->readLabel, tr("without what is pending"));
    describe(*m_ui->pendingRadio, *m_ui->pendingLabel,
             //: %1 is "3 records" and the like
             tr("%1, not in Flokzu yet").arg(rowsText(table().what, table().pending)));
}

const ExportTable &ExportDialog::table() const
{
    return m_tables[size_t(std::max(0, m_ui->formComboBox->currentIndex()))];
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    if (const QListWidgetItem *item = m_ui->formatsList->currentItem())
        choice.format = Format(Sidebar::keyOf(*item).toInt());
    choice.preset = Preset(m_ui->presetComboBox->currentData().toInt());
    choice.delimiter = char(m_ui->delimiterComboBox->currentData().toInt());
    choice.hasMark = m_ui->markCheckBox->isChecked();
    choice.hasHeader = m_ui->headerCheckBox->isChecked();
    choice.protectsFormulas = m_ui->guardCheckBox->isChecked();
    return choice;
}

std::vector<int> ExportDialog::chosenColumns() const
{
    if (m_ui->shownColumnsRadio->isChecked())
        return table().shownColumns();
    std::vector<int> columns = table().allColumns();
    if (m_ui->ownColumnsRadio->isChecked())
        std::erase_if(columns, [this](int column) {
            return m_ui->columnsList->item(column)->checkState() != Qt::Checked;
        });
    return columns;
}

ExportTable::Part ExportDialog::part() const
{
    const ExportRows rows = m_ui->selectedRadio->isChecked() ? ExportRows::Selected
        : m_ui->loadedRadio->isChecked()                     ? ExportRows::Loaded
                                                             : ExportRows::Shown;
    return {rows, chosenColumns(), m_ui->pendingRadio->isChecked()};
}

ExportJob ExportDialog::job() const
{
    const ExportTable::Part chosen = part();
    return {choice(), table().title, table().names(chosen.columns),
            [rows = table().rows, chosen] { return rows(chosen); }, table().rowCount(chosen)};
}

ExportHabits ExportDialog::habits() const
{
    ExportHabits habits = m_habits;
    habits.choice = choice();
    habits.allColumns = m_ui->allColumnsRadio->isChecked();
    if (!m_ui->selectedRadio->isChecked())
        habits.rows = part().rows;
    return habits;
}

void ExportDialog::refresh()
{
    showRowCounts();
    showFormat();
    showFacts();
    showButtons();
    m_ui->columnsList->setVisible(m_ui->ownColumnsRadio->isChecked());
    if (const ExportJob next = job(); !next.columns.isEmpty())
        m_preview->show(next);
    else
        m_ui->previewTextEdit->clear();
}

void ExportDialog::showFormat()
{
    const ExportChoice chosen = choice();
    const bool isCsv = chosen.format == Format::Csv;
    m_ui->presetLabel->setVisible(isCsv);
    m_ui->presetBox->setVisible(isCsv);
    m_ui->ownBox->setVisible(chosen.preset == Preset::Own);
    m_ui->formatNoteLabel->setVisible(!isCsv);
    m_ui->formatNoteLabel->setText(noteOf(chosen.format));
    if (isCsv)
        showPresetNote();
}

void ExportDialog::showPresetNote()
{
    const CsvStyle style = choice().style();
    const bool isExcel = choice().preset == Preset::Excel;
    m_ui->presetNoteLabel->setText(
        isExcel ? tr("Semicolon, UTF-8 with a mark; every value letter for letter. Excel may read "
                     "9.13 as a date: the workbook keeps it as it is.")
            : style.hasMark ? tr("UTF-8 with a mark; every value letter for letter.")
                            : tr("UTF-8 without a mark; every value letter for letter."));
    m_ui->guardNoteLabel->setVisible(style.protectsFormulas);
}

void ExportDialog::showPreview(const ExportPreview::Content &content)
{
    m_ui->previewTextEdit->setPlainText(content.error ? content.error->message
                                                      : content.lines.join(u'\n'));
    m_ui->guardNoteLabel->setText(
        content.guarded == 0
            ? tr("No value looks like a formula.")
            : tr("%Ln value(s) that a spreadsheet may take for a formula get an apostrophe in "
                 "front. -42, -5 %, - and +598… stay as they are.",
                 nullptr, content.guarded));
}

void ExportDialog::showFacts()
{
    const ExportTable::Part chosen = part();
    QString facts = rowsText(table().what, table().rowCount(chosen)) + u" · "_s
        + columnsText(int(chosen.columns.size()));
    if (table().pending > 0)
        facts += u" · "_s + (chosen.withPending ? tr("with pending changes") : tr("as in Flokzu"));
    m_ui->factsLabel->setFacts(facts);
}

void ExportDialog::showButtons()
{
    const ExportTable::Part chosen = part();
    const bool isBusy = m_exporter->isBusy();
    const bool toClipboard = choice().isForClipboardOnly();
    const int rows = table().rowCount(chosen);
    m_ui->exportButton->setText(toClipboard ? copyText(table().what, rows)
                                            : exportText(table().what, rows));
    m_ui->exportButton->setEnabled(!isBusy && !chosen.columns.empty());
    m_ui->copyButton->setVisible(!toClipboard && choice().isText());
    m_ui->copyButton->setEnabled(!isBusy && !chosen.columns.empty());
    m_ui->factsLabel->setVisible(!isBusy);
    m_ui->progressBar->setVisible(isBusy);
    m_ui->formatsList->setEnabled(!isBusy);
    m_ui->form->setEnabled(!isBusy);
}

void ExportDialog::begin()
{
    if (choice().isForClipboardOnly())
        copy();
    else
        askForFile();
}

void ExportDialog::askForFile()
{
    const ExportChoice chosen = choice();
    const QString name = safeFileName(table().title, chosen.suffix());
    const bool knowsFolder = !m_habits.folder.isEmpty() && QFileInfo(m_habits.folder).isDir();
    m_dialogs.askSaveFile(this, windowTitle(),
                          knowsFolder ? QDir(m_habits.folder).filePath(name) : name,
                          {chosen.fileFilter()}, [this](const std::optional<QString> &path) {
                              if (path && !path->isEmpty() && !m_exporter->isBusy())
                                  writeTo(*path);
                          });
}

void ExportDialog::writeTo(const QString &path)
{
    m_ui->notice->dismiss();
    m_path = path;
    if (path.isEmpty())
        m_exporter->toMemory(job());
    else
        m_exporter->toFile(job(), path);
    showButtons();
    showProgress();
    m_ui->cancelButton->setFocus(); // the button that was pressed is disabled now
}

void ExportDialog::copy()
{
    writeTo({});
}

void ExportDialog::showProgress()
{
    m_ui->progressBar->setRange(0, std::max(1, job().rowCount));
    m_ui->progressBar->setValue(m_exporter->written());
    //: %1 is how many rows were written so far, %2 of how many
    m_ui->progressBar->setFormat(tr("%1 of %2")
                                     .arg(QLocale().toString(m_exporter->written()),
                                          rowsText(table().what, job().rowCount)));
}

void ExportDialog::end(const Result<Exporter::Outcome> &outcome)
{
    showButtons();
    if (!outcome) {
        m_ui->notice->show(outcome.error(), Fact::past());
        m_ui->exportButton->setFocus();
        return;
    }
    const QString rows = rowsText(table().what, outcome->rows);
    QString text;
    if (m_path.isEmpty()) {
        putIntoClipboard(choice(), *outcome);
        //: %1 is "1,200 records" and the like
        text = tr("Copied: %1.").arg(rows);
    } else {
        m_habits.folder = QFileInfo(m_path).absolutePath();
        //: %1 is "1,200 records" and the like, %2 a file
        text = tr("Exported: %1 to %2.").arg(rows, QDir::toNativeSeparators(m_path));
    }
    Q_EMIT exported(text);
    accept();
}

void ExportDialog::reject()
{
    if (!m_exporter->isBusy())
        return QDialog::reject();
    if (!m_exporter->cancel())
        return;
    showButtons();
    m_ui->notice->show(Notice::Level::Information,
                       m_path.isEmpty() ? tr("Canceled. The clipboard is as it was.")
                                        : tr("Canceled. Nothing was written."),
                       Fact::past());
    m_ui->exportButton->setFocus();
}

} // namespace flokdesk
