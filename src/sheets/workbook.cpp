// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/workbook.h"

#include "sheets/filekind.h"
#include "sheets/odscontent.h"
#include "sheets/olefile.h"
#include "sheets/workbookfault.h"
#include "sheets/xlsxcontent.h"

#include <QCoreApplication>
#include <QFile>

namespace flokdesk {

namespace {

Error legacyWorkbook()
{
    return workbookFault(
        Error::Kind::InvalidInput,
        QCoreApplication::translate(
            "Workbook",
            "The file is a workbook in the old format of Excel (XLS). Open it in Excel or "
            "LibreOffice, save it as Excel workbook (.xlsx), and choose that file."));
}

Error otherFile(FileKind kind)
{
    //: %1 is a kind of file, such as: a web page (HTML)
    QString message = QCoreApplication::translate("Workbook", "The file is %1 and not a workbook.")
                          .arg(fileKindName(kind));
    message += u' ';
    if (kind == FileKind::Html) {
        message += QCoreApplication::translate(
            "Workbook",
            "Open it in the spreadsheet program and save it as Excel workbook (.xlsx), or copy "
            "the table and paste it.");
    } else if (kind == FileKind::Text) {
        message += QCoreApplication::translate(
            "Workbook", "If it is a table in CSV format, choose it as a text file.");
    } else {
        message += QCoreApplication::translate("Workbook",
                                               "Choose a file in the format XLSX, ODS or CSV.");
    }
    return workbookFault(Error::Kind::InvalidInput, message);
}

Error oleError(QIODevice &device)
{
    switch (oleContentOf(device)) {
    case OleContent::EncryptedWorkbook:
        return passwordNeeded();
    case OleContent::Excel97:
    case OleContent::Excel95:
        return legacyWorkbook();
    case OleContent::Other:
        break;
    }
    return notAWorkbook();
}

bool isOpenDocument(const ZipReader &zip)
{
    // A document with a password may have all its parts in one that is encrypted.
    return (zip.contains("content.xml") || zip.contains("META-INF/manifest.xml"))
        && !zip.contains("_rels/.rels");
}

} // namespace

Workbook::Workbook(Format format, std::unique_ptr<QIODevice> device)
    : m_format(format)
    , m_device(std::move(device))
{
}

Workbook::Workbook(Workbook &&) noexcept = default;
Workbook::~Workbook() = default;

Workbook &Workbook::operator=(Workbook &&other) noexcept
{
    // The content reads from the device.
    m_content = std::move(other.m_content);
    m_device = std::move(other.m_device);
    m_format = other.m_format;
    m_limits = other.m_limits;
    return *this;
}

const std::vector<SheetInfo> &Workbook::sheets() const
{
    return m_content->sheets;
}

Result<Workbook> Workbook::open(const QString &path, SheetProgress *progress,
                                const WorkbookLimits &limits)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        //: %1 is the path of a file, %2 the reason in the words of the operating system
        return workbookFault(Error::Kind::Storage,
                             QCoreApplication::translate("Workbook", "%1 could not be opened: %2")
                                 .arg(path, file->errorString()));
    }
    return open(std::move(file), progress, limits);
}

Result<Workbook> Workbook::open(std::unique_ptr<QIODevice> device, SheetProgress *progress,
                                const WorkbookLimits &limits)
{
    const FileKind kind = fileKindOf(device->peek(4096));
    if (kind == FileKind::Ole)
        return oleError(*device);
    if (kind != FileKind::Zip && kind != FileKind::Xml)
        return otherFile(kind);
    Workbook book(Format::Fods, std::move(device));
    book.m_limits = limits;
    std::optional<ZipReader> zip;
    if (kind == FileKind::Zip) {
        Result<ZipReader> opened = ZipReader::open(*book.m_device, limits);
        if (!opened)
            return opened.error();
        zip.emplace(std::move(*opened));
        book.m_format = isOpenDocument(*zip) ? Format::Ods : Format::Xlsx;
    }
    if (book.m_format == Format::Xlsx) {
        auto content = XlsxContent::open(std::move(*zip), limits);
        if (!content)
            return content.error();
        book.m_content = std::move(*content);
    } else {
        auto content = OdsContent::open(std::move(zip), book.m_device.get(), limits, progress);
        if (!content)
            return content.error();
        book.m_content = std::move(*content);
    }
    return book;
}

Result<SheetReport> Workbook::read(size_t sheet, const SheetSink &sink, const SheetReading &reading)
{
    RowTeller rows(sink, reading, m_limits);
    const Result<bool> read = m_content->read(sheet, rows, reading.progress);
    if (!read)
        return read.error();
    SheetReport report = rows.report();
    report.isWhole = *read;
    return report;
}

} // namespace flokdesk
