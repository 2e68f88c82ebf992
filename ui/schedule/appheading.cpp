// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/appheading.h"

#include "core/domain/choices.h"
#include "ui/models/appstatus.h"
#include "ui/models/pictureshelf.h"
#include "ui/schedule/daywords.h"
#include "ui/widgets/ledpanel.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

constexpr int panelWidth = 128;
constexpr double nameScale = 1.25;
constexpr std::chrono::days farthest{8};

} // namespace

AppHeading::AppHeading(PictureShelf &shelf, QWidget *parent)
    : QWidget(parent), m_shelf(shelf), m_panel(new LedPanel(panelWidth)), m_name(new QLabel),
      m_state(new QuietLabel)
{
    m_panel->setFocusPolicy(Qt::NoFocus);
    QFont font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * nameScale);
    m_name->setFont(font);
    for (QLabel *label : {m_name, static_cast<QLabel *>(m_state)}) {
        label->setTextFormat(Qt::PlainText);
        letBeNarrow(*label);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_state);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_panel, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(&m_shelf, &PictureShelf::arrived, this, &AppHeading::showPicture);
}

void AppHeading::show(const SharedDevice &device, int app, domain::Instant now)
{
    m_device = device;
    m_app = app;
    const domain::App &shown = device->app(app);
    setWrappedText(*m_name, shown.displayName());
    setWrappedText(*m_state, stateOf(*device, app, now));
    const QSize dots = domain::panelSize(device->device().type);
    m_panel->setPanelSize(dots);
    m_panel->setFixedSize(dots * std::max(panelWidth / dots.width(), 1));
    m_panel->setAccessibleDescription(shown.displayName());
    showPicture();
}

void AppHeading::showPicture()
{
    if (m_app < 0)
        return;
    const AppPicture picture = m_device->picture(m_app);
    if (picture == m_shown)
        return;
    const auto animation = picture.file.isEmpty() ? nullptr : m_shelf.animation(picture);
    if (animation)
        m_panel->setAnimation(*animation);
    else
        m_panel->clear();
    m_shown = animation ? picture : AppPicture();
}

QString AppHeading::stateOf(const DeviceSnapshot &device, int app, domain::Instant now)
{
    const AppStatus status = AppStatus::of(device, app, now);
    if (status.kind != AppStatus::Kind::Active)
        return status.reason;
    const domain::Span ahead{now, now + farthest};
    const domain::Spans active = domain::activeSpans(device.rules.schedule(app), device.rules.zone(), ahead);
    if (active.empty() || active.front().to >= ahead.to)
        return tr("active now");
    const domain::Zone &zone = device.rules.zone();
    return tr("active now, until %1", "a time")
        .arg(deviceTimeText(zone, DayWords::lastOf(zone, active.front().to), now));
}
