// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "gui/common/palette.h"

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <QTimer>
#include <QTreeWidget>
#include <set>

namespace flokdesk {

/// Changes as a tree: one line per change, below it each value old and new. Lines are updated in
/// place, so that selection, scroll position and ticks survive.
class ReviewTree : public QTreeWidget {
    Q_OBJECT
public:
    struct Entry {
        ChangeId id = 0;
        QString title;
        std::vector<ChangeLine> lines;
        QString state; ///< glyph and words, also for screen readers
        QString tip; ///< more words; plain text
        std::optional<Tint> tint;
        bool canTick = false;
        bool startsUnticked = false; ///< until the user ticks it, or it is another entry

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// How much of the width each column gets.
    using Shares = std::array<int, 4>;

    explicit ReviewTree(QWidget *parent = nullptr);

    /// Narrower columns, so that the state is seen beside something else.
    void makeNarrow();
    /// Everything that can be ticked is, except what the user unticked here before and what starts
    /// unticked.
    void setEntries(std::vector<Entry> entries);
    /// In one turn of the event loop.
    static constexpr int linesAtOnce = 100;
    /// The entry of one of the changes; nothing where the change is gone.
    using EntryOf = std::function<std::optional<Entry>(ChangeId id, size_t index)>;
    /// As setEntries(): the first `linesAtOnce` now, the others over several turns of the event loop.
    /// `entryOf` is called for each id until then, with its index in `ids`.
    void list(const std::vector<ChangeId> &ids, EntryOf entryOf);
    /// Lines of list() are missing.
    bool isListing() const { return m_entryOf != nullptr; }
    /// One of those that are shown.
    void updateEntry(const Entry &entry);
    std::vector<ChangeId> ticked() const;
    /// As if the user had unticked these, and nothing else.
    void setUnticked(std::set<ChangeId> ids);

    /// As soon as it is listed.
    void select(ChangeId id);
    /// The change of the selected line; 0 for none.
    ChangeId currentChange() const;
    /// The exact name of the selected field; empty on the line of a change.
    QString currentField() const;

Q_SIGNALS:
    /// The lines are those that list() was called for; emitted by list() itself where they are few.
    void listed();
    void ticksChanged();
    /// The user ticked a change that had started unticked.
    void tickedAgain(flokdesk::ChangeId id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Line {
        Entry entry;
        QTreeWidgetItem *item;
    };
    void setShares(const Shares &shares);
    void shareWidth();
    void measureState(const QString &state);
    void giveStateItsRoom();
    void takeTick(const QTreeWidgetItem *item, int column);
    void listPart();
    bool listOne();
    void removeLine(ChangeId id);
    void insertLine(const Entry &entry, int row);
    void fill(QTreeWidgetItem &item, const Entry &entry);
    static void fillState(QTreeWidgetItem &item, const Entry &entry, const QPalette &colours);

    std::map<ChangeId, Line> m_lines;
    std::set<ChangeId> m_unticked;
    bool m_filling = false;
    std::vector<std::pair<ChangeId, size_t>> m_wanted; // of list(), ascending, with the indexes
    EntryOf m_entryOf; // while it goes on
    size_t m_next = 0; // of m_wanted
    int m_row = 0; // the lines above are listed
    ChangeId m_selectLater = 0;
    QTimer m_nextPart;
    int m_sharedWidth = 0; // the columns had in all when the widget was that wide
    QString m_measured; // the state that was measured last
    int m_stateNeeds = 0; // the widest state that was listed
    bool m_lacksRoom = false; // since a wider one was listed
};

} // namespace flokdesk
