// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile.h"

#include "store/localfile.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSet>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int profileFileVersion = 1;

struct ProtectionName {
    Protection protection;
    QLatin1StringView name;
};
constexpr std::array protectionNames{
    ProtectionName{Protection::ReadOnly, QLatin1StringView("read-only")},
    ProtectionName{Protection::Confirm, QLatin1StringView("confirm")},
    ProtectionName{Protection::Normal, QLatin1StringView("normal")},
};

QString nameOfProtection(Protection protection)
{
    return std::find_if(protectionNames.begin(), protectionNames.end(),
                        [&](const ProtectionName &one) { return one.protection == protection; })
        ->name;
}

/// An unknown name gives the most careful one.
Protection protectionFrom(const QString &name)
{
    const auto found = std::find_if(protectionNames.begin(), protectionNames.end(),
                                    [&](const ProtectionName &one) { return one.name == name; });
    return found == protectionNames.end() ? Protection::ReadOnly : found->protection;
}

constexpr std::array guardWords{QLatin1StringView("fast"), QLatin1StringView("guard"),
                                QLatin1StringView("singly"),
                                QLatin1StringView("paranoid")}; // in the order of GuardMode

QString memberText(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.find(key);
    return value ? value->text() : QString();
}

bool memberIsTrue(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.find(key);
    return value && value->toBool();
}

std::optional<Profile> profileFrom(const JsonValue &object)
{
    Profile profile;
    profile.id = memberText(object, u"id");
    profile.name = memberText(object, u"name");
    profile.baseUrl = QUrl(memberText(object, u"baseUrl"), QUrl::StrictMode);
    profile.userName = memberText(object, u"userName");
    if (const QString colour = memberText(object, u"colour"); !colour.isEmpty())
        profile.colour = colour;
    profile.protection = protectionFrom(memberText(object, u"protection"));
    profile.guard = guardOf(memberText(object, u"guard"));
    profile.hasDataKey = memberIsTrue(object, u"hasDataKey");
    profile.hasUserKey = memberIsTrue(object, u"hasUserKey");
    if (const JsonValue *dialect = object.find(u"dialect"); dialect && dialect->isObject())
        profile.dialect = *dialect;
    else if (const JsonValue *old = object.find(u"queryGets"); old && old->toBool())
        profile.dialect = JsonValue::object({{u"queryGets"_s, *old}});
    if (profile.id.isEmpty() || !profile.baseUrl.isValid())
        return std::nullopt;
    return profile;
}

JsonValue jsonFrom(const Profile &profile, JsonValue object)
{
    object.set(u"id"_s, JsonValue::string(profile.id));
    object.set(u"name"_s, JsonValue::string(profile.name));
    object.set(u"baseUrl"_s, JsonValue::string(profile.baseUrl.toString(QUrl::FullyEncoded)));
    object.set(u"userName"_s, JsonValue::string(profile.userName));
    object.set(u"colour"_s, JsonValue::string(profile.colour));
    object.set(u"protection"_s, JsonValue::string(nameOfProtection(profile.protection)));
    object.set(u"guard"_s, JsonValue::string(toKey(profile.guard)));
    object.set(u"hasDataKey"_s, JsonValue::boolean(profile.hasDataKey));
    object.set(u"hasUserKey"_s, JsonValue::boolean(profile.hasUserKey));
    object.remove(u"queryGets");
    if (profile.dialect.isNull())
        object.remove(u"dialect");
    else
        object.set(u"dialect"_s, profile.dialect);
    return object;
}

/// Nothing where the file does not hold what this program writes.
std::optional<std::vector<Profile>> profilesFrom(const JsonValue &document,
                                                 QHash<QString, JsonValue> &sources)
{
    const JsonValue *list = document.find(u"profiles");
    if (!list || !list->isArray())
        return std::nullopt;
    std::vector<Profile> profiles;
    for (const JsonValue &item : list->items()) {
        const auto profile = item.isObject() ? profileFrom(item) : std::nullopt;
        if (!profile || sources.contains(profile->id))
            return std::nullopt;
        sources.insert(profile->id, item);
        profiles.push_back(*profile);
    }
    return profiles;
}

/// The first complete JSON object in the text, from its brace on, and how long it is; nothing where
/// it does not end.
std::optional<std::pair<JsonValue, qsizetype>> objectIn(QByteArrayView text)
{
    constexpr qsizetype longest = 64 * 1024;
    const QByteArrayView near = text.first(std::min(text.size(), longest));
    for (qsizetype end = near.indexOf('}'); end >= 0; end = near.indexOf('}', end + 1)) {
        if (const auto json = parseJson(near.first(end + 1).toByteArray()))
            return std::pair(*json, end + 1);
    }
    return std::nullopt;
}

Error profileFileError(const QString &message, const QString &detail)
{
    return {Error::Kind::Storage, message, detail};
}

} // namespace

QString toKey(GuardMode guard)
{
    return guardWords[size_t(guard)];
}

GuardMode guardOf(const QString &word)
{
    const auto found = std::find(guardWords.begin(), guardWords.end(), word);
    return found == guardWords.end() ? GuardMode::Guard : GuardMode(found - guardWords.begin());
}

