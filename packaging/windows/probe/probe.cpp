// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a workbook and reads it, parses CSV, XML, JSON and an HTTP message, asks SQLite: fails where a library does not work.
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <cstdio>
#include <cstring>
#include <csv.h>
#include <expat.h>
#include <minizip/unzip.h>
#include <simdjson.h>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <xlsxwriter.h>

namespace {

int failed = 0;

void check(bool works, const char *library)
{
    std::printf("%s %s\n", works ? "works:" : "DOES NOT WORK:", library);
    failed += works ? 0 : 1;
}

bool writesWorkbook(const char *path)
{
    lxw_workbook *workbook = workbook_new(path);
    worksheet_write_string(workbook_add_worksheet(workbook, nullptr), 0, 0, "x", nullptr);
    return workbook_close(workbook) == LXW_NO_ERROR;
}

bool readsArchive(const char *path)
{
    const unzFile archive = unzOpen64(path);
    const bool found = archive && unzLocateFile(archive, "xl/workbook.xml", 1) == UNZ_OK;
    return found && unzClose(archive) == UNZ_OK;
}

bool parsesHttp()
{
    boost::beast::http::request_parser<boost::beast::http::string_body> parser;
    boost::beast::error_code error;
    const char *text = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    parser.put(boost::asio::buffer(text, std::strlen(text)), error);
    return !error && parser.is_done();
}

bool parsesCsv()
{
    csv_parser parser{};
    if (csv_init(&parser, CSV_STRICT) != 0)
        return false;
    const bool all = csv_parse(&parser, "a,b\n", 4, nullptr, nullptr, nullptr) == 4;
    csv_free(&parser);
    return all;
}

bool parsesXml()
{
    const XML_Parser parser = XML_ParserCreate(nullptr);
    const bool parsed = XML_Parse(parser, "<a/>", 4, 1) == XML_STATUS_OK;
    XML_ParserFree(parser);
    return parsed;
}

bool parsesJson()
{
    simdjson::dom::parser parser;
    return parser.parse(simdjson::padded_string(std::string("[1]"))).error() == simdjson::SUCCESS;
}

bool asksSqlite()
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    database.exec("CREATE VIRTUAL TABLE words USING fts5(word)"); // what the journal is searched with
    return database.execAndGet("SELECT 1 + 1").getInt() == 2;
}

} // namespace

int main(int, char **argv)
{
    const char *path = argv[1] ? argv[1] : "probe.xlsx";
    check(writesWorkbook(path), "libxlsxwriter");
    check(readsArchive(path), "minizip");
    check(parsesHttp(), "Boost.Beast");
    check(parsesCsv(), "libcsv");
    check(parsesXml(), "expat");
    check(parsesJson(), "simdjson");
    check(asksSqlite(), "SQLiteCpp with SQLite and FTS5");
    return failed;
}
