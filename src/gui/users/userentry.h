// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/emailinput.h"

#include <memory>
#include <QFrame>
#include <QTimer>

namespace flokdesk {

namespace Ui {
class UserEntry;
}

/// The place inside the page where e-mails are pasted, for the table or to be invited, perhaps with a role. It says at
/// once what it understood. Hidden until begin().
class UserEntry final : public QFrame {
    Q_OBJECT
public:
    enum class Purpose { Add, Invite };

    explicit UserEntry(QWidget *parent = nullptr);
    ~UserEntry() override;

    /// Shows it, keeping text that was not used yet. `known` are the addresses in the table, `roles` those that can be
    /// given with an invitation.
    void begin(Purpose purpose, const QStringList &known, const QStringList &roles);
    /// The purpose that it asks for; nothing while it is hidden.
    std::optional<Purpose> purpose() const
    {
        return isHidden() ? std::nullopt : std::optional(m_purpose);
    }

    /// Text that was not used yet.
    QString typedText() const;
    void setTypedText(const QString &text);
    /// The role that an invitation would give; empty where none is chosen.
    QString role() const;
    /// After begin(). A role that is not offered is not chosen.
    void setRole(const QString &role);

Q_SIGNALS:
    /// `role` is empty where none is to be given.
    void accepted(flokdesk::UserEntry::Purpose purpose, const QStringList &addresses,
                  const QString &role);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeText();
    void showSummary();
    void accept();
    void retitle();
    void offerRoles(const QStringList &roles);

    std::unique_ptr<Ui::UserEntry> m_ui;
    Purpose m_purpose = Purpose::Add;
    QStringList m_known;
    EmailInput m_input;
    QTimer m_summaryTimer;
};

} // namespace flokdesk
