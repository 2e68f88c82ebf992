// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/appedits.h"

#include "ui/models/cell.h"
#include "ui/models/fieldedit.h"

#include <algorithm>

namespace {

using domain::Entity;
using domain::Row;
using storage::Change;

qlonglong keyOf(const Row &row)
{
    return rowKey(row).toLongLong();
}

QString nameOf(const Row &app)
{
    return FieldEdit::nameOf(Entity::App, app);
}

QVariant place(qsizetype index)
{
    return QVariant::fromValue<qlonglong>(index);
}

/// Gives the apps the places 0, 1, 2… in the order of the list.
QList<Change> numbered(const QList<Row> &apps)
{
    QList<Change> changes;
    for (qsizetype i = 0; i < apps.size(); ++i)
        changes += FieldEdit::change(Entity::App, apps[i], "order", place(i));
    return changes;
}

QList<Row> pickedOut(const QList<Row> &all, const QSet<qlonglong> &keys, bool picked)
{
    QList<Row> rows;
    for (const Row &row : all)
        if (keys.contains(keyOf(row)) == picked)
            rows.append(row);
    return rows;
}

/// What a device says of apps that go.
QList<Change> forgetApps(const Row &device, const QSet<QString> &inames)
{
    QList<Change> changes;
    const auto forget = [&](const char *field, const QVariant &none) {
        const QVariant value = cell(Entity::Device, device, field);
        if (!value.toString().isEmpty() && inames.contains(value.toString()))
            changes += FieldEdit::change(Entity::Device, device, field, none);
    };
    forget("pinned_app", {});
    forget("night_mode_app", QLatin1String(""));
    forget("interstitial_app", {});
    return changes;
}

} // namespace

storage::Edit AppEdits::setEnabled(const Rows &apps, bool enabled)
{
    storage::Edit edit;
    for (const Row &app : apps)
        edit.changes += FieldEdit::change(Entity::App, app, "enabled", enabled);
    const int count = static_cast<int>(apps.size());
    if (count == 1)
        edit.title = (enabled ? tr("Enable %1") : tr("Disable %1")).arg(nameOf(apps.first()));
    else
        edit.title = enabled ? tr("Enable %n apps", nullptr, count) : tr("Disable %n apps", nullptr, count);
    return edit;
}

storage::Edit AppEdits::pin(const Row &device, const QString &iname, const QString &appName)
{
    const QString deviceName = FieldEdit::nameOf(Entity::Device, device);
    const QVariant pinned = iname.isEmpty() ? QVariant() : QVariant(iname);
    return {iname.isEmpty() ? tr("Unpin %1 from %2").arg(appName, deviceName)
                            : tr("Pin %1 to %2").arg(appName, deviceName),
            FieldEdit::change(Entity::Device, device, "pinned_app", pinned)};
}

storage::Edit AppEdits::moveBefore(const Rows &all, const QSet<qlonglong> &moved,
                                   std::optional<qlonglong> before)
{
    // Where the target is itself moved, the first app after it that stays is meant.
    auto target = std::ranges::find_if(all, [&](const Row &row) { return before && keyOf(row) == *before; });
    while (target != all.end() && moved.contains(keyOf(*target)))
        ++target;
    Rows arranged = pickedOut(all, moved, false);
    const auto position = std::ranges::find_if(
        arranged, [&](const Row &row) { return target != all.end() && keyOf(row) == keyOf(*target); });
    const Rows lifted = pickedOut(all, moved, true);
    const qsizetype at = position - arranged.begin();
    for (qsizetype i = 0; i < lifted.size(); ++i)
        arranged.insert(at + i, lifted[i]);
    return {movedTitle(all, moved), numbered(arranged)};
}

