// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace flokdesk {

/// A key to type: write-only, so a stored key shows only its last characters. A shape that no known
/// key has is remarked on, never refused (src/api/README.md, section 1).
class KeyField final : public QWidget {
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);

    void setSubject(const QString &subject);
    /// `hint` as Secret::hint() gives it; empty when nothing is stored.
    void showStored(const QString &hint);
    /// Without surrounding white space, which comes along when a key is copied.
    Secret typed() const;
    bool isForgotten() const;
    /// For a new profile, of which no key can be stored.
    void askToPaste();
    /// As if the user had typed it.
    void setTyped(const Secret &key);
    /// Takes what was typed out of the window.
    void clearTyped();

Q_SIGNALS:
    void changed();

private:
    void remark();

    QLineEdit *m_lineEdit;
    QCheckBox *m_forgetCheckBox;
    QLabel *m_remarkLabel;
};

} // namespace flokdesk
