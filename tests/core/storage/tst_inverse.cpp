// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"
#include "core/storage/reading.h"
#include "core/storage/writing.h"
#include "tests/core/storage/keysof.h"
#include "tests/support/bigdatabase.h"
#include "tests/support/dump.h"
#include "tests/support/engines.h"
#include "tests/support/textof.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace storage;
using domain::Entity;
using domain::FieldFlag;
using domain::Kind;

namespace {

const Entity entities[]{Entity::User, Entity::Device, Entity::Location, Entity::App,
                        Entity::RecurrencePattern};

/// Draws edits that fit what stands in a database.
class RandomEdits final
{
public:
    RandomEdits(Database &database, quint32 seed) : m_database(database), m_random(seed) {}

    Edit next()
    {
        Edit edit{QStringLiteral("Random"), {}};
        const int changes = 1 + m_random.bounded(3);
        QSet<QString> used; // one change a row, for the next would have to know the one before
        for (int i = 0; i < changes; ++i) {
            const Entity entity = entities[m_random.bounded(static_cast<int>(std::size(entities)))];
            const QVariant key = anyKey(entity);
            const QString name = QString::number(static_cast<int>(entity)) + key.toString();
            if (!key.isValid() || used.contains(name))
                continue;
            used.insert(name);
            const bool deletes = i == 0 && m_random.bounded(6) == 0;
            if (deletes)
                return {edit.title, {DeleteRow{entity, key}}};
            if (m_random.bounded(3) == 0)
                edit.changes.append(insertLike(entity, key));
            else
                edit.changes.append(update(entity, key));
        }
        return edit;
    }

private:
    QVariant anyKey(Entity entity)
    {
        const QList<QVariant> keys = keysOf(m_database, entity);
        return keys.isEmpty() ? QVariant() : keys[m_random.bounded(static_cast<int>(keys.size()))];
    }

    InsertRow insertLike(Entity entity, const QVariant &key)
    {
        domain::Row row = *readRow(m_database, entity, key);
        row.first() = QVariant();
        for (const char *unique : {"username", "iname"}) {
            const auto fields = domain::fieldsOf(entity);
            for (size_t i = 0; i < fields.size(); ++i) {
                if (qstrcmp(fields[i].name, unique) == 0)
                    row[static_cast<qsizetype>(i)] = QString::number(m_random.generate());
            }
        }
        return {entity, row, {}};
    }

    UpdateRow update(Entity entity, const QVariant &key)
    {
        const domain::Row row = *readRow(m_database, entity, key);
        const auto fields = domain::fieldsOf(entity);
        UpdateRow update{entity, key, {}};
        for (int i = 1; i < row.size(); ++i) {
            const domain::Field &field = fields[static_cast<size_t>(i)];
            if (!field.is(FieldFlag::Reference) && m_random.bounded(4) == 0)
                update.cells.append({i, row[i], valueFor(field)});
        }
        return update;
    }

