// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xlsxtext.h"

#include <charconv>

namespace flokdesk {

namespace {

constexpr size_t escapeLength = 7; // _xHHHH_

/// The UTF-16 unit of an escape at the beginning of the text.
std::optional<char32_t> escapedUnit(std::string_view text)
{
    if (text.size() < escapeLength || text[0] != '_' || text[1] != 'x' || text[6] != '_')
        return {};
    unsigned unit = 0;
    const char *end = text.data() + 6;
    const auto [stopped, fault] = std::from_chars(text.data() + 2, end, unit, 16);
    return fault == std::errc() && stopped == end ? std::optional(char32_t(unit)) : std::nullopt;
}

void appendCharacter(char32_t c, std::string &to)
{
    to += QString::fromUcs4(&c, 1).toStdString();
}

} // namespace

std::string_view trimmedXml(std::string_view text)
{
    constexpr const char *blanks = " \t\r\n";
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

void appendUnescaped(std::string_view text, std::string &to)
{
    for (size_t i = text.find("_x"); i != std::string_view::npos; i = text.find("_x", i)) {
        const auto unit = escapedUnit(text.substr(i));
        const auto second = unit && QChar::isHighSurrogate(*unit)
            ? escapedUnit(text.substr(i + escapeLength))
            : std::nullopt;
        const bool isPair = second && QChar::isLowSurrogate(*second);
        if (!unit || (QChar::isSurrogate(*unit) && !isPair)) {
            i += 1;
            continue;
        }
        to += text.substr(0, i);
        appendCharacter(isPair ? QChar::surrogateToUcs4(char16_t(*unit), char16_t(*second)) : *unit,
                        to);
        text.remove_prefix(i + (isPair ? 2 : 1) * escapeLength);
        i = 0;
    }
    to += text;
}

bool preservesSpace(const XmlAttributes &attributes, bool otherwise)
{
    const std::string_view space = attributes.value(XmlSpace::Xml, "space");
    return space.empty() ? otherwise : space == "preserve";
}

void XlsxText::begin(const XmlAttributes &attributes, bool preserves)
{
    m_text.clear();
    m_isInside = false;
    m_preservesAll = preservesSpace(attributes, preserves);
}

bool XlsxText::start(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "t") {
        m_piece.clear();
        m_isInside = true;
        m_preserves = preservesSpace(attributes, m_preservesAll);
        return true;
    }
    return name == "r";
}

void XlsxText::end(std::string_view name)
{
    if (name != "t")
        return;
    m_isInside = false;
    appendUnescaped(m_preserves ? std::string_view(m_piece) : trimmedXml(m_piece), m_text);
}

bool XlsxText::add(std::string_view text)
{
    if (m_isInside)
        m_piece += text;
    return m_piece.size() + m_text.size() <= size_t(m_most);
}

} // namespace flokdesk
