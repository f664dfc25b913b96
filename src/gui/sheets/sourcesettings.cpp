// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/sourcesettings.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/flowlayout.h"

#include <algorithm>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return SourceSettings::tr(", comma");
    case ';':
        return SourceSettings::tr("; semicolon");
    case '\t':
        return SourceSettings::tr("tab");
    case '|':
        return SourceSettings::tr("| vertical line");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString byGuess()
{
    return SourceSettings::tr("guessed");
}

QString chosenByUser()
{
    return SourceSettings::tr("chosen");
}

/// A1:M10001, as spreadsheet programs call what is filled.
QString filledRange(const SheetContent &content)
{
    const SheetTable &table = *content.source.table;
    if (table.rowCount() == 0 || table.columnCount() == 0)
        return {};
    return u"A%1:%2%3"_s.arg(table.rowNumber(0))
        .arg(columnLetters(table.columnCount() - 1))
        .arg(table.rowNumber(table.rowCount() - 1));
}

void setEnabledItem(QComboBox &box, int index, bool isEnabled)
{
    auto *model = qobject_cast<QStandardItemModel *>(box.model());
    if (model)
        model->item(index)->setEnabled(isEnabled);
}

} // namespace

SourceSettings::SourceSettings(QWidget *parent)
    : QWidget(parent)
    , m_encoding(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_sheet(new QComboBox(this))
    , m_range(new QLineEdit(this))
    , m_header(new QComboBox(this))
    , m_firstRow(new QSpinBox(this))
{
    auto *layout = new FlowLayout;
    layout->setContentsMargins({});
    setLayout(layout);
    //: how the characters of a file are written as bytes
    m_encodingField = addField(tr("&Encoding"), m_encoding, "encodingComboBox");
    m_delimiterField = addField(tr("&Delimiter"), m_delimiter, "delimiterComboBox");
    //: of a workbook
    m_sheetField = addField(tr("&Sheet"), m_sheet, "sheetComboBox");
    //: of a sheet, such as A1:M100
    m_rangeField = addField(tr("&Range"), m_range, "rangeLineEdit");
    //: the row with the names of the columns
    m_headerField = addField(tr("&Header"), m_header, "headerComboBox");
    m_firstRowField = addField(tr("First ro&w"), m_firstRow, "firstRowSpinBox");
    m_range->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_firstRow->setKeyboardTracking(false);
    for (const TextEncoding encoding :
         {TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Utf16LittleEndian,
          TextEncoding::Utf16BigEndian})
        m_encoding->addItem(textEncodingName(encoding), int(encoding));
    connectControls();
}

SourceSettings::Field SourceSettings::addField(const QString &label, QWidget *control,
                                               const char *name)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    auto *caption = new QLabel(label, box);
    caption->setBuddy(control);
    auto *hint = new QLabel(box);
    for (QLabel *text : {caption, hint}) {
        text->setFont(smallFont(font()));
        text->setForegroundRole(QPalette::PlaceholderText);
    }
    hint->setTextFormat(Qt::PlainText);
    control->setObjectName(QString::fromLatin1(name));
    layout->addWidget(caption);
    layout->addWidget(control);
    layout->addWidget(hint);
    this->layout()->addWidget(box);
    return {box, hint};
}

void SourceSettings::connectControls()
{
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_question.csv.encoding = TextEncoding(m_encoding->currentData().toInt());
        ask();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_question.csv.delimiter = char(m_delimiter->currentData().toInt());
        ask();
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_question.sheet = size_t(m_sheet->currentData().toULongLong());
        m_question.range = {};
        ask();
    });
    connect(m_range, &QLineEdit::editingFinished, this, &SourceSettings::chooseRange);
    connect(m_header, &QComboBox::activated, this, [this] {
        m_question.headerRow = m_header->currentData().toInt();
        m_question.firstRow.reset();
        Q_EMIT chosen(m_question);
    });
    connect(m_firstRow, &QSpinBox::valueChanged, this, [this](int row) {
        m_question.firstRow = row;
        Q_EMIT chosen(m_question);
    });
}

/// The table is to be read anew: nothing is known of its header.
void SourceSettings::ask()
{
    m_question.before.reset();
    m_question.headerRow.reset();
    m_question.firstRow.reset();
    Q_EMIT chosen(m_question);
}

void SourceSettings::chooseRange()
{
    const QString text = m_range->text().trimmed();
    const auto range = text.isEmpty() ? std::optional(SheetRange()) : SheetRange::fromText(text);
    if (!range) {
        m_rangeField.hint->setText(tr("as A1:M100"));
        return;
    }
    if (*range == m_question.range)
        return;
    m_question.range = *range;
    ask();
}

