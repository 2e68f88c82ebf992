// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/fieldeditor.h"

#include "core/domain/validation.h"
#include "ui/widgets/contrast.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace {

// Unlike QWidget::isAncestorOf this looks through windows: a combo box's list is one of its own.
bool holds(const QWidget *ancestor, const QWidget *widget)
{
    while (widget && widget != ancestor)
        widget = widget->parentWidget();
    return widget;
}

} // namespace

FieldEditor::FieldEditor(domain::Entity entity, const domain::Field &field, QWidget *parent)
    : QWidget(parent), m_entity(entity), m_field(field)
{
    connect(qApp, &QApplication::focusChanged, this, &FieldEditor::followFocus);
}

FieldEditor::~FieldEditor()
{
    // The focus goes elsewhere while the controls are taken down, when nobody is left to say so.
    disconnect(qApp, nullptr, this, nullptr);
}

void FieldEditor::setValue(const QVariant &stored)
{
    // Rows are read again whenever somebody writes: what a person selected or scrolled to here stays.
    if (stored.isValid() && stored == m_stored && !isEdited())
        return;
    m_stored = stored;
    m_value = stored;
    showValue(stored);
    setProblem({});
}

void FieldEditor::setContext(const EditorContext &) {}

void FieldEditor::revert()
{
    if (!isEdited())
        return;
    setValue(m_stored);
    Q_EMIT valueEdited(m_value);
}

void FieldEditor::edit(const QVariant &value)
{
    if (value == m_value)
        return;
    m_value = value;
    setProblem(isEdited() ? problemOf(value) : QString());
    Q_EMIT valueEdited(m_value);
}

QString FieldEditor::problemOf(const QVariant &value) const
{
    return domain::problemWith(m_entity, m_field, value).value_or(QString());
}

void FieldEditor::editAndFinish(const QVariant &value)
{
    edit(value);
    Q_EMIT finished();
}

void FieldEditor::adopt(QWidget *control, const QString &part)
{
    const QString title = domain::fieldTitle(m_field);
    control->setAccessibleName(part.isEmpty() ? title
                                              : tr("%1: %2", "field, part of its editor").arg(title, part));
    control->installEventFilter(this);
    if (control->focusPolicy() == Qt::WheelFocus)
        control->setFocusPolicy(Qt::StrongFocus);
    if (!focusProxy())
        setFocusProxy(control);
}

QVariant FieldEditor::absent() const
{
    return isNullable() ? QVariant() : QVariant(QString(QLatin1String("")));
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    auto *control = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Paint && control && control == focusProxy() && !m_problem.isEmpty()) {
        paintRefused(control, event);
        return true;
    }
    // Scrolling a form must not change the values that pass below the pointer.
    if (event->type() == QEvent::Wheel && control && !control->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isEdited())
        revert();
    else
        QWidget::keyPressEvent(event);
}

void FieldEditor::followFocus(const QWidget *before, const QWidget *now)
{
    // No widget at all: the whole window lost the focus, and the person comes back to this editor.
    if (now && holds(this, before) && !holds(this, now))
        Q_EMIT finished();
}

/// Over the frame that the control's style draws, whichever style that is.
void FieldEditor::paintRefused(QWidget *control, QEvent *event)
{
    constexpr qreal roundness = 2;
    static_cast<QObject *>(control)->event(event);
    QPainter painter(control);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(severityText(Severity::Error, palette().color(QPalette::Window)));
    painter.drawRoundedRect(QRectF(control->rect()).adjusted(0.5, 0.5, -0.5, -0.5), roundness, roundness);
}

void FieldEditor::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    if (focusProxy())
        focusProxy()->update();
    Q_EMIT problemChanged(problem);
}
