// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QWidget>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace flokdesk {

/// What the user should know of a file, one line each, with what can be done about it. Shows the first lines only,
/// until the user wants the others.
class SourceNotes final : public QWidget {
    Q_OBJECT
public:
    struct Note {
        bool isProblem = false; ///< something is lost; else it is only said
        QString text;
        QString action = {}; ///< of a button; empty: none
        std::function<void()> act = {};
    };

    explicit SourceNotes(QWidget *parent = nullptr);

    /// In place of all before; problems come first.
    void setNotes(std::vector<Note> notes);
    /// The buttons come behind it in the order of focus.
    void setTabAfter(QWidget *widget) { m_tabAfter = widget; }
    /// All texts, for tests and screen readers.
    QStringList texts() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QWidget *lineOf(const Note &note);

    std::vector<Note> m_notes;
    QVBoxLayout *m_layout;
    QWidget *m_lines = nullptr;
    bool m_showsAll = false;
    QWidget *m_tabAfter = nullptr;
};

} // namespace flokdesk
