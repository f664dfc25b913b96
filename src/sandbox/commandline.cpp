// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandline.h"

#include "sandbox/jsonparts.h"

#include <optional>
#include <QCommandLineParser>
#include <QCoreApplication>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A local stand-in for Flokzu's Open API, with rules, limit and faults.\n"
        "Its first line of output is a JSON object with baseUrl, dataKey, userKey, username."_s);
    parser.addOptions({
        {u"port"_s, u"Port on the loopback interface; 0: any free one."_s, u"PORT"_s, u"0"_s},
        {u"seed"_s, u"demo, empty or records=N,columns=M."_s, u"SEED"_s, u"demo"_s},
        {u"language"_s, u"Language of the demo data: es, pt_BR or en."_s, u"LANGUAGE"_s, u"es"_s},
        {u"data"_s, u"Keep the data in FILE (JSON); read it when it exists."_s, u"FILE"_s},
        {u"log"_s, u"Append one JSON line per request to FILE."_s, u"FILE"_s},
        {u"limit"_s, u"Requests per window; 0: no limit."_s, u"N"_s, u"100"_s},
        {u"window-ms"_s, u"Length of the window and of a block."_s, u"MS"_s, u"60000"_s},
        {u"option"_s, u"Change one option of the API contract."_s, u"NAME=VALUE"_s},
        {u"fault"_s, u"Script a fault: KIND,key=value,..."_s, u"SPEC"_s},
        {u"tls-cert"_s, u"Certificate (PEM): speak https."_s, u"FILE"_s},
        {u"tls-key"_s, u"Its key (PEM)."_s, u"FILE"_s},
        {u"data-key"_s, u"Key for instances and databases."_s, u"KEY"_s},
        {u"user-key"_s, u"Key for user management."_s, u"KEY"_s},
        {u"list-options"_s, u"Show all options of the contract and end."_s},
        {u"exit-with-stdin"_s, u"End when standard input ends."_s},
        {{u"h"_s, u"help"_s}, u"Show this and end."_s},
        {{u"v"_s, u"version"_s}, u"Show the version and end."_s},
    });
}

QString listOfContractOptions()
{
    QString text;
    for (const ContractOption &entry : ContractOptions::all())
        text += u"%1 = %2\n    %3\n"_s.arg(entry.name, entry.values.join(u" | "), entry.meaning);
    return text;
}

Error usageError(const QString &message)
{
    return {.kind = Error::Kind::InvalidInput, .message = message, .detail = {}};
}

std::optional<int> wholeNumber(const QCommandLineParser &parser, const QString &option, int most)
{
    bool ok = false;
    const int number = parser.value(option).toInt(&ok);
    return ok && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

Result<Done> readNumbers(const QCommandLineParser &parser, SandboxOptions &options)
{
    constexpr int largest = 1'000'000'000;
    const auto port = wholeNumber(parser, u"port"_s, 65535);
    const auto limit = wholeNumber(parser, u"limit"_s, largest);
    const auto window = wholeNumber(parser, u"window-ms"_s, largest);
    if (!port || !limit || !window || *window == 0)
        return usageError(u"port, limit and window-ms must be whole numbers."_s);
    options.port = static_cast<quint16>(*port);
    options.limit = *limit;
    options.window = std::chrono::milliseconds(*window);
    return Done{};
}

Result<Done> readLanguage(const QCommandLineParser &parser, SandboxOptions &options)
{
    const auto language = demoLanguageNamed(parser.value(u"language"_s));
    if (!language)
        return usageError(u"The language must be es, pt_BR or en."_s);
    options.language = *language;
    return Done{};
}

Result<Done> readContractOptions(const QCommandLineParser &parser, SandboxOptions &options)
{
    for (const QString &given : parser.values(u"option"_s)) {
        auto set = options.contract.set(given.section(u'=', 0, 0), given.section(u'=', 1));
        if (!set)
            return set;
    }
    return Done{};
}

Result<Done> readFaults(const QCommandLineParser &parser, SandboxOptions &options)
{
    for (const QString &given : parser.values(u"fault"_s)) {
        const auto rule = parseFaultRule(given);
        if (!rule)
            return rule.error();
        options.faults.push_back(*rule);
    }
    return Done{};
}

void readTexts(const QCommandLineParser &parser, SandboxOptions &options)
{
    options.seed = parser.value(u"seed"_s);
    options.dataFile = parser.value(u"data"_s);
    options.logFile = parser.value(u"log"_s);
    options.certificateFile = parser.value(u"tls-cert"_s);
    options.keyFile = parser.value(u"tls-key"_s);
    options.dataKey = parser.value(u"data-key"_s).toLatin1();
    options.userKey = parser.value(u"user-key"_s).toLatin1();
}

QString textFor(const QCommandLineParser &parser)
{
    if (parser.isSet(u"help"_s))
        return parser.helpText();
    if (parser.isSet(u"version"_s))
        return u"%1 %2\n"_s.arg(QCoreApplication::applicationName(),
                                QCoreApplication::applicationVersion());
    return parser.isSet(u"list-options"_s) ? listOfContractOptions() : QString();
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return usageError(u"\"%1\" is not understood."_s.arg(parser.positionalArguments().front()));
    CommandLine command;
    command.textToShow = textFor(parser);
    command.exitWithStdin = parser.isSet(u"exit-with-stdin"_s);
    readTexts(parser, command.options);
    for (const auto read : {readNumbers, readLanguage, readContractOptions, readFaults})
        if (const auto understood = read(parser, command.options); !understood)
            return understood.error();
    return command;
}

QByteArray greeting(const Sandbox &sandbox)
{
    const auto line = JsonValue::object({
        member(u"baseUrl"_s, sandbox.baseUrl().toString(QUrl::FullyEncoded)),
        member(u"dataKey"_s, QString::fromLatin1(sandbox.dataKey())),
        member(u"userKey"_s, QString::fromLatin1(sandbox.userKey())),
        member(u"username"_s, sandbox.username()),
    });
    return line.toJson() + '\n';
}

} // namespace flokdesk::sandbox
