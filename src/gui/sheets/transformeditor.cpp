// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/transformeditor.h"

#include "changes/sheets/sheetdates.h"
#include "core/text.h"
#include "gui/sheets/lookuploader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

TransformEditor::TransformEditor(LookUpLoader &lookUps, QWidget *parent)
    : QWidget(parent)
    , m_problemLabel(new QLabel(this))
    , m_lookUps(lookUps)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_problemLabel->setObjectName(u"transformProblemLabel"_s);
    m_problemLabel->setTextFormat(Qt::PlainText);
    m_problemLabel->setWordWrap(true);
    layout->addWidget(m_problemLabel);
    connect(&lookUps, &LookUpLoader::changed, this, &TransformEditor::showLookUp);
    showNothing();
}

void TransformEditor::showNothing()
{
    m_step.reset();
    m_first = nullptr;
    m_loadButton = nullptr;
    if (m_fields) // perhaps in a slot of one of them
        m_fields->deleteLater();
    m_fields = nullptr;
    m_problemLabel->hide();
    hide();
}

void TransformEditor::show(const CellTransform &step, const QStringList &dateForms)
{
    if (m_step == step)
        return;
    showNothing();
    m_step = step;
    build(dateForms);
    showProblem();
}

void TransformEditor::build(const QStringList &dateForms)
{
    m_fields = new QWidget(this);
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    if (const auto *letters = std::get_if<LetterCaseStep>(&*m_step))
        buildCase(*letters);
    else if (const auto *replace = std::get_if<ReplaceStep>(&*m_step))
        buildReplace(*replace);
    else if (const auto *words = std::get_if<WordsStep>(&*m_step))
        buildWords(*words);
    else if (const auto *date = std::get_if<DateStep>(&*m_step))
        buildDate(*date, dateForms);
    else if (const auto *decimal = std::get_if<DecimalStep>(&*m_step))
        buildDecimal(*decimal);
    else if (const auto *fixed = std::get_if<FixedStep>(&*m_step))
        buildFixed(*fixed);
    else if (const auto *lookUp = std::get_if<LookUpStep>(&*m_step))
        buildLookUp(*lookUp);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_fields);
    m_fields->show();
    setVisible(m_first);
}

void TransformEditor::addRow(const QString &label, QWidget *field, const char *name)
{
    field->setObjectName(QString::fromLatin1(name));
    auto *caption = new QLabel(label, m_fields);
    caption->setBuddy(field);
    m_form->addRow(caption, field);
    place(field);
}

void TransformEditor::addWide(QWidget *field, const char *name)
{
    field->setObjectName(QString::fromLatin1(name));
    m_form->addRow(field);
    place(field);
}

void TransformEditor::place(QWidget *field)
{
    QWidget *before = m_first ? m_last : m_tabAfter;
    if (before)
        setTabOrder(before, field);
    m_last = field;
    if (!m_first)
        m_first = field;
}

void TransformEditor::tell(const CellTransform &step)
{
    m_step = step;
    showProblem();
    Q_EMIT edited(step);
}

void TransformEditor::showProblem()
{
    const auto *lookUp = std::get_if<LookUpStep>(&*m_step);
    const QString problem = lookUp ? m_lookUps.missing(lookUp->place) : problemOf(*m_step);
    m_problemLabel->setText(problem);
    m_problemLabel->setVisible(!problem.isEmpty());
}

void TransformEditor::buildCase(const LetterCaseStep &step)
{
    using To = LetterCaseStep::To;
    auto *box = new QComboBox(m_fields);
    box->addItem(tr("CAPITAL LETTERS"), int(To::Upper));
    box->addItem(tr("small letters"), int(To::Lower));
    box->addItem(tr("First letter capital"), int(To::FirstUpper));
    box->setCurrentIndex(box->findData(int(step.to)));
    addRow(tr("Letters"), box, "caseComboBox");
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box] { tell(LetterCaseStep{To(box->currentData().toInt())}); });
}

