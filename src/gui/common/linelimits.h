// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace flokdesk {

/// Tells the user, beside the line edit, when one of the program takes only a part of a pasted text. Qt
/// cuts what is longer than maxLength(), 32,767 characters by default, without a word.
class LineLimits final : public QObject {
    Q_OBJECT
public:
    /// For all line edits of the application that are shown from now on.
    explicit LineLimits(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();
};

} // namespace flokdesk
