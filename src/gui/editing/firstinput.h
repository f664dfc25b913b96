// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace flokdesk {

/// Hands a letter that comes from an input method (a dead key, Compose) to the editor that it
/// opens. QAbstractItemView opens the editor for it but forwards only key presses, so the letter
/// would be lost.
class FirstInput final : public QObject {
    Q_OBJECT
public:
    /// `view` owns this object.
    explicit FirstInput(QAbstractItemView *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_view;
    bool m_isPassing = false;
};

} // namespace flokdesk
