// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/importrules.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/dialogs.h"
#include "gui/common/symbol.h"
#include "gui/sheets/differencetexts.h"
#include "gui/sheets/sheetlabels.h"

#include <algorithm>
#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array offeredModes{ImportMode::UpdateAndAdd, ImportMode::UpdateOnly,
                                  ImportMode::AddOnly, ImportMode::SkipExisting};

struct ImportModeTexts {
    QString name;
    QString found;
    QString notFound;
    bool adds;
};

ImportModeTexts textsOfMode(ImportMode mode)
{
    const QString add = ImportRules::tr("add · cannot be reversed");
    switch (mode) {
    case ImportMode::UpdateAndAdd:
        return {ImportRules::tr("Update and add"), ImportRules::tr("update"), add, true};
    case ImportMode::UpdateOnly:
        return {ImportRules::tr("Update only"), ImportRules::tr("update"),
                ImportRules::tr("leave out"), false};
    case ImportMode::AddOnly:
        return {ImportRules::tr("Add only"), ImportRules::tr("invalid: exists already"), add, true};
    case ImportMode::SkipExisting:
        return {ImportRules::tr("Skip existing"), ImportRules::tr("leave out"), add, true};
    }
    Q_UNREACHABLE();
}

void paintRed(QLabel &label)
{
    const QPalette present = QGuiApplication::palette();
    QPalette colours = label.palette();
    colours.setColor(QPalette::WindowText, colour(ColourRole::FailedInk, present));
    label.setPalette(colours);
}

/// Between two groups.
class RulesHairline final : public QWidget {
public:
    explicit RulesHairline(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(9);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintHairline(painter, rect().adjusted(0, 0, 0, -4), palette());
    }
};

} // namespace

ImportRules::ImportRules(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    addModes(*column);
    column->addWidget(new RulesHairline(this));
    addEmptyCells(*column);
    column->addWidget(new RulesHairline(this));
    addWords(*column);
    column->addStretch(1);
}

QLabel *ImportRules::addHeading(QVBoxLayout &column, const QString &text, QLabel **beside)
{
    QLabel *heading = makeHeadingLabel(this, text);
    auto *row = new QHBoxLayout;
    row->addWidget(heading);
    if (beside) {
        *beside = makeFaintLabel(this, {});
        row->addWidget(*beside);
    }
    row->addStretch(1);
    column.addLayout(row);
    return heading;
}

void ImportRules::addModes(QVBoxLayout &column)
{
    addHeading(column, tr("What happens to it?"), nullptr);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    m_foundLabel = makeFaintLabel(this, {});
    m_foundLabel->setFont(smallFont(font()));
    QLabel *notFound = makeFaintLabel(this, tr("Row not found"));
    notFound->setFont(smallFont(font()));
    grid->addWidget(m_foundLabel, 0, 1);
    grid->addWidget(notFound, 0, 2);
    auto *group = new QButtonGroup(this);
    for (const ImportMode mode : offeredModes) {
        const ImportModeTexts texts = textsOfMode(mode);
        const int row = grid->rowCount();
        auto *button = new QRadioButton(texts.name, this);
        button->setObjectName(u"mode%1Button"_s.arg(int(mode)));
        //: read aloud: %1 a mode, %2 and %3 what happens to a row
        button->setAccessibleName(tr("%1: a row that is found: %2; a row that is not found: %3")
                                      .arg(texts.name, texts.found, texts.notFound));
        group->addButton(button);
        QLabel *added = makeSheetLabel(this, texts.notFound);
        if (texts.adds) {
            paintRed(*added);
            m_redLabels.push_back(added);
        }
        grid->addWidget(button, row, 0);
        grid->addWidget(makeSheetLabel(this, texts.found), row, 1);
        grid->addWidget(added, row, 2);
        m_modes.emplace(mode, button);
        connect(button, &QRadioButton::clicked, this, &ImportRules::chosen);
    }
    column.addLayout(grid);
}

