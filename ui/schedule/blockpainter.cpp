// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/blockpainter.h"

#include "ui/schedule/appcolours.h"
#include "ui/schedule/gridlabels.h"
#include "ui/widgets/contrast.h"

#include <QPainter>

#include <algorithm>
#include <optional>

namespace {

constexpr double radius = 3;
constexpr double edgeWidth = 4;
constexpr double padding = 4;
constexpr double patternGround = 0.5; ///< share of the edge's colour between the strokes of its pattern
constexpr double narrowestLine = 34;  ///< narrower blocks carry their name upwards

bool isHourItem(const GridItem &item)
{
    return item.kind == GridItem::Kind::Block || item.kind == GridItem::Kind::Group;
}

} // namespace

BlockPainter::BlockPainter(QPainter &painter, const WeekScene &scene, const GridStyle &style)
    : m_painter(painter), m_scene(scene), m_style(style)
{}

BlockPainter::Look BlockPainter::lookOf(int app, int selected) const
{
    const domain::App &shown = m_scene.scope().device->app(app);
    const bool isSelected = app == selected;
    return {m_style.block(shown.name, isSelected, selected >= 0 && !isSelected, shown.enabled),
            edgeStyleOf(shown.name), isSelected, shown.enabled};
}

void BlockPainter::paintItems(bool ofLane, int without) const
{
    const int selected = m_scene.selectedApp();
    std::vector<std::optional<Look>> looks(static_cast<size_t>(m_scene.scope().device->rules.appCount()));
    for (const bool isLifted : {false, true}) { // the selected app lies over the others
        for (const GridItem &item : m_scene.items()) {
            if (isHourItem(item) == ofLane || (item.app >= 0 && item.app == without))
                continue;
            if ((item.app >= 0 && item.app == selected) != isLifted)
                continue;
            if (item.kind == GridItem::Kind::Group) {
                paintGroup(item);
            } else if (item.kind == GridItem::Kind::More) {
                paintMore(item);
            } else {
                std::optional<Look> &look = looks[static_cast<size_t>(item.app)];
                if (!look)
                    look = lookOf(item.app, selected);
                paintItem(item, *look);
            }
        }
    }
}

void BlockPainter::paintGhosts(const std::vector<GridItem> &ghosts) const
{
    for (const GridItem &ghost : ghosts)
        paintBlock(ghost, lookOf(ghost.app, ghost.app));
}

void BlockPainter::paintItem(const GridItem &item, const Look &look) const
{
    if (item.kind == GridItem::Kind::AllDay)
        paintChip(item, look);
    else if (item.rect.bottom() >= m_scene.scale().body().top() &&
             item.rect.top() <= m_scene.scale().viewport.height())
        paintBlock(item, look);
}

