// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"

#include <deque>
#include <memory>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <vector>

namespace flokdesk {

/// Stands for the user. A test either queues answers beforehand (they arrive at the
/// next turn of the event loop, as a person's would) or answers the open question later, at once.
///
///     dialogs.nextYesNo = {true};          dialogs.nextTexts = {u"Suppliers"_s};
///     QCOMPARE(dialogs.asked.back().question.accept, u"Delete account"_s);
///     dialogs.answer(false);
class FakeDialogs final : public Dialogs {
public:
    struct Asked {
        Question question;
        QString expected; ///< what confirmTyped() wants typed; the name askSaveFile() suggests
        QStringList suggestions; ///< of askText(); the filters for a file
    };

    std::vector<Asked> asked;
    std::deque<bool> nextYesNo;
    std::deque<std::optional<QString>> nextTexts;

    void confirm(QWidget *parent, const Question &question,
                 std::function<void(bool)> answered) override
    {
        ask({question, {}, {}}, parent, std::move(answered));
    }
    void confirmTyped(QWidget *parent, const Question &question, const QString &expected,
                      std::function<void(bool)> answered) override
    {
        ask({question, expected, {}}, parent, std::move(answered));
    }
    void askText(QWidget *parent, const Question &question, const QStringList &suggestions,
                 std::function<void(std::optional<QString>)> answered) override
    {
        askForText(question, {}, suggestions, parent, std::move(answered));
    }
    void askSaveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                     const QStringList &filters,
                     std::function<void(std::optional<QString>)> answered) override
    {
        askForText({title, {}, {}, {}, false}, suggestedName, filters, parent, std::move(answered));
    }
    void askOpenFile(QWidget *parent, const QString &title, const QStringList &filters,
                     std::function<void(std::optional<QString>)> answered) override
    {
        askForText({title, {}, {}, {}, false}, {}, filters, parent, std::move(answered));
    }

    /// A question was asked and not answered yet.
    bool isAsking() const { return m_open.yesNo || m_open.text; }
    /// Answers the open question; nothing is called when its parent is gone.
    void answer(bool yes)
    {
        const Open open = std::exchange(m_open, {});
        if (open.yesNo && open.isAlive())
            open.yesNo(yes);
    }
    void answer(const std::optional<QString> &text)
    {
        const Open open = std::exchange(m_open, {});
        if (open.text && open.isAlive())
            open.text(text);
    }

private:
    struct Open {
        QPointer<QWidget> parent;
        bool hadParent = false;
        std::function<void(bool)> yesNo;
        std::function<void(std::optional<QString>)> text;
        bool isAlive() const { return !hadParent || parent; }
    };

    template <typename T>
    static T take(std::deque<T> &answers)
    {
        T first = std::move(answers.front());
        answers.pop_front();
        return first;
    }
    void askForText(const Question &question, const QString &suggested, const QStringList &choices,
                    QWidget *parent, std::function<void(std::optional<QString>)> answered)
    {
        asked.push_back({question, suggested, choices});
        m_open = {parent, parent != nullptr, {}, std::move(answered)};
        if (!nextTexts.empty())
            later([this, text = take(nextTexts)] { answer(text); });
    }
    void ask(Asked what, QWidget *parent, std::function<void(bool)> answered)
    {
        asked.push_back(std::move(what));
        m_open = {parent, parent != nullptr, std::move(answered), {}};
        if (!nextYesNo.empty())
            later([this, yes = take(nextYesNo)] { answer(yes); });
    }
    void later(std::function<void()> f) { QTimer::singleShot(0, &m_context, std::move(f)); }

    Open m_open;
    QObject m_context;
};

} // namespace flokdesk
