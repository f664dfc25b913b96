// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/workbook.h"

#include <minizip/zip.h>
#include <QBuffer>
#include <QStringList>
#include <QtEndian>

namespace flokdesk {

using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

/// A zip archive of these entries.
inline QByteArray zipOf(const Parts &parts, int level = Z_DEFAULT_COMPRESSION)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    zlib_filefunc64_def functions{};
    functions.opaque = &buffer;
    functions.zopen64_file = [](voidpf opaque, const void *, int) { return opaque; };
    functions.zread_file = [](voidpf, voidpf stream, void *data, uLong size) {
        return uLong(static_cast<QBuffer *>(stream)->read(static_cast<char *>(data), qint64(size)));
    };
    functions.zwrite_file = [](voidpf, voidpf stream, const void *data, uLong size) {
        return uLong(
            static_cast<QBuffer *>(stream)->write(static_cast<const char *>(data), qint64(size)));
    };
    functions.ztell64_file = [](voidpf, voidpf stream) {
        return ZPOS64_T(static_cast<QBuffer *>(stream)->pos());
    };
    functions.zseek64_file = [](voidpf, voidpf stream, ZPOS64_T offset, int origin) {
        auto *device = static_cast<QBuffer *>(stream);
        const qint64 start = origin == ZLIB_FILEFUNC_SEEK_SET ? 0
            : origin == ZLIB_FILEFUNC_SEEK_CUR                ? device->pos()
                                                              : device->size();
        return long(device->seek(start + qint64(offset)) ? 0 : -1);
    };
    functions.zclose_file = [](voidpf, voidpf) { return 0; };
    functions.zerror_file = [](voidpf, voidpf) { return 0; };
    zipFile zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    for (const auto &[name, content] : parts) {
        zipOpenNewFileInZip(zip, name.constData(), nullptr, nullptr, 0, nullptr, 0, nullptr,
                            level == 0 ? 0 : Z_DEFLATED, level);
        zipWriteInFileInZip(zip, content.constData(), unsigned(content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    return buffer.data();
}

constexpr const char *mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char *relationSpace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// What a workbook of one sheet is made of; each part may be replaced.
struct XlsxParts {
    QByteArray rows = {}; ///< within sheetData
    QByteArray beforeRows = {}; ///< such as cols
    QByteArray shared = {}; ///< the <si> elements
    QByteArray styles = {}; ///< within styleSheet
    QByteArray bookProperties = {};
    QByteArray mainNamespace = mainSpace;

    static QByteArray relation(const QByteArray &id, const QByteArray &type,
                               const QByteArray &target)
    {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relationSpace + '/' + type
            + "\" Target=\"" + target + "\"/>";
    }
    static QByteArray relations(const QByteArray &content)
    {
        return "<Relationships "
               "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + content + "</Relationships>";
    }
    QByteArray sheet() const
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"" + mainNamespace
            + "\">" + beforeRows + "<sheetData>" + rows + "</sheetData></worksheet>";
    }
    Parts parts() const
    {
        return {
            {"[Content_Types].xml", "<Types/>"},
            {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
            {"xl/workbook.xml",
             "<workbook xmlns=\"" + mainNamespace + "\" xmlns:r=\"" + relationSpace + "\">"
                 + bookProperties
                 + "<sheets><sheet name=\"Sheet1\" sheetId=\"1\" "
                   "r:id=\"rId1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                       + relation("rId2", "styles", "styles.xml")
                       + relation("rId3", "sharedStrings", "sharedStrings.xml"))},
            {"xl/worksheets/sheet1.xml", sheet()},
            {"xl/styles.xml",
             "<styleSheet xmlns=\"" + mainNamespace + "\">" + styles + "</styleSheet>"},
            {"xl/sharedStrings.xml", "<sst xmlns=\"" + mainNamespace + "\">" + shared + "</sst>"},
        };
    }
    QByteArray file() const { return zipOf(parts()); }
};

/// The parts with one of them replaced or added; removed where `content` is null.
inline Parts with(Parts parts, const QByteArray &name, const QByteArray &content)
{
    std::erase_if(parts, [&name](const auto &part) { return part.first == name; });
    if (!content.isNull())
        parts.emplace_back(name, content);
    return parts;
}

/// Cell formats 0, 1, 2… with these codes.
inline QByteArray stylesOf(const QByteArrayList &codes)
{
    QByteArray formats;
    QByteArray cells;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QByteArray id = QByteArray::number(164 + i);
        formats += "<numFmt numFmtId=\"" + id + "\" formatCode=\""
            + QByteArray(codes[i]).replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
            + "\"/>";
        cells += "<xf numFmtId=\"" + id + "\"/>";
    }
    return "<numFmts>" + formats + "</numFmts><cellXfs>" + cells + "</cellXfs>";
}

/// A document with these tables; `styles` stand before them.
inline QByteArray odsDocument(const QByteArray &tables, const QByteArray &styles = {},
                              const QByteArray &root = "office:document-content")
{
    const QByteArray space = "urn:oasis:names:tc:opendocument:xmlns:";
    QByteArray names;
    for (const char *name : {"office", "table", "text", "style"})
        names += " xmlns:" + QByteArray(name) + "=\"" + space + name + ":1.0\"";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + names
        + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
          "<office:automatic-styles>"
        + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></" + root + ">";
}

inline QByteArray odsFile(const QByteArray &rows, const QByteArray &styles = {})
{
    const QByteArray table = "<table:table table:name=\"Sheet1\">" + rows + "</table:table>";
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                  {"content.xml", odsDocument(table, styles)}});
}

