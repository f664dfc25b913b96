// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/workbookcontent.h"
#include "sheets/xlsxbook.h"
#include "sheets/zipreader.h"

#include <map>

namespace flokdesk {

/// A workbook by ECMA-376 part 1 (SpreadsheetML), in its transitional and its strict form.
class XlsxContent : public WorkbookContent {
public:
    static Result<std::unique_ptr<XlsxContent>> open(ZipReader zip, const WorkbookLimits &limits);

    Result<bool> read(size_t sheet, RowTeller &rows, SheetProgress *progress) override;

private:
    struct Relation {
        std::string type; ///< the last part of its address, such as "worksheet"
        std::string target; ///< the name of a part
    };
    using Relations = std::map<std::string, Relation, std::less<>>;

    XlsxContent(ZipReader zip, const WorkbookLimits &limits);
    Result<Done> readBook();
    Result<Done> readSharedTexts(SheetProgress *progress);
    Result<Relations> relationsOf(const std::string &part);
    /// The name of the first part with a relation of this type; empty if there is none.
    static std::string targetOf(const Relations &relations, std::string_view type);
    Result<bool> readPart(const std::string &part, XmlReader &reader, XmlSink &sink,
                          SheetProgress *progress = nullptr);

    ZipReader m_zip;
    WorkbookLimits m_limits;
    XlsxBook m_book;
    std::string m_sharedPart;
    std::vector<std::string> m_sheetParts;
};

} // namespace flokdesk
