// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QWidget>

class QLabel;
class QLineEdit;

/// A line for the value of a text field of a row that does not exist yet, with the reason below it when it
/// cannot be stored.
class FieldInput final : public QWidget
{
    Q_OBJECT

public:
    FieldInput(domain::Entity entity, const char *field, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// A text that can be stored; an empty one is no good name.
    bool isAcceptable() const;

Q_SIGNALS:
    void edited();

private:
    void judge();

    domain::Entity m_entity;
    const domain::Field &m_field;
    QLineEdit *m_line;
    QLabel *m_problem;
};
