// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xmlreader.h"

#include "sheets/workbookfault.h"

#include <expat.h>
#include <QCoreApplication>

namespace flokdesk {

namespace {

constexpr int xmlChunk = 64 * 1024;

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        if (name == pair[0])
            return pair[1];
    }
    return {};
}

std::string_view XmlAttributes::value(XmlSpace space, std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        const std::string_view full = pair[0];
        if (!full.ends_with(name))
            continue;
        const XmlName found = m_spaces.attribute(full);
        if (found.local == name && found.space == space)
            return pair[1];
    }
    return {};
}

bool XmlAttributes::isOn(std::string_view name) const
{
    const std::string_view text = value(name);
    return text == "1" || text == "true" || text == "on";
}

XmlReader::XmlReader(QString part, Elements elements, const WorkbookLimits &limits)
    : m_parser(XML_ParserCreate(nullptr))
    , m_part(std::move(part))
    , m_elements(elements)
    , m_limits(limits)
{
    Q_CHECK_PTR(m_parser);
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, startElement, endElement);
    XML_SetCharacterDataHandler(m_parser, characters);
    XML_SetEntityDeclHandler(m_parser, entityDeclared);
    XML_SetSkippedEntityHandler(m_parser, entityUsed);
}

XmlReader::~XmlReader()
{
    XML_ParserFree(m_parser);
}

void XmlReader::stop()
{
    m_isStopped = true;
    XML_StopParser(m_parser, XML_FALSE);
}

void XmlReader::fail(Error error)
{
    if (!m_fault)
        m_fault = std::move(error);
    stop();
}

void XmlReader::failHere(const QString &detail)
{
    fail(damagedPart(m_part, qint64(XML_GetCurrentLineNumber(m_parser)), detail));
}

qint64 XmlReader::position() const
{
    return qint64(XML_GetCurrentByteIndex(m_parser));
}

std::optional<std::string> XmlReader::onlyPrefixOf(XmlSpace space) const
{
    return m_isUtf8 ? m_spaces.onlyPrefixOf(space) : std::nullopt;
}

void XmlReader::startElement(void *self, const char *name, const char **attributes)
{
    auto *reader = static_cast<XmlReader *>(self);
    if (reader->m_isStopped)
        return;
    if (++reader->m_depth > reader->m_limits.xmlDepth) {
        reader->failHere(QStringLiteral("too many elements within each other"));
        return;
    }
    if (reader->m_skipped > 0) {
        ++reader->m_skipped;
        return;
    }
    XmlNamespaces &spaces = reader->m_spaces;
    spaces.open(name, attributes);
    const XmlName element = spaces.element(name);
    if (!element.isDeclared) {
        reader->failHere(QStringLiteral("a prefix is not declared"));
        return;
    }
    const bool isTold = element.isOfRoot || reader->m_elements == Elements::All;
    if (!isTold || !reader->m_sink->start(element, XmlAttributes(attributes, spaces)))
        reader->m_skipped = 1;
}

void XmlReader::endElement(void *self, const char *name)
{
    auto *reader = static_cast<XmlReader *>(self);
    if (reader->m_isStopped)
        return;
    --reader->m_depth;
    if (reader->m_skipped > 1) {
        --reader->m_skipped;
        return;
    }
    // Of the element that the sink wanted nothing of, only the namespaces end.
    if (reader->m_skipped == 0)
        reader->m_sink->end(reader->m_spaces.element(name));
    reader->m_skipped = 0;
    reader->m_spaces.close();
}

void XmlReader::characters(void *self, const char *text, int size)
{
    auto *reader = static_cast<XmlReader *>(self);
    if (!reader->m_isStopped && reader->m_skipped == 0)
        reader->m_sink->text({text, size_t(size)});
}

void XmlReader::entityDeclared(void *self, const char *, int, const char *, int, const char *,
                               const char *, const char *, const char *)
{
    static_cast<XmlReader *>(self)->failHere(QStringLiteral("an entity is declared"));
}

void XmlReader::entityUsed(void *self, const char *, int)
{
    static_cast<XmlReader *>(self)->failHere(QStringLiteral("an entity is not declared"));
}

Error XmlReader::parserError() const
{
    return damagedPart(m_part, qint64(XML_GetCurrentLineNumber(m_parser)),
                       QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser))));
}

Result<bool> XmlReader::read(const Source &source, XmlSink &sink)
{
    m_sink = &sink;
    Result<bool> result = readChunks(source);
    if (m_fault)
        return *m_fault;
    return result;
}

Result<bool> XmlReader::readChunks(const Source &source)
{
    while (true) {
        const Result<qint64> fed = readChunk(source);
        if (!fed)
            return fed.error();
        if (m_isStopped)
            return false;
        if (*fed == 0)
            return true;
        // A token that does not end is kept whole until it does.
        if (m_fed - position() > m_limits.xmlToken)
            return damagedPart(m_part, qint64(XML_GetCurrentLineNumber(m_parser)),
                               QStringLiteral("a tag is too long"));
    }
}

Result<qint64> XmlReader::readChunk(const Source &source)
{
    void *buffer = XML_GetBuffer(m_parser, xmlChunk);
    if (!buffer)
        return parserError();
    Result<qint64> read = source(static_cast<char *>(buffer), xmlChunk);
    if (!read)
        return read;
    if (m_fed == 0)
        m_isUtf8 = std::string_view(static_cast<char *>(buffer), size_t(*read)).find('\0')
            == std::string_view::npos;
    m_fed += *read;
    if (XML_ParseBuffer(m_parser, int(*read), *read == 0) == XML_STATUS_ERROR && !m_isStopped)
        return parserError();
    return read;
}

} // namespace flokdesk