Result<Done> ProfileStore::load()
{
    m_profiles.clear();
    m_sources.clear();
    m_untouchable.reset();
    QFile file(m_path);
    if (!isOrdinaryFile(m_path))
        return setBrokenAside({});
    if (!file.exists())
        return Done{};
    if (!isOrdinaryFile(m_path) || !file.open(QIODevice::ReadOnly)) {
        m_untouchable = profileFileError(
            QCoreApplication::translate(
                "ProfileStore",
                "The profiles in %1 cannot be read. Check that the file belongs to you.")
                .arg(QDir::toNativeSeparators(m_path)),
            file.errorString());
        return *m_untouchable;
    }
    const QByteArray content = file.readAll();
    const auto document = parseJson(content);
    file.close();
    if (!document)
        return setBrokenAside(document.error().message, content);
    if (memberText(*document, u"version").toInt() > profileFileVersion) {
        m_untouchable = profileFileError(
            QCoreApplication::translate("ProfileStore",
                                        "The profiles in %1 were saved by a newer version of this "
                                        "program. Please update; the file is left as it is.")
                .arg(QDir::toNativeSeparators(m_path)),
            {});
        return *m_untouchable;
    }
    auto profiles = profilesFrom(*document, m_sources);
    if (!profiles) {
        m_sources.clear();
        return setBrokenAside(QCoreApplication::translate(
                                  "ProfileStore", "The file does not hold a list of profiles."),
                              content);
    }
    m_profiles = std::move(*profiles);
    return Done{};
}

/// One profile after the other, so that a damaged one does not take the others along. Where two that
/// differ have the same id, nothing tells which of them is right.
void ProfileStore::keepReadable(const QByteArray &content)
{
    const QByteArray begin = QByteArrayLiteral("{\"id\":");
    const QByteArrayView text(content);
    QSet<QString> unclear;
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
        const auto found = objectIn(text.sliced(at));
        const auto profile = found ? profileFrom(found->first) : std::nullopt;
        if (!profile)
            continue;
        if (const Profile *known = byId(profile->id)) {
            if (*known != *profile)
                unclear.insert(profile->id);
            continue;
        }
        m_sources.insert(profile->id, found->first);
        m_profiles.push_back(*profile);
    }
    std::erase_if(m_profiles,
                  [&unclear](const Profile &profile) { return unclear.contains(profile.id); });
}

Result<Done> ProfileStore::setBrokenAside(const QString &why, const QByteArray &content)
{
    const auto moved = setAside(m_path);
    if (!moved) {
        m_untouchable = moved.error();
        return moved.error();
    }
    keepReadable(content);
    if (const auto kept = m_profiles.empty() ? Done{} : write(m_profiles); !kept)
        return kept.error();
    if (!m_profiles.empty())
        return profileFileError(
            QCoreApplication::translate("ProfileStore",
                                        "The list of your connections was damaged. %n of them "
                                        "could be read and stay; compare them with the file that "
                                        "was set aside as %1.",
                                        nullptr, static_cast<int>(m_profiles.size()))
                .arg(QDir::toNativeSeparators(*moved)),
            why);
    return profileFileError(
        QCoreApplication::translate("ProfileStore",
                                    "The list of your profiles was damaged. It is kept as %1; "
                                    "please connect again. Your keys are not in it.")
            .arg(QDir::toNativeSeparators(*moved)),
        why);
}

const Profile *ProfileStore::byId(const QString &id) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const Profile &profile) { return profile.id == id; });
    return found == m_profiles.end() ? nullptr : &*found;
}

const Profile *ProfileStore::byName(const QString &name) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const Profile &profile) { return profile.name == name; });
    return found == m_profiles.end() ? nullptr : &*found;
}

Result<Done> ProfileStore::save(const Profile &profile)
{
    std::vector<Profile> profiles = m_profiles;
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&](const Profile &one) { return one.id == profile.id; });
    if (found == profiles.end())
        profiles.push_back(profile);
    else
        *found = profile;
    return replaceProfiles(std::move(profiles));
}

Result<Done> ProfileStore::remove(const QString &id)
{
    std::vector<Profile> profiles = m_profiles;
    std::erase_if(profiles, [&](const Profile &profile) { return profile.id == id; });
    return replaceProfiles(std::move(profiles));
}

Result<Done> ProfileStore::replaceProfiles(std::vector<Profile> profiles)
{
    const auto written = write(profiles);
    if (written)
        m_profiles = std::move(profiles);
    return written;
}

Result<Done> ProfileStore::write(const std::vector<Profile> &profiles) const
{
    if (m_untouchable)
        return *m_untouchable;
    JsonValue list = JsonValue::array();
    for (const Profile &profile : profiles)
        list.append(jsonFrom(profile, m_sources.value(profile.id, JsonValue::object())));
    JsonValue document = JsonValue::object();
    document.set(u"version"_s, *JsonValue::number(QByteArray::number(profileFileVersion)));
    document.set(u"profiles"_s, std::move(list));

    if (const auto ready = makePrivateDirectory(m_path); !ready)
        return ready;
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(document.toJson() + '\n') >= 0 && file.commit();
    if (written)
        return Done{};
    return profileFileError(QCoreApplication::translate("ProfileStore",
                                                        "%1 could not be saved. Check that you may "
                                                        "write there and that there is space.")
                                .arg(QDir::toNativeSeparators(m_path)),
                            file.errorString());
}

} // namespace flokdesk
