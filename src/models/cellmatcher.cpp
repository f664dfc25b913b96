// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cellmatcher.h"

#include "core/text.h"

#include <map>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Steps that an expression may take for one text: some milliseconds, and far more than any that the user
/// means to write needs.
constexpr auto stepLimit = "(*LIMIT_MATCH=200000)"_L1;

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing;
}

/// Behind the letter that begins there, with its marks.
qsizetype letterEnd(const QString &text, qsizetype at)
{
    qsizetype end = at + 1;
    if (text[at].isHighSurrogate() && end < text.size() && text[end].isLowSurrogate())
        ++end;
    while (end < text.size() && isMark(text[end]))
        ++end;
    return end;
}

QString withoutMarks(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!isMark(c))
            plain += c;
    }
    return plain;
}

QString foldedLetter(const QString &letter, const CellPattern &pattern)
{
    if (!pattern.matchesCase && !pattern.matchesAccents)
        return foldedForSearch(letter);
    if (!pattern.matchesAccents)
        return withoutMarks(letter);
    return pattern.matchesCase ? letter
                               : letter.normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// A folded text, and the letter of the text that each of its characters came from.
struct Folded {
    QString text;
    std::vector<qsizetype> starts; ///< where that letter begins; one more at the end

    Folded(const QString &of, const CellPattern &pattern)
    {
        for (qsizetype at = 0; at < of.size();) {
            const qsizetype end = letterEnd(of, at);
            const QString letter = foldedLetter(of.mid(at, end - at), pattern);
            text += letter;
            starts.insert(starts.end(), size_t(letter.size()), at);
            at = end;
        }
        starts.push_back(of.size());
    }
    /// Between two letters, not in the middle of one.
    bool isBoundary(qsizetype at) const
    {
        return at == 0 || starts[size_t(at)] != starts[size_t(at) - 1];
    }
};

} // namespace

CellMatcher::CellMatcher(const CellPattern &pattern)
    : m_pattern(pattern)
{
    if (pattern.isExpression) {
        QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
        if (!pattern.matchesCase)
            options |= QRegularExpression::CaseInsensitiveOption;
        m_expression.setPatternOptions(options);
        m_expression.setPattern(stepLimit
                                + (pattern.isWholeCell
                                       ? QRegularExpression::anchoredPattern(pattern.text)
                                       : pattern.text));
        return;
    }
    m_needle = Folded(pattern.text, pattern).text;
    m_likely = foldedForSearch(pattern.text).toStdString();
}

QString CellMatcher::error() const
{
    return m_pattern.isExpression && !m_expression.isValid() ? m_expression.errorString()
                                                             : QString();
}

bool CellMatcher::matches(const QString &text) const
{
    if (isEmpty())
        return false;
    if (m_pattern.isExpression)
        return m_expression.match(text).hasMatch();
    return !spans(text).empty();
}

bool CellMatcher::matches(std::string_view text) const
{
    const bool mayMatch =
        m_pattern.isExpression || foldedForSearch(text).find(m_likely) != std::string::npos;
    return mayMatch && matches(exactFromUtf8(text));
}

bool CellMatcher::isTooHard(const QString &text) const
{
    return m_pattern.isExpression && !isEmpty() && !m_expression.match(text).isValid();
}

std::vector<CellMatcher::Span> CellMatcher::spans(const QString &text) const
{
    std::vector<Span> found;
    if (isEmpty())
        return found;
    if (m_pattern.isExpression) {
        for (auto all = m_expression.globalMatch(text); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            if (match.capturedLength() > 0)
                found.push_back({match.capturedStart(), match.capturedLength()});
        }
        return found;
    }
    const Folded folded(text, m_pattern);
    if (m_needle.isEmpty() || (m_pattern.isWholeCell && folded.text.size() != m_needle.size()))
        return found;
    for (qsizetype at = 0; (at = folded.text.indexOf(m_needle, at)) >= 0;) {
        const qsizetype end = at + m_needle.size();
        if (!folded.isBoundary(at) || !folded.isBoundary(end)) {
            ++at;
            continue;
        }
        const qsizetype start = folded.starts[size_t(at)];
        found.push_back({start, folded.starts[size_t(end)] - start});
        at = end;
    }
    return found;
}

