// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"

#include <memory>
#include <QDialog>

namespace flokdesk {

namespace Ui {
class ConflictDialog;
}

/// Where another person changed the same field, the user says for each which value it gets: the
/// original one, the one that is in Flokzu now, or their own. Changes that are not wholly decided
/// stay held. To be shown with open(); sends nothing.
class ConflictDialog final : public QDialog {
    Q_OBJECT
public:
    /// For all that is held, beginning with `first`.
    ConflictDialog(ChangeSet &changes, ChangeId first, QWidget *parent = nullptr);
    ~ConflictDialog() override;

    /// As one step that can be undone.
    void accept() override;

Q_SIGNALS:
    /// So many changes are no longer held.
    void decided(int changes);

private:
    void connectParts();
    void changesChanged();
    void refresh();

    std::unique_ptr<Ui::ConflictDialog> m_ui;
    ChangeSet &m_changes;
    ChangeId m_first;
};

} // namespace flokdesk
