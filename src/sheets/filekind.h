// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <QByteArrayView>
#include <QString>

namespace flokdesk {

/// The kind of a file by its first bytes, whatever its name says. Ole is the container both of legacy workbooks (.xls) and
/// of encrypted new ones. Text: none of the others.
enum class FileKind : std::uint8_t { Text, Zip, Ole, Pdf, Html, Xml, Gzip, Rtf, Image };

/// `beginning` should have 512 bytes or more where the file has so many. Marks and blanks in front of HTML and XML
/// are skipped.
FileKind fileKindOf(QByteArrayView beginning);

/// The name for people, with its article, for a sentence: "a PDF document".
QString fileKindName(FileKind kind);

} // namespace flokdesk
