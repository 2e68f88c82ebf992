// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/documentcomparison.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace {

QString textOf(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

/// Objects are told field by field, everything else as it stands.
void flatten(const QJsonObject &object, const QString &path, QMap<QString, QString> &fields)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = path.isEmpty() ? member.key() : path + u'/' + member.key();
        const QJsonValue value = member.value();
        if (value.isObject() && !value.toObject().isEmpty())
            flatten(value.toObject(), name, fields);
        else
            fields.insert(name, textOf(value));
    }
}

QJsonObject partOf(const QJsonObject &user, const ProblemTreeModel::Part &part)
{
    QJsonObject object = user;
    const QString devices = QStringLiteral("devices");
    const QString apps = QStringLiteral("apps");
    if (!part.device.isNull())
        object = object.value(devices).toObject().value(part.device).toObject();
    if (!part.app.isNull())
        return object.value(apps).toObject().value(part.app).toObject();
    object.remove(part.device.isNull() ? devices : apps);
    return object;
}

} // namespace

QList<ComparedField> comparedFields(const QJsonObject &document, const QJsonObject &rows,
                                    const ProblemTreeModel::Part &part)
{
    QMap<QString, QString> before;
    QMap<QString, QString> after;
    flatten(partOf(document, part), {}, before);
    flatten(partOf(rows, part), {}, after);
    QStringList paths = before.keys() + after.keys();
    std::ranges::sort(paths);
    paths.removeDuplicates();
    QList<ComparedField> fields;
    for (const QString &path : std::as_const(paths))
        fields.append({path, before.value(path), after.value(path)});
    return fields;
}

void DocumentComparisonModel::setFields(const QList<ComparedField> &fields)
{
    beginResetModel();
    m_rows.clear();
    for (const ComparedField &field : fields)
        m_rows.append({field, characterDifference(field.before, field.after)});
    endResetModel();
}

int DocumentComparisonModel::rowOf(const QString &pointer) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QString end = u'/' + m_rows[row].field.path;
        if (pointer.endsWith(end) || pointer.contains(end + u'/'))
            return row;
    }
    return -1;
}

int DocumentComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DocumentComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DocumentComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    const bool isBefore = index.column() == Before;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == Field ? row.field.path : isBefore ? row.field.before : row.field.after;
    case RangesRole:
        if (index.column() == Field)
            return {};
        return QVariant::fromValue(isBefore ? row.difference.before : row.difference.after);
    case DiffersRole:
        return row.field.before != row.field.after;
    case Qt::AccessibleTextRole:
        if (index.column() != Field || row.field.before == row.field.after)
            return data(index, Qt::DisplayRole);
        return tr("%1, changed", "a field").arg(row.field.path);
    default:
        return {};
    }
}

QVariant DocumentComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Field"), tr("Document"), tr("Row")};
    return titles[section];
}
