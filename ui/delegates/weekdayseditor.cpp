// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/weekdayseditor.h"

#include "core/domain/weekdays.h"
#include "ui/delegates/weekdays.h"
#include "ui/widgets/quietlabel.h"

#include <QGridLayout>
#include <QToolButton>

#include <algorithm>

namespace {

bool isDay(const QString &name, std::chrono::weekday day)
{
    return domain::weekdayFrom(name) == day;
}

unsigned isoDay(const QString &name)
{
    const auto day = domain::weekdayFrom(name);
    return day ? day->iso_encoding() : 0;
}

// Some styles hardly tell a button that is down.
void emphasise(QToolButton *button, bool on)
{
    QPalette palette;
    if (on) {
        palette.setBrush(QPalette::Button, palette.highlight());
        palette.setBrush(QPalette::ButtonText, palette.highlightedText());
    }
    button->setPalette(palette);
}

// The day's name as the list has it, else as we write it.
QString spelling(const QStringList &names, std::chrono::weekday day)
{
    const auto found = std::ranges::find_if(names, [day](const QString &name) { return isDay(name, day); });
    return found != names.end() ? *found : domain::weekdayName(day);
}

} // namespace

WeekdaysEditor::WeekdaysEditor(domain::Entity entity, const domain::Field &field, QWidget *parent)
    : FieldEditor(entity, field, parent), m_remark(new QuietLabel)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    const QList<std::chrono::weekday> week = localeWeek();
    for (const std::chrono::weekday day : week) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setText(weekdayTitle(day).left(2));
        button->setToolTip(weekdayTitle(day));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumWidth(1);
        adopt(button, weekdayTitle(day));
        connect(button, &QToolButton::clicked, this, &WeekdaysEditor::toggle);
        connect(button, &QToolButton::toggled, this, [button](bool on) { emphasise(button, on); });
        grid->addWidget(button, 0, static_cast<int>(m_buttons.size()));
        m_buttons.append(button);
    }
    m_remark->setWordWrap(true);
    grid->addWidget(m_remark, 1, 0, 1, -1);
}

void WeekdaysEditor::setReadOnly(bool readOnly)
{
    for (QToolButton *button : std::as_const(m_buttons))
        button->setEnabled(!readOnly);
}

void WeekdaysEditor::showValue(const QVariant &value)
{
    const QStringList names = weekdayList(value.toString()).value_or(QStringList());
    const QList<std::chrono::weekday> week = localeWeek();
    for (qsizetype i = 0; i < week.size(); ++i) {
        const bool on = std::ranges::any_of(names, [&](const QString &name) { return isDay(name, week[i]); });
        m_buttons[i]->setChecked(on);
    }
    showRemark(value.toString());
}

void WeekdaysEditor::toggle()
{
    const auto before = weekdayList(stored().toString());
    QStringList names;
    for (const std::chrono::weekday day : localeWeek()) {
        if (isChecked(day))
            names.append(spelling(before.value_or(QStringList()), day));
    }
    // The order of the week is the locale's affair, the order of what is stored is not.
    std::ranges::stable_sort(names, {}, [](const QString &name) { return isoDay(name); });
    QStringList known = before.value_or(QStringList());
    std::ranges::stable_sort(known, {}, [](const QString &name) { return isoDay(name); });
    editAndFinish(before && known == names ? stored() : QVariant(weekdayListJson(names)));
    showRemark(value().toString());
}

bool WeekdaysEditor::isChecked(std::chrono::weekday day) const
{
    return m_buttons[localeWeek().indexOf(day)]->isChecked();
}

void WeekdaysEditor::showRemark(const QString &json)
{
    const auto names = weekdayList(json);
    QStringList unknown = names.value_or(QStringList());
    unknown.removeIf([](const QString &name) { return domain::weekdayFrom(name).has_value(); });
    if (!names)
        m_remark->setText(
            tr("Stored as %1, which is no list of weekdays. Choosing days replaces it.").arg(json));
    else if (!unknown.isEmpty())
        m_remark->setText(tr("Also stored: %1. Choosing days drops it.").arg(unknown.join(u", ")));
    else
        m_remark->setText(tr("No day chosen: every day"));
    m_remark->setVisible(!names || !unknown.isEmpty() || names->isEmpty());
}
