// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/simulationstage.h"

#include "core/domain/choices.h"
#include "ui/schedule/simulationwords.h"
#include "ui/widgets/ledpanel.h"
#include "ui/widgets/quietlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>

namespace {

constexpr int margin = 16;
constexpr int mostUpcoming = 24;
constexpr int panelWidth = 384;
constexpr int wordsWidth = 200;
constexpr int listWidth = 220;
constexpr double nameScale = 1.25;

QString pictureDescription(const SimulatedDay &day, const domain::Step &step)
{
    return SimulationWords::name(day, step);
}

} // namespace

SimulationStage::SimulationStage(QWidget *parent)
    : QWidget(parent), m_panel(new LedPanel(panelWidth)), m_name(new QLabel), m_reason(new QLabel),
      m_stay(new QLabel), m_light(new QuietLabel), m_upcoming(new QTreeWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, 12, margin, 8);
    row->setSpacing(margin);
    row->addWidget(m_panel, 0, Qt::AlignTop);
    row->addLayout(makeWords(), 1);
    row->addLayout(makeUpcoming(), 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_shelf, &PictureShelf::arrived, this, &SimulationStage::showPicture);
    connect(m_upcoming, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const auto step = static_cast<size_t>(item->data(0, Qt::UserRole).toULongLong());
        if (m_day && step < m_day->steps.size())
            Q_EMIT instantChosen(m_day->steps[step].at);
    });
}

QLayout *SimulationStage::makeWords()
{
    QFont font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * nameScale);
    m_name->setFont(font);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    for (QLabel *label : {m_name, m_reason, m_stay, static_cast<QLabel *>(m_light)}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        words->addWidget(label);
    }
    words->addStretch(1);
    return words;
}

QLayout *SimulationStage::makeUpcoming()
{
    m_upcoming->setAccessibleName(tr("Next"));
    m_upcoming->setColumnCount(2);
    m_upcoming->setHeaderHidden(true);
    m_upcoming->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_upcoming->setRootIsDecorated(false);
    m_upcoming->setUniformRowHeights(true);
    m_upcoming->setAllColumnsShowFocus(true);
    m_upcoming->setFrameShape(QFrame::NoFrame);
    m_upcoming->setMinimumWidth(listWidth);
    m_upcoming->setToolTip(tr("Double-click or Enter goes to that time"));
    m_upcoming->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout;
    column->addWidget(new QuietLabel(tr("Next")));
    column->addWidget(m_upcoming, 1);
    return column;
}

void SimulationStage::show(const SharedSimulation &day, domain::Instant at)
{
    const bool isOther = day != m_day;
    m_day = day;
    setEnabled(day && !day->isEmpty());
    if (!isEnabled())
        return;
    m_step = day->stepAt(at);
    const domain::Step &step = day->steps[m_step].step;
    m_name->setText(SimulationWords::name(*day, step));
    m_reason->setText(SimulationWords::reason(*day, step));
    m_stay->setText(SimulationWords::stay(*day, m_step));
    m_light->setText(SimulationWords::light(*day, at, step));
    m_panel->setPanelSize(domain::panelSize(day->device->device().type));
    m_panel->setBrightness(step.brightness);
    m_panel->setAccessibleDescription(pictureDescription(*day, step));
    fitPanel();
    showPicture();
    if (isOther || day->firstAlike(m_step) != m_listedFrom)
        showUpcoming();
}

void SimulationStage::showPicture()
{
    if (!m_day || m_day->isEmpty())
        return;
    const int app = m_day->steps[m_step].step.app;
    const AppPicture picture = app < 0 ? AppPicture() : m_day->device->picture(app);
    if (app == m_shownApp && picture == m_shownPicture)
        return;
    m_shownApp = app;
    m_shownPicture = picture;
    if (const auto shown = app < 0 ? PictureShelf::defaultAnimation() : m_shelf.animation(picture)) {
        m_panel->setAnimation(*shown);
    } else {
        m_panel->clear();
        m_shownApp = -2; // looked for again when it is decoded
    }
}

void SimulationStage::showUpcoming()
{
    m_listedFrom = m_day->firstAlike(m_step);
    m_upcoming->clear();
    size_t step = m_day->nextOther(m_step);
    for (int i = 0; i < mostUpcoming && step < m_day->steps.size(); ++i) {
        auto *item = new QTreeWidgetItem(m_upcoming, {SimulationWords::moment(*m_day, m_day->steps[step].at),
                                                      SimulationWords::upcoming(*m_day, step)});
        item->setTextAlignment(0, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setData(0, Qt::UserRole, static_cast<qulonglong>(step));
        step = m_day->nextOther(step);
    }
    if (m_upcoming->topLevelItemCount() == 0)
        (new QTreeWidgetItem(m_upcoming, {tr("Nothing else on this day")}))->setFirstColumnSpanned(true);
}

void SimulationStage::resizeEvent(QResizeEvent *event)
{
    fitPanel();
    QWidget::resizeEvent(event);
}

/// In whole dots, as wide as the words and the list leave.
void SimulationStage::fitPanel()
{
    const QSize dots = m_panel->panelSize();
    const int room = std::min(width() - 4 * margin - wordsWidth - listWidth, panelWidth);
    const QSize size = dots * std::max(room / dots.width(), std::max(128 / dots.width(), 1));
    if (m_panel->size() == size && m_panel->minimumSize() == size)
        return;
    m_panel->setFixedSize(size);
    setFixedHeight(std::max(size.height(), fontMetrics().height() * 7) + 24);
}
