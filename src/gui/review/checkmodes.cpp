// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/checkmodes.h"

#include "gui/common/timetexts.h"

#include <array>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>

namespace flokdesk {

namespace {

constexpr std::array shownModes{GuardMode::Guard, GuardMode::Singly, GuardMode::Paranoid,
                                GuardMode::Fast};

struct ModeTexts {
    QString name;
    QString whenChecked; ///< each record
    QString explanation; ///< the risk that is left, and how the choice is carried out
};

ModeTexts textsOf(GuardMode mode)
{
    switch (mode) {
    case GuardMode::Fast:
        //: Check: none
        return {
            CheckModes::tr("None"), CheckModes::tr("never: overwrites what others changed"),
            CheckModes::tr("Nothing is read. A change that another person made meanwhile in the "
                           "same field is overwritten.")};
    case GuardMode::Guard:
        //: Check: before sending, in groups
        return {CheckModes::tr("Before sending, in groups"),
                CheckModes::tr("a few seconds before its change"),
                CheckModes::tr("A list of the database, then the changes right after it. A change "
                               "that another person makes in the same field within those seconds "
                               "is overwritten; an earlier one is shown as a conflict.")};
    case GuardMode::Singly:
        //: Check: before sending, one by one
        return {
            CheckModes::tr("Before sending, one by one"), CheckModes::tr("just before its change"),
            CheckModes::tr("A change that another person makes in the same field in the moment "
                           "between reading and sending is overwritten; an earlier one is shown "
                           "as a conflict.")};
    case GuardMode::Paranoid:
        //: Check: before and after sending, one by one
        return {CheckModes::tr("Before and after, one by one"),
                CheckModes::tr("just before, and read again after it"),
                CheckModes::tr("As one by one, and each change is read again after it was sent.")};
    }
    Q_UNREACHABLE();
}

} // namespace

CheckModes::CheckModes(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    layout->setHorizontalSpacing(layout->horizontalSpacing() * 2);
    layout->setColumnStretch(3, 1);
    //: heading: how it is checked whether other people changed the same
    addLabel(*layout, 0, 0, tr("Check"));
    addLabel(*layout, 0, 1, tr("Requests"))->setAlignment(Qt::AlignRight);
    //: heading: the time of day when the job ends
    addLabel(*layout, 0, 2, tr("Ends"))->setAlignment(Qt::AlignRight);
    addLabel(*layout, 0, 3, tr("Each record is checked"));
    for (const GuardMode mode : shownModes)
        addRow(*layout, mode);
    showCurrent();
}

QLabel *CheckModes::addLabel(QGridLayout &layout, int row, int column, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    layout.addWidget(label, row, column);
    return label;
}

void CheckModes::addRow(QGridLayout &layout, GuardMode mode)
{
    const int row = layout.rowCount();
    const ModeTexts texts = textsOf(mode);
    auto *button = new QRadioButton(texts.name, this);
    button->setObjectName(toKey(mode) + QStringLiteral("RadioButton"));
    button->setToolTip(texts.explanation);
    layout.addWidget(button, row, 0);
    const Row widgets{button, addLabel(layout, row, 1, {}), addLabel(layout, row, 2, {}),
                      addLabel(layout, row, 3, texts.whenChecked)};
    widgets.requests->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    widgets.end->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    widgets.when->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_rows.emplace(mode, widgets);
    connect(button, &QRadioButton::clicked, this, [this, mode] { choose(mode); });
}

void CheckModes::choose(GuardMode mode)
{
    if (m_current == mode)
        return;
    setCurrent(mode);
    Q_EMIT chosen();
}

void CheckModes::setCurrent(GuardMode mode)
{
    m_current = mode;
    showCurrent();
}

void CheckModes::showCurrent()
{
    for (const auto &[mode, row] : m_rows) {
        QFont weight = font();
        weight.setBold(mode == m_current);
        for (QWidget *widget : std::initializer_list<QWidget *>{row.button, row.requests, row.end})
            widget->setFont(weight);
        row.button->setChecked(mode == m_current);
    }
}

void CheckModes::showCosts(const std::map<GuardMode, RunCost> &costs, const QDateTime &now)
{
    for (const auto &[mode, cost] : costs) {
        const Row &row = m_rows.at(mode);
        const QString requests = QLocale().toString(cost.requests);
        const QString end = dayTime(cost.end, now);
        row.requests->setText(requests);
        row.end->setText(end);
        //: read aloud: %1 a way to check, %2 a time of day, %3 when each record is checked
        row.button->setAccessibleName(
            tr("Check: %1, %n request(s), ends %2, %3", nullptr, cost.requests)
                .arg(textsOf(mode).name, end, row.when->text()));
    }
}

} // namespace flokdesk
