// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <vector>

namespace flokdesk {

/// Random documents as text, with every freedom that JSON leaves to a writer.
class RandomJson {
public:
    explicit RandomJson(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray document()
    {
        QByteArray json;
        space(json);
        value(json, 0);
        space(json);
        return json;
    }
    int below(int limit) { return m_random.bounded(limit); }
    void value(QByteArray &json, int depth)
    {
        switch (below(depth > 4 ? 5 : 8)) {
        case 0:
            json += "null";
            break;
        case 1:
            json += below(2) ? "true" : "false";
            break;
        case 2:
            number(json);
            break;
        case 3:
        case 4:
            string(json, QByteArray());
            break;
        case 5:
            array(json, depth);
            break;
        default:
            object(json, depth);
        }
    }

private:
    void space(QByteArray &json)
    {
        constexpr char spaces[] = {' ', '\n', '\r', '\t'};
        while (below(3) == 0)
            json += spaces[below(4)];
    }
    void digits(QByteArray &json, int most)
    {
        for (int left = 1 + below(most); left > 0; --left)
            json += static_cast<char>('0' + below(10));
    }
    void number(QByteArray &json)
    {
        if (below(3) == 0)
            json += '-';
        if (below(4) == 0) {
            json += '0';
        } else {
            json += static_cast<char>('1' + below(9));
            digits(json, 30);
        }
        if (below(2)) {
            json += '.';
            digits(json, 20);
        }
        if (below(3) == 0) {
            constexpr const char *marks[] = {"e", "E", "e+", "E-", "e-"};
            json += marks[below(5)];
            digits(json, 4);
        }
    }
    void string(QByteArray &json, const QByteArray &start)
    {
        static const std::vector<QByteArray> pieces = {"a",
                                                       "Año",
                                                       "\\u00f3",
                                                       "\\n",
                                                       "\\\"",
                                                       "\\\\",
                                                       "\\/",
                                                       "\x7f",
                                                       "😀",
                                                       "\\u0000",
                                                       "\\ud83d\\ude00",
                                                       "  ",
                                                       "\\t",
                                                       "\xef\xbb\xbf",
                                                       "\\uFEFF",
                                                       "\xe2\x80\xa8",
                                                       "日本",
                                                       "\\b\\f\\r",
                                                       "{",
                                                       "]",
                                                       ","};
        json += '"' + start;
        while (below(4) != 0)
            json += pieces[size_t(below(int(pieces.size())))];
        json += '"';
    }
    void array(QByteArray &json, int depth)
    {
        json += '[';
        for (int left = below(6); left > 0; --left) {
            space(json);
            value(json, depth + 1);
            space(json);
            if (left > 1)
                json += ',';
        }
        space(json);
        json += ']';
    }
    void object(QByteArray &json, int depth)
    {
        json += '{';
        space(json);
        const int count = below(4) == 0 ? below(30) : below(5);
        for (int i = 0; i < count; ++i) {
            space(json);
            string(json, QByteArray::number(i) + '_'); // all different
            space(json);
            json += ':';
            space(json);
            value(json, depth + 1);
            space(json);
            if (i + 1 < count)
                json += ',';
        }
        json += '}';
    }

    QRandomGenerator m_random;
};

} // namespace flokdesk
