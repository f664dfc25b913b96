// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QLabel>

namespace flokdesk {

/// The heading of a step: its number in a circle, or a tick once it is done.
class StepHead final : public QLabel {
    Q_OBJECT
public:
    StepHead(int number, const QString &title, QWidget *parent);

    void setIsDone(bool isDone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showName();

    int m_number;
    bool m_isDone = false;
};

/// A choice with a line that explains it, in a frame that can be clicked everywhere.
class ChoiceCard final : public QCheckBox {
    Q_OBJECT
public:
    ChoiceCard(const QString &title, const QString &line, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    QString m_line;
};

} // namespace flokdesk
