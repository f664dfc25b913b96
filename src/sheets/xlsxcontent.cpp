// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xlsxcontent.h"

#include "sheets/cellname.h"
#include "sheets/workbookfault.h"
#include "sheets/xlsxsheet.h"
#include "sheets/xlsxtext.h"

#include <QCoreApplication>

namespace flokdesk {

namespace {

std::string_view lastSegment(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

/// The name of the part that a relation of `source` names: relative to its folder, or absolute.
std::string resolvedPart(std::string_view source, std::string target)
{
    std::replace(target.begin(), target.end(), '\\', '/');
    const std::string folder(source.substr(0, source.rfind('/') + 1));
    std::string path = target.starts_with('/') ? target : folder + target;
    std::vector<std::string> segments;
    for (size_t start = 0; start <= path.size();) {
        const size_t end = std::min(path.find('/', start), path.size());
        const std::string segment = path.substr(start, end - start);
        if (segment == ".." && !segments.empty())
            segments.pop_back();
        else if (!segment.empty() && segment != "." && segment != "..")
            segments.push_back(segment);
        start = end + 1;
    }
    std::string name;
    for (const std::string &segment : segments)
        name += (name.empty() ? "" : "/") + segment;
    return name;
}

std::string relationsPartOf(std::string_view part)
{
    const size_t folder = part.rfind('/') + 1;
    return std::string(part.substr(0, folder)) + "_rels/" + std::string(part.substr(folder))
        + ".rels";
}

class RelationsSink : public XmlSink {
public:
    struct Found {
        std::string id;
        std::string type;
        std::string target;
    };
    std::vector<Found> found;

    bool start(XmlName name, const XmlAttributes &attributes) override
    {
        if (name.local == "Relationship" && attributes.value("TargetMode") != "External") {
            found.push_back({std::string(attributes.value("Id")),
                             std::string(lastSegment(attributes.value("Type"))),
                             std::string(attributes.value("Target"))});
        }
        return true;
    }
    void end(XmlName) override { }
};

/// Reads the part of the workbook: its sheets and from when it counts days.
class BookSink : public XmlSink {
public:
    struct Sheet {
        QString name;
        std::string relation;
        bool isHidden = false;
    };
    std::vector<Sheet> sheets;
    DateSystem dates = DateSystem::From1900;
    bool isBook = false;

    bool start(XmlName name, const XmlAttributes &attributes) override
    {
        if (name.local == "workbook") {
            isBook = true;
        } else if (name.local == "workbookPr") {
            if (attributes.isOn("date1904"))
                dates = DateSystem::From1904;
        } else if (name.local == "sheet") {
            const std::string_view title = attributes.value("name");
            const std::string_view state = attributes.value("state");
            sheets.push_back({QString::fromUtf8(title.data(), qsizetype(title.size())),
                              std::string(attributes.value(XmlSpace::Relationships, "id")),
                              state == "hidden" || state == "veryHidden"});
        }
        return name.local == "workbook" || name.local == "sheets";
    }
    void end(XmlName) override { }
};

/// Reads the formats of cells from the part of the styles.
class StylesSink : public XmlSink {
public:
    std::map<int, std::string> codes;
    std::vector<int> formatOfStyle;

    bool start(XmlName name, const XmlAttributes &attributes) override
    {
        const int format = int(wholeNumber(attributes.value("numFmtId")).value_or(0) & 0xFFFF);
        if (name.local == "numFmt")
            codes.insert_or_assign(format, attributes.value("formatCode"));
        else if (name.local == "xf")
            formatOfStyle.push_back(format);
        // Differential and named styles have elements of the same names.
        return name.local == "styleSheet" || name.local == "numFmts" || name.local == "cellXfs";
    }
    void end(XmlName) override { }

    void moveTo(XlsxBook &book)
    {
        std::map<int, std::uint32_t> made;
        for (const int format : formatOfStyle) {
            const auto [place, isNew] =
                made.try_emplace(format, std::uint32_t(book.formats.size()));
            if (isNew) {
                const auto code = codes.find(format);
                book.formats.push_back(code == codes.end() ? NumberFormat::builtIn(format)
                                                           : NumberFormat(code->second));
            }
            book.formatOfStyle.push_back(place->second);
        }
    }
};

class SharedTextsSink : public XmlSink {
public:
    SharedTextsSink(XmlReader &reader, SharedTexts &shared, const WorkbookLimits &limits)
        : m_reader(reader)
        , m_shared(shared)
        , m_limits(limits)
        , m_text(limits.cellText)
    {
    }

    bool start(XmlName name, const XmlAttributes &attributes) override
    {
        if (name.local == "sst") {
            m_preserves = preservesSpace(attributes, false);
            return true;
        }
        if (name.local == "si") {
            m_text.begin(attributes, m_preserves);
            return true;
        }
        return m_text.start(name.local, attributes);
    }

    void end(XmlName name) override
    {
        if (name.local != "si") {
            m_text.end(name.local);
            return;
        }
        m_shared.texts.push_back(m_shared.arena.keep(m_text.text()));
        const size_t used =
            m_shared.arena.size() + m_shared.texts.size() * sizeof(std::string_view);
        if (qint64(used) > m_limits.sharedText)
            m_reader.failHere(QStringLiteral("too much text"));
    }

    void text(std::string_view piece) override
    {
        if (!m_text.add(piece))
            m_reader.failHere(QStringLiteral("a text is too long"));
    }

private:
    XmlReader &m_reader;
    SharedTexts &m_shared;
    const WorkbookLimits &m_limits;
    XlsxText m_text;
    bool m_preserves = false;
};

QString partText(const std::string &part)
{
    return QString::fromStdString(part);
}

Error binaryWorkbook()
{
    return workbookFault(
        Error::Kind::InvalidInput,
        QCoreApplication::translate(
            "Workbook",
            "The file is a binary workbook (XLSB), which is not read here. Open it in Excel, "
            "save it as Excel workbook (.xlsx), and choose that file."));
}

SheetInfo::Kind kindOfSheet(std::string_view relation)
{
    if (relation == "worksheet")
        return SheetInfo::Kind::Table;
    return relation == "chartsheet" ? SheetInfo::Kind::Chart : SheetInfo::Kind::Other;
}

} // namespace

XlsxContent::XlsxContent(ZipReader zip, const WorkbookLimits &limits)
    : m_zip(std::move(zip))
    , m_limits(limits)
{
}

Result<std::unique_ptr<XlsxContent>> XlsxContent::open(ZipReader zip, const WorkbookLimits &limits)
{
    std::unique_ptr<XlsxContent> content(new XlsxContent(std::move(zip), limits));
    if (const Result<Done> read = content->readBook(); !read)
        return read.error();
    return content;
}

Result<bool> XlsxContent::readPart(const std::string &part, XmlReader &reader, XmlSink &sink,
                                   SheetProgress *progress)
{
    if (const Result<Done> begun = m_zip.begin(part); !begun)
        return begun.error();
    if (progress)
        progress->setTotal(m_zip.size(part));
    Result<bool> read = reader.read(
        watched([this](char *data, qint64 most) { return m_zip.read(data, most); }, progress),
        sink);
    if (!read || !*read)
        return read;
    if (const Result<Done> finished = m_zip.finish(); !finished)
        return finished.error();
    return true;
}

Result<XlsxContent::Relations> XlsxContent::relationsOf(const std::string &part)
{
    const std::string name = relationsPartOf(part);
    if (!m_zip.contains(name))
        return Relations();
    RelationsSink sink;
    XmlReader reader(partText(name), XmlReader::Elements::OfRootNamespace, m_limits);
    if (const Result<bool> read = readPart(name, reader, sink); !read)
        return read.error();
    Relations relations;
    for (const RelationsSink::Found &found : sink.found)
        relations[found.id] = {found.type, resolvedPart(part, found.target)};
    return relations;
}

std::string XlsxContent::targetOf(const Relations &relations, std::string_view type)
{
    for (const auto &[id, relation] : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

Result<Done> XlsxContent::readBook()
{
    const Result<Relations> roots = relationsOf({});
    if (!roots)
        return roots.error();
    std::string part = targetOf(*roots, "officeDocument");
    if (part.empty())
        part = "xl/workbook.xml";
    if (part.ends_with(".bin"))
        return binaryWorkbook();
    if (!m_zip.contains(part) && roots->empty())
        return notAWorkbook();

    BookSink book;
    XmlReader bookReader(partText(part), XmlReader::Elements::OfRootNamespace, m_limits);
    if (const Result<bool> read = readPart(part, bookReader, book); !read)
        return read.error();
    if (!book.isBook)
        return notAWorkbook(partText(part));
    if (qsizetype(book.sheets.size()) > m_limits.sheets)
        return damagedPart(partText(part), 0, QStringLiteral("too many sheets"));
    m_book.dates = book.dates;
    const Result<Relations> relations = relationsOf(part);
    if (!relations)
        return relations.error();
    m_sharedPart = targetOf(*relations, "sharedStrings");
    for (const BookSink::Sheet &sheet : book.sheets) {
        const auto relation = relations->find(sheet.relation);
        if (relation == relations->end())
            return missingPart(sheet.name);
        sheets.push_back({sheet.name, kindOfSheet(relation->second.type), sheet.isHidden});
        m_sheetParts.push_back(relation->second.target);
    }
    const std::string stylesPart = targetOf(*relations, "styles");
    if (stylesPart.empty())
        return Done();
    StylesSink styles;
    XmlReader stylesReader(partText(stylesPart), XmlReader::Elements::OfRootNamespace, m_limits);
    if (const Result<bool> read = readPart(stylesPart, stylesReader, styles); !read)
        return read.error();
    styles.moveTo(m_book);
    return Done();
}

Result<Done> XlsxContent::readSharedTexts(SheetProgress *progress)
{
    if (m_book.shared.isRead || m_sharedPart.empty())
        return Done();
    m_book.shared = {};
    XmlReader reader(partText(m_sharedPart), XmlReader::Elements::OfRootNamespace, m_limits);
    SharedTextsSink sink(reader, m_book.shared, m_limits);
    if (const Result<bool> read = readPart(m_sharedPart, reader, sink, progress); !read)
        return read.error();
    m_book.shared.isRead = true;
    return Done();
}

Result<bool> XlsxContent::read(size_t sheet, RowTeller &rows, SheetProgress *progress)
{
    if (sheets[sheet].kind != SheetInfo::Kind::Table)
        return true;
    if (const Result<Done> read = readSharedTexts(progress); !read)
        return read.error();
    const std::string &part = m_sheetParts[sheet];
    XmlReader reader(partText(part), XmlReader::Elements::OfRootNamespace, m_limits);
    XlsxSheetSink sink(reader, m_book, rows, m_limits);
    return readPart(part, reader, sink, progress);
}

} // namespace flokdesk
