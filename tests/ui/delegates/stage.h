// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/editors.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

inline QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

inline const domain::Field &fieldNamed(domain::Entity entity, const char *name)
{
    return domain::fieldsOf(entity)[static_cast<size_t>(domain::fieldIndex(entity, name))];
}

/// A window with one editor, and another control that the focus can go to.
struct Stage
{
    Stage(domain::Entity entity, const char *name)
    {
        auto *column = new QVBoxLayout(&window);
        editor = createEditor(entity, fieldNamed(entity, name), {}, &window);
        column->addWidget(editor);
        column->addWidget(elsewhere = new QLineEdit);
        window.show();
        window.activateWindow();
    }
    void enter()
    {
        QVERIFY(QTest::qWaitForWindowActive(&window));
        editor->setFocus(Qt::TabFocusReason);
    }
    QLineEdit *line() const { return editor->findChild<QLineEdit *>(); }

    QWidget window;
    FieldEditor *editor = nullptr;
    QLineEdit *elsewhere = nullptr;
};
