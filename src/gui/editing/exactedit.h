// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace flokdesk {

/// Follows the edits of one text, so that every part that the user did not touch comes back
/// character by character, although editors show other line ends and input methods other Unicode
/// forms. Positions and lengths are those of the shown text, in which each line end of the text
/// (CR LF, CR, LF, U+2029) is one character.
class ExactEdit {
public:
    explicit ExactEdit(const QString &original = {});

    /// The text with `lineEnd` in place of each of its line ends.
    static QString shown(const QString &text, QChar lineEnd);

    const QString &original() const { return m_sources.front().text; }
    /// False as long as nothing was changed.
    bool isTouched() const { return m_isTouched; }
    /// The user typed `added` characters over `removed` ones. Typed text is composed (NFC).
    void type(qsizetype at, qsizetype removed, qsizetype added);
    /// `text`, which is pasted over `removed` characters, is kept exactly.
    void paste(qsizetype at, qsizetype removed, const QString &text);

    /// The whole text. `shown` is what the editor holds now, with `lineEnd` for each line end; those
    /// that were typed become what most line ends of the original are.
    QString text(const QString &shown, QChar lineEnd) const;
    /// The same of a part.
    QString text(const QString &shown, QChar lineEnd, qsizetype from, qsizetype length) const;

private:
    struct Source {
        QString text;
        std::vector<qsizetype> pairs; // places of CR LF, each counted as one character

        explicit Source(const QString &exact);
        qsizetype shownLength() const { return text.size() - qsizetype(pairs.size()); }
        QStringView part(qsizetype from, qsizetype length) const;
    };
    struct Piece {
        int source; // index into m_sources, or typed
        qsizetype from; // in the shown form of the source
        qsizetype length;
    };
    static constexpr int typed = -1;
    using Pieces = std::vector<Piece>;

    size_t splitAt(qsizetype at);
    void replace(qsizetype at, qsizetype removed, Piece piece);
    void appendTyped(QString &text, QString typedText, QChar lineEnd) const;
    QString lineEndToType() const;

    std::vector<Source> m_sources; // the original, then what was pasted
    Pieces m_pieces;
    bool m_isTouched = false;
};

} // namespace flokdesk
