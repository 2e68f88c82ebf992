// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/dateeditor.h"

#include "ui/delegates/timetext.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace {

QDate dateFrom(const QString &text)
{
    const QString plain = text.trimmed();
    const QDate date = QLocale().toDate(plain, dateFormat());
    return date.isValid() ? date : QDate::fromString(plain, Qt::ISODate);
}

} // namespace

DateEditor::DateEditor(domain::Entity entity, const domain::Field &field, QWidget *parent)
    : LineEditor(entity, field, parent), m_open(new QToolButton), m_calendar(new QCalendarWidget)
{
    auto *menu = new QMenu(m_open);
    auto *entry = new QWidgetAction(menu);
    entry->setDefaultWidget(m_calendar);
    menu->addAction(entry);
    m_open->setMenu(menu);
    m_open->setPopupMode(QToolButton::InstantPopup);
    m_open->setIcon(QIcon::fromTheme(QStringLiteral("view-calendar")));
    m_open->setToolTip(tr("Pick a day"));
    row()->addWidget(m_open);
    adopt(m_open, tr("pick a day"));
    connect(menu, &QMenu::aboutToShow, this, &DateEditor::prepareCalendar);
    connect(m_calendar, &QCalendarWidget::activated, this, &DateEditor::pick);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DateEditor::pick);
}

void DateEditor::setReadOnly(bool readOnly)
{
    LineEditor::setReadOnly(readOnly);
    m_open->setEnabled(!readOnly);
}

QString DateEditor::textOf(const QVariant &value) const
{
    const QDate date = value.toDate();
    return date.isValid() && value.typeId() == QMetaType::QDate ? dateDisplay(date) : value.toString();
}

QVariant DateEditor::valueOf(const QString &text) const
{
    const QDate date = dateFrom(text);
    return date.isValid() ? QVariant(date) : QVariant(text);
}

void DateEditor::step(int steps)
{
    const QDate date = dateFrom(line()->text());
    if (date.isValid())
        take(dateDisplay(date.addDays(steps)));
}

void DateEditor::prepareCalendar()
{
    const QDate date = dateFrom(line()->text());
    m_calendar->setSelectedDate(date.isValid() ? date : QDate::currentDate());
}

void DateEditor::pick(QDate date)
{
    m_open->menu()->close();
    take(dateDisplay(date));
    Q_EMIT finished();
}
