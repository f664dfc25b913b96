// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/celltransform.h"

#include <QStringList>
#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace flokdesk {

class LookUpLoader;

/// The fields of one transformation. Tells each change at once.
class TransformEditor final : public QWidget {
    Q_OBJECT
public:
    /// `lookUps` must outlive it.
    explicit TransformEditor(LookUpLoader &lookUps, QWidget *parent = nullptr);

    /// Makes the fields for a step; the user stays in the field where it is the step that stands here. `dateForms` are
    /// those in which all values of the column are dates.
    void show(const CellTransform &step, const QStringList &dateForms);
    void showNothing();
    /// The fields come behind it in the order of focus.
    void setTabAfter(QWidget *widget) { m_tabAfter = widget; }
    /// The first field; null without any.
    QWidget *firstField() const { return m_first; }

Q_SIGNALS:
    void edited(const flokdesk::CellTransform &step);

private:
    void build(const QStringList &dateForms);
    void buildCase(const LetterCaseStep &step);
    void buildReplace(const ReplaceStep &step);
    void buildWords(const WordsStep &step);
    void buildDate(const DateStep &step, const QStringList &forms);
    void buildDecimal(const DecimalStep &step);
    void buildFixed(const FixedStep &step);
    void buildLookUp(const LookUpStep &step);
    void showLookUp();
    void addRow(const QString &label, QWidget *field, const char *name);
    void addWide(QWidget *field, const char *name);
    void place(QWidget *field);
    void tell(const CellTransform &step);
    void showProblem();

    std::optional<CellTransform> m_step;
    QWidget *m_fields = nullptr;
    QFormLayout *m_form = nullptr;
    QLabel *m_problemLabel = nullptr;
    QWidget *m_first = nullptr;
    QWidget *m_last = nullptr; ///< field that was added
    QWidget *m_tabAfter = nullptr;
    LookUpLoader &m_lookUps;
    QPushButton *m_loadButton = nullptr; ///< of the fields of a look-up
};

} // namespace flokdesk
