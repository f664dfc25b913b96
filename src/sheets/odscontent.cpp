// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/odscontent.h"

#include "sheets/odssheet.h"
#include "sheets/workbookfault.h"

#include <QByteArrayMatcher>
#include <QFileDevice>
#include <QFileInfo>

namespace flokdesk {

namespace {

constexpr std::string_view odsPart = "content.xml";

/// Lists the tables of a document.
class OdsListSink : public XmlSink {
public:
    OdsListSink(XmlReader &reader, const WorkbookLimits &limits)
        : m_reader(reader)
        , m_limits(limits)
    {
    }

    std::vector<SheetInfo> sheets;
    bool isSpreadsheet = false;
    /// Where the content of the first table begins. The reader is stopped there unless it shall list all.
    qint64 firstTable = 0;
    bool listsAll = false;

    bool start(XmlName name, const XmlAttributes &attributes) override
    {
        const XmlSpace space = name.space;
        if (space == XmlSpace::Office) {
            isSpreadsheet |= name.local == "spreadsheet";
            return name.local.starts_with("document") || name.local == "body"
                || name.local == "spreadsheet" || name.local == "automatic-styles";
        }
        if (space == XmlSpace::Style && name.local == "style") {
            m_style = attributes.value(XmlSpace::Style, "name");
            return true;
        }
        if (space == XmlSpace::Style && name.local == "table-properties"
            && attributes.value(XmlSpace::Table, "display") == "false")
            m_hiddenStyles.insert(m_style);
        if (space == XmlSpace::Table && name.local == "table")
            add(attributes);
        return false;
    }
    void end(XmlName) override { }

private:
    void add(const XmlAttributes &attributes)
    {
        const std::string_view name = attributes.value(XmlSpace::Table, "name");
        const bool isHidden =
            m_hiddenStyles.contains(attributes.value(XmlSpace::Table, "style-name"));
        sheets.push_back({QString::fromUtf8(name.data(), qsizetype(name.size())),
                          SheetInfo::Kind::Table, isHidden});
        firstTable = m_reader.position() + 1;
        if (!listsAll)
            m_reader.stop();
        if (qsizetype(sheets.size()) > m_limits.sheets)
            m_reader.failHere(QStringLiteral("too many sheets"));
    }

    XmlReader &m_reader;
    const WorkbookLimits &m_limits;
    std::string m_style;
    std::set<std::string, std::less<>> m_hiddenStyles;
};

/// Looks in the bytes of a document whether it may have a second table. Much faster than reading it as XML, which is
/// left for documents with more tables.
class TableSearch {
public:
    /// `prefix` is that of tables, `start` where the content of the first one begins.
    TableSearch(const std::string &prefix, qint64 start)
        : m_tag(QByteArray::fromStdString('<' + prefix + (prefix.empty() ? "table" : ":table")))
        , m_space("urn:oasis:names:tc:opendocument:xmlns:table:1.0")
        , m_skip(start)
    {
    }

    bool hasFound() const { return m_found; }

    void look(const char *data, qint64 size)
    {
        const qint64 skipped = std::min(m_skip, size);
        m_skip -= skipped;
        if (m_found)
            return;
        m_piece.append(data + skipped, size - skipped); // behind the end of the piece before
        m_found = m_space.indexIn(m_piece) >= 0 || hasTable();
        m_piece = m_piece.right(std::max(m_space.pattern().size(), m_tag.pattern().size() + 1));
    }

private:
    bool hasTable() const
    {
        const qsizetype length = m_tag.pattern().size();
        for (qsizetype i = m_tag.indexIn(m_piece); i >= 0 && i + length < m_piece.size();
             i = m_tag.indexIn(m_piece, i + length)) {
            const char behind = m_piece[i + length];
            if (behind != '-') // as in table-row
                return true;
        }
        return false;
    }

    QByteArrayMatcher m_tag;
    QByteArrayMatcher m_space; ///< declared anew, it gives tables another prefix
    QByteArray m_piece;
    qint64 m_skip;
    bool m_found = false;
};

/// Finds out from the manifest whether the document needs a password.
class ManifestSink : public XmlSink {
public:
    bool isEncrypted = false;

