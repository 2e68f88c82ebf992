// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/conversion.h"
#include "core/legacy/json.h"
#include "tests/fuzz/targets.h"
#include "tests/support/legacydocuments.h"

namespace fuzz {

namespace {

const QString user = QStringLiteral("ann");

QString sameAgain(const legacy::UserRows &rows)
{
    const std::string document = legacy::rebuiltDocument(rows);
    if (!legacy::isJsonObject(document))
        return QStringLiteral("what was made again is no JSON object");
    const legacy::Conversion again = legacy::convert(user, document, 4);
    if (!again.rows)
        return QStringLiteral("what was made again cannot be read");
    if (!legacy::meansTheSame(legacy::rebuiltDocument(*again.rows), document))
        return QStringLiteral("what was made again changes when it is made once more");
    return {};
}

} // namespace

/// The first byte tells the schema version, the rest is the document.
QString readLegacy(const QByteArray &input)
{
    if (input.isEmpty())
        return {};
    const int version = input.front() & 7;
    const std::string document = input.mid(1).toStdString();
    const legacy::Conversion conversion = legacy::convert(user, document, version);
    if (conversion.rows.has_value() != legacy::isJsonObject(document))
        return QStringLiteral("a JSON object that is no document, or the other way round");
    if (!conversion.rows)
        return {};
    if (const QStringList found = legacy::differences(document, conversion); !found.isEmpty())
        return QStringLiteral("rows say something else at ") + found.join(u' ');
    if (legacy::maskedDocument(document).isEmpty() || legacy::maskedRows(*conversion.rows).isEmpty())
        return QStringLiteral("a document that cannot be shown");
    return sameAgain(*conversion.rows);
}

QList<QByteArray> legacySeeds()
{
    QList<QByteArray> seeds;
    for (quint32 number = 0; number < 10; ++number) {
        const testsupport::LegacyShape shape{
            .devices = 1, .apps = 1, .odd = number > 1, .broken = number > 7};
        testsupport::LegacyDocuments documents(number);
        const char version = static_cast<char>('0' + number % 5);
        seeds.append(version + QByteArray::fromStdString(documents.document("ann", shape)));
    }
    return seeds;
}

} // namespace fuzz