/// An OLE file whose directory has these entries.
inline QByteArray oleFile(const QStringList &names)
{
    const qsizetype sectors = (names.size() + 3) / 4;
    QByteArray file(512 * (2 + sectors), '\0');
    const auto put = [&file](qsizetype place, auto number) {
        qToLittleEndian(number, file.data() + place);
    };
    file.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    put(30, quint16(9)); // sectors of 512 bytes
    put(48, quint32(1)); // the directory begins in sector 1
    put(76, quint32(0)); // the allocation table is sector 0
    for (qsizetype i = 0; i < sectors; ++i)
        put(512 + 4 * (i + 1), i + 1 < sectors ? quint32(i + 2) : quint32(0xFFFFFFFE));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qsizetype place = 1024 + 128 * i;
        for (qsizetype j = 0; j < names[i].size(); ++j)
            put(place + 2 * j, quint16(names[i][j].unicode()));
        put(place + 64, quint16(2 * names[i].size() + 2));
    }
    return file;
}

inline Result<Workbook> openBytes(const QByteArray &file, const WorkbookLimits &limits = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(file);
    buffer->open(QIODevice::ReadOnly);
    return Workbook::open(std::move(buffer), nullptr, limits);
}

/// A cell for a comparison: `#12`, `@2026-11-30`, `?TRUE`, `!#N/A`, `~` for a formula without result; what it
/// stores in braces where that differs; `*` behind a number that was rounded.
inline QString shortCell(const SheetCell &cell)
{
    static constexpr const char *marks[] = {"", "", "#", "@", "?", "!", "~"};
    const auto text = [](std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    };
    QString shortText = QLatin1StringView(marks[int(cell.kind)]) + text(cell.shown);
    if (cell.shown != cell.stored)
        shortText += u'{' + text(cell.stored) + u'}';
    return cell.isRounded ? shortText + u'*' : shortText;
}

/// A row as `3: cell | cell`, with `3h:` for a hidden one.
inline QString shortRow(const SheetRow &row)
{
    QStringList cells;
    for (const SheetCell &cell : row.cells)
        cells << shortCell(cell);
    return QString::number(row.number) + QLatin1StringView(row.isHidden ? "h: " : ": ")
        + cells.join(QStringLiteral(" | "));
}

/// All rows of a sheet, or the message of the error as the only one, behind "error: ".
inline QStringList rowsOf(const QByteArray &file, const SheetReading &reading = {},
                          size_t sheet = 0)
{
    Result<Workbook> book = openBytes(file);
    if (!book)
        return {QStringLiteral("error: ") + book.error().message};
    QStringList rows;
    const Result<SheetReport> report = book->read(
        sheet,
        [&rows](const SheetRow &row) {
            rows << shortRow(row);
            return true;
        },
        reading);
    if (!report)
        return {QStringLiteral("error: ") + report.error().message + QStringLiteral(" [")
                + report.error().detail + QLatin1Char(']')};
    return rows;
}

} // namespace flokdesk
