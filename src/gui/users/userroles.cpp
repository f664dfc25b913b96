// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userroles.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/statetint.h"
#include "gui/common/symbol.h"
#include "models/tooltip.h"

#include <algorithm>
#include <QAbstractListModel>
#include <QPainter>
#include <QStyledItemDelegate>

namespace flokdesk {

using namespace Qt::StringLiterals;

/// The lines of a UserRoles. What the user asks for goes out as a signal.
class UserRolesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    const UserRoleLine &line(int row) const { return m_lines[size_t(row)]; }
    int rowOf(const QString &role) const
    {
        const auto found = std::ranges::find(m_lines, role, &UserRoleLine::role);
        return found == m_lines.end() ? -1 : int(found - m_lines.begin());
    }
    void setLines(const std::vector<UserRoleLine> &lines);

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lines.size());
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
        return line(index.row()).isFixed ? flags : flags | Qt::ItemIsUserCheckable;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void toggleRequested(const QString &role);

private:
    std::vector<UserRoleLine> m_lines;
};

void UserRolesModel::setLines(const std::vector<UserRoleLine> &lines)
{
    if (lines == m_lines)
        return;
    const bool areSame =
        std::ranges::equal(lines, m_lines, {}, &UserRoleLine::role, &UserRoleLine::role);
    if (!areSame)
        beginResetModel();
    m_lines = lines;
    if (!areSame)
        endResetModel();
    else if (!lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QVariant UserRolesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UserRoleLine &shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return withVisibleControls(shown.role);
    case Qt::CheckStateRole:
        return shown.tick;
    case Qt::ToolTipRole:
        return plainToolTip(shown.tip);
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        return shown.tip;
    default:
        return {};
    }
}

bool UserRolesModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    Q_EMIT toggleRequested(QString(line(index.row()).role));
    return true;
}

namespace {

/// Paints the note at the end of a line, and the ground of its state.
class UserRolesDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeightOf(option.font)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static const UserRoleLine &lineAt(const QModelIndex &index)
    {
        return static_cast<const UserRolesModel *>(index.model())->line(index.row());
    }
};

constexpr int notePadding = 8;
constexpr int lockSide = 12;

int widthOfEnd(const UserRoleLine &line, const QFont &font)
{
    const int note =
        line.note.isEmpty() ? 0 : QFontMetrics(smallFont(font)).horizontalAdvance(line.note);
    const int lock = line.isSystem ? lockSide + notePadding : 0;
    return note + lock + 2 * notePadding;
}

void UserRolesDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    constexpr int tickRoom = 32;
    QStyledItemDelegate::initStyleOption(option, index);
    const UserRoleLine &line = lineAt(index);
    if (const auto tint = tintOf(line.state))
        option->backgroundBrush = tintedBackground(*tint, option->palette);
    option->font.setBold(isPending(line.state));
    option->fontMetrics = QFontMetrics(option->font);
    if (line.isFixed) { // it looks so, and can be read and walked to all the same
        option->state &= ~QStyle::State_Enabled;
        option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
    }
    option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                  option->rect.width() - tickRoom
                                                      - widthOfEnd(line, option->font));
}

void UserRolesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const UserRoleLine &line = lineAt(index);
    const auto tint = tintOf(line.state);
    if (tint)
        paintStateBar(*painter, option, markColour(*tint, option.palette));
    QRect end = option.rect.adjusted(notePadding, 0, -notePadding, 0);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QColor faint = colour(ColourRole::FaintText, option.palette);
    if (line.isSystem) {
        QRect lock(0, 0, lockSide, lockSide);
        lock.moveCenter(end.center());
        lock.moveRight(end.right());
        painter->drawPixmap(
            visual(lock).topLeft(),
            symbolPixmap(Symbol::Lock, faint, lockSide, painter->device()->devicePixelRatioF()));
        end.setRight(lock.left() - notePadding);
    }
    painter->save();
    painter->setFont(smallFont(option.font));
    painter->setPen(tint ? markColour(*tint, option.palette) : faint);
    painter->drawText(
        visual(end),
        int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
        line.note);
    painter->restore();
}

} // namespace

UserRoles::UserRoles(QWidget *parent)
    : QListView(parent)
    , m_model(new UserRolesModel(this))
{
    setModel(m_model);
    setItemDelegate(new UserRolesDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are elided
    connect(m_model, &UserRolesModel::toggleRequested, this, &UserRoles::toggleRequested);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &line) {
        Q_EMIT toggleRequested(QString(m_model->line(line.row()).role));
    });
}

void UserRoles::setLines(const std::vector<UserRoleLine> &lines)
{
    const int before = currentIndex().row();
    const QString current = before < 0 ? QString() : m_model->line(before).role;
    m_model->setLines(lines);
    if (m_model->rowCount() == 0 || currentIndex().isValid())
        return;
    setCurrentIndex(m_model->index(std::max(m_model->rowOf(current), 0)));
}

} // namespace flokdesk

#include "userroles.moc"
