// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/activitystrip.h"

#include "ui/schedule/activitychart.h"
#include "ui/schedule/daywords.h"
#include "ui/widgets/quietlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int margin = 12;

} // namespace

ActivityStrip::ActivityStrip(QWidget *parent)
    : ScheduleView(parent), m_head(new QBoxLayout(QBoxLayout::LeftToRight)), m_title(new QLabel),
      m_summary(new QuietLabel), m_chart(new ActivityChart)
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *date = new QHBoxLayout;
    date->setSpacing(2);
    date->addWidget(m_title);
    date->addWidget(makeStep("go-previous", tr("The day before"), -1));
    date->addWidget(makeStep("go-next", tr("The day after"), 1));
    date->addStretch(1);
    m_head->setSpacing(2);
    m_head->addLayout(date);
    m_head->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 4, margin, 6);
    column->setSpacing(2);
    column->addLayout(m_head);
    column->addWidget(m_chart);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_reading, &DayReading::changed, this, &ActivityStrip::showDay);
    connect(m_chart, &ActivityChart::hourChosen, this, [this] { Q_EMIT dayAsked(m_scope.date); });
    m_chart->setToolTip(tr("Click for the day"));
}

QToolButton *ActivityStrip::makeStep(const char *icon, const QString &text, int days)
{
    auto *button = new QToolButton;
    button->setIcon(QIcon::fromTheme(QLatin1String(icon)));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this,
            [this, days] { Q_EMIT dateSelected(m_scope.date.addDays(days)); });
    return button;
}

void ActivityStrip::follow(const ScheduleScope &scope)
{
    m_scope = scope;
    m_reading.setDay(scope.device, scope.date);
    if (scope.date.isValid())
        m_title->setText(
            tr("Active apps by hour, %1", "a date: Monday 23 November")
                .arg(QLocale().toString(scope.date, tr("dddd d MMMM", "a date: Monday 23 November"))));
    fitHead();
}

void ActivityStrip::showDay()
{
    const SharedDay &day = m_reading.day();
    m_chart->setDay(day);
    QString summary = day ? DayWords::summary(*day) : QString();
    const QString length = day ? DayWords::length(*day) : QString();
    if (!length.isEmpty())
        summary = QStringLiteral("%1 %2").arg(length, summary);
    m_summary->setText(summary);
    m_summary->setToolTip(summary);
    fitHead();
}

void ActivityStrip::resizeEvent(QResizeEvent *event)
{
    fitHead();
    ScheduleView::resizeEvent(event);
}

/// The summary goes below the date where it has no room beside it.
void ActivityStrip::fitHead()
{
    const int date = m_head->itemAt(0)->minimumSize().width();
    const bool fits = date + m_summary->sizeHint().width() + margin <= width() - 2 * margin;
    m_head->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_summary->setAlignment((fits ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}
