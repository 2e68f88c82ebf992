// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/numbereditor.h"

#include "core/domain/brightness.h"
#include "ui/delegates/display.h"
#include "ui/delegates/numberbox.h"
#include "ui/widgets/quietlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSlider>

#include <algorithm>

using domain::Kind;

namespace {

constexpr int percentPage = 10;

} // namespace

NumberEditor::NumberEditor(domain::Entity entity, const domain::Field &field, QWidget *parent)
    : FieldEditor(entity, field, parent), m_box(new NumberBox), m_unit(new QuietLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    adopt(m_box);
    if (field.kind == Kind::Percent)
        addSlider(row);
    row->addWidget(m_box, m_slider ? 0 : 1);
    row->addWidget(m_unit);
    if (field.kind == Kind::Seconds)
        m_unit->setText(tr("s", "seconds"));
    else if (field.kind == Kind::Minutes)
        m_unit->setText(tr("min", "minutes"));
    m_box->setPlaceholder(isNullable() ? notSetText() : domain::fieldZero(field));
    connect(m_box, &NumberBox::textEdited, this, &NumberEditor::take);
    connect(m_box, &NumberBox::stepped, this, &NumberEditor::step);
    connect(m_box, &NumberBox::returnPressed, this, &FieldEditor::finished);
}

void NumberEditor::setContext(const EditorContext &context)
{
    m_scale = context.brightnessScale;
    showBeside();
}

void NumberEditor::setReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
    if (m_slider)
        m_slider->setEnabled(!readOnly);
}

void NumberEditor::showValue(const QVariant &value)
{
    m_shown = textOf(value);
    m_box->setText(m_shown);
    showBeside();
}

QString NumberEditor::textOf(const QVariant &value) const
{
    return zeroDisplay(field(), value).isEmpty() ? numberDisplay(value) : QString();
}

QVariant NumberEditor::valueOf(const QString &text) const
{
    const QString plain = text.trimmed();
    if (plain.isEmpty())
        return field().zero ? QVariant(0LL) : absent();
    if (plain == m_shown)
        return stored();
    bool isNumber = false;
    if (field().kind != Kind::Real) {
        const qlonglong whole = plain.toLongLong(&isNumber);
        return isNumber ? QVariant(whole) : QVariant(text);
    }
    double real = plain.toDouble(&isNumber);
    if (!isNumber)
        real = QLocale().toDouble(plain, &isNumber);
    return isNumber ? QVariant(real) : QVariant(text);
}

void NumberEditor::addSlider(QHBoxLayout *row)
{
    m_slider = new QSlider(Qt::Horizontal);
    m_level = new QuietLabel;
    m_level->setObjectName(QStringLiteral("level"));
    m_slider->setRange(static_cast<int>(field().minimum), static_cast<int>(field().maximum));
    m_slider->setPageStep(percentPage);
    m_slider->setMinimumWidth(24);
    m_box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_box->setCharacters(5); // what stands in one that is not set; they are below one another
    m_unit->setText(tr("%"));
    row->addWidget(m_level);
    row->insertWidget(0, m_slider, 1);
    adopt(m_slider, tr("slider"));
    connect(m_slider, &QSlider::actionTriggered, this, [this] { slide(m_slider->sliderPosition()); });
    connect(m_slider, &QSlider::sliderReleased, this, &FieldEditor::finished);
}

void NumberEditor::take(const QString &text)
{
    edit(valueOf(text));
    showBeside();
}

void NumberEditor::slide(int percent)
{
    m_box->setText(QString::number(percent));
    take(QString::number(percent));
}

void NumberEditor::step(int steps)
{
    bool isNumber = false;
    const double number = value().toDouble(&isNumber);
    const double start = isNumber ? number + steps : field().initial.toDouble();
    const double next = std::clamp(start, field().minimum, field().maximum);
    const QString text =
        textOf(field().kind == Kind::Real ? QVariant(next) : QVariant(static_cast<qlonglong>(next)));
    m_box->setText(text);
    take(text);
}

void NumberEditor::showBeside()
{
    m_unit->setVisible(!m_unit->text().isEmpty() && zeroDisplay(field(), value()).isEmpty());
    if (!m_slider)
        return;
    bool isNumber = false;
    const int percent = value().toInt(&isNumber);
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(isNumber ? percent : 0);
    const auto scale = domain::brightnessScaleFrom(m_scale).value_or(domain::defaultBrightnessScale);
    m_level->setVisible(isNumber && problem().isEmpty());
    m_level->setText(tr("level %1").arg(domain::brightnessLevel(percent, scale)));
    m_level->setToolTip(tr("The brightness level, 0 to 5, that this percentage shows as on the device"));
}
