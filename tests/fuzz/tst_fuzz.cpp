// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <cstring>

namespace {

constexpr int variations = 400;

/// One of what usually goes wrong with bytes: some differ, some are lost, some come twice.
QByteArray varied(QByteArray bytes, QRandomGenerator &random)
{
    for (int i = random.bounded(1, 5); i > 0 && !bytes.isEmpty(); --i) {
        const qsizetype place = random.bounded(static_cast<quint32>(bytes.size()));
        const qsizetype length = random.bounded(1U, 17U);
        switch (random.bounded(4)) {
        case 0:
            bytes[place] = static_cast<char>(bytes[place] ^ (1 << random.bounded(8)));
            break;
        case 1:
            bytes[place] = static_cast<char>(random.bounded(256));
            break;
        case 2:
            bytes.remove(place, length);
            break;
        default:
            bytes.insert(place, bytes.mid(random.bounded(static_cast<quint32>(bytes.size())), length));
        }
    }
    return bytes;
}

/// `--seeds FOLDER`: the inputs to begin with as files, in a folder for each target.
int writeSeeds(const QDir &folder)
{
    for (const fuzz::Target &target : fuzz::targets()) {
        const QString name = QString::fromLatin1(target.name);
        if (!folder.mkpath(name))
            return 1;
        int number = 0;
        for (const QByteArray &seed : target.seeds()) {
            QFile file(folder.filePath(QStringLiteral("%1/seed-%2").arg(name).arg(++number)));
            if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
                return 1;
        }
    }
    return 0;
}

} // namespace

/// The short form of `packaging/trials fuzz`: a small corpus, cut short everywhere and varied at random.
class FuzzTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeInputsAreRead_data();
    void wholeInputsAreRead();
    void inputsCutShortAreRead_data();
    void inputsCutShortAreRead();
    void variedInputsAreRead_data();
    void variedInputsAreRead();

private:
    static void addRows();
};

void FuzzTest::addRows()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("seed");
    for (const fuzz::Target &target : fuzz::targets()) {
        int number = 0;
        for (const QByteArray &seed : target.seeds())
            QTest::addRow("%s %d", target.name, ++number) << QByteArray(target.name) << seed;
    }
}

void FuzzTest::wholeInputsAreRead_data()
{
    addRows();
}

void FuzzTest::wholeInputsAreRead()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, seed);
    QVERIFY(!seed.isEmpty());
    QCOMPARE(fuzz::findTarget(target)->run(seed), QString());
}

void FuzzTest::inputsCutShortAreRead_data()
{
    addRows();
}

void FuzzTest::inputsCutShortAreRead()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, seed);
    const qsizetype step = 1 + seed.size() / 200;
    for (qsizetype length = 0; length < seed.size(); length += step)
        QCOMPARE(fuzz::findTarget(target)->run(seed.left(length)), QString());
}

void FuzzTest::variedInputsAreRead_data()
{
    addRows();
}

void FuzzTest::variedInputsAreRead()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, seed);
    const quint32 start = 20260306;
    QRandomGenerator random(start);
    for (int i = 0; i < variations; ++i) {
        const QByteArray input = varied(seed, random);
        const QString problem = fuzz::findTarget(target)->run(input);
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("%1 (random seed %2, number %3): %4")
                                                   .arg(problem)
                                                   .arg(start)
                                                   .arg(i)
                                                   .arg(QString::fromLatin1(input.toHex()))));
    }
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--seeds") == 0)
        return writeSeeds(QDir(QString::fromLocal8Bit(argv[2])));
    FuzzTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fuzz.moc"
