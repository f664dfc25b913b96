// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace flokdesk {

/// Facts in a row, with " · " between them. Where it is too narrow for all, it shows fewer of them, from the
/// beginning, and cuts no word in between. Its tooltip has all.
class FactsLabel final : public QLabel {
    Q_OBJECT
public:
    explicit FactsLabel(QWidget *parent = nullptr);

    /// As QLabel::setText().
    void setFacts(const QString &facts);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shown() const;
};

} // namespace flokdesk
