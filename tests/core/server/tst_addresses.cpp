// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/addresses.h"

#include <QNetworkInterface>
#include <QTest>

using namespace server;

class AddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loopbackIsNeverOfferedToDevices();
    void anAddressIsOfferedAsItIs();
    void ofAnyAddressAllRealOnesAreOffered();
    void theRootOfAnyAddressIsLoopback();
};

void AddressesTest::loopbackIsNeverOfferedToDevices()
{
    QCOMPARE(networkUrls(QHostAddress(QHostAddress::LocalHost), 8000), QStringList());
    QCOMPARE(networkUrls(QHostAddress(QHostAddress::LocalHostIPv6), 8000), QStringList());
    const QStringList all = networkUrls(QHostAddress(QHostAddress::Any), 8000);
    for (const QString &url : all)
        QVERIFY2(!QHostAddress(QUrl(url).host()).isLoopback(), qPrintable(url));
}

void AddressesTest::anAddressIsOfferedAsItIs()
{
    QCOMPARE(networkUrls(QHostAddress(QStringLiteral("192.168.1.20")), 8000),
             QStringList(QStringLiteral("http://192.168.1.20:8000")));
    QCOMPARE(networkUrls(QHostAddress(QStringLiteral("fd00::20")), 80),
             QStringList(QStringLiteral("http://[fd00::20]:80")));
}

void AddressesTest::ofAnyAddressAllRealOnesAreOffered()
{
    const QStringList offered = networkUrls(QHostAddress(QHostAddress::AnyIPv4), 1234);
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : own) {
        const bool isReal = address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback() &&
                            !address.isLinkLocal();
        QCOMPARE(offered.contains(QStringLiteral("http://%1:1234").arg(address.toString())), isReal);
    }
}

void AddressesTest::theRootOfAnyAddressIsLoopback()
{
    QCOMPARE(rootUrl(QHostAddress(QHostAddress::Any), 8000), QUrl(QStringLiteral("http://127.0.0.1:8000")));
}

QTEST_GUILESS_MAIN(AddressesTest)
#include "tst_addresses.moc"
