// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace flokdesk {

/// One step of the import window. The window has the filled button and the sentence beside it; the step says what they
/// read and does what the button promises.
class ImportStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// One or two words, as in the row of steps.
    virtual QString title() const = 0;
    /// What the filled button says: what comes next, not only "Next". Empty: the step has the button itself.
    virtual QString nextText() const = 0;
    /// The sentence beside the button: what is still to be decided, or what comes.
    virtual QString hint() const = 0;
    /// Whether the user may go to later steps. Where not, proceed() leads to what is to be decided.
    virtual bool isDecided() const = 0;
    /// The filled button. Emits finished() when the next step may be shown, perhaps later.
    virtual void proceed() = 0;
    /// The step came into view, for the first time or again.
    virtual void enter() = 0;
    /// Where the user begins.
    virtual QWidget *firstFocus() const = 0;

Q_SIGNALS:
    /// The texts or isDecided() may be others now.
    void changed();
    void finished();
};

} // namespace flokdesk
