// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/zoneeditor.h"

#include "ui/delegates/display.h"
#include "ui/delegates/timetext.h"
#include "ui/widgets/quietlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>

#include <algorithm>

namespace {

const QStringList &zoneNames()
{
    static const QStringList names = [] {
        QStringList all;
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids)
            all.append(QString::fromLatin1(id));
        return all;
    }();
    return names;
}

} // namespace

ZoneEditor::ZoneEditor(domain::Entity entity, const domain::Field &field, QWidget *parent)
    : FieldEditor(entity, field, parent), m_box(new QComboBox), m_offset(new QuietLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_box, 1);
    row->addWidget(m_offset);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    if (isNullable())
        m_box->addItem(notSetText());
    m_box->addItems(zoneNames());
    m_box->lineEdit()->setPlaceholderText(notSetText());
    adopt(m_box);
    addSearch();
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &ZoneEditor::take);
    connect(m_box->lineEdit(), &QLineEdit::returnPressed, this, &FieldEditor::finished);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        choose(isNullable() && index == 0 ? QVariant() : QVariant(m_box->itemText(index)));
    });
}

void ZoneEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void ZoneEditor::showValue(const QVariant &value)
{
    m_shown = value.toString();
    m_box->setCurrentIndex(-1);
    m_box->setEditText(m_shown);
    m_box->lineEdit()->setCursorPosition(0);
    showOffset();
}

void ZoneEditor::addSearch()
{
    QCompleter *search = m_box->completer();
    search->setCompletionMode(QCompleter::PopupCompletion);
    search->setFilterMode(Qt::MatchContains);
    search->setCaseSensitivity(Qt::CaseInsensitive);
    connect(search, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &zone) { choose(zone); });
}

void ZoneEditor::choose(const QVariant &zone)
{
    m_box->setEditText(zone.toString());
    editAndFinish(zone);
    showOffset();
}

void ZoneEditor::take(const QString &text)
{
    const QString name = text.trimmed();
    const auto known = std::ranges::find_if(
        zoneNames(), [&name](const QString &zone) { return zone.compare(name, Qt::CaseInsensitive) == 0; });
    if (name.isEmpty())
        edit(absent());
    else if (name == m_shown)
        edit(stored());
    else
        edit(known != zoneNames().end() ? *known : name);
    showOffset();
}

void ZoneEditor::showOffset()
{
    const QTimeZone zone(value().toString().toLatin1());
    const bool known = zoneNames().contains(value().toString());
    m_offset->setVisible(known);
    if (known)
        m_offset->setText(offsetDisplay(zone, QDateTime::currentDateTimeUtc()));
    m_offset->setToolTip(tr("Offset from UTC now"));
}
