// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/sourcenotes.h"

#include "gui/common/palette.h"
#include "gui/common/symbol.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t notesAtFirst = 2;
constexpr int noteSymbolSide = 16;

QPushButton *noteButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", u"flat"_s);
    button->setAutoDefault(false);
    return button;
}

} // namespace

SourceNotes::SourceNotes(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    hide();
}

void SourceNotes::setNotes(std::vector<Note> notes)
{
    std::ranges::stable_partition(notes, [](const Note &note) { return note.isProblem; });
    const QStringList before = texts();
    m_notes = std::move(notes);
    if (texts() != before)
        m_showsAll = false;
    fill();
}

QStringList SourceNotes::texts() const
{
    QStringList all;
    for (const Note &note : m_notes)
        all << note.text;
    return all;
}

void SourceNotes::fill()
{
    if (m_lines) // perhaps in a slot of a button of it
        m_lines->deleteLater();
    m_lines = new QWidget(this);
    auto *layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    const size_t count = m_showsAll ? m_notes.size() : std::min(notesAtFirst, m_notes.size());
    for (size_t i = 0; i < count; ++i)
        layout->addWidget(lineOf(m_notes[i]));
    if (const auto more = static_cast<int>(m_notes.size() - count); more > 0) {
        auto *button = noteButton(tr("%n more note(s)", nullptr, more), m_lines);
        button->setObjectName(u"moreNotesButton"_s);
        connect(button, &QPushButton::clicked, this, [this] {
            m_showsAll = true;
            fill();
        });
        layout->addWidget(button, 0, Qt::AlignRight);
    }
    m_layout->addWidget(m_lines);
    QWidget *before = m_tabAfter;
    for (QPushButton *button : m_lines->findChildren<QPushButton *>()) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    setVisible(!m_notes.empty());
}

QWidget *SourceNotes::lineOf(const Note &note)
{
    auto *line = new QWidget(m_lines);
    line->setAutoFillBackground(true);
    if (note.isProblem)
        tintBackground(line, Tint::Problem);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(16, 4, 8, 4);
    auto *symbol = new QLabel(line);
    symbol->setTextFormat(Qt::PlainText);
    const ColourRole ink = note.isProblem ? ColourRole::FailedInk : ColourRole::Text;
    symbol->setPixmap(symbolPixmap(note.isProblem ? Symbol::Warning : Symbol::Info,
                                   colour(ink, palette()), noteSymbolSide, devicePixelRatioF()));
    auto *text = new QLabel(note.text, line);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setObjectName(u"noteLabel"_s);
    layout->addWidget(symbol);
    layout->addWidget(text, 1);
    if (!note.action.isEmpty()) {
        auto *button = noteButton(note.action, line);
        button->setAccessibleDescription(note.text);
        connect(button, &QPushButton::clicked, this, [act = note.act] { act(); });
        layout->addWidget(button);
    }
    return line;
}

void SourceNotes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_lines)
        fill();
}

} // namespace flokdesk
