// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/welcomepage.h"

#include "core/text.h"
#include "gui/common/laterview.h"
#include "gui/common/plaintooltips.h"
#include "ui_welcomepage.h"

#include <QHash>
#include <QVBoxLayout>

namespace flokdesk {

namespace {

QIcon swatchOf(const QString &colour)
{
    QPixmap swatch(16, 16);
    swatch.fill(QColor(colour));
    return {swatch};
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_place(new LaterView(
          QStringLiteral("welcomeParts"), [this](QWidget *place) { return make(place); }, this))
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place);
}

WelcomePage::~WelcomePage() = default;

QWidget *WelcomePage::make(QWidget *parent)
{
    auto *body = new QWidget(parent);
    m_ui->setupUi(body);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.8);
    m_ui->titleLabel->setFont(titleFont);
    m_ui->lineLabel->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_ui->profilesList->setUniformItemSizes(true); // of 100,000 not each is measured
    m_ui->profilesList->setFixedHeight(fontMetrics().height() * 8);
    connect(m_ui->connectButton, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    connect(m_ui->demoButton, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openCurrent);
    connect(m_ui->profilesList, &QListWidget::itemActivated, this, &WelcomePage::openCurrent);
    fillList();
    if (window()->focusWidget() == this)
        setFocus(); // to the part that takes it from now on
    return body;
}

void WelcomePage::showProfiles(const std::vector<Profile> &profiles)
{
    m_profiles = profiles;
    if (m_place->isMade())
        fillList();
}

void WelcomePage::fillList()
{
    QListWidget *list = m_ui->profilesList;
    list->clear();
    QHash<QString, QIcon> swatches;
    for (const Profile &profile : m_profiles) {
        QIcon &swatch = swatches[profile.colour];
        if (swatch.isNull())
            swatch = swatchOf(profile.colour);
        auto *item = new QListWidgetItem(swatch, withVisibleControls(profile.name));
        item->setData(Qt::UserRole, profile.id);
        setPlainToolTip(item, profile.baseUrl.toString());
        list->addItem(item); // filled before: the list looks for an item that changes
    }
    list->setCurrentRow(0);
    const bool any = !m_profiles.empty();
    list->setVisible(any);
    m_ui->profilesLabel->setVisible(any);
    m_ui->openButton->setVisible(any);
    setFocusProxy(any ? static_cast<QWidget *>(list) : m_ui->connectButton);
}

void WelcomePage::openCurrent()
{
    if (const QListWidgetItem *item = m_ui->profilesList->currentItem())
        Q_EMIT openRequested(item->data(Qt::UserRole).toString());
}

} // namespace flokdesk
