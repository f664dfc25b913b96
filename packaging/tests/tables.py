#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tables.py DIRECTORY: writes one table as CSV, XLSX and ODS, as small as they can be, for programs to open."""
import pathlib
import sys
import zipfile

ROWS = [["SKU", "Nombre"], ["A-1", "Ñandú"], ["A-2", "Azúcar"]]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
ODF = "urn:oasis:names:tc:opendocument:xmlns"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def xlsx():
    rows = "".join(
        f"<row r='{r}'>" + "".join(f"<c r='{chr(65 + c)}{r}' t='inlineStr'><is><t>{text}</t></is></c>" for c, text in enumerate(row)) + "</row>"
        for r, row in enumerate(ROWS, 1))
    return {
        "[Content_Types].xml": f"<Types xmlns='{PACKAGE}/content-types'>"
        "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        f"<Override PartName='/xl/workbook.xml' ContentType='{TYPE}.sheet.main+xml'/>"
        f"<Override PartName='/xl/worksheets/sheet1.xml' ContentType='{TYPE}.worksheet+xml'/></Types>",
        "_rels/.rels": f"<Relationships xmlns='{PACKAGE}/relationships'>"
        f"<Relationship Id='rId1' Type='{OFFICE}/officeDocument' Target='xl/workbook.xml'/></Relationships>",
        "xl/workbook.xml": f"<workbook xmlns='{MAIN}' xmlns:r='{OFFICE}'>"
        "<sheets><sheet name='Hoja' sheetId='1' r:id='rId1'/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f"<Relationships xmlns='{PACKAGE}/relationships'>"
        f"<Relationship Id='rId1' Type='{OFFICE}/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
        "xl/worksheets/sheet1.xml": f"<worksheet xmlns='{MAIN}'><sheetData>{rows}</sheetData></worksheet>",
    }


def ods():
    rows = "".join(
        "<table:table-row>" + "".join(
            f"<table:table-cell office:value-type='string'><text:p>{text}</text:p></table:table-cell>" for text in row) + "</table:table-row>"
        for row in ROWS)
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return {
        "mimetype": kind,
        "META-INF/manifest.xml": f"<manifest:manifest xmlns:manifest='{ODF}:manifest:1.0' manifest:version='1.2'>"
        f"<manifest:file-entry manifest:full-path='/' manifest:media-type='{kind}'/>"
        "<manifest:file-entry manifest:full-path='content.xml' manifest:media-type='text/xml'/></manifest:manifest>",
        "content.xml": f"<office:document-content xmlns:office='{ODF}:office:1.0' xmlns:table='{ODF}:table:1.0' xmlns:text='{ODF}:text:1.0'"
        " office:version='1.2'><office:body><office:spreadsheet><table:table table:name='Hoja'>"
        f"{rows}</table:table></office:spreadsheet></office:body></office:document-content>",
    }


def pack(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            stored = zipfile.ZIP_STORED if name == "mimetype" else None
            archive.writestr(name, text.encode(), stored)


target = pathlib.Path(sys.argv[1])
(target / "tabla ñ.csv").write_text("".join(",".join(row) + "\r\n" for row in ROWS), encoding="utf-8")
pack(target / "tabla ñ.xlsx", xlsx())
pack(target / "tabla ñ.ods", ods())