QString CellMatcher::replaced(const QString &text, const QString &with) const
{
    if (isEmpty())
        return text;
    if (m_pattern.isExpression)
        return QString(text).replace(m_expression, with);
    QString result;
    qsizetype from = 0;
    for (const Span &span : spans(text)) {
        result += QStringView(text).mid(from, span.at - from);
        result += with;
        from = span.at + span.length;
    }
    result += QStringView(text).mid(from);
    return result;
}

namespace {

class Search {
public:
    Search(const CellSnapshot &cells, const CellMatcher &matcher, const IsCancelled &isCancelled)
        : m_cells(cells)
        , m_records(*cells.records)
        , m_matcher(matcher)
        , m_isCancelled(isCancelled)
    {
    }

    std::optional<CellMatches> all()
    {
        for (const CellSnapshot::Band &band : m_cells.bands)
            search(band);
        if (m_isCancelled)
            return std::nullopt;
        return std::move(m_matches);
    }

private:
    enum class Answer : std::uint8_t { Unknown, No, Yes };
    using Answers = std::vector<Answer>; // by the code of a value

    void search(const CellSnapshot::Band &band)
    {
        std::vector<Answers *> answers;
        for (const int column : band.columns) {
            Answers &of = m_answers[column];
            if (column < m_records.columnCount())
                of.resize(m_records.distinctCount(column), Answer::Unknown);
            answers.push_back(&of);
        }
        for (size_t i = 0; i < band.records.size() && !m_isCancelled; ++i) {
            const int row = band.top + static_cast<int>(i);
            if (band.records[i] == CellSnapshot::isApart) {
                searchSingles(row);
                continue;
            }
            for (size_t c = 0; c < band.columns.size(); ++c) {
                if (isFound(*answers[c], band.columns[c], band.records[i]))
                    m_matches.places.push_back({row, band.columns[c]});
            }
        }
    }

    void searchSingles(int row)
    {
        for (; m_single < m_cells.singles.size() && m_cells.singles[m_single].row == row;
             ++m_single) {
            const CellSnapshot::Single &single = m_cells.singles[m_single];
            if (matches(single.text))
                m_matches.places.push_back({row, single.column});
        }
    }

    bool matches(const QString &text)
    {
        const bool isFound = m_matcher.matches(text);
        m_matches.tooHard += !isFound && m_matcher.isTooHard(text) ? 1 : 0;
        return isFound;
    }

    bool isFound(Answers &answers, int column, std::uint32_t record)
    {
        if (answers.empty())
            return false; // a column of staged rows only
        const std::uint32_t code = m_records.codes(column)[record];
        Answer &answer = answers[code];
        if (answer == Answer::Unknown) {
            const Cell cell = m_records.distinct(column, code);
            const std::string_view text =
                cell.kind > CellKind::Null ? cell.text : std::string_view();
            const bool isHit = m_matcher.pattern().isExpression ? matches(exactFromUtf8(text))
                                                                : m_matcher.matches(text);
            answer = isHit ? Answer::Yes : Answer::No;
        }
        return answer == Answer::Yes;
    }

    const CellSnapshot &m_cells;
    const RecordSet &m_records;
    const CellMatcher &m_matcher;
    const IsCancelled &m_isCancelled;
    std::map<int, Answers> m_answers; // by column
    CellMatches m_matches;
    size_t m_single = 0;
};

} // namespace

std::optional<CellMatches> matchesIn(const CellSnapshot &cells, const CellMatcher &matcher,
                                     const IsCancelled &isCancelled)
{
    return Search(cells, matcher, isCancelled).all();
}

} // namespace flokdesk
