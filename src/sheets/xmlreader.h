// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sheets/workbooklimits.h"
#include "sheets/xmlnamespaces.h"

#include <functional>
#include <optional>
#include <QString>
#include <string_view>

struct XML_ParserStruct;

namespace flokdesk {

/// The attributes of an element, valid while it is told.
class XmlAttributes {
public:
    XmlAttributes(const char **pairs, const XmlNamespaces &spaces)
        : m_pairs(pairs)
        , m_spaces(spaces)
    {
    }

    /// Calls `tell(XmlName, std::string_view value)` for each.
    template <typename Tell>
    void each(Tell tell) const
    {
        for (const char **pair = m_pairs; *pair; pair += 2)
            tell(m_spaces.attribute(pair[0]), std::string_view(pair[1]));
    }
    /// The value of an attribute without a prefix, empty where there is none.
    std::string_view value(std::string_view name) const;
    /// As above, for an attribute of a namespace.
    std::string_view value(XmlSpace space, std::string_view name) const;
    /// True for "1", "true" and "on".
    bool isOn(std::string_view name) const;

private:
    const char **m_pairs;
    const XmlNamespaces &m_spaces;
};

/// Is told the content of a document in its order.
class XmlSink {
public:
    virtual ~XmlSink() = default;
    /// Returns false to be told nothing of what is in this element, nor its end.
    virtual bool start(XmlName name, const XmlAttributes &attributes) = 0;
    virtual void end(XmlName name) = 0;
    /// A piece of text, in valid UTF-8.
    virtual void text(std::string_view) { }
};

/// Reads an XML document in pieces; UTF-8, UTF-16, US-ASCII and ISO 8859-1. Refuses documents that declare or use
/// entities of their own, and those over the limits of depth and of the size of a token.
class XmlReader {
public:
    /// Gives up to `most` bytes of the document; 0 at its end.
    using Source = std::function<Result<qint64>(char *data, qint64 most)>;
    enum class Elements {
        All,
        OfRootNamespace, ///< elements of other namespaces are left out with their content
    };

    /// `part` names the document in errors.
    XmlReader(QString part, Elements elements, const WorkbookLimits &limits);
    ~XmlReader();

    /// Reads the document to its end, or until stop() or fail() are called. True: to the end.
    Result<bool> read(const Source &source, XmlSink &sink);

    /// The byte of the document at which the present element or text begins.
    qint64 position() const;
    /// The prefix of a namespace at the present element, for looking at the bytes of a document in UTF-8; nothing where
    /// it has several or the document is in another encoding.
    std::optional<std::string> onlyPrefixOf(XmlSpace space) const;

    /// To be called by the sink: it has enough.
    void stop();
    /// To be called by the sink: read() ends with this error.
    void fail(Error error);
    /// As fail(): the document is damaged at the present line.
    void failHere(const QString &detail);

private:
    static void startElement(void *self, const char *name, const char **attributes);
    static void endElement(void *self, const char *name);
    static void characters(void *self, const char *text, int size);
    static void entityDeclared(void *self, const char *, int, const char *, int, const char *,
                               const char *, const char *, const char *);
    static void entityUsed(void *self, const char *, int);
    Result<bool> readChunks(const Source &source);
    Result<qint64> readChunk(const Source &source);
    Error parserError() const;

    XML_ParserStruct *m_parser;
    QString m_part;
    Elements m_elements;
    WorkbookLimits m_limits;
    XmlSink *m_sink = nullptr;
    XmlNamespaces m_spaces;
    std::optional<Error> m_fault;
    qint64 m_fed = 0;
    int m_depth = 0;
    int m_skipped = 0; ///< open elements from the one that the sink wanted nothing of; 0: none
    bool m_isStopped = false;
    bool m_isUtf8 = true;
};

} // namespace flokdesk