/// The fill, the edge in the app's colour and pattern, and the outline of what is selected or disabled.
void BlockPainter::paintShape(const QRectF &rect, const Look &look) const
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(look.isEnabled ? Qt::NoPen : QPen(look.colours.edge, 1, Qt::DotLine));
    m_painter.setBrush(look.colours.fill);
    m_painter.drawRoundedRect(rect, radius, radius);
    if (look.isSelected) {
        m_painter.setPen(QPen(m_style.accent, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF edge(rect.left(), rect.top() + 1, edgeWidth, rect.height() - 2);
    if (look.edge == Qt::SolidLine) {
        m_painter.fillRect(edge, look.colours.edge);
        return;
    }
    m_painter.fillRect(edge, mixed(look.colours.fill, look.colours.edge, patternGround));
    m_painter.setPen(QPen(look.colours.edge, edgeWidth, look.edge, Qt::FlatCap));
    m_painter.drawLine(QPointF(edge.center().x(), edge.top()), QPointF(edge.center().x(), edge.bottom()));
}

void BlockPainter::paintBlock(const GridItem &item, const Look &look) const
{
    paintShape(item.rect, look);
    const QRectF body = m_scene.scale().body();
    QRectF place = item.rect.adjusted(edgeWidth + padding, 2, -padding, -2);
    if (place.top() < body.top() + 2) // the name stays in sight while its block is scrolled
        place.setTop(std::min(body.top() + 2, place.bottom()));
    paintText(item, place, look);
    if (item.piece.kind == WindowPiece::Kind::Whole)
        return;
    // The half goes on beyond the midnight of its own date: a seam of short strokes.
    const double y =
        item.piece.kind == WindowPiece::Kind::Early ? item.rect.top() + 1 : item.rect.bottom() - 1;
    m_painter.setPen(QPen(look.colours.edge, 2, Qt::DashLine));
    m_painter.drawLine(QPointF(item.rect.left() + edgeWidth, y), QPointF(item.rect.right() - 1, y));
}

void BlockPainter::paintText(const GridItem &item, const QRectF &place, const Look &look) const
{
    const QString &name = m_scene.scope().device->app(item.app).name;
    const QFontMetrics metrics(m_style.bold);
    const bool isUpright = place.width() < narrowestLine;
    const double width = isUpright ? place.height() : place.width();
    if ((isUpright ? place.width() : place.height()) < metrics.height() - 4 || width < narrowestLine / 2)
        return;
    m_painter.save();
    m_painter.setClipRect(place.intersected(m_scene.scale().body()));
    QRectF line = place;
    if (isUpright) {
        m_painter.translate(place.topRight());
        m_painter.rotate(90);
        line = QRectF(0, 0, place.height(), place.width());
    }
    // A name on a line of its own gets smaller before it is cut.
    const bool isSmall = !isUpright && metrics.horizontalAdvance(name) > width;
    const QFont &font = isSmall ? m_style.smallBold : m_style.bold;
    m_painter.setFont(font);
    m_painter.setPen(look.colours.text);
    const QString shown = QFontMetrics(font).elidedText(name, Qt::ElideRight, static_cast<int>(width));
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, shown);
    const QFontMetrics small(m_style.small);
    const QRectF rest = line.adjusted(0, metrics.height() + 1, 0, 0);
    if (!isUpright && rest.height() >= small.height() - 2) {
        m_painter.setFont(m_style.small);
        m_painter.setPen(look.colours.quiet);
        m_painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                           GridLabels::hours(item.piece, rest.size(), small));
    }
    m_painter.restore();
}

void BlockPainter::paintChip(const GridItem &item, const Look &look) const
{
    paintShape(item.rect, look);
    const QRectF place = item.rect.adjusted(edgeWidth + padding, 0, -padding, 0);
    m_painter.setFont(m_style.font);
    m_painter.setPen(look.colours.text);
    const QString name = QFontMetrics(m_style.font)
                             .elidedText(m_scene.scope().device->app(item.app).name, Qt::ElideRight,
                                         static_cast<int>(place.width()));
    m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
}

void BlockPainter::paintGroup(const GridItem &item) const
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_style.line, 1));
    m_painter.setBrush(mixed(m_style.base, m_style.text, 0.06));
    m_painter.drawRoundedRect(item.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setFont(m_style.small);
    m_painter.setPen(m_style.text);
    const QRectF inSight = item.rect.intersected(m_scene.scale().body());
    m_painter.drawText(inSight.adjusted(1, 4, -1, 0), Qt::AlignHCenter | Qt::AlignTop,
                       GridLabels::count(static_cast<int>(item.members.size())));
}

void BlockPainter::paintMore(const GridItem &item) const
{
    m_painter.setFont(m_style.font);
    m_painter.setPen(m_style.quiet);
    m_painter.drawText(item.rect, Qt::AlignRight | Qt::AlignVCenter,
                       m_scene.lane().isOpen ? GridLabels::less()
                                             : GridLabels::more(static_cast<int>(item.members.size())));
}

void BlockPainter::paintGrips(const GridItem &item) const
{
    const auto grip = [this](const QRectF &rect, double y) {
        const double width = std::min(rect.width() * 0.5, 28.0);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.accent);
        m_painter.drawRoundedRect(QRectF(rect.center().x() - width / 2, y - 2.5, width, 5), 2.5, 2.5);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    };
    if (item.piece.kind != WindowPiece::Kind::Early)
        grip(item.rect, item.rect.top() + 1);
    if (item.piece.kind != WindowPiece::Kind::Late)
        grip(item.rect, item.rect.bottom() - 1);
}
