// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/newnames.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace {

/// A number of this many digits that is not taken, starting to look at a random one.
QString freeNumber(int digits, const QSet<QString> &taken, QRandomGenerator &random)
{
    int first = 1;
    for (int i = 1; i < digits; ++i)
        first *= 10;
    const int count = first * 9;
    const int start = random.bounded(count);
    for (int i = 0; i < count; ++i) {
        const QString number = QString::number(first + (start + i) % count);
        if (!taken.contains(number))
            return number;
    }
    return {};
}

} // namespace

QString newInstallationName(const QSet<QString> &taken, QRandomGenerator &random)
{
    for (int digits = 3;; ++digits) {
        const QString number = freeNumber(digits, taken, random);
        if (!number.isEmpty())
            return number;
    }
}

QString freeName(const QString &wanted, const std::function<bool(const QString &)> &isTaken)
{
    QString name = wanted;
    for (int i = 2; isTaken(name); ++i)
        name = QStringLiteral("%1-%2").arg(wanted).arg(i);
    return name;
}

QString appNameFromFile(const QString &fileName)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9_-]+"));
    static const QRegularExpression edges(QStringLiteral("^-+|-+$"));
    QString name = QFileInfo(fileName).completeBaseName().normalized(QString::NormalizationForm_KD);
    name.remove(QRegularExpression(QStringLiteral("\\p{M}")));
    name.replace(others, QStringLiteral("-")).remove(edges);
    name.truncate(60);
    return name.isEmpty() ? QStringLiteral("picture") : name;
}