    QVariant valueFor(const domain::Field &field)
    {
        if (field.is(FieldFlag::Nullable) && m_random.bounded(3) == 0)
            return {};
        switch (field.kind) {
        case Kind::Switch:
            return m_random.bounded(2) == 1;
        case Kind::Real:
            return m_random.generateDouble() * 360 - 180;
        case Kind::Date:
            return QDate(2000, 1, 1).addDays(m_random.bounded(20'000));
        case Kind::Instant:
            return QDateTime::fromMSecsSinceEpoch(m_random.bounded(qint64(2) << 40), Qt::UTC);
        case Kind::Json:
        case Kind::Weekdays:
            return QStringLiteral("{\"b\": [1, 2.50, null],  \"a\": \"%1\"}")
                .arg(text().simplified().remove(u'\\').remove(u'"'));
        case Kind::Integer:
        case Kind::Percent:
        case Kind::Seconds:
        case Kind::Minutes:
        case Kind::EpochSecond:
            return QVariant::fromValue<qlonglong>(m_random.bounded(2'000'000'000));
        default:
            return text();
        }
    }

    QString text()
    {
        static const QStringList texts{QString(),
                                       QStringLiteral("it's; --"),
                                       QStringLiteral("Grüße 🎉 \\n \\' %1"),
                                       QStringLiteral("00123456"),
                                       QStringLiteral("1e234567"),
                                       QStringLiteral("two\nlines\t?"),
                                       QStringLiteral("None")};
        return texts[m_random.bounded(static_cast<int>(texts.size()))] +
               QString::number(m_random.bounded(1000));
    }

    Database &m_database;
    QRandomGenerator m_random;
};

} // namespace

class InverseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInverseGivesBackTheExactContent_data() { Engines::addRows(); }
    void anInverseGivesBackTheExactContent();
    void valuesOfNoKindComeBackWithTheirRow();

private:
    Engines m_engines;
};

void InverseTest::anInverseGivesBackTheExactContent()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    Database database = createFilled(m_engines.freshUrl(engine), {2, 3, 8, 7});
    // Finer than a QDateTime: nothing may be lost when such a row is deleted and brought back.
    QVERIFY(database.connection().execute(
        QStringLiteral("UPDATE devices SET last_seen = '2026-01-02 03:04:05.678901'")));
    const quint32 seed =
        qEnvironmentVariableIsSet("TRONBYT_SEED") ? qEnvironmentVariable("TRONBYT_SEED").toUInt() : 20260801;
    qInfo("seed %u (TRONBYT_SEED)", seed);
    RandomEdits edits(database, seed);
    for (int i = 0; i < 120; ++i) {
        const QStringList before = dumpOf(database);
        const auto applied = apply(database, edits.next());
        QVERIFY2(applied, qPrintable(textOf(applied)));
        const QStringList after = dumpOf(database);
        const auto undone = apply(database, applied->inverse);
        QVERIFY2(undone, qPrintable(textOf(undone)));
        QCOMPARE(dumpOf(database), before);
        const auto redone = apply(database, undone->inverse);
        QVERIFY2(redone, qPrintable(textOf(redone)));
        QCOMPARE(dumpOf(database), after);
    }
}

void InverseTest::valuesOfNoKindComeBackWithTheirRow()
{
    Database database = createFilled(m_engines.freshUrl(Engine::Sqlite), {1, 1, 3, 7});
    const char *odd[]{"enabled = 'true'",    "pushed = 2",
                      "days = x'5b5d'",      "recurrence_start_date = 'soon'",
                      "start_time = ''",     "recurrence_end_date = '2026-2-3'",
                      "\"order\" = 1.5",     "config = 'no json'",
                      "uinterval = 'often'", "use_custom_recurrence = 0.5"};
    for (const char *assignment : odd)
        QVERIFY(database.connection().execute(QStringLiteral("UPDATE apps SET ") +
                                              QString::fromLatin1(assignment)));
    const QStringList before = dumpOf(database);
    // Another field is saved and everything deleted and brought back: the odd values are as they were.
    const int notes = domain::fieldIndex(Entity::App, "notes");
    const int uinterval = domain::fieldIndex(Entity::App, "uinterval");
    const auto applied =
        apply(database, {{},
                         {UpdateRow{Entity::App, 1, {{notes, QString(), QStringLiteral("x")}}},
                          UpdateRow{Entity::App, 2, {{uinterval, QStringLiteral("often"), 5}}},
                          DeleteRow{Entity::User, 1}}});
    QVERIFY2(applied, qPrintable(textOf(applied)));
    QVERIFY(apply(database, applied->inverse));
    QCOMPARE(dumpOf(database), before);
    const auto row = readRow(database, Entity::App, 1);
    QVERIFY(row);
    QCOMPARE(row->at(uinterval).toString(), QStringLiteral("often"));
    QCOMPARE(row->at(domain::fieldIndex(Entity::App, "enabled")), QVariant(QStringLiteral("true")));
}

QTEST_GUILESS_MAIN(InverseTest)
#include "tst_inverse.moc"
