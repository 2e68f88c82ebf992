// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/dayfindings.h"

#include "core/base/settings.h"
#include "ui/schedule/daywords.h"
#include "ui/widgets/quietlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int margin = 12;
constexpr int mostRows = 4;
const base::Setting<int> crowdMinutes{QLatin1String("schedule/crowd"), 5};

enum Role { FromRole = Qt::UserRole, ToRole };

/// Neighbours that are crowds together, by the longer one.
std::vector<domain::Activity> crowdsOf(const DayContent &day, std::chrono::seconds limit)
{
    std::vector<domain::Activity> crowds;
    for (const domain::Activity &activity : day.activity) {
        if (activity.loop <= limit)
            continue;
        if (!crowds.empty() && crowds.back().span.to == activity.span.from) {
            crowds.back().span.to = activity.span.to;
            crowds.back().loop = std::max(crowds.back().loop, activity.loop);
            crowds.back().apps = std::max(crowds.back().apps, activity.apps);
        } else {
            crowds.push_back(activity);
        }
    }
    return crowds;
}

} // namespace

DayFindings::DayFindings(base::Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_limit(new QSpinBox), m_nothing(new QuietLabel),
      m_list(new QListWidget)
{
    layOut();
    const auto go = [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen({domain::Instant(std::chrono::milliseconds(item->data(FromRole).toLongLong())),
                           domain::Instant(std::chrono::milliseconds(item->data(ToRole).toLongLong()))});
    };
    connect(m_list, &QListWidget::itemClicked, this, go);
    connect(m_list, &QListWidget::currentItemChanged, this, go);
    connect(m_limit, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_settings.set(crowdMinutes, minutes);
        list();
        Q_EMIT limitChanged(limit());
    });
}

void DayFindings::layOut()
{
    m_limit->setRange(1, 24 * 60);
    m_limit->setSuffix(tr(" min"));
    m_limit->setValue(m_settings.get(crowdMinutes));
    auto *label = new QuietLabel(tr("Crowded when one &round takes longer than"));
    label->setBuddy(m_limit);
    m_limit->setAccessibleName(tr("Crowded when one round takes longer than"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Gaps and crowds"));
    m_list->viewport()->setAutoFillBackground(false);
    auto *title = new QLabel(tr("Gaps and crowds"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(label);
    head->addWidget(m_limit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 8, margin, 4);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
}

void DayFindings::setDay(const SharedDay &day)
{
    if (day == m_day)
        return;
    m_day = day;
    list();
}

std::chrono::minutes DayFindings::limit() const
{
    return std::chrono::minutes(m_limit->value());
}

void DayFindings::list()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    if (m_day && !m_day->isEmpty()) {
        for (const domain::Span &gap : m_day->gaps)
            add(gap, tr("Gap, %1", "two times and what it means").arg(DayWords::gap(*m_day, gap)),
                "dialog-warning");
        for (const domain::Activity &crowd : crowdsOf(*m_day, limit()))
            add(crowd.span,
                tr("Crowd, %1", "two times and what it means").arg(DayWords::crowd(*m_day, crowd)),
                "view-list-details");
    }
    m_nothing->setText(
        m_day ? tr("No gaps, and no round takes longer than %n min.", nullptr, m_limit->value()) : QString());
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    fit();
}

void DayFindings::add(const domain::Span &span, const QString &text, const char *icon)
{
    auto *item = new QListWidgetItem(QIcon::fromTheme(QLatin1String(icon)), text, m_list);
    item->setData(FromRole, static_cast<qlonglong>(span.from.time_since_epoch().count()));
    item->setData(ToRole, static_cast<qlonglong>(span.to.time_since_epoch().count()));
}

void DayFindings::fit()
{
    const int row = m_list->count() == 0 ? 0 : m_list->sizeHintForRow(0);
    m_list->setFixedHeight(row * std::min(m_list->count(), mostRows) + 2);
}
