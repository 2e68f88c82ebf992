// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

/// Something that only the person can decide.
struct Decision
{
    QString question;    ///< one sentence
    QString consequence; ///< what follows, and whether it can be undone
    QString yes;         ///< what the button does: "Delete 3 users"
};

/// Asks over the window and goes on when the person agrees. Keeping everything as it is is the default.
void decide(QWidget *window, const Decision &decision, const std::function<void()> &agreed);