void TransformEditor::buildReplace(const ReplaceStep &step)
{
    auto *what = new QLineEdit(step.what, m_fields);
    auto *with = new QLineEdit(step.with, m_fields);
    auto *ignoresCase = new QCheckBox(tr("Capital and small letters are the same"), m_fields);
    auto *isPattern = new QCheckBox(tr("Regular expression"), m_fields);
    ignoresCase->setChecked(step.ignoresCase);
    isPattern->setChecked(step.isPattern);
    addRow(tr("Replace"), what, "replaceWhatLineEdit");
    addRow(tr("by"), with, "replaceWithLineEdit");
    addWide(ignoresCase, "replaceCaseCheckBox");
    addWide(isPattern, "replacePatternCheckBox");
    const auto changed = [this, what, with, ignoresCase, isPattern] {
        tell(ReplaceStep{normalisedInput(what->text()), normalisedInput(with->text()),
                         isPattern->isChecked(), ignoresCase->isChecked()});
    };
    for (QLineEdit *edit : {what, with})
        connect(edit, &QLineEdit::textEdited, this, changed);
    for (QCheckBox *box : {ignoresCase, isPattern})
        connect(box, &QCheckBox::toggled, this, changed);
}

/// One line more than there are words, for the next one.
void TransformEditor::buildWords(const WordsStep &step)
{
    constexpr int shownLines = 5;
    auto *table = new QTableWidget(int(step.words.size()) + 1, 2, m_fields);
    table->setHorizontalHeaderLabels({tr("In the file"), tr("Write instead")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setAccessibleName(tr("Values and what is written instead"));
    table->setTabKeyNavigation(false);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
                          + shownLines * table->verticalHeader()->defaultSectionSize());
    for (int row = 0; row < int(step.words.size()); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(step.words[size_t(row)].first));
        table->setItem(row, 1, new QTableWidgetItem(step.words[size_t(row)].second));
    }
    auto *refuses = new QCheckBox(tr("Rows with other values cannot be imported"), m_fields);
    refuses->setChecked(step.refusesOthers);
    addWide(table, "wordsTable");
    addWide(refuses, "wordsCheckBox");
    const auto changed = [this, table, refuses] {
        WordsStep words;
        const auto text = [table](int row, int column) {
            const QTableWidgetItem *item = table->item(row, column);
            return item ? normalisedInput(item->text()) : QString();
        };
        for (int row = 0; row < table->rowCount(); ++row) {
            if (!text(row, 0).isEmpty())
                words.words.emplace_back(text(row, 0), text(row, 1));
        }
        words.refusesOthers = refuses->isChecked();
        if (!text(table->rowCount() - 1, 0).isEmpty())
            table->insertRow(table->rowCount());
        tell(words);
    };
    connect(table, &QTableWidget::cellChanged, this, changed);
    connect(refuses, &QCheckBox::toggled, this, changed);
}

void TransformEditor::buildDate(const DateStep &step, const QStringList &forms)
{
    QStringList all = forms;
    for (const QString &form : usualDateForms()) {
        if (!all.contains(form))
            all << form;
    }
    const auto box = [&](const QString &current, const QStringList &items) {
        auto *made = new QComboBox(m_fields);
        made->setEditable(true);
        made->addItems(items);
        made->setEditText(current);
        return made;
    };
    QComboBox *from = box(step.from, all);
    QComboBox *to = box(step.to, usualDateForms());
    //: the form of dates
    addRow(tr("In the file"), from, "dateFromComboBox");
    //: the form of dates
    addRow(tr("Write as"), to, "dateToComboBox");
    const auto changed = [this, from, to] {
        tell(DateStep{from->currentText().trimmed(), to->currentText().trimmed()});
    };
    for (QComboBox *made : {from, to})
        connect(made, &QComboBox::currentTextChanged, this, changed);
    if (forms.size() > 1) {
        auto *doubt = new QLabel(
            //: %1 forms of dates
            tr("The values leave open which form it is: %1").arg(forms.join(u", "_s)), m_fields);
        doubt->setTextFormat(Qt::PlainText);
        doubt->setWordWrap(true);
        m_form->addRow(doubt);
    }
}

