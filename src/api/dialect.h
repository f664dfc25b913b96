// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <map>
#include <QDateTime>
#include <QStringList>
#include <QStringView>
#include <vector>

namespace flokdesk {

/// The calls of src/api/README.md, section 2, in its order.
enum class CallId {
    GetInstance,
    CreateInstance,
    UpdateInstance,
    GetRecord,
    AddRecord,
    UpdateRecord,
    ListRecords,
    Invite,
    DeleteUser,
    GetRoles,
    AddRole,
    RemoveRole,
    Echo,
    Operations,
    Assignees
};

/// How the parameters of a GET travel (src/api/README.md, section 11.1): in a JSON body, or in the
/// query where something on the way refuses such bodies.
enum class GetStyle { Body, Query };

/// How one service speaks, where the contract leaves it open (src/api/README.md, section 12). Each
/// setting has a value and an origin; a setting that was neither learned nor set has the value that
/// is assumed. One per profile. A pure value that holds neither a key nor an address.
class Dialect {
public:
    struct Origin {
        enum class Kind { Assumed, Learned, SetByHand };
        Kind kind = Kind::Assumed;
        QDateTime when{}; ///< UTC; invalid where it is assumed
        QString call{}; ///< the call that taught it, by callName(); may be empty

        friend bool operator==(const Origin &, const Origin &) = default;
    };
    struct Entry {
        QString value;
        Origin origin{};

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    struct Setting {
        enum class Kind {
            Choice, ///< one of `values`
            Words, ///< one or more words of letters and digits, separated by spaces
            Path, ///< segments behind the base address, separated by slashes
        };
        QString key;
        Kind kind = Kind::Choice;
        QStringList values; ///< the assumed one is the first, of every kind
    };
    /// A setting that has another value in another dialect.
    struct Difference {
        QString key;
        Entry now;
        Entry then;

        friend bool operator==(const Difference &, const Difference &) = default;
    };

    /// All there are, in the order in which a person reads them.
    static const std::vector<Setting> &settings();
    /// Nullptr where there is none with that key.
    static const Setting *settingOf(QStringView key);

    /// The present value and origin. `key` must be that of a setting.
    Entry entry(QStringView key) const;
    QString value(QStringView key) const { return entry(key).value; }
    bool isAssumed(QStringView key) const
    {
        return entry(key).origin.kind == Origin::Kind::Assumed;
    }
    bool isSetByHand(QStringView key) const
    {
        return entry(key).origin.kind == Origin::Kind::SetByHand;
    }

    /// False where nothing is new, or where the user set it: that stays until the user resets it.
    bool learn(QStringView key, const QString &value, CallId from, const QDateTime &when);
    /// InvalidInput for a value that the setting cannot have.
    Result<Done> setByHand(QStringView key, const QString &value, const QDateTime &when);
    /// Back to what is assumed.
    void reset(QStringView key) { m_entries.erase(key.toString()); }
    /// Takes over the value and the origin that the setting has in another dialect.
    void takeOver(QStringView key, const Dialect &other);
    /// Takes over what another dialect of the same service learned.
    void learnFrom(const Dialect &other);
    /// Forgets what was learned, for a profile that now leads to another server.
    void forgetLearned();

    GetStyle getStyle(CallId call) const;
    /// Path segments behind the base URL.
    QStringList path(CallId call) const;
    QString idName() const;
    /// Whether a `status` of this text means success, in any case of letters.
    bool meansOk(const QString &status) const;

    /// Only what is not assumed. It never holds a key.
    JsonValue toJson() const;
    /// As kept with a profile: what cannot be understood counts as assumed. Reads `queryGets`, the only
    /// thing that was remembered before there were dialects.
    static Dialect fromJson(const JsonValue &json);
    /// A file for colleagues.
    QByteArray toFile() const;
    /// InvalidInput for anything but a file of toFile(), and for a path that leads away from the base
    /// address: a scheme, an empty segment, `.` or `..`.
    static Result<Dialect> fromFile(const QByteArray &file);

    friend bool operator==(const Dialect &, const Dialect &) = default;

private:
    std::map<QString, Entry> m_entries; // those that are not assumed
};

/// The settings whose values differ, in the order of Dialect::settings().
std::vector<Dialect::Difference> differences(const Dialect &now, const Dialect &then);

/// The word for a call in files and in Dialect::Origin.
QString callName(CallId call);

/// Keys of the settings.
namespace dialectkey {
/// Of a GET whose parameters may travel in a body: "body" or "query".
QString getStyle(CallId call);
QString path(CallId call);
inline constexpr char16_t emptyFilter[] =
    u"emptyFilter"; ///< list without a condition: "empty", "absent"
inline constexpr char16_t idName[] = u"idName"; ///< "Id", "id", "ID"
inline constexpr char16_t okWords[] = u"okWords";
inline constexpr char16_t commonsKey[] = u"commonsKey"; ///< "data", "users"
inline constexpr char16_t roleField[] = u"roleField"; ///< "role", "roles" (a list), "roleName"
/// Whether the members that the service lists for a role agree with the users' own roles: "agree", "differ"
inline constexpr char16_t roleMembers[] = u"roleMembers";
inline constexpr char16_t dateFormat[] = u"dateFormat"; ///< "YYYY/MM/DD", "YYYY-MM-DD"
inline constexpr char16_t checkBox[] = u"checkBox"; ///< "text", "boolean"
inline constexpr char16_t identifierCase[] =
    u"identifierCase"; ///< "typed-then-capitals", "typed", "capitals"
} // namespace dialectkey

} // namespace flokdesk
