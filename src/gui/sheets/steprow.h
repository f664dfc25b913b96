// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>
#include <vector>

class QHBoxLayout;

namespace flokdesk {

/// One step in the row: its number, or a tick where it is done, and its name. Painted; where the row is narrow, only
/// the current step has its name, and all have it for screen readers.
class StepButton final : public QAbstractButton {
    Q_OBJECT
public:
    StepButton(int number, QWidget *parent);

    void show(const QString &title, int count, bool isCurrent, bool isDone);
    void setNarrow(bool isNarrow);
    int wideWidth() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool showsTitle() const { return !m_isNarrow || m_isCurrent; }

    int m_number;
    QString m_title;
    bool m_isCurrent = false;
    bool m_isDone = false;
    bool m_isNarrow = false;
};

/// The steps of a window in their order: where the user is, what is done, and where the user may go.
class StepRow final : public QWidget {
    Q_OBJECT
public:
    struct Step {
        QString title;
        bool isDone = false;
        bool isReachable = false;
    };

    explicit StepRow(QWidget *parent = nullptr);

    void show(const std::vector<Step> &steps, int current);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QHBoxLayout *m_layout;
    std::vector<StepButton *> m_buttons;
};

} // namespace flokdesk
