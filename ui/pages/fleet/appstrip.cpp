// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/appstrip.h"

#include "ui/models/appstripmodel.h"
#include "ui/models/pictureshelf.h"
#include "ui/pages/fleet/carddelegate.h"

#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStyle>

namespace {

constexpr int shortestFrameMs = 20;
constexpr int stillFrameMs = 100;

} // namespace

AppStrip::AppStrip(AppStripModel &model, PictureShelf &shelf, QWidget *parent)
    : QListView(parent), m_model(model), m_shelf(shelf), m_cards(new CardDelegate(shelf, this))
{
    setModel(&model);
    setItemDelegate(m_cards);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAccessibleName(tr("Apps in rotation order"));
    viewport()->setBackgroundRole(QPalette::Window);
    fitCells();
    m_frameTimer.setSingleShot(true);
    connect(&m_frameTimer, &QTimer::timeout, this, &AppStrip::playOn);
    connect(&m_shelf, &PictureShelf::arrived, viewport(), qOverload<>(&QWidget::update));
}

void AppStrip::show(qlonglong appId)
{
    const QScopedValueRollback following(m_following, true);
    const bool isAnother = std::exchange(m_shown, appId) != appId;
    const QModelIndex index = m_model.find(appId);
    if (!index.isValid()) {
        clearSelection();
        setCurrentIndex({});
    } else if (!selectionModel()->isSelected(index) || (isAnother && index != currentIndex())) {
        setCurrentIndex(index);
    }
}

QSet<qlonglong> AppStrip::selectedApps() const
{
    QSet<qlonglong> apps;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        apps.insert(index.data(RawValueRole).toLongLong());
    return apps;
}

void AppStrip::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    followSelection();
}

void AppStrip::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    followSelection();
    Q_EMIT selectionEdited();
}

/// The current card is shown while it is selected; else the actions would be about another than the one
/// shown.
void AppStrip::followSelection()
{
    const QModelIndexList all = selectionModel()->selectedIndexes();
    if (m_following || all.isEmpty())
        return;
    const QModelIndex wanted = all.contains(currentIndex()) ? currentIndex() : all.constFirst();
    const qlonglong app = wanted.data(RawValueRole).toLongLong();
    if (app == m_shown)
        return;
    m_shown = app;
    selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::NoUpdate); // the others stay selected
    Q_EMIT chosen(app);
}

/// The view makes its first card the current one when it gets the focus; the person chose nothing by that.
void AppStrip::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback following(m_following, true);
    QListView::focusInEvent(event);
}

void AppStrip::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const QRect button = CardDelegate::menuButton(visualRect(index), fontMetrics());
    if (event->button() == Qt::LeftButton && index.isValid() &&
        button.contains(event->position().toPoint())) {
        setState(NoState);
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(actions());
        menu->popup(event->globalPosition().toPoint());
    }
}

void AppStrip::mouseMoveEvent(QMouseEvent *event)
{
    hover(indexAt(event->position().toPoint()));
    QListView::mouseMoveEvent(event);
}

void AppStrip::leaveEvent(QEvent *event)
{
    hover({});
    QListView::leaveEvent(event);
}

void AppStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitCells();
    QListView::changeEvent(event);
}

void AppStrip::hover(const QModelIndex &index)
{
    if (index == m_hovered)
        return;
    if (m_hovered.isValid())
        update(m_hovered);
    m_hovered = index;
    m_frame = 0;
    m_frameTimer.stop();
    m_cards->setPlaying({}, {});
    const bool isStill = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    if (index.isValid() && !isStill)
        playOn();
}

void AppStrip::playOn()
{
    if (!m_hovered.isValid())
        return;
    const auto animation =
        m_shelf.animation(m_hovered.data(AppStripModel::CardRole).value<AppCard>().picture);
    if (animation && animation->frames.size() > 1) {
        const frames::Frame &frame = animation->frames[m_frame++ % animation->frames.size()];
        m_cards->setPlaying(m_hovered, frame.image);
        update(m_hovered);
        m_frameTimer.start(std::max(frame.durationMs, shortestFrameMs));
    } else if (!animation) {
        m_frameTimer.start(stillFrameMs); // it is being decoded
    }
}

void AppStrip::fitCells()
{
    setGridSize(CardDelegate::cellSize(fontMetrics()));
}
