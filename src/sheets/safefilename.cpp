// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/safefilename.h"

#include "core/text.h"

#include <QRegularExpression>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 120;
constexpr qsizetype mostTitleBytes =
    200; // file systems allow 255, with the suffix and additions of other programs

QString withoutUnsafe(const QString &title)
{
    static const QString refused = u"<>:\"/\\|?*"_s;
    QString safe;
    for (const char32_t c : title.toUcs4()) {
        if (c < 0x20 || c == 0x7F || (c < 0x80 && refused.contains(QChar(char16_t(c)))))
            safe += u'_';
        else if (!isInvisibleCharacter(c) && c != QChar::ReplacementCharacter)
            safe += QString::fromUcs4(&c, 1);
    }
    return safe.normalized(QString::NormalizationForm_C);
}

QString withoutEdges(QString name)
{
    const auto isEdge = [](QChar c) { return c == u'.' || c.isSpace(); };
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    return name;
}

void shorten(QString &name)
{
    name.truncate(longestTitle);
    while (name.toUtf8().size() > mostTitleBytes)
        name.chop(1);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
}

} // namespace

QString safeFileName(const QString &title, const QString &suffix)
{
    static const QRegularExpression device(
        u"^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\\x{B9}\\x{B2}\\x{B3}])(\\s*\\.|\\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString name = withoutEdges(withoutUnsafe(title));
    shorten(name);
    name = withoutEdges(name);
    if (name.isEmpty())
        name = u"export"_s;
    if (device.match(name).hasMatch())
        name.prepend(u'_');
    return name + u'.' + suffix;
}

} // namespace flokdesk
