// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/http/listener.h"
#include "sandbox/requestpipeline.h"
#include "sandbox/requestrecords.h"
#include "sandbox/tenant/seed.h"
#include "sandbox/tenant/tenantfile.h"

#include <QFile>
#include <QRandomGenerator>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QByteArray randomKey()
{
    std::array<quint32, 6> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

void chooseKey(QByteArray &key, const QByteArray &wanted)
{
    if (!wanted.isEmpty())
        key = wanted;
    else if (key.isEmpty())
        key = randomKey();
}

} // namespace

class Sandbox::Private {
public:
    Private(Sandbox *owner, SandboxOptions given);

    Result<Done> load();
    Result<Done> openLog();
    Result<std::optional<QSslConfiguration>> tls() const;
    void publish(bool secure);
    void write(const SandboxRequest &request);
    void saveSoon();
    void saveNow();

    Sandbox *const q;
    const SandboxOptions options;
    SystemClock systemClock;
    Clock &clock;

    sandbox::Controls controls;
    // Guarded by the mutex of the controls, as other threads ask for them.
    QUrl baseUrl;
    QByteArray dataKey;
    QByteArray userKey;
    QString username;

    sandbox::Tenant tenant;
    sandbox::RequestPipeline pipeline;
    std::unique_ptr<sandbox::Listener> listener;
    QFile log;
    quint16 port;
    bool loaded = false;
    bool unsaved = false;
};

Sandbox::Private::Private(Sandbox *owner, SandboxOptions given)
    : q(owner)
    , options(std::move(given))
    , clock(options.clock ? *options.clock : systemClock)
    , pipeline(tenant, controls, {options.limit, options.window}, clock)
    , port(options.port)
{
    controls.contract = options.contract;
    for (const FaultRule &rule : options.faults)
        controls.faults.add(rule);
}

Result<Done> Sandbox::Private::load()
{
    if (loaded)
        return Done{};
    const bool fromFile = !options.dataFile.isEmpty() && QFile::exists(options.dataFile);
    auto found = fromFile ? sandbox::loadTenant(options.dataFile)
                          : sandbox::tenantFromSeed(options.seed, options.language);
    if (!found)
        return found.error();
    tenant = *std::move(found);
    chooseKey(tenant.dataKey, options.dataKey);
    chooseKey(tenant.userKey, options.userKey);
    if (!options.dataFile.isEmpty())
        if (auto saved = sandbox::saveTenant(tenant, options.dataFile); !saved)
            return saved;
    loaded = true;
    return Done{};
}

Result<Done> Sandbox::Private::openLog()
{
    if (options.logFile.isEmpty() || log.isOpen())
        return Done{};
    log.setFileName(options.logFile);
    if (log.open(QIODevice::WriteOnly | QIODevice::Append))
        return Done{};
    return Error{.kind = Error::Kind::Storage,
                 .message = u"The log %1 cannot be written."_s.arg(options.logFile),
                 .detail = log.errorString()};
}

Result<std::optional<QSslConfiguration>> Sandbox::Private::tls() const
{
    using Tls = std::optional<QSslConfiguration>;
    if (options.certificateFile.isEmpty() && options.keyFile.isEmpty())
        return Tls();
    const auto read = sandbox::tlsFromFiles(options.certificateFile, options.keyFile);
    if (!read)
        return read.error();
    return Tls(*read);
}

void Sandbox::Private::publish(bool secure)
{
    port = listener->port();
    QUrl origin;
    origin.setScheme(secure ? u"https"_s : u"http"_s);
    origin.setHost(u"127.0.0.1"_s);
    origin.setPort(port);
    pipeline.setOrigin(origin);
    const QMutexLocker lock(&controls.mutex);
    baseUrl = origin;
    baseUrl.setPath(QString::fromLatin1(sandbox::basePath));
    dataKey = tenant.dataKey;
    userKey = tenant.userKey;
    username = tenant.username;
}

void Sandbox::Private::write(const SandboxRequest &request)
{
    if (!log.isOpen())
        return;
    log.write(sandbox::logLine(request));
    log.flush();
}

