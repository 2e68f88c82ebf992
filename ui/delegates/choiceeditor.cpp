// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/choiceeditor.h"

#include "core/domain/choices.h"
#include "ui/delegates/display.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

ChoiceEditor::ChoiceEditor(domain::Entity entity, const domain::Field &field, QWidget *parent)
    : FieldEditor(entity, field, parent), m_box(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    // Long names must not widen the pane.
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    adopt(m_box);
    fill();
    connect(m_box, &QComboBox::activated, this, [this](int index) { editAndFinish(m_box->itemData(index)); });
}

void ChoiceEditor::setContext(const EditorContext &context)
{
    using App = EditorContext::App;
    const bool isSame =
        std::ranges::equal(m_context.apps, context.apps, [](const App &one, const App &other) {
            return one.iname == other.iname && one.name == other.name;
        });
    m_context = context;
    if (!isSame) // an open list keeps what is highlighted in it
        showValue(value());
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void ChoiceEditor::showValue(const QVariant &value)
{
    fill();
    if (indexOf(value) < 0) {
        const QString text = displayText(entity(), field(), value, m_context);
        m_box->addItem(text.isEmpty() ? tr("empty text") : text, value);
        m_box->setItemData(m_box->count() - 1,
                           tr("Stored, but not one of the choices. It is kept until you choose another."),
                           Qt::ToolTipRole);
    }
    m_box->setCurrentIndex(indexOf(value));
    m_box->setToolTip(m_box->currentData(Qt::ToolTipRole).toString());
}

void ChoiceEditor::fill()
{
    m_box->clear();
    if (field().kind == domain::Kind::AppName) {
        m_box->addItem(tr("none"), absent());
        for (const EditorContext::App &app : m_context.apps) {
            m_box->addItem(app.name, app.iname);
            m_box->setItemData(m_box->count() - 1, tr("Installation %1").arg(app.iname), Qt::ToolTipRole);
        }
        return;
    }
    const auto choices = domain::choicesOf(entity(), field());
    for (const domain::Choice &choice : choices) {
        const QString stored = QString::fromLatin1(choice.value);
        m_box->addItem(domain::choiceTitle(choices, stored), stored);
    }
}

int ChoiceEditor::indexOf(const QVariant &value) const
{
    for (int i = 0; i < m_box->count(); ++i) {
        if (m_box->itemData(i) == value)
            return i;
    }
    return -1;
}