void SourceSettings::show(const SheetContent &content, const SheetQuestion &question)
{
    m_question = question;
    m_table = content.source.table;
    const bool isText = content.from == SheetContent::From::Text;
    const bool isBook = content.from == SheetContent::From::Workbook;
    for (const Field &field : {m_encodingField, m_delimiterField})
        field.box->setVisible(isText);
    for (const Field &field : {m_sheetField, m_rangeField})
        field.box->setVisible(isBook);
    m_firstRowField.box->setVisible(!isBook);
    if (isText)
        showText(content);
    if (isBook)
        showWorkbook(content);
    showHeader(content);
    showFirstRow(content);
}

QWidget *SourceSettings::lastControl() const
{
    return m_firstRow;
}

void SourceSettings::showText(const SheetContent &content)
{
    const CsvFormat &format = content.csv.format;
    m_encoding->setCurrentIndex(m_encoding->findData(int(format.encoding)));
    m_encodingField.hint->setText(m_question.csv.encoding ? chosenByUser()
                                      : format.hasMark    ? tr("by the mark of the file")
                                                          : byGuess());
    m_delimiter->clear();
    for (const char delimiter : csvDelimiters)
        m_delimiter->addItem(delimiterName(delimiter), int(delimiter));
    if (m_delimiter->findData(int(format.delimiter)) < 0)
        m_delimiter->addItem(delimiterName(format.delimiter), int(format.delimiter));
    m_delimiter->setCurrentIndex(m_delimiter->findData(int(format.delimiter)));
    m_delimiterField.hint->setText(m_question.csv.delimiter      ? chosenByUser()
                                       : format.hasDelimiterLine ? tr("by the line sep=")
                                                                 : byGuess());
}

void SourceSettings::showWorkbook(const SheetContent &content)
{
    m_sheet->clear();
    for (size_t i = 0; i < content.sheets.size(); ++i) {
        const SheetInfo &sheet = content.sheets[i];
        const QString name = withVisibleControls(sheet.name);
        const bool isTable = sheet.kind == SheetInfo::Kind::Table;
        //: %1 the name of a sheet of a workbook
        const QString text = !isTable ? tr("%1 (no cells)").arg(name)
            : sheet.isHidden          ? tr("%1 (hidden)").arg(name)
                                      : name;
        m_sheet->addItem(text, qulonglong(i));
        setEnabledItem(*m_sheet, int(i), isTable);
    }
    m_sheet->setCurrentIndex(int(content.sheet));
    m_sheetField.hint->setText(m_question.sheet ? chosenByUser() : tr("first with rows"));
    const bool isAll = m_question.range == SheetRange();
    if (isAll)
        m_range->clear();
    m_range->setPlaceholderText(content.source.isWhole ? filledRange(content) : QString());
    m_rangeField.hint->setText(isAll ? tr("all that is filled") : chosenByUser());
}

void SourceSettings::showHeader(const SheetContent &content)
{
    constexpr int offered = 20;
    constexpr int letters = 24;
    m_header->clear();
    m_header->addItem(tr("No header"), -1);
    const int rows = std::min(offered, m_table->rowCount());
    for (int row = 0; row < rows; ++row) {
        QString first;
        for (int column = 0; column < m_table->columnCount() && first.isEmpty(); ++column)
            first = inOneLine(exactFromUtf8(m_table->cell(row, column).shown), letters);
        //: %1 a number, %2 the beginning of a row
        m_header->addItem(
            tr("Row %1: %2").arg(QLocale().toString(qlonglong(m_table->rowNumber(row))), first),
            row);
    }
    m_header->setCurrentIndex(std::max(0, m_header->findData(content.source.headerRow)));
    m_header->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_headerField.hint->setText(content.isHeaderGuessed ? byGuess() : chosenByUser());
}

void SourceSettings::showFirstRow(const SheetContent &content)
{
    const QSignalBlocker blocker(m_firstRow);
    const int behind = content.source.headerRow + 1;
    const int rows = m_table->rowCount();
    m_firstRow->setEnabled(behind < rows);
    if (behind >= rows)
        return;
    const auto number = [this](int row) { return int(m_table->rowNumber(row)); };
    m_firstRow->setRange(number(behind), number(rows - 1));
    m_firstRow->setValue(int(m_question.firstRow.value_or(number(behind))));
    m_firstRowField.hint->setText(m_question.firstRow ? chosenByUser() : tr("after the header"));
}

} // namespace flokdesk
