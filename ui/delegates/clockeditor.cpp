// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/clockeditor.h"

#include "core/domain/clocktime.h"
#include "ui/delegates/timetext.h"

#include <QLineEdit>
#include <QLocale>
#include <QTime>

namespace {

constexpr int stepMinutes = 15;
// "7:00" and the like, then what the locale writes, then English halves of the day.
std::optional<domain::ClockTime> timeFrom(const QString &text)
{
    const QString plain = text.trimmed();
    if (const auto time = domain::clockTimeFrom(plain))
        return time;
    QTime time = QLocale().toTime(plain, clockFormat());
    if (!time.isValid())
        time = QLocale::c().toTime(plain.toUpper(), QStringLiteral("h:m AP"));
    if (!time.isValid())
        return std::nullopt;
    return std::chrono::minutes(time.msecsSinceStartOfDay() / 60'000);
}

} // namespace

QString ClockEditor::textOf(const QVariant &value) const
{
    return clockDisplay(value.toString());
}

QVariant ClockEditor::valueOf(const QString &text) const
{
    const auto time = timeFrom(text);
    return time ? domain::clockText(*time) : text;
}

QString ClockEditor::problemOf(const QVariant &value) const
{
    // The stored spelling is no example to who types as the field reads.
    if (FieldEditor::problemOf(value).isEmpty())
        return {};
    return tr("%1 needs a time of day, such as %2.", "a field and a time as the locale writes it")
        .arg(domain::fieldTitle(field()), clockDisplay(QStringLiteral("07:30")));
}

void ClockEditor::step(int steps)
{
    constexpr int dayMinutes = 24 * 60;
    const auto time = timeFrom(line()->text());
    if (!time)
        return;
    const int minutes = static_cast<int>(time->count()) + steps * stepMinutes + dayMinutes;
    take(clockDisplay(domain::clockText(std::chrono::minutes(minutes % dayMinutes))));
}
