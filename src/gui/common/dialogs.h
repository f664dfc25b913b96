// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <QString>
#include <QStringList>

class QWidget;

namespace flokdesk {

/// The seam for questions to the user. The program opens no message box of its own; tests answer
/// instead of a person. All texts are plain text. Dialogs do not block: the answer comes later, and
/// not at all when `parent` is gone.
class Dialogs {
public:
    struct Question {
        QString title;
        QString text;
        QString detail;
        /// The verb on the button, e.g. "Delete account". Empty: there is nothing to decide, the
        /// only button closes, and the answer is false.
        QString accept;
        bool dangerous = false;
    };

    Dialogs() = default;
    Dialogs(const Dialogs &) = delete;
    Dialogs &operator=(const Dialogs &) = delete;
    virtual ~Dialogs() = default;

    virtual void confirm(QWidget *parent, const Question &question,
                         std::function<void(bool)> answered) = 0;
    /// Enables the button only when exactly `expected` was typed.
    virtual void confirmTyped(QWidget *parent, const Question &question, const QString &expected,
                              std::function<void(bool)> answered) = 0;
    /// A line of text, with suggestions; nothing when cancelled.
    virtual void askText(QWidget *parent, const Question &question, const QStringList &suggestions,
                         std::function<void(std::optional<QString>)> answered) = 0;
    /// Where to write a file; nothing when cancelled. `filters` as "CSV (*.csv)", the first is the
    /// usual one; the name that is given back ends in what was chosen. Asks before a file is replaced.
    virtual void askSaveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                             const QStringList &filters,
                             std::function<void(std::optional<QString>)> answered) = 0;
    /// Which file to read; nothing when cancelled.
    virtual void askOpenFile(QWidget *parent, const QString &title, const QStringList &filters,
                             std::function<void(std::optional<QString>)> answered) = 0;
};

} // namespace flokdesk
