// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cellplace.h"

#include "ui/delegates/fieldeditor.h"
#include "ui/widgets/contrast.h"

#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace {

constexpr int reasonMargin = 6;
constexpr int reasonCharacters = 48;

/// Moved, and cut where it must be, to lie in the bounds.
QRect within(QRect place, const QRect &bounds)
{
    place.setSize(place.size().boundedTo(bounds.size()));
    place.moveRight(std::min(place.right(), bounds.right()));
    place.moveBottom(std::min(place.bottom(), bounds.bottom()));
    place.moveLeft(std::max(place.left(), bounds.left()));
    place.moveTop(std::max(place.top(), bounds.top()));
    return place;
}

/// A rectangle of this size that begins where the other does, in the direction of reading.
QRect beginningWith(const QRect &other, const QSize &size, Qt::LayoutDirection direction)
{
    QRect place(other.topLeft(), size);
    if (direction == Qt::RightToLeft)
        place.moveRight(other.right());
    return place;
}

QLabel *makeReason(FieldEditor &editor)
{
    auto *reason = new QLabel(editor.parentWidget());
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    reason->setFrameStyle(QFrame::Box | QFrame::Plain);
    reason->setMargin(reasonMargin);
    reason->setIndent(0);
    reason->setAutoFillBackground(true);
    reason->setBackgroundRole(QPalette::Window);
    // A click on it must neither go to the cell below it nor take the focus: the editor would close.
    reason->setAttribute(Qt::WA_NoMousePropagation);
    reason->setFocusPolicy(Qt::ClickFocus);
    reason->setFocusProxy(&editor);
    reason->hide();
    return reason;
}

} // namespace

CellPlace::CellPlace(FieldEditor &editor) : QObject(&editor), m_editor(editor), m_reason(makeReason(editor))
{
    // The cells below must not show through, nor look as if they were part of it.
    editor.setAutoFillBackground(true);
    editor.setBackgroundRole(QPalette::Window);
    editor.installEventFilter(this);
    connect(&editor, &FieldEditor::problemChanged, this, &CellPlace::takeProblem);
    connect(&editor, &QObject::destroyed, m_reason, &QObject::deleteLater);
}

void CellPlace::setCell(const QRect &cell)
{
    m_cell = cell;
    placeEditor(0);
}

bool CellPlace::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::LayoutRequest:
        // What stands beside a value comes and goes while one types; the editor does not shrink below it.
        placeEditor(m_editor.width());
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        placeReason();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void CellPlace::placeEditor(int leastWidth)
{
    const QRect view = m_editor.parentWidget()->rect();
    const QRect seen = m_cell & view;
    const QRect cell = seen.isEmpty() ? m_cell : seen;
    const int width = std::max({cell.width(), leastWidth, m_editor.minimumSizeHint().width()});
    const int height =
        m_editor.hasHeightForWidth() ? m_editor.heightForWidth(width) : m_editor.sizeHint().height();
    const QRect place =
        beginningWith(cell, QSize(width, std::max(cell.height(), height)), m_editor.layoutDirection());
    m_editor.setGeometry(seen.isEmpty() ? place : within(place, view));
}

void CellPlace::takeProblem(const QString &problem)
{
    QPalette colours = m_editor.palette();
    const QColor ground = severityBackground(Severity::Error, colours);
    colours.setColor(QPalette::Window, ground);
    colours.setColor(QPalette::WindowText, severityText(Severity::Error, ground));
    m_reason->setPalette(colours);
    m_reason->setText(problem);
    m_editor.focusProxy()->setAccessibleDescription(problem);
    placeReason();
}

/// Below the editor; above it where the view ends.
void CellPlace::placeReason()
{
    const bool isWanted = !m_reason->text().isEmpty() && m_editor.isVisible();
    m_reason->setVisible(isWanted);
    if (!isWanted)
        return;
    const QRect view = m_editor.parentWidget()->rect();
    const QRect editor = m_editor.geometry();
    const QFontMetrics metrics = m_reason->fontMetrics();
    const int edges = 2 * (reasonMargin + m_reason->frameWidth()) + 1;
    const int widest = std::max(editor.width(), reasonCharacters * metrics.averageCharWidth());
    const int width =
        std::min(std::clamp(metrics.horizontalAdvance(m_reason->text()) + edges, editor.width(), widest),
                 view.width());
    const int height = m_reason->heightForWidth(width);
    QRect place = beginningWith(editor, QSize(width, height), m_editor.layoutDirection());
    const bool hasRoomBelow = editor.bottom() + height <= view.bottom();
    place.moveTop(hasRoomBelow ? editor.bottom() + 1 : editor.top() - height);
    m_reason->setGeometry(within(place, view));
    m_reason->raise();
}
