// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profilechoices.h"

#include "store/profile.h"

#include <array>
#include <QComboBox>
#include <QCoreApplication>
#include <QPixmap>
#include <QUrl>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char choicesContext[] = "flokdesk::ProfileDialog";

struct NamedColour {
    const char *name;
    const char16_t *value;
};

constexpr std::array namedColours{
    NamedColour{QT_TRANSLATE_NOOP("flokdesk::ProfileDialog", "Blue"), u"#3d7bb8"},
    NamedColour{QT_TRANSLATE_NOOP("flokdesk::ProfileDialog", "Green"), u"#2e9e5b"},
    NamedColour{QT_TRANSLATE_NOOP("flokdesk::ProfileDialog", "Yellow"), u"#d8a615"},
    NamedColour{QT_TRANSLATE_NOOP("flokdesk::ProfileDialog", "Orange"), u"#d97c28"},
    NamedColour{QT_TRANSLATE_NOOP("flokdesk::ProfileDialog", "Red"), u"#c83c3c"},
    NamedColour{QT_TRANSLATE_NOOP("flokdesk::ProfileDialog", "Purple"), u"#8655b5"},
    NamedColour{QT_TRANSLATE_NOOP("flokdesk::ProfileDialog", "Gray"), u"#7a828c"},
};

void addColour(QComboBox *comboBox, const QString &name, const QString &value)
{
    QPixmap swatch(16, 16);
    swatch.fill(QColor(value));
    comboBox->addItem(QIcon(swatch), name, value);
}

QString choiceText(const char *text)
{
    return QCoreApplication::translate(choicesContext, text);
}

/// The number of the value is the data of its item.
template <typename Value>
void fill(QComboBox *comboBox, std::initializer_list<std::pair<Value, const char *>> choices)
{
    comboBox->clear();
    for (const auto &[value, text] : choices)
        comboBox->addItem(choiceText(text), QVariant::fromValue(int(value)));
}

} // namespace

QUrl usualAddress()
{
    return QUrl(u"https://app.flokzu.com/flokzuopenapi/api"_s);
}

void fillColours(QComboBox *comboBox, const QString &current)
{
    comboBox->clear();
    for (const NamedColour &colour : namedColours)
        addColour(comboBox, choiceText(colour.name), QString::fromUtf16(colour.value));
    if (comboBox->findData(current) < 0)
        addColour(comboBox, current, current);
    comboBox->setCurrentIndex(comboBox->findData(current));
}

void fillProtections(QComboBox *comboBox)
{
    fill<Protection>(
        comboBox,
        {{Protection::ReadOnly,
          QT_TRANSLATE_NOOP("flokdesk::ProfileDialog",
                            "Read-only: no change leaves this computer")},
         {Protection::Confirm,
          QT_TRANSLATE_NOOP("flokdesk::ProfileDialog",
                            "Review first: every change is reviewed before it is sent")},
         {Protection::Normal,
          QT_TRANSLATE_NOOP("flokdesk::ProfileDialog",
                            "Normal: a few changes need no review, interrupted jobs resume")}});
}

void fillGuards(QComboBox *comboBox)
{
    fill<GuardMode>(
        comboBox,
        {{GuardMode::Guard,
          QT_TRANSLATE_NOOP("flokdesk::ProfileDialog",
                            "Before sending, in groups: a few seconds before (1 to 2 requests)")},
         {GuardMode::Singly,
          QT_TRANSLATE_NOOP("flokdesk::ProfileDialog",
                            "Before sending, one by one: just before (2 requests)")},
         {GuardMode::Paranoid,
          QT_TRANSLATE_NOOP("flokdesk::ProfileDialog",
                            "Before and after, one by one (3 requests)")},
         {GuardMode::Fast,
          QT_TRANSLATE_NOOP("flokdesk::ProfileDialog", "None: sent as reviewed (1 request)")}});
}

} // namespace flokdesk
