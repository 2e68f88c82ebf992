// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/edit.h"

#include <QCoreApplication>

#include <optional>

/// What a person does to the apps of a device, as edits. Every function is given rows as they are in the
/// database now; an edit without changes means that there is nothing to do.
class AppEdits final
{
    Q_DECLARE_TR_FUNCTIONS(AppEdits)

public:
    using Rows = QList<domain::Row>;

    static storage::Edit setEnabled(const Rows &apps, bool enabled);

    /// Pins the app to its device; an empty iname takes the pin away.
    static storage::Edit pin(const domain::Row &device, const QString &iname, const QString &appName);

    /// Moves apps to just before another app, or to the end. `all` are the device's apps in rotation order;
    /// afterwards their places are 0, 1, 2… without gaps.
    static storage::Edit moveBefore(const Rows &all, const QSet<qlonglong> &moved,
                                    std::optional<qlonglong> before);
    /// Moves apps by one place towards the front (-1) or the end (+1), as far as there is room.
    static storage::Edit moveBy(const Rows &all, const QSet<qlonglong> &moved, int direction);

    /// Adds apps at the end of their device's rotation.
    static storage::Edit add(const Rows &all, const Rows &added);

    struct Copy
    {
        domain::Row app;
        std::optional<domain::Row> pattern;
        QString iname; ///< of the copy
    };
    /// The copy as a row, without key and place.
    static domain::Row copyOf(const Copy &copy);
    /// Puts a copy of an app just after it, with its recurrence pattern.
    static storage::Edit duplicate(const Rows &all, const Copy &copy);

    /// Deletes apps, and what their devices say of them: pin, night app, app between the others.
    static storage::Edit remove(const Rows &apps, const Rows &devices);

    /// "3 apps deleted" or "Clock deleted".
    static QString removedText(const Rows &apps);

private:
    static QString movedTitle(const Rows &all, const QSet<qlonglong> &moved);
};
