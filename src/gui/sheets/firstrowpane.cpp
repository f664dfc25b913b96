// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/firstrowpane.h"

#include "core/text.h"
#include "gui/common/plaintooltips.h"
#include "gui/sheets/differencetexts.h"
#include "gui/sheets/sheetlabels.h"

#include <QGridLayout>
#include <QLabel>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QLabel *paneLabel(const QString &text, QWidget *parent)
{
    QLabel *label = makeSheetLabel(parent, text);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setPlainToolTip(label, text);
    return label;
}

constexpr int mostPaneLines = 12;

QString paneText(const QString &text)
{
    return text.isEmpty() ? emptyText() : inOneLine(text, 60);
}

} // namespace

FirstRowPane::FirstRowPane(QWidget *parent)
    : QWidget(parent)
    , m_rowLabel(paneLabel({}, this))
    , m_keyLabel(paneLabel({}, this))
{
    auto *heading = paneLabel(tr("The first row"), this);
    heading->setFont(boldOf(font()));
    heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_rowLabel->setForegroundRole(QPalette::PlaceholderText);
    m_rowLabel->setObjectName(u"firstRowLabel"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(heading);
    top->addWidget(m_rowLabel, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_keyLabel);
}

void FirstRowPane::show(const ImportPlan &plan)
{
    const SheetDifference &difference = *plan.difference();
    const int row = plan.row(0);
    const bool isNew = difference.classOf(row) == SheetClass::New;
    const QString number = numberText(difference.fileRow(row));
    //: %1 is a number
    m_rowLabel->setText(isNew ? tr("row %1 of the file, a new record").arg(number)
                              : tr("row %1 of the file").arg(number));
    m_keyLabel->setText(paneText(difference.key(row).join(u" · "_s)));
    delete m_lines;
    m_lines = new QWidget(this);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(3, 3);
    const Change change = plan.change(0);
    if (const auto *update = std::get_if<UpdateRecord>(&change)) {
        for (const FieldEdit &edit : update->edits)
            addLine(edit.name, edit.before ? edit.before->displayText() : QString(),
                    edit.after.displayText());
    } else if (const auto *addition = std::get_if<AddRecord>(&change)) {
        for (const FieldValue &value : addition->values)
            addLine(value.name, {}, value.value.displayText());
    }
    static_cast<QVBoxLayout *>(layout())->addWidget(m_lines);
}

void FirstRowPane::addLine(const QString &name, const QString &old, const QString &fresh)
{
    const int row = m_grid->rowCount();
    if (row > mostPaneLines)
        return;
    auto *nameLabel = paneLabel(withVisibleControls(name), m_lines);
    nameLabel->setForegroundRole(QPalette::PlaceholderText);
    auto *oldLabel = paneLabel(paneText(old), m_lines);
    oldLabel->setForegroundRole(QPalette::PlaceholderText);
    auto *freshLabel = paneLabel(paneText(fresh), m_lines);
    freshLabel->setFont(boldOf(font()));
    m_grid->addWidget(nameLabel, row, 0);
    m_grid->addWidget(oldLabel, row, 1);
    m_grid->addWidget(new QLabel(u"›"_s, m_lines), row, 2);
    m_grid->addWidget(freshLabel, row, 3);
}

} // namespace flokdesk
