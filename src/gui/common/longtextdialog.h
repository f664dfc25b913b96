// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace flokdesk {

class ExactBox;

/// A larger editor for one value, as plain text: HTML is shown as its source. What was not edited
/// comes back unchanged, line endings and no-break spaces included.
class LongTextDialog : public QDialog {
    Q_OBJECT
public:
    LongTextDialog(const QString &name, const QString &text, bool readOnly, QWidget *parent);

    QString text() const;

Q_SIGNALS:
    /// Only when the text is another one.
    void edited(const QString &text);

private:
    ExactBox *m_editor;
    QString m_original;
};

} // namespace flokdesk
