// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/prettyjson.h"

#include "core/text.h"

#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

class PrettyWriter {
public:
    QString text;

    void write(const JsonValue &value)
    {
        if (value.isObject() && !value.members().empty())
            writeObject(value.members());
        else if (value.isArray() && !value.items().empty())
            writeArray(value.items());
        else
            text += exactText(value.toJson());
    }

private:
    void writeObject(const JsonValue::Members &members)
    {
        open(u'{');
        for (size_t i = 0; i < members.size(); ++i) {
            newLine(i > 0);
            text += exactText(JsonValue::string(members[i].key).toJson()) + u": "_s;
            write(members[i].value);
        }
        close(u'}');
    }
    void writeArray(const JsonValue::Items &items)
    {
        open(u'[');
        for (size_t i = 0; i < items.size(); ++i) {
            newLine(i > 0);
            write(items[i]);
        }
        close(u']');
    }
    void open(QChar bracket)
    {
        text += bracket;
        ++m_depth;
    }
    void newLine(bool comma)
    {
        if (comma)
            text += u',';
        text += u'\n' + QString(qsizetype(m_depth) * 2, u' ');
    }
    void close(QChar bracket)
    {
        --m_depth;
        newLine(false);
        text += bracket;
    }

    int m_depth = 0;
};

} // namespace

QString prettyJson(const JsonValue &value)
{
    PrettyWriter writer;
    writer.write(value);
    return writer.text;
}

QString readableBody(const QByteArray &body, qsizetype limit)
{
    const auto json = parseJson(body);
    QString text = json ? prettyJson(*json) : exactText(body);
    if (text.size() <= limit)
        return text;
    const auto left = text.size() - limit;
    text.truncate(limit);
    return text + u'\n'
        + QCoreApplication::translate("flokdesk::RequestsPanel",
                                      "… %n more character(s) not shown; “Copy body” copies all.",
                                      nullptr, int(left));
}

} // namespace flokdesk
