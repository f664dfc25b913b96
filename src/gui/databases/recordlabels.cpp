// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recordlabels.h"

#include <algorithm>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabelPart = 40;

QString labelPart(const JsonValue &value)
{
    if (value.isArray() || value.isObject())
        return {};
    const QString text = value.displayText().left(longestLabelPart * 4).simplified();
    if (text.size() <= longestLabelPart)
        return text;
    const qsizetype end =
        text[longestLabelPart - 1].isHighSurrogate() ? longestLabelPart - 1 : longestLabelPart;
    return text.left(end) + u'…';
}

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

template <typename ValueOf>
QString labelFrom(const QStringList &columns, const QStringList &keys, ValueOf valueOf)
{
    QStringList parts;
    for (const QString &key : keys) {
        if (const QString text = labelPart(valueOf(key)); !text.isEmpty())
            parts << text;
    }
    if (!parts.isEmpty())
        return parts.join(u" · "_s);
    for (const QString &column : columns) {
        const QString text = column.compare(u"Id"_s, Qt::CaseInsensitive) == 0
            ? QString()
            : labelPart(valueOf(column));
        if (hasLetters(text))
            return text;
    }
    return {};
}

} // namespace

QString recordLabel(const RecordTableModel &model, int row, const QStringList &keys)
{
    QStringList columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns << model.columnName(column);
    return labelFrom(columns, keys, [&model, row](const QString &name) {
        return model.readValue(row, model.columnOf(name)).value_or(JsonValue());
    });
}

QString recordLabel(const Record &record, const QStringList &keys)
{
    QStringList columns;
    for (const FieldValue &value : record.values)
        columns << value.name;
    return labelFrom(columns, keys, [&record](const QString &name) {
        const JsonValue *value = record.value(name);
        return value ? *value : JsonValue();
    });
}

} // namespace flokdesk