void Sandbox::Private::saveSoon()
{
    if (options.dataFile.isEmpty() || unsaved)
        return;
    unsaved = true;
    // Once for all the writes of a burst.
    clock.callAt(clock.now() + std::chrono::milliseconds(200), q, [this] { saveNow(); });
}

void Sandbox::Private::saveNow()
{
    if (!unsaved)
        return;
    unsaved = false;
    if (const auto saved = sandbox::saveTenant(tenant, options.dataFile); !saved)
        qWarning("%s %s", qUtf8Printable(saved.error().message),
                 qUtf8Printable(saved.error().detail));
}

Sandbox::Sandbox(SandboxOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
    d->pipeline.setParent(this); // goes along when the sandbox moves to another thread
    connect(&d->pipeline, &sandbox::RequestPipeline::tenantChanged, this,
            [this] { d->saveSoon(); });
    connect(&d->pipeline, &sandbox::RequestPipeline::requestAnswered, this,
            [this](const SandboxRequest &request) {
                d->write(request);
                Q_EMIT requestAnswered(request);
            });
}

Sandbox::~Sandbox()
{
    stop();
    d->pipeline.setParent(nullptr); // it is a member, not owned as a child
}

Result<Done> Sandbox::start()
{
    if (d->listener)
        return Done{};
    if (auto loaded = d->load(); !loaded)
        return loaded;
    if (auto opened = d->openLog(); !opened)
        return opened;
    const auto tls = d->tls();
    if (!tls)
        return tls.error();
    auto listener =
        std::make_unique<sandbox::Listener>([this](const auto &request, auto &connection) {
            d->pipeline.receive(request, connection);
        });
    if (auto listening = listener->listen(d->port, *tls); !listening)
        return listening;
    d->listener = std::move(listener);
    d->publish(tls->has_value());
    return Done{};
}

void Sandbox::stop()
{
    d->listener.reset();
    d->saveNow();
}

bool Sandbox::deleteRecord(const QString &database, qint64 id)
{
    for (sandbox::Database &each : d->tenant.databases) {
        if (each.name == database
            && std::erase_if(each.rows, [id](const sandbox::Row &row) { return row.id == id; })
                > 0) {
            d->saveSoon();
            return true;
        }
    }
    return false;
}

bool Sandbox::editRecord(const QString &database, qint64 id, const QString &column,
                         const QString &value)
{
    sandbox::Database *edited = d->tenant.database(database);
    const int index = edited ? sandbox::columnNamed(edited->columns, column) : -1;
    sandbox::Row *row = edited ? edited->row(id) : nullptr;
    if (index < 0 || !row)
        return false;
    row->cells[size_t(index)] = value.toStdString();
    d->saveSoon();
    return true;
}

bool Sandbox::isRunning() const
{
    return d->listener != nullptr;
}

QUrl Sandbox::baseUrl() const
{
    const QMutexLocker lock(&d->controls.mutex);
    return d->baseUrl;
}

QByteArray Sandbox::dataKey() const
{
    const QMutexLocker lock(&d->controls.mutex);
    return d->dataKey;
}

QByteArray Sandbox::userKey() const
{
    const QMutexLocker lock(&d->controls.mutex);
    return d->userKey;
}

QString Sandbox::username() const
{
    const QMutexLocker lock(&d->controls.mutex);
    return d->username;
}

void Sandbox::script(const FaultRule &rule)
{
    const QMutexLocker lock(&d->controls.mutex);
    d->controls.faults.add(rule);
}

void Sandbox::clearFaults()
{
    const QMutexLocker lock(&d->controls.mutex);
    d->controls.faults.clear();
}

Result<Done> Sandbox::setContractOption(QStringView name, QStringView value)
{
    const QMutexLocker lock(&d->controls.mutex);
    return d->controls.contract.set(name, value);
}

std::vector<SandboxRequest> Sandbox::requests() const
{
    const QMutexLocker lock(&d->controls.mutex);
    return d->controls.requests;
}

void Sandbox::clearRequests()
{
    const QMutexLocker lock(&d->controls.mutex);
    d->controls.requests.clear();
}

} // namespace flokdesk
