// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/filekind.h"

#include <array>
#include <QCoreApplication>

namespace flokdesk {

namespace {

struct FileSignature {
    QByteArrayView bytes;
    FileKind kind;
};

constexpr std::array fileSignatures{
    FileSignature{"PK\x03\x04", FileKind::Zip},
    FileSignature{"PK\x05\x06", FileKind::Zip}, // without a part in it
    FileSignature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::Ole},
    FileSignature{"%PDF-", FileKind::Pdf},
    FileSignature{"\x1F\x8B\x08", FileKind::Gzip},
    FileSignature{"{\\rtf", FileKind::Rtf},
    FileSignature{"\x89PNG\r\n\x1A\n", FileKind::Image},
    FileSignature{"\xFF\xD8\xFF", FileKind::Image},
    FileSignature{"GIF8", FileKind::Image},
};

constexpr std::array<QByteArrayView, 7> htmlTags{"<!doctype html", "<html",  "<head", "<body",
                                                 "<table",         "<style", "<meta"};

/// Of UTF-16 only the bytes that are not NUL, which is enough for tags.
QByteArray lowerWithoutBlanks(QByteArrayView beginning)
{
    QByteArray text = beginning.first(std::min<qsizetype>(beginning.size(), 512)).toByteArray();
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (text.startsWith(mark))
            text.remove(0, qsizetype(qstrlen(mark)));
    }
    return text.replace('\0', QByteArray()).trimmed().toLower();
}

} // namespace

FileKind fileKindOf(QByteArrayView beginning)
{
    for (const FileSignature &signature : fileSignatures) {
        if (beginning.startsWith(signature.bytes))
            return signature.kind;
    }
    const QByteArray text = lowerWithoutBlanks(beginning);
    if (text.startsWith("<?xml"))
        return text.contains("<html") ? FileKind::Html : FileKind::Xml;
    for (const QByteArrayView tag : htmlTags) {
        const char behind = text.size() > tag.size() ? text[tag.size()] : '>';
        if (text.startsWith(tag)
            && (behind == '>' || behind == ' ' || behind == '\n' || behind == '\r'))
            return FileKind::Html;
    }
    return FileKind::Text;
}

QString fileKindName(FileKind kind)
{
    switch (kind) {
    case FileKind::Text:
        return QCoreApplication::translate("Sheets", "a text file");
    case FileKind::Zip:
        return QCoreApplication::translate("Sheets",
                                           "a zip file, as Excel and LibreOffice workbooks are");
    case FileKind::Ole:
        return QCoreApplication::translate("Sheets",
                                           "an old Excel workbook (.xls) or an encrypted file");
    case FileKind::Pdf:
        return QCoreApplication::translate("Sheets", "a PDF document");
    case FileKind::Html:
        return QCoreApplication::translate("Sheets", "a web page (HTML)");
    case FileKind::Xml:
        return QCoreApplication::translate("Sheets", "an XML file");
    case FileKind::Gzip:
        return QCoreApplication::translate("Sheets", "a compressed file (gzip)");
    case FileKind::Rtf:
        return QCoreApplication::translate("Sheets", "a formatted text (RTF)");
    case FileKind::Image:
        return QCoreApplication::translate("Sheets", "an image");
    }
    Q_UNREACHABLE();
}

} // namespace flokdesk
