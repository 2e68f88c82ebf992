// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/schedulebar.h"

#include "ui/pages/schedule/scheduleactions.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/searchfield.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace {

constexpr int margin = 12;
constexpr int gap = 8;

} // namespace

ScheduleBar::ScheduleBar(const ScheduleActions &actions, QWidget *parent)
    : QWidget(parent), m_device(new QComboBox), m_period(new QLabel), m_zone(new QuietLabel),
      m_snap(menuOf(*actions.snap, tr("Snap"))), m_zoom(menuOf(*actions.zoom, tr("Hours in sight"))),
      m_filter(new SearchField(tr("Filter apps")))
{
    m_device->setAccessibleName(tr("Device"));
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_device->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    QFont bold = m_period->font();
    bold.setBold(true);
    m_period->setFont(bold);
    m_zone->setTextFormat(Qt::PlainText);
    m_zone->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 22);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, gap, margin, gap);
    row->setSpacing(gap);
    row->addWidget(m_device);
    row->addWidget(buttonOf(actions.previous, false));
    row->addWidget(buttonOf(actions.today, true));
    row->addWidget(buttonOf(actions.next, false));
    row->addWidget(m_period);
    row->addWidget(m_zone, 1);
    row->addWidget(makeViewSwitch(actions));
    row->addWidget(m_snap);
    row->addWidget(m_zoom);
    row->addWidget(m_filter, 1);
    m_spare = {m_snap, m_zoom};
    if (!actions.exports->actions().isEmpty()) {
        QPushButton *button = menuOf(*actions.exports, tr("Export"));
        button->setText(tr("Export"));
        row->addWidget(button);
        m_spare.prepend(button);
    }
    connect(m_device, &QComboBox::activated, this,
            [this](int index) { Q_EMIT deviceChosen(m_device->itemData(index).toString()); });
}

void ScheduleBar::setDevices(const QList<DeviceList::Entry> &devices, const QString &chosen)
{
    const QSignalBlocker quiet(m_device);
    m_device->clear();
    for (const DeviceList::Entry &device : devices)
        m_device->addItem(device.name, device.id);
    m_device->setPlaceholderText(tr("Choose a device"));
    m_device->setCurrentIndex(chosen.isEmpty() ? -1 : m_device->findData(chosen));
}

void ScheduleBar::setTitle(const QString &period, const QString &zone, const QString &zoneDescription)
{
    m_period->setText(period);
    m_zone->setText(zone);
    m_zone->setToolTip(zoneDescription);
    m_zone->setAccessibleDescription(zoneDescription);
    showWhatFits();
}

void ScheduleBar::setScale(int snapMinutes, int visibleHours)
{
    m_snap->setText(tr("Snap %1 min").arg(snapMinutes));
    m_zoom->setText(tr("%1 h", "hours in sight").arg(visibleHours));
    showWhatFits();
}

void ScheduleBar::setScaleEnabled(bool hasSnap, bool hasZoom)
{
    m_snap->setEnabled(hasSnap);
    m_zoom->setEnabled(hasZoom);
}

int ScheduleBar::essentialWidth() const
{
    int width = 2 * margin;
    for (int i = 0; i < layout()->count(); ++i) {
        QWidget *widget = layout()->itemAt(i)->widget();
        if (widget != m_zone && !m_spare.contains(widget))
            width += std::max(widget->minimumSizeHint().width(), widget->minimumWidth()) + gap;
    }
    return width;
}

QSize ScheduleBar::minimumSizeHint() const
{
    return {essentialWidth(), QWidget::minimumSizeHint().height()};
}

void ScheduleBar::resizeEvent(QResizeEvent *event)
{
    showWhatFits();
    QWidget::resizeEvent(event);
}

void ScheduleBar::showWhatFits()
{
    int room = width() - essentialWidth();
    for (QWidget *widget : std::as_const(m_spare)) {
        room -= widget->sizeHint().width() + gap;
        widget->setVisible(room >= 0);
    }
}

QToolButton *ScheduleBar::buttonOf(QAction *action, bool showsText)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(showsText ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(!showsText || action->isCheckable()); // only the chosen view has a frame
    return button;
}

QPushButton *ScheduleBar::menuOf(QActionGroup &group, const QString &name)
{
    auto *button = new QPushButton;
    auto *menu = new QMenu(button);
    menu->addActions(group.actions());
    button->setMenu(menu);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QWidget *ScheduleBar::makeViewSwitch(const ScheduleActions &actions)
{
    auto *segments = new QWidget;
    segments->setAccessibleName(tr("View"));
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QAction *action : actions.views->actions())
        row->addWidget(buttonOf(action, true));
    return segments;
}
