// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editing/exactedit.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

// QTextDocument breaks a line at the last two as well.
constexpr std::array lineEnds{QChar(u'\n'), QChar(u'\r'), QChar(QChar::ParagraphSeparator),
                              QChar(0xfdd0), QChar(0xfdd1)};

bool isLineEnd(QChar c)
{
    return std::find(lineEnds.begin(), lineEnds.end(), c) != lineEnds.end();
}

bool isPair(const QString &text, qsizetype at)
{
    return text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
}

qsizetype commonBeginning(QStringView a, QStringView b)
{
    const auto end = std::min(a.size(), b.size());
    return std::mismatch(a.begin(), a.begin() + end, b.begin()).first - a.begin();
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype length = 0;
    while (length < std::min(a.size(), b.size())
           && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    return length;
}

} // namespace

ExactEdit::Source::Source(const QString &exact)
    : text(exact)
{
    for (qsizetype at = text.indexOf("\r\n"_L1); at >= 0; at = text.indexOf("\r\n"_L1, at + 2))
        pairs.push_back(at - qsizetype(pairs.size()));
}

QStringView ExactEdit::Source::part(qsizetype from, qsizetype length) const
{
    const auto placeOf = [this](qsizetype shown) {
        return shown + (std::lower_bound(pairs.begin(), pairs.end(), shown) - pairs.begin());
    };
    const qsizetype begin = placeOf(from);
    return QStringView(text).sliced(begin, placeOf(from + length) - begin);
}

ExactEdit::ExactEdit(const QString &original)
    : m_sources{Source(original)}
    , m_pieces{{0, 0, m_sources.front().shownLength()}}
{
}

QString ExactEdit::shown(const QString &text, QChar lineEnd)
{
    QString shown = text;
    if (shown.contains(u'\r'))
        shown.replace("\r\n"_L1, "\n"_L1);
    for (const QChar end : lineEnds) {
        if (end != lineEnd)
            shown.replace(end, lineEnd);
    }
    return shown;
}

// The index of the piece that begins at `at`, made by cutting one in two where necessary.
size_t ExactEdit::splitAt(qsizetype at)
{
    qsizetype begin = 0;
    for (size_t i = 0; i < m_pieces.size(); begin += m_pieces[i].length, ++i) {
        Piece &piece = m_pieces[i];
        if (at <= begin)
            return i;
        if (at >= begin + piece.length)
            continue;
        const qsizetype left = at - begin;
        const Piece right{piece.source, piece.from + left, piece.length - left};
        piece.length = left;
        m_pieces.insert(m_pieces.begin() + std::ptrdiff_t(i) + 1, right);
        return i + 1;
    }
    return m_pieces.size();
}

void ExactEdit::replace(qsizetype at, qsizetype removed, Piece piece)
{
    m_isTouched = m_isTouched || removed > 0 || piece.length > 0;
    const size_t first = splitAt(at);
    const size_t last = splitAt(at + removed);
    m_pieces.erase(m_pieces.begin() + std::ptrdiff_t(first),
                   m_pieces.begin() + std::ptrdiff_t(last));
    m_pieces.insert(m_pieces.begin() + std::ptrdiff_t(first), piece);
    Pieces joined;
    for (const Piece &next : m_pieces) {
        Piece *before = joined.empty() ? nullptr : &joined.back();
        const bool continues = before && before->source == next.source
            && (next.source == typed || before->from + before->length == next.from);
        if (continues)
            before->length += next.length;
        else if (next.length > 0)
            joined.push_back(next);
    }
    m_pieces = std::move(joined);
}

void ExactEdit::type(qsizetype at, qsizetype removed, qsizetype added)
{
    replace(at, removed, {typed, 0, added});
}

void ExactEdit::paste(qsizetype at, qsizetype removed, const QString &text)
{
    m_sources.emplace_back(text);
    replace(at, removed, {int(m_sources.size()) - 1, 0, m_sources.back().shownLength()});
}

QString ExactEdit::lineEndToType() const
{
    std::vector<std::pair<QString, int>> kinds;
    const QString &text = original();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isLineEnd(text[at]))
            continue;
        const QString kind = text.mid(at, isPair(text, at) ? 2 : 1);
        at += kind.size() - 1;
        const auto known = std::find_if(kinds.begin(), kinds.end(),
                                        [&](const auto &one) { return one.first == kind; });
        if (known == kinds.end())
            kinds.emplace_back(kind, 1);
        else
            ++known->second;
    }
    const auto most =
        std::max_element(kinds.begin(), kinds.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == kinds.end() ? u"\n"_s : most->first;
}

// An accent that was typed behind a letter makes one character with it.
void ExactEdit::appendTyped(QString &text, QString typedText, QChar lineEnd) const
{
    if (typedText.contains(lineEnd) || typedText.contains(QChar::LineSeparator)) {
        const QString typedEnd = lineEndToType();
        typedText.replace(lineEnd, typedEnd).replace(QChar::LineSeparator, typedEnd);
    }
    const bool beginsWithAccent = !typedText.isEmpty() && typedText.front().isMark();
    for (bool isLetter = !beginsWithAccent; !isLetter && !text.isEmpty(); text.chop(1)) {
        isLetter = !text.back().isMark() && !text.back().isLowSurrogate();
        typedText.prepend(text.back());
    }
    text += normalisedInput(typedText);
}

QString ExactEdit::text(const QString &shown, QChar lineEnd) const
{
    const QString before = ExactEdit::shown(original(), lineEnd);
    QString result;
    qsizetype at = 0;
    qsizetype behindOriginal = 0; // where the last part of the original ended
    for (size_t i = 0; i < m_pieces.size(); at += m_pieces[i].length, ++i) {
        const Piece &piece = m_pieces[i];
        if (piece.source != typed) {
            result += m_sources[size_t(piece.source)].part(piece.from, piece.length);
            if (piece.source == 0)
                behindOriginal = piece.from + piece.length;
            continue;
        }
        // Text that was deleted and came back, by undo or by hand, is the original again.
        const QStringView now = QStringView(shown).sliced(at, piece.length);
        const bool isLast = i + 1 == m_pieces.size();
        const bool isBetween =
            (i == 0 || m_pieces[i - 1].source == 0) && (isLast || m_pieces[i + 1].source == 0);
        const qsizetype gapEnd = isLast ? before.size() : m_pieces[i + 1].from;
        const QStringView gap = isBetween
            ? QStringView(before).sliced(behindOriginal, gapEnd - behindOriginal)
            : QStringView();
        const qsizetype begin = commonBeginning(now, gap);
        const qsizetype end = commonEnd(now.sliced(begin), gap.sliced(begin));
        result += m_sources.front().part(behindOriginal, begin);
        appendTyped(result, now.sliced(begin, now.size() - begin - end).toString(), lineEnd);
        result += m_sources.front().part(gapEnd - end, end);
    }
    return result;
}

QString ExactEdit::text(const QString &shown, QChar lineEnd, qsizetype from, qsizetype length) const
{
    ExactEdit part = *this;
    part.type(from + length, shown.size() - from - length, 0);
    part.type(0, from, 0);
    return part.text(shown.mid(from, length), lineEnd);
}

} // namespace flokdesk
