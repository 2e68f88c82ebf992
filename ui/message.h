// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

/// A way on that a message offers.
struct MessageAction
{
    QString text;
    std::function<void()> run;
};

/// Something to tell the person in place: one sentence, and what can be done about it.
struct Message
{
    enum class Severity { Information, Success, Warning, Error };

    Severity severity = Severity::Information;
    QString text;
    QList<MessageAction> actions;
};
