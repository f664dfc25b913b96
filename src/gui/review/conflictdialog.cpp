// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/conflictdialog.h"

#include "gui/common/screenfit.h"
#include "ui_conflictdialog.h"

#include <QPushButton>

namespace flokdesk {

ConflictDialog::ConflictDialog(ChangeSet &changes, ChangeId first, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConflictDialog>())
    , m_changes(changes)
    , m_first(first)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    new ScreenFit(*this, {880, 440});
    connectParts();
    m_ui->conflictTree->showHeld(m_changes, m_first);
    m_ui->conflictTree->setFocus();
}

ConflictDialog::~ConflictDialog() = default;

void ConflictDialog::connectParts()
{
    ConflictTree *tree = m_ui->conflictTree;
    const auto choose = [this, tree](const QPushButton *button, Keep keep) {
        connect(button, &QPushButton::clicked, tree, [tree, keep] {
            tree->choose(keep);
            tree->setFocus();
        });
    };
    choose(m_ui->originalButton, Keep::Original);
    choose(m_ui->theirsButton, Keep::Theirs);
    choose(m_ui->mineButton, Keep::Mine);
    connect(m_ui->similarButton, &QPushButton::clicked, tree,
            [tree] { tree->spread(ConflictTree::Reach::Similar); });
    connect(m_ui->allButton, &QPushButton::clicked, tree,
            [tree] { tree->spread(ConflictTree::Reach::All); });
    connect(tree, &ConflictTree::choicesChanged, this, &ConflictDialog::refresh);
    connect(tree, &QTreeWidget::itemSelectionChanged, this, &ConflictDialog::refresh);
    connect(tree, &QTreeWidget::currentItemChanged, this, &ConflictDialog::refresh);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ConflictDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_changes, &ChangeSet::changed, this, &ConflictDialog::changesChanged);
}

void ConflictDialog::changesChanged()
{
    m_ui->conflictTree->showHeld(m_changes, m_first);
    if (m_ui->conflictTree->isEmpty())
        reject(); // nothing is held any more
}

void ConflictDialog::refresh()
{
    const ConflictTree &tree = *m_ui->conflictTree;
    const auto complete = static_cast<int>(tree.decisions().size());
    m_ui->countLabel->setText(
        //: %1 fields that are resolved, %2 all fields; %3 changes that are wholly resolved, %4 all
        tr("Resolved: %1 of %2 fields, %3 of %4 changes")
            .arg(tree.decidedFields())
            .arg(tree.fieldCount())
            .arg(complete)
            .arg(tree.heldChanges()));
    m_ui->originalButton->setEnabled(tree.canChoose(Keep::Original));
    m_ui->theirsButton->setEnabled(tree.canChoose(Keep::Theirs));
    m_ui->mineButton->setEnabled(tree.canChoose(Keep::Mine));
    const QString choice = tree.spreadText();
    m_ui->similarButton->setEnabled(!choice.isEmpty());
    m_ui->allButton->setEnabled(!choice.isEmpty());
    //: %1 whose value: "Original", "In Flokzu now" or "Mine"
    m_ui->similarButton->setText(choice.isEmpty() ? tr("Use for all &similar")
                                                  : tr("“%1” for all &similar").arg(choice));
    m_ui->allButton->setText(choice.isEmpty() ? tr("Use for &all")
                                              : tr("“%1” for &all").arg(choice));
    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setEnabled(complete > 0);
    ok->setText(complete > 0 ? tr("Acce&pt for %n change(s)", nullptr, complete) : tr("Acce&pt"));
}

void ConflictDialog::accept()
{
    const auto decisions = m_ui->conflictTree->decisions();
    if (decisions.empty())
        return;
    disconnect(&m_changes, nullptr, this, nullptr); // what follows is this dialog's own doing
    const auto count = static_cast<int>(decisions.size());
    m_changes.beginMacro(tr("Resolve %n change(s)", nullptr, count));
    for (const auto &[id, fields] : decisions)
        m_changes.decide(id, fields);
    m_changes.endMacro();
    QDialog::accept();
    Q_EMIT decided(count);
}

} // namespace flokdesk
