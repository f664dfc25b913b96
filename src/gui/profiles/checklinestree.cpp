// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/checklinestree.h"

#include "core/text.h"
#include "gui/common/plaintooltips.h"
#include "gui/profiles/dialecttexts.h"

#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

using State = CheckLine::State;

/// Only the context under which translators find these texts.
struct LineText {
    Q_DECLARE_TR_FUNCTIONS(flokdesk::GuidedCheckDialog)
};

enum LineColumn { ReadColumn, CallColumn, AnswerColumn, ShowsColumn };

/// The glyph stands beside words in every case.
QString glyphOf(State state)
{
    switch (state) {
    case State::Running:
        return u"…"_s;
    case State::Good:
        return u"✓"_s;
    case State::TriedAgain:
        return u"↻"_s;
    case State::Refused:
        return u"✗"_s;
    case State::Unknown:
        return u"?"_s;
    case State::NotAsked:
        return u"–"_s;
    }
    Q_UNREACHABLE();
}

QString answerText(const CheckLine &line)
{
    if (line.state == State::Running)
        return LineText::tr("waiting…");
    if (line.status == 0)
        return line.words;
    //: %1 the HTTP status of an answer, %2 its contents
    return LineText::tr("%1, %2").arg(QString::number(line.status), line.words);
}

QString showsText(const CheckLine &line)
{
    QStringList shown;
    for (const Dialect::Difference &difference : line.learned)
        //: %1 a setting of the service dialect, %2 its value
        shown << LineText::tr("%1: %2").arg(settingText(difference.key),
                                            valueText(difference.key, difference.then.value));
    if (shown.isEmpty() && line.state == State::Good)
        return LineText::tr("as assumed");
    return shown.join(u"; "_s);
}

} // namespace

CheckLinesTree::CheckLinesTree(QWidget *parent)
    : QTreeWidget(parent)
{
}

void CheckLinesTree::setWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(ReadColumn, letter * (m_showsCalls ? 28 : 32));
    setColumnWidth(CallColumn, letter * (m_showsCalls ? 34 : 15));
    setColumnWidth(AnswerColumn, letter * (m_showsCalls ? 30 : 28));
}

void CheckLinesTree::showLines(const std::vector<CheckLine> &lines)
{
    while (topLevelItemCount() < int(lines.size()))
        new QTreeWidgetItem(this);
    for (size_t i = 0; i < lines.size(); ++i)
        showLine(*topLevelItem(int(i)), lines[i]);
    if (!lines.empty())
        scrollToItem(topLevelItem(int(lines.size()) - 1));
}

void CheckLinesTree::showLine(QTreeWidgetItem &row, const CheckLine &line) const
{
    //: %1 a glyph, %2 what is read or written
    row.setText(ReadColumn,
                LineText::tr("%1 %2").arg(glyphOf(line.state), withVisibleControls(line.question)));
    const QString style = line.style == GetStyle::Query ? LineText::tr("in the address")
                                                        : LineText::tr("in the body");
    const QString parameters = line.hasParameters ? style : QString();
    row.setText(CallColumn, m_showsCalls ? withVisibleControls(line.call) : parameters);
    row.setText(AnswerColumn, withVisibleControls(answerText(line)));
    row.setText(ShowsColumn, showsText(line));
    for (const int column : {ReadColumn, CallColumn, AnswerColumn, ShowsColumn})
        setPlainToolTip(&row, column, row.text(column)); // which may be cut
    QFont bold = font();
    bold.setBold(!line.learned.empty());
    row.setFont(ShowsColumn, bold);
}

int learnedCount(const std::vector<CheckLine> &lines)
{
    int count = 0;
    for (const CheckLine &line : lines)
        count += int(line.learned.size());
    return count;
}

} // namespace flokdesk
