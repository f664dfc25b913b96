// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/transformoptions.h"

#include "gui/common/plaintooltips.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace flokdesk {

using namespace Qt::StringLiterals;

TransformOptions::TransformOptions(QWidget *parent)
    : QWidget(parent)
    , m_useLabel(new QLabel(tr("Value of a cell"), this))
    , m_use(new QComboBox(this))
    , m_roundedLabel(new QLabel(tr("Rounded numbers"), this))
    , m_rounded(new QComboBox(this))
    , m_isText(new QCheckBox(tr("Compare and write as text"), this))
{
    m_use->setObjectName(u"cellUseComboBox"_s);
    m_use->addItem(tr("what it shows"), int(CellUse::Shown));
    m_use->addItem(tr("what it stores"), int(CellUse::Stored));
    m_rounded->setObjectName(u"roundedComboBox"_s);
    m_rounded->addItem(tr("cannot be imported"), int(RoundedCells::Refuse));
    m_rounded->addItem(tr("keep Flokzu’s value"), int(RoundedCells::Keep));
    m_rounded->addItem(tr("are written as they are"), int(RoundedCells::Write));
    m_isText->setObjectName(u"isTextCheckBox"_s);
    setPlainToolTip(m_isText, tr("Letter for letter, also where Flokzu has numbers or yes and no"));
    m_useLabel->setBuddy(m_use);
    m_roundedLabel->setBuddy(m_rounded);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins({});
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addRow(m_useLabel, m_use);
    layout->addRow(m_roundedLabel, m_rounded);
    layout->addRow(m_isText);
    for (QComboBox *choices : {m_use, m_rounded})
        connect(choices, &QComboBox::activated, this, &TransformOptions::tell);
    connect(m_isText, &QCheckBox::clicked, this, &TransformOptions::tell);
}

void TransformOptions::show(const ColumnRule &rule, bool differs, bool hasRounded)
{
    m_rule = rule;
    m_use->setCurrentIndex(m_use->findData(int(rule.use)));
    m_rounded->setCurrentIndex(m_rounded->findData(int(rule.rounded)));
    m_isText->setChecked(rule.isText);
    for (QWidget *part : std::initializer_list<QWidget *>{m_use, m_useLabel})
        part->setVisible(differs || rule.use == CellUse::Stored);
    for (QWidget *part : std::initializer_list<QWidget *>{m_rounded, m_roundedLabel})
        part->setVisible(hasRounded || rule.rounded != RoundedCells::Refuse);
}

void TransformOptions::tell()
{
    m_rule.use = CellUse(m_use->currentData().toInt());
    m_rule.rounded = RoundedCells(m_rounded->currentData().toInt());
    m_rule.isText = m_isText->isChecked();
    Q_EMIT chosen(m_rule);
}

} // namespace flokdesk