    bool start(XmlName name, const XmlAttributes &) override
    {
        isEncrypted |= name.local == "encryption-data";
        return true;
    }
    void end(XmlName) override { }
};

} // namespace

OdsContent::OdsContent(std::optional<ZipReader> zip, QIODevice *device,
                       const WorkbookLimits &limits)
    : m_zip(std::move(zip))
    , m_device(device)
    , m_limits(limits)
{
}

Result<std::unique_ptr<OdsContent>> OdsContent::open(std::optional<ZipReader> zip,
                                                     QIODevice *device,
                                                     const WorkbookLimits &limits,
                                                     SheetProgress *progress)
{
    std::unique_ptr<OdsContent> content(new OdsContent(std::move(zip), device, limits));
    if (const Result<Done> open = content->refuseEncrypted(); !open)
        return open.error();
    if (const Result<Done> listed = content->listSheets(progress); !listed)
        return listed.error();
    return content;
}

QString OdsContent::partName() const
{
    if (m_zip)
        return QString::fromLatin1(odsPart.data());
    // The document of XML alone is the file itself.
    const auto *file = qobject_cast<const QFileDevice *>(m_device);
    return file ? QFileInfo(file->fileName()).fileName() : QStringLiteral("XML");
}

Result<Done> OdsContent::refuseEncrypted()
{
    constexpr std::string_view manifest = "META-INF/manifest.xml";
    if (!m_zip || !m_zip->contains(manifest))
        return Done();
    ManifestSink sink;
    XmlReader reader(QString::fromLatin1(manifest.data()), XmlReader::Elements::All, m_limits);
    if (const Result<Done> begun = m_zip->begin(manifest); !begun)
        return begun.error();
    const Result<bool> read =
        reader.read([this](char *data, qint64 most) { return m_zip->read(data, most); }, sink);
    if (!read)
        return read.error();
    if (sink.isEncrypted)
        return passwordNeeded();
    return Done();
}

Result<XmlReader::Source> OdsContent::begin(SheetProgress *progress)
{
    if (!m_zip) {
        if (!m_device->seek(0))
            return damagedPart({});
        if (progress)
            progress->setTotal(m_device->size());
        return watched(
            [this](char *data, qint64 most) -> Result<qint64> {
                const qint64 read = m_device->read(data, most);
                if (read < 0)
                    return workbookFault(Error::Kind::Storage, m_device->errorString());
                return read;
            },
            progress);
    }
    if (const Result<Done> begun = m_zip->begin(odsPart); !begun)
        return begun.error();
    if (progress)
        progress->setTotal(m_zip->size(odsPart));
    return watched([this](char *data, qint64 most) { return m_zip->read(data, most); }, progress);
}

Result<Done> OdsContent::finish()
{
    return m_zip ? m_zip->finish() : Result<Done>(Done());
}

Result<bool> OdsContent::readDocument(XmlReader &reader, XmlSink &sink, SheetProgress *progress)
{
    const Result<XmlReader::Source> source = begin(progress);
    if (!source)
        return source.error();
    Result<bool> read = reader.read(*source, sink);
    if (!read || !*read)
        return read;
    if (const Result<Done> finished = finish(); !finished)
        return finished.error();
    return true;
}

Result<bool> OdsContent::hasOneTable(const std::string &prefix, qint64 start,
                                     SheetProgress *progress)
{
    const Result<XmlReader::Source> source = begin(progress);
    if (!source)
        return source.error();
    TableSearch search(prefix, start);
    std::vector<char> piece(size_t(64) * 1024);
    while (true) {
        const Result<qint64> read = (*source)(piece.data(), qint64(piece.size()));
        if (!read)
            return read.error();
        if (*read == 0)
            break;
        search.look(piece.data(), *read);
    }
    if (const Result<Done> finished = finish(); !finished)
        return finished.error();
    return !search.hasFound();
}

Result<Done> OdsContent::listSheets(SheetProgress *progress)
{
    for (const bool listsAll : {false, true}) {
        XmlReader reader(partName(), XmlReader::Elements::All, m_limits);
        OdsListSink sink(reader, m_limits);
        sink.listsAll = listsAll;
        const Result<bool> read = readDocument(reader, sink, progress);
        if (!read)
            return read.error();
        if (!sink.isSpreadsheet)
            return notAWorkbook();
        sheets = std::move(sink.sheets);
        if (*read)
            return Done();
        const auto prefix = reader.onlyPrefixOf(XmlSpace::Table);
        const Result<bool> isOne = prefix ? hasOneTable(*prefix, sink.firstTable, progress) : false;
        if (!isOne)
            return isOne.error();
        if (*isOne)
            return Done();
    }
    return Done();
}

Result<bool> OdsContent::read(size_t sheet, RowTeller &rows, SheetProgress *progress)
{
    XmlReader reader(partName(), XmlReader::Elements::All, m_limits);
    OdsSheetSink sink(reader, sheet, rows, m_limits);
    return readDocument(reader, sink, progress);
}

} // namespace flokdesk
