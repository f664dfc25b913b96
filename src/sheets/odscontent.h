// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/workbookcontent.h"
#include "sheets/zipreader.h"

#include <set>

namespace flokdesk {

/// A workbook by OpenDocument 1.3: the part content.xml of an archive, or a document of XML alone.
class OdsContent : public WorkbookContent {
public:
    /// `device` is what the document of XML alone is read from, else nullptr; it outlives the content.
    static Result<std::unique_ptr<OdsContent>> open(std::optional<ZipReader> zip, QIODevice *device,
                                                    const WorkbookLimits &limits,
                                                    SheetProgress *progress);

    Result<bool> read(size_t sheet, RowTeller &rows, SheetProgress *progress) override;

private:
    OdsContent(std::optional<ZipReader> zip, QIODevice *device, const WorkbookLimits &limits);
    Result<Done> refuseEncrypted();
    Result<Done> listSheets(SheetProgress *progress);
    QString partName() const;
    Result<XmlReader::Source> begin(SheetProgress *progress);
    Result<Done> finish();
    Result<bool> hasOneTable(const std::string &prefix, qint64 start, SheetProgress *progress);
    Result<bool> readDocument(XmlReader &reader, XmlSink &sink, SheetProgress *progress);

    std::optional<ZipReader> m_zip;
    QIODevice *m_device;
    WorkbookLimits m_limits;
};

} // namespace flokdesk
