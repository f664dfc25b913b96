// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/columnmatch.h"
#include "gui/sheets/importdraft.h"
#include "gui/sheets/importstep.h"
#include "sheets/csvreader.h"
#include "support/namedchild.h"

#include <QBuffer>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace flokdesk {

/// A CSV file with its headers in the first row, as the first step of an import hands it on.
inline ImportSource csvSource(const QByteArray &csv)
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    const auto read = readCsvTable(buffer);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    ImportSource source;
    source.name = QStringLiteral("file.csv");
    source.table = read->table;
    source.headerRow = 0;
    source.columns = columnsOf(*read->table, 0);
    source.rows = rowsBehind(*read->table, 0, true);
    return source;
}

/// The mapping that the second step proposes, with a key.
inline ColumnMapping mappingFor(const ImportSource &source, const QString &database,
                                const QStringList &columns, const QStringList &keys)
{
    ColumnMapping mapping = mappingOf(source.columns, matchColumns(source.columns, columns));
    mapping.database = database;
    mapping.columns = source.columns;
    mapping.keys = keys;
    return mapping;
}

/// Stands for the window around the steps: one step, its sentence and its filled button.
class ImportFrame : public QWidget {
public:
    explicit ImportFrame(QWidget *parent = nullptr)
        : QWidget(parent)
        , m_hint(new QLabel(this))
        , m_next(new QPushButton(this))
    {
        m_next->setObjectName(QStringLiteral("nextButton"));
        m_next->setProperty("kind", QStringLiteral("filled"));
        m_hint->setTextFormat(Qt::PlainText);
        auto *foot = new QHBoxLayout;
        foot->addWidget(m_hint, 1);
        foot->addWidget(m_next);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 8);
        column->addLayout(foot);
        connect(m_next, &QPushButton::clicked, this, [this] { m_step->proceed(); });
    }
    /// Shows a step, which becomes a child of this, as the window does.
    void show(ImportStep &step)
    {
        if (m_step)
            m_step->hide();
        m_step = &step;
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, &step, 1);
        step.show();
        connect(&step, &ImportStep::changed, this, [this, &step] {
            if (m_step == &step)
                showTexts();
        });
        QWidget::show();
        step.enter();
        showTexts();
        if (QWidget *first = step.firstFocus())
            first->setFocus();
    }
    QString hint() const { return m_hint->text(); }
    QPushButton *next() const { return m_next; }

private:
    void showTexts()
    {
        m_hint->setText(m_step->hint());
        m_next->setText(m_step->nextText());
    }

    QPointer<ImportStep> m_step;
    QLabel *m_hint;
    QPushButton *m_next;
};

} // namespace flokdesk