storage::Edit AppEdits::moveBy(const Rows &all, const QSet<qlonglong> &moved, int direction)
{
    Rows arranged = all;
    if (direction > 0)
        std::ranges::reverse(arranged);
    for (qsizetype i = 1; i < arranged.size(); ++i)
        if (moved.contains(keyOf(arranged[i])) && !moved.contains(keyOf(arranged[i - 1])))
            arranged.swapItemsAt(i, i - 1);
    if (direction > 0)
        std::ranges::reverse(arranged);
    return {movedTitle(all, moved), numbered(arranged)};
}

storage::Edit AppEdits::add(const Rows &all, const Rows &added)
{
    storage::Edit edit{{}, numbered(all)};
    for (qsizetype i = 0; i < added.size(); ++i) {
        Row app = added[i];
        app[domain::fieldIndex(Entity::App, "order")] = place(all.size() + i);
        edit.changes.append(storage::InsertRow{Entity::App, app, {}});
    }
    const int count = static_cast<int>(added.size());
    edit.title = count == 1 ? tr("Add %1").arg(nameOf(added.first())) : tr("Add %n apps", nullptr, count);
    return edit;
}

Row AppEdits::copyOf(const Copy &copy)
{
    Row app = copy.app;
    app[0] = QVariant();
    app[domain::fieldIndex(Entity::App, "iname")] = copy.iname;
    const int path = domain::fieldIndex(Entity::App, "path");
    if (app[path].toString().startsWith(QLatin1String("pushed:")))
        app[path] = QString(QLatin1String("pushed:") + copy.iname);
    return app;
}

storage::Edit AppEdits::duplicate(const Rows &all, const Copy &copy)
{
    Row app = copyOf(copy);
    Rows arranged = all;
    const auto original =
        std::ranges::find_if(arranged, [&](const Row &row) { return keyOf(row) == keyOf(copy.app); });
    const qsizetype at = original == arranged.end() ? arranged.size() : original - arranged.begin() + 1;
    app[domain::fieldIndex(Entity::App, "order")] = place(at);
    QList<Change> changes;
    for (qsizetype i = 0; i < arranged.size(); ++i)
        changes += FieldEdit::change(Entity::App, arranged[i], "order", place(i < at ? i : i + 1));
    changes.append(storage::InsertRow{Entity::App, app, {}});
    if (copy.pattern) {
        Row pattern = *copy.pattern;
        pattern[0] = QVariant();
        pattern[domain::fieldIndex(Entity::RecurrencePattern, "app_id")] = QVariant(); // the app just added
        changes.append(storage::InsertRow{Entity::RecurrencePattern, pattern, {}});
    }
    return {tr("Duplicate %1").arg(nameOf(copy.app)), changes};
}

storage::Edit AppEdits::remove(const Rows &apps, const Rows &devices)
{
    storage::Edit edit;
    for (const Row &device : devices) {
        QSet<QString> inames;
        for (const Row &app : apps)
            if (cell(Entity::App, app, "device_id") == rowKey(device))
                inames.insert(cell(Entity::App, app, "iname").toString());
        edit.changes += forgetApps(device, inames);
    }
    for (const Row &app : apps)
        edit.changes.append(storage::DeleteRow{Entity::App, rowKey(app)});
    const int count = static_cast<int>(apps.size());
    edit.title =
        count == 1 ? tr("Delete %1").arg(nameOf(apps.first())) : tr("Delete %n apps", nullptr, count);
    return edit;
}

QString AppEdits::removedText(const Rows &apps)
{
    const int count = static_cast<int>(apps.size());
    return count == 1 ? tr("%1 deleted").arg(nameOf(apps.first())) : tr("%n apps deleted", nullptr, count);
}

QString AppEdits::movedTitle(const Rows &all, const QSet<qlonglong> &moved)
{
    const Rows lifted = pickedOut(all, moved, true);
    return lifted.size() == 1 ? tr("Move %1").arg(nameOf(lifted.first()))
                              : tr("Move %n apps", nullptr, static_cast<int>(lifted.size()));
}
