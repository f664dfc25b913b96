// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/odscontent.h"

#include "sheets/odssheet.h"
#include "sheets/workbookfault.h"

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

    bool start(XmlName name, const XmlAttributes &attributes) override
    {
        const OdsSpace space = odsSpaceOf(name.space);
        if (space == OdsSpace::Office) {
            isSpreadsheet |= name.local == "spreadsheet";
            return name.local.starts_with("document") || name.local == "body"
                || name.local == "spreadsheet" || name.local == "automatic-styles";
        }
        if (space == OdsSpace::Style && name.local == "style") {
            m_style = attributes.value("style:1.0", "name");
            return true;
        }
        if (space == OdsSpace::Style && name.local == "table-properties"
            && attributes.value("table:1.0", "display") == "false")
            m_hiddenStyles.insert(m_style);
        if (space == OdsSpace::Table && name.local == "table")
            add(attributes);
        return false;
    }
    void end(XmlName) override { }

private:
    void add(const XmlAttributes &attributes)
    {
        const std::string_view name = attributes.value("table:1.0", "name");
        const bool isHidden = m_hiddenStyles.contains(attributes.value("table:1.0", "style-name"));
        sheets.push_back({QString::fromUtf8(name.data(), qsizetype(name.size())),
                          SheetInfo::Kind::Table, isHidden});
        if (qsizetype(sheets.size()) > m_limits.sheets)
            m_reader.failHere(QStringLiteral("too many sheets"));
    }

    XmlReader &m_reader;
    const WorkbookLimits &m_limits;
    std::string m_style;
    std::set<std::string, std::less<>> m_hiddenStyles;
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
    // The document of XML alone is the file itself.
    return m_zip ? QString::fromLatin1(odsPart.data()) : QStringLiteral("XML");
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

Result<bool> OdsContent::readDocument(XmlReader &reader, XmlSink &sink, SheetProgress *progress)
{
    if (!m_zip) {
        if (!m_device->seek(0))
            return damagedPart({});
        if (progress)
            progress->setTotal(m_device->size());
        const auto source = [this](char *data, qint64 most) -> Result<qint64> {
            const qint64 read = m_device->read(data, most);
            if (read < 0)
                return workbookFault(Error::Kind::Storage, m_device->errorString());
            return read;
        };
        return reader.read(watched(source, progress), sink);
    }
    if (const Result<Done> begun = m_zip->begin(odsPart); !begun)
        return begun.error();
    if (progress)
        progress->setTotal(m_zip->size(odsPart));
    const auto source = [this](char *data, qint64 most) { return m_zip->read(data, most); };
    const Result<bool> read = reader.read(watched(source, progress), sink);
    if (!read || !*read)
        return read;
    if (const Result<Done> finished = m_zip->finish(); !finished)
        return finished.error();
    return true;
}

Result<Done> OdsContent::listSheets(SheetProgress *progress)
{
    XmlReader reader(partName(), XmlReader::Elements::All, m_limits);
    OdsListSink sink(reader, m_limits);
    if (const Result<bool> read = readDocument(reader, sink, progress); !read)
        return read.error();
    if (!sink.isSpreadsheet)
        return notAWorkbook();
    sheets = std::move(sink.sheets);
    return Done();
}

Result<bool> OdsContent::read(size_t sheet, RowTeller &rows, SheetProgress *progress)
{
    XmlReader reader(partName(), XmlReader::Elements::All, m_limits);
    OdsSheetSink sink(reader, sheet, rows, m_limits);
    return readDocument(reader, sink, progress);
}

} // namespace flokdesk
