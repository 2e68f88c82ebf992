// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/carddelegate.h"

#include "ui/models/appstripmodel.h"
#include "ui/models/pictureshelf.h"
#include "ui/pages/fleet/stateglyphs.h"
#include "ui/widgets/contrast.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace {

constexpr int padding = 8;
constexpr QSize panelBox(128, 64);
constexpr int barHeight = 5;
constexpr double radius = 6;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QColor textOn(const QPalette &palette, double share)
{
    const QColor base = palette.color(QPalette::Base);
    return readableOn(base, mixed(base, palette.color(QPalette::Text), share));
}

/// The palette's highlight, where it is too pale for a line made stronger.
QColor accent(const QPalette &palette)
{
    return readableOn(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 3);
}

} // namespace

/// Where the parts of a card are.
struct CardDelegate::Layout
{
    Layout(const QRect &cell, const QFontMetrics &metrics)
        : card(cell.adjusted(1, 1, -2 * gap, -2 * gap)),
          panel(card.topLeft() + QPoint((card.width() - panelBox.width()) / 2, padding), panelBox),
          name(card.left() + padding, panel.bottom() + gap, card.width() - 2 * padding, metrics.height() + 2),
          state(name.left(), name.bottom() + 1, name.width(), metrics.height()),
          day(name.left(), state.bottom() + gap, name.width(), barHeight)
    {}

    QRect card;
    QRect panel;
    QRect name;
    QRect state;
    QRect day;
};

CardDelegate::CardDelegate(PictureShelf &shelf, QObject *parent) : QStyledItemDelegate(parent), m_shelf(shelf)
{}

QSize CardDelegate::cellSize(const QFontMetrics &metrics)
{
    const int height = panelBox.height() + 2 * metrics.height() + barHeight + 2 * padding + 2 * gap + 3;
    return {panelBox.width() + 2 * padding + 2 * gap + 4, height + 2 * gap};
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return cellSize(option.fontMetrics);
}

QRect CardDelegate::menuButton(const QRect &cell, const QFontMetrics &metrics)
{
    const QRect name = Layout(cell, metrics).name;
    return QRect(name.right() - metrics.height(), name.top(), metrics.height() + padding, name.height());
}

void CardDelegate::setPlaying(const QModelIndex &index, const QImage &frame)
{
    m_playing = index;
    m_frame = frame;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const AppCard card = index.data(AppStripModel::CardRole).value<AppCard>();
    const Layout layout(option.rect, option.fontMetrics);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isMarked = isSelected || hasFocus;
    const QColor edge =
        isMarked ? accent(option.palette)
                 : mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.2);
    painter->setPen(QPen(edge, isMarked ? 2 : 1, hasFocus && !isSelected ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(option.palette.color(QPalette::Base));
    painter->drawRoundedRect(QRectF(layout.card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    paintPanel(*painter, layout.panel, card, index);
    paintWords(*painter, layout, card, option);
    paintDay(*painter, layout.day, card, option.palette);
    painter->restore();
}

void CardDelegate::paintPanel(QPainter &painter, const QRect &box, const AppCard &card,
                              const QModelIndex &index) const
{
    const QImage frame = index == m_playing && !m_frame.isNull() ? m_frame : m_shelf.firstFrame(card.picture);
    painter.save();
    QPainterPath screen;
    screen.addRoundedRect(box, 4, 4);
    painter.setClipPath(screen);
    painter.fillRect(box, QColor::fromRgb(DotScreen::background));
    painter.setOpacity(card.isEnabled ? 1 : 0.35);
    painter.drawPixmap(box.topLeft(), panelPixmap(frame, card, painter.device()->devicePixelRatioF()));
    painter.restore();
    if (card.picture.fault != frames::PictureFault::Missing &&
        card.picture.fault != frames::PictureFault::Unreadable)
        return;
    painter.setPen(QColor(190, 190, 190));
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap,
                     card.picture.file.isEmpty() ? tr("no picture") : tr("damaged"));
}

/// The panel in device pixels. First frames are kept: they are painted again and again while one scrolls.
QPixmap CardDelegate::panelPixmap(const QImage &frame, const AppCard &card, double ratio) const
{
    const QString key =
        frame.isNull() || !m_frame.isNull()
            ? QString()
            : QStringLiteral("card|%1|%2|%3").arg(frame.cacheKey()).arg(ratio).arg(card.panel.width());
    QPixmap pixmap;
    if (!key.isEmpty() && QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pitch = std::max(1, static_cast<int>(panelBox.width() * ratio) / card.panel.width());
    m_screen.resize(card.panel, pitch, ratio);
    m_screen.setBrightness(100);
    m_screen.show(frame);
    QImage image = m_screen.image().copy();
    image.setDevicePixelRatio(image.width() / double(panelBox.width()));
    pixmap = QPixmap::fromImage(image);
    if (!key.isEmpty())
        QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void CardDelegate::paintWords(QPainter &painter, const Layout &layout, const AppCard &card,
                              const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    const QColor quiet = textOn(palette, 0.6);
    const int glyph = option.fontMetrics.height() - 4;
    int right = layout.name.right() + padding / 2;
    painter.setPen(quiet);
    painter.drawText(menuButton(option.rect, option.fontMetrics), Qt::AlignCenter, QStringLiteral("⋮"));
    right -= option.fontMetrics.height();
    const auto glyphBox = [&] {
        right -= glyph + 2;
        return QRectF(right, layout.name.center().y() - glyph / 2.0, glyph, glyph);
    };
    if (card.isPinned)
        stateglyphs::drawPin(painter, glyphBox(), quiet);
    if (card.isBetween)
        stateglyphs::drawBetween(painter, glyphBox(), quiet);
    const int nameWidth = right - layout.name.left() - 2;
    painter.setPen(card.isEnabled ? palette.color(QPalette::Text) : quiet);
    painter.setFont(option.font);
    painter.drawText(QRect(layout.name.topLeft(), QSize(nameWidth, layout.name.height())), Qt::AlignVCenter,
                     option.fontMetrics.elidedText(card.name, Qt::ElideRight, nameWidth));
    const QFont small = smaller(option.font);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    painter.setPen(card.isProblem ? severityText(Severity::Warning, palette.color(QPalette::Base)) : quiet);
    const int wordWidth = std::min(metrics.horizontalAdvance(card.word), layout.state.width());
    painter.drawText(layout.state, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(card.word, Qt::ElideRight, layout.state.width()));
    const int hoursWidth = layout.state.width() - wordWidth - padding;
    const QString all = card.hours.isEmpty() ? tr("all day") : card.hours;
    const QString hours =
        metrics.horizontalAdvance(all) <= hoursWidth || card.days.isEmpty() ? all : card.days;
    if (!card.isEnabled || metrics.horizontalAdvance(hours) > hoursWidth)
        return;
    painter.setPen(quiet);
    painter.drawText(layout.state, Qt::AlignVCenter | Qt::AlignRight, hours);
}

void CardDelegate::paintDay(QPainter &painter, const QRect &box, const AppCard &card, const QPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.14));
    painter.drawRoundedRect(box, barHeight / 2.0, barHeight / 2.0);
    const QColor active = accent(palette);
    painter.setBrush(card.isEnabled ? active : mixed(palette.color(QPalette::Base), active, 0.35));
    for (const DayShare &share : card.today) {
        const double from = box.left() + share.from * box.width();
        const double width = std::max((share.to - share.from) * box.width(), 2.0);
        painter.drawRoundedRect(QRectF(from, box.top(), width, box.height()), barHeight / 2.0,
                                barHeight / 2.0);
    }
}