void ImportRules::addEmptyCells(QVBoxLayout &column)
{
    addHeading(column, tr("An empty cell in the file"), &m_emptyLabel);
    auto *group = new QButtonGroup(this);
    const std::pair<EmptyCells, QString> choices[] = {
        {EmptyCells::Keep, tr("Keep what Flokzu has")},
        {EmptyCells::Clear, tr("Clear it in Flokzu")},
        {EmptyCells::Ask, tr("Ask row by row in the next step")}};
    for (const auto &[empty, text] : choices) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(u"empty%1Button"_s.arg(int(empty)));
        group->addButton(button);
        column.addWidget(button);
        m_empty.emplace(empty, button);
        connect(button, &QRadioButton::clicked, this, &ImportRules::chosen);
    }
}

void ImportRules::addWords(QVBoxLayout &column)
{
    QLabel *beside = nullptr;
    addHeading(column, tr("Words", "that may mean an empty cell"), &beside);
    beside->setText(tr("are text, unless a rule says otherwise"));
    m_wordsLayout = new QVBoxLayout;
    column.addLayout(m_wordsLayout);
    for (const QString &word : {u"NULL"_s, u"#N/A"_s, u"-"_s})
        addWord(word);
    auto *more = new QPushButton(tr("&Add a rule…"), this);
    more->setObjectName(u"addWordButton"_s);
    more->setProperty("kind", u"flat"_s);
    more->setIcon(symbolIcon(Symbol::Add));
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, &ImportRules::askWord);
    column.addWidget(more, 0, Qt::AlignLeft);
}

void ImportRules::addWord(const QString &word)
{
    if (std::ranges::find(m_words, word, &Word::text) != m_words.end())
        return;
    auto *row = new QHBoxLayout;
    QString shown = withVisibleControls(word);
    shown.replace(u"&"_s, u"&&"_s); // no mnemonic
    //: %1 is a word such as NULL
    auto *box = new QCheckBox(tr("“%1” means empty").arg(shown), this);
    box->setObjectName(u"wordBox"_s + word);
    QLabel *count = makeFaintLabel(this, {});
    row->addWidget(box);
    row->addWidget(count);
    row->addStretch(1);
    m_wordsLayout->addLayout(row);
    m_words.push_back({word, box, count});
    connect(box, &QCheckBox::clicked, this, &ImportRules::chosen);
}

void ImportRules::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (QLabel *label : m_redLabels)
        paintRed(*label);
}

void ImportRules::askWord()
{
    Dialogs::Question question;
    question.title = tr("A word that means empty");
    question.text = tr("Which text of a whole cell means that the cell is empty?");
    question.detail = tr("Capitals count; blanks around it do not.");
    question.accept = tr("Add the rule");
    m_dialogs.askText(this, question, {}, [this](const std::optional<QString> &word) {
        const QString text = word ? word->trimmed() : QString();
        if (text.isEmpty())
            return;
        addWord(text);
        std::ranges::find(m_words, text, &Word::text)->box->setChecked(true);
        Q_EMIT chosen();
    });
}

void ImportRules::show(const ColumnMapping &mapping)
{
    //: heading: a row of the file that is a record of the database %1
    m_foundLabel->setText(tr("Row found in %1").arg(withVisibleControls(mapping.database)));
    m_modes.at(mapping.mode)->setChecked(true);
    m_empty.at(mapping.empty)->setChecked(true);
    for (const QString &word : mapping.emptyWords)
        addWord(word);
    for (const Word &word : m_words)
        word.box->setChecked(mapping.emptyWords.contains(word.text));
}

void ImportRules::applyTo(ColumnMapping &mapping) const
{
    for (const auto &[mode, button] : m_modes) {
        if (button->isChecked())
            mapping.mode = mode;
    }
    for (const auto &[empty, button] : m_empty) {
        if (button->isChecked())
            mapping.empty = empty;
    }
    mapping.emptyWords.clear();
    for (const Word &word : m_words) {
        if (word.box->isChecked())
            mapping.emptyWords << word.text;
    }
}

QStringList ImportRules::words() const
{
    QStringList words;
    for (const Word &word : m_words)
        words << word.text;
    return words;
}

void ImportRules::showCounts(const std::map<QString, int> &wordCounts, int emptyCells)
{
    m_emptyLabel->setText(tr("%Ln cell(s)", nullptr, emptyCells));
    for (const Word &word : m_words) {
        const auto count = wordCounts.find(word.text);
        word.count->setText(count == wordCounts.end() ? QString()
                                                      : tr("%Ln cell(s)", nullptr, count->second));
    }
}

} // namespace flokdesk