void TransformEditor::buildDecimal(const DecimalStep &step)
{
    auto *mark = new QComboBox(m_fields);
    mark->addItem(tr("comma: 1.234,50"), int(DecimalMark::Comma));
    mark->addItem(tr("point: 1,234.50"), int(DecimalMark::Point));
    mark->setCurrentIndex(mark->findData(int(step.mark)));
    auto *groups = new QCheckBox(tr("1.234 is one thousand and more"), m_fields);
    groups->setChecked(step.groupsAreSure);
    const auto name = [mark, groups] {
        const bool isComma = mark->currentData().toInt() == int(DecimalMark::Comma);
        groups->setText(isComma ? tr("1.234 is one thousand and more")
                                : tr("1,234 is one thousand and more"));
    };
    name();
    addRow(tr("Decimal mark"), mark, "decimalComboBox");
    addWide(groups, "groupsCheckBox");
    const auto changed = [this, mark, groups, name] {
        name();
        tell(DecimalStep{DecimalMark(mark->currentData().toInt()), groups->isChecked()});
    };
    connect(mark, &QComboBox::currentIndexChanged, this, changed);
    connect(groups, &QCheckBox::toggled, this, changed);
}

void TransformEditor::buildFixed(const FixedStep &step)
{
    auto *value = new QLineEdit(step.value, m_fields);
    addRow(tr("Value"), value, "fixedLineEdit");
    connect(value, &QLineEdit::textEdited, this,
            [this](const QString &text) { tell(FixedStep{normalisedInput(text)}); });
}

void TransformEditor::buildLookUp(const LookUpStep &step)
{
    const auto box = [this](const QString &current, const QStringList &names) {
        auto *made = new QComboBox(m_fields);
        for (const QString &name : names)
            made->addItem(inOneLine(name), name);
        if (!current.isEmpty() && made->findData(current) < 0)
            made->addItem(inOneLine(current), current);
        made->setCurrentIndex(current.isEmpty() ? -1 : made->findData(current));
        return made;
    };
    const QStringList columns = m_lookUps.columnsOf(step.place.source);
    QComboBox *database = box(step.place.source, m_lookUps.databases());
    QComboBox *key = box(step.place.keyColumn, columns);
    QComboBox *value = box(step.place.valueColumn, columns);
    addRow(tr("Look up in"), database, "lookUpDatabaseComboBox");
    //: the column of a database in which a value of the file is looked for
    addRow(tr("the row with this"), key, "lookUpKeyComboBox");
    //: the column of a database whose value is written
    addRow(tr("and write its"), value, "lookUpValueComboBox");
    m_loadButton = new QPushButton(m_fields);
    m_loadButton->setAutoDefault(false);
    addWide(m_loadButton, "loadLookUpButton");
    connect(m_loadButton, &QPushButton::clicked, this,
            [this, database] { m_lookUps.load(database->currentData().toString()); });
    // Another database has other columns.
    connect(database, &QComboBox::activated, this, [this, database] {
        const CellTransform changed =
            LookUpStep{{LookUpPlace::Kind::Database, database->currentData().toString(), {}, {}}};
        m_step.reset();
        Q_EMIT edited(changed);
    });
    for (QComboBox *column : {key, value})
        connect(column, &QComboBox::activated, this, [this, database, key, value] {
            tell(LookUpStep{{LookUpPlace::Kind::Database, database->currentData().toString(),
                             key->currentData().toString(), value->currentData().toString()}});
        });
    showLookUp();
}

/// Columns become known when the records are loaded.
void TransformEditor::showLookUp()
{
    const auto *lookUp = m_step ? std::get_if<LookUpStep>(&*m_step) : nullptr;
    if (!lookUp || !m_loadButton)
        return;
    const LookUpPlace place = lookUp->place;
    const bool hasColumns = m_fields->findChild<QComboBox *>(u"lookUpKeyComboBox"_s)->count() > 0;
    if (!hasColumns && !m_lookUps.columnsOf(place.source).isEmpty()) {
        const CellTransform same = *m_step;
        return show(std::exchange(m_step, std::nullopt).value_or(same), {});
    }
    //: %1 the name of a database
    m_loadButton->setText(tr("Load %1 (1 request)").arg(inOneLine(place.source)));
    m_loadButton->setVisible(!place.source.isEmpty() && !m_lookUps.isLoaded(place.source));
    m_loadButton->setEnabled(!m_lookUps.isBusy());
    showProblem();
}

} // namespace flokdesk
