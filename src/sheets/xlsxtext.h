// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/xmlreader.h"

namespace flokdesk {

/// Gathers the text of an <si> or <is>: of its <t> and of those of its runs, without the reading aids of furigana.
class XlsxText {
public:
    explicit XlsxText(qsizetype most)
        : m_most(most)
    {
    }

    /// `preserves`: white space at the ends counts, as xml:space of an element around says.
    void begin(const XmlAttributes &attributes, bool preserves);
    /// For the elements within; returns false where there is no text in them.
    bool start(std::string_view name, const XmlAttributes &attributes);
    void end(std::string_view name);
    /// False if the text is too long.
    bool add(std::string_view text);
    /// Valid until the next begin().
    std::string_view text() const { return m_text; }

private:
    std::string m_text;
    std::string m_piece;
    qsizetype m_most;
    bool m_isInside = false;
    bool m_preservesAll = false;
    bool m_preserves = false;
};

/// Whether an element says that white space counts in it; `otherwise` where it does not say.
bool preservesSpace(const XmlAttributes &attributes, bool otherwise);

/// Without white space at the ends.
std::string_view trimmedXml(std::string_view text);

/// Appends a text of type ST_Xstring: `_x000D_` stands for a character, `_x005F_` for the underscore of such a text.
/// An escape of half a character is kept as it is.
void appendUnescaped(std::string_view text, std::string &to);

} // namespace flokdesk
