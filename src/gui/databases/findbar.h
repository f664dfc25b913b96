// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace flokdesk {

class CellSearch;
class ExactLine;
class RecordGrid;
class RecordTableModel;

/// The bar above a table that finds and replaces texts in its cells: what, how it is compared, where, how many
/// cells have it. It is hidden until it is asked for.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Once; both must outlive it.
    void follow(RecordGrid &grid, RecordTableModel &records);
    /// Shows it with the focus in it. Where more than one cell is selected, those are searched. `text` is
    /// looked for where nothing is yet.
    void open(const QString &text);
    /// Ends the search; the table has the focus again.
    void close();
    /// To the next match or the one before; opens the bar where nothing is looked for.
    void findNext(const QString &text);
    void findPrevious(const QString &text);

Q_SIGNALS:
    /// In words for the user.
    void hint(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addChoice(const QString &name, const QString &text, const QString &what);
    QToolButton *addTool(const QString &name, const QIcon &icon, const QString &what);
    void build();
    void buildReplacing();
    void showScopes();
    void chooseScope();
    void lookFor();
    void showState();
    QString stateText() const;
    bool isReady(const QString &text);
    void replaceCurrent();

    CellSearch *m_search = nullptr;
    RecordGrid *m_grid = nullptr;
    RecordTableModel *m_records = nullptr;
    ExactLine *m_what;
    ExactLine *m_with;
    QToolButton *m_case;
    QToolButton *m_accents;
    QToolButton *m_whole;
    QToolButton *m_expression;
    QLabel *m_state;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QComboBox *m_scope;
    QToolButton *m_close;
};

} // namespace flokdesk
