// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/columndecisions.h"

#include <optional>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace flokdesk {

class ColumnSamples;
class LookUpLoader;
class TransformEditor;
class TransformOptions;

/// What happens to the cells of one column: the decision about a look-alike name, the transformations in their order,
/// and rows before and after.
class TransformPane final : public QWidget {
    Q_OBJECT
public:
    TransformPane(ColumnDecisions &decisions, QWidget *parent);

    void showColumn(int column);
    void showFixed(const QString &target);
    void showNothing();
    /// A button for that action, where the pane stands in place of the columns.
    void offerBack(QAction &action, bool isOffered);
    /// Gives the focus to what the user can decide first.
    void focusFirst();

private:
    QWidget *makeDecision();
    QWidget *makeSteps();
    void fillAddMenu();
    void show();
    void showDecision();
    void showSteps();
    void showOptions();
    void showSamples();
    void showCurrentStep();
    void add(const CellTransform &step);
    void removeCurrent();
    void moveCurrent(int by);
    void edit(const CellTransform &step);
    const ColumnRule *rule() const;
    void setSteps(const CellTransforms &steps, int current);
    QStringList dateForms() const;

    ColumnDecisions &m_decisions;
    std::optional<int> m_column; ///< -1 for a fixed value
    QString m_fixedTarget;
    int m_currentStep = -1;
    QToolButton *m_backButton;
    QLabel *m_titleLabel;
    QWidget *m_decision = nullptr;
    QLabel *m_reasonLabel = nullptr;
    QPushButton *m_mapButton = nullptr;
    QPushButton *m_leaveButton = nullptr;
    QWidget *m_steps = nullptr;
    QListWidget *m_list = nullptr;
    QToolButton *m_addButton = nullptr;
    QToolButton *m_removeButton = nullptr;
    QToolButton *m_upButton = nullptr;
    QToolButton *m_downButton = nullptr;
    TransformEditor *m_editor = nullptr;
    TransformOptions *m_options = nullptr;
    ColumnSamples *m_samples = nullptr;
    LookUpLoader *m_lookUps;
};

} // namespace flokdesk
