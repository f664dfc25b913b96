// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"

#include <map>
#include <optional>
#include <QTreeWidget>

namespace flokdesk {

/// The fields of held changes with three values each, grouped by change, and what was chosen for
/// each. Keys 1, 2 and 3 choose for the selected fields and go on to the next one, as does a double
/// click on a value.
class ConflictTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit ConflictTree(QWidget *parent = nullptr);

    /// Those that are held, `first` before the others. Choices stay where the values are the same.
    void showHeld(const ChangeSet &changes, ChangeId first);
    bool isEmpty() const { return m_fields.empty(); }

    /// Of the selected fields those that have such a value: what was there before is none where it
    /// was never read or was no value.
    void choose(Keep keep);
    /// Whether any selected field has such a value.
    bool canChoose(Keep keep) const;
    /// Gives the choice of the current field, or of the one that was decided last where that has
    /// none, to all fields, or to those of the same column of the same database (of the same field of
    /// the same process).
    enum class Reach { Similar, All };
    void spread(Reach reach);
    /// What spread() gives to others: the choice in words, without a value to be had an empty text.
    QString spreadText() const;

    int fieldCount() const { return static_cast<int>(m_fields.size()); }
    int decidedFields() const;
    int heldChanges() const;
    /// Of changes of which every field is decided.
    std::map<ChangeId, std::vector<FieldDecision>> decisions() const;

Q_SIGNALS:
    void choicesChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Field {
        ChangeId change = 0;
        QString container; ///< what fields of the same name must share to be similar
        FieldEdit edit;
        JsonValue found;
        std::optional<Keep> choice = {};
        QTreeWidgetItem *item = nullptr;

        bool isSameAs(const Field &other) const
        {
            return change == other.change && edit == other.edit && found == other.found;
        }
    };

    void addChange(const StagedChange &held);
    void fill(const Field &field);
    Field *fieldOf(const QTreeWidgetItem *item);
    const Field *spreadable() const;
    void chooseFor(const std::vector<Field *> &fields, Keep keep);
    void moveOn(const QTreeWidgetItem *from);

    const QTreeWidgetItem *m_last = nullptr; // decided last
    std::vector<Field> m_fields; // in the order in which they are shown
};

} // namespace flokdesk
