// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/htmlmarkup.h"

#include <array>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

// U+00A0 to U+00FF in their order.
constexpr QStringView latinEntities = u"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf "
                                      u"laquo not shy reg macr deg plusmn sup2 sup3 acute "
                                      u"micro para middot cedil sup1 ordm raquo frac14 frac12 "
                                      u"frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig "
                                      u"Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
                                      u"ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash "
                                      u"Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute "
                                      u"acirc atilde auml aring aelig ccedil egrave eacute "
                                      u"ecirc euml igrave iacute icirc iuml eth ntilde ograve "
                                      u"oacute ocirc otilde ouml divide oslash ugrave uacute ucirc "
                                      u"uuml yacute thorn yuml";

QHash<QStringView, QChar> namedEntities()
{
    QHash<QStringView, QChar> names{
        {u"amp", u'&'},        {u"lt", u'<'},         {u"gt", u'>'},          {u"quot", u'"'},
        {u"apos", u'\''},      {u"euro", u'\u20AC'},  {u"hellip", u'\u2026'}, {u"ndash", u'\u2013'},
        {u"mdash", u'\u2014'}, {u"lsquo", u'\u2018'}, {u"rsquo", u'\u2019'},  {u"ldquo", u'\u201C'},
        {u"rdquo", u'\u201D'}, {u"bull", u'\u2022'},  {u"trade", u'\u2122'}};
    char16_t c = 0xA0;
    for (const QStringView name : latinEntities.split(u' '))
        names.insert(name, QChar(c++));
    return names;
}

/// Of "#241" or "#xF1"; empty where it is no character.
QString numberedEntity(QStringView name)
{
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

QString entity(QStringView name)
{
    static const QHash<QStringView, QChar> names = namedEntities();
    if (name.startsWith(u'#'))
        return numberedEntity(name);
    const auto found = names.constFind(name);
    return found == names.cend() ? QString() : QString(*found);
}

bool isMarkupBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

constexpr std::array unreadElements{"style"_L1, "script"_L1, "title"_L1, "xml"_L1};

} // namespace

QString htmlDecoded(QStringView text)
{
    constexpr qsizetype longestName = 10;
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text[at] == u'&' ? text.indexOf(u';', at) : -1;
        const QString character = end > at && end - at <= longestName
            ? entity(text.sliced(at + 1, end - at - 1))
            : QString();
        if (character.isEmpty()) {
            decoded += text[at++];
        } else {
            decoded += character;
            at = end + 1;
        }
    }
    return decoded;
}

std::optional<HtmlPart> HtmlMarkup::next()
{
    while (m_at < m_html.size()) {
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith(u"<!--")) {
            skipBehind(u"-->");
        } else if (rest.startsWith(u"<!") || rest.startsWith(u"<?")) {
            skipBehind(u">");
        } else if (isTagAt(m_at)) {
            HtmlPart part = tag();
            if (std::ranges::find(unreadElements, part.tag) == unreadElements.end())
                return part;
            skipBehind(QString(u"</"_s + part.tag), Qt::CaseInsensitive);
            skipBehind(u">");
        } else {
            qsizetype end = m_at + 1;
            while (end < m_html.size() && m_html[end] != u'<')
                ++end;
            const QStringView text = m_html.sliced(m_at, end - m_at);
            m_at = end;
            return HtmlPart{{}, {}, htmlDecoded(text)};
        }
    }
    return {};
}

bool HtmlMarkup::isTagAt(qsizetype at) const
{
    if (m_html[at] != u'<' || at + 1 >= m_html.size())
        return false;
    const QChar c = m_html[at + 1];
    return isAsciiLetter(c)
        || (c == u'/' && at + 2 < m_html.size() && isAsciiLetter(m_html[at + 2]));
}

void HtmlMarkup::skipBehind(QStringView end, Qt::CaseSensitivity cs)
{
    const qsizetype found = m_html.indexOf(end, m_at, cs);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

void HtmlMarkup::skipBlanks()
{
    while (m_at < m_html.size() && isMarkupBlank(m_html[m_at]))
        ++m_at;
}

HtmlPart HtmlMarkup::tag()
{
    HtmlPart part;
    const qsizetype from = ++m_at;
    while (m_at < m_html.size() && !isMarkupBlank(m_html[m_at]) && m_html[m_at] != u'>'
           && (m_html[m_at] != u'/' || m_at == from))
        ++m_at;
    part.tag = m_html.sliced(from, m_at - from).toString().toLower();
    attributesInto(part);
    return part;
}

void HtmlMarkup::attributesInto(HtmlPart &part)
{
    while (m_at < m_html.size() && m_html[m_at] != u'>') {
        skipBlanks();
        const qsizetype from = m_at;
        while (m_at < m_html.size() && !isMarkupBlank(m_html[m_at]) && m_html[m_at] != u'='
               && m_html[m_at] != u'>' && m_html[m_at] != u'/')
            ++m_at;
        const QString name = m_html.sliced(from, m_at - from).toString().toLower();
        skipBlanks();
        const bool hasValue = m_at < m_html.size() && m_html[m_at] == u'=';
        if (hasValue || (name.isEmpty() && m_at < m_html.size() && m_html[m_at] != u'>'))
            ++m_at; // the "=", or a "/" of no meaning
        const QString value = hasValue ? attributeValue() : QString();
        if (!name.isEmpty())
            part.attributes.insert(name, value);
    }
    m_at = std::min(m_at + 1, m_html.size());
}

QString HtmlMarkup::attributeValue()
{
    skipBlanks();
    if (m_at == m_html.size())
        return {};
    const QChar quote = m_html[m_at];
    const bool isQuoted = quote == u'"' || quote == u'\'';
    const qsizetype from = isQuoted ? ++m_at : m_at;
    while (m_at < m_html.size()
           && (isQuoted ? m_html[m_at] != quote
                        : !isMarkupBlank(m_html[m_at]) && m_html[m_at] != u'>'))
        ++m_at;
    const QStringView value = m_html.sliced(from, m_at - from);
    if (isQuoted)
        m_at = std::min(m_at + 1, m_html.size());
    return htmlDecoded(value);
}

} // namespace flokdesk
