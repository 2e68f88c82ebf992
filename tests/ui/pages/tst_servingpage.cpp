// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/pages/serving/servingcontrols.h"
#include "ui/pages/serving/servingmodel.h"
#include "ui/pages/serving/servingpage.h"
#include "ui/serving.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>

using server::Service;

class ServingPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theButtonStartsAndStopsTheServer();
    void aDeviceThatAsksShowsUpInTheTable();
    void aTakenPortIsSaidInWords();
    void onlyThisComputerIsServedUntilTheNetworkIsAllowed();
    void theHeadlineNamesAnAddressThatDevicesReach();
    void theAddressOfADeviceCanBeCopied();
    void aDevicesClockIsItsOwnAndNamedWhereItIsNotThisComputers();
    void theFilterSaysWhenNothingIsLeft();
    void aDatabaseWithoutDevicesLeadsToTheFleet();
    void theNetworkSwitchIsExplainedInFullLines();
    void aReadOnlyDatabaseIsServedAndWhatIsNotSavedSaid();
    void theProblemHasTheRoomThatAddressesLeave();

private:
    /// Starts and stops the server.
    QPushButton *button() const { return m_page->findChild<ServingControls *>()->findChild<QPushButton *>(); }
    const QAbstractItemModel *table() const { return m_page->findChild<QTableView *>()->model(); }
    EmptyState *empty() const { return m_page->findChild<EmptyState *>(); }
    QString deviceText(int column) const;
    /// Asks for a device's next frame as a device does; the whole answer.
    QByteArray ask(const QByteArray &path) const;
    void start();

    std::unique_ptr<FleetFixture> m_fixture;
    std::unique_ptr<base::Settings> m_settings;
    base::SystemClock m_clock;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ServingPage> m_page;
};

void ServingPageTest::init()
{
    m_fixture = std::make_unique<FleetFixture>();
    domain::Device device;
    device.id = QStringLiteral("4f2a91c0");
    device.name = QStringLiteral("Kitchen");
    device.userId = m_fixture->addUser(QStringLiteral("admin"));
    m_fixture->addDevice(device);
    m_settings = std::make_unique<base::Settings>(m_fixture->folder() + QLatin1String("/settings.ini"));
    m_settings->set(servingPort, 0);
    m_store = std::make_unique<storage::Store>();
    m_service = std::make_unique<Service>();
    m_fixture->open(*m_store);
    m_session = std::make_unique<Session>(Session::Parts{*m_store, *m_service, *m_settings, m_clock});
    m_page = std::make_unique<ServingPage>(*m_session);
    m_page->resize(1000, 600);
    m_page->show();
    QTRY_COMPARE(m_page->findChild<QTableView *>()->model()->rowCount(), 1);
}

void ServingPageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_service.reset();
    m_store.reset();
    m_settings.reset();
    m_fixture.reset();
}

QString ServingPageTest::deviceText(int column) const
{
    return m_page->findChild<QTableView *>()->model()->index(0, column).data().toString();
}

QByteArray ServingPageTest::ask(const QByteArray &path) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_service->baseUrl().port()));
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    if (!QTest::qWaitFor(
            [&] { return socket.state() == QAbstractSocket::UnconnectedState && !answer.isEmpty(); }))
        qWarning("no whole answer");
    return answer + socket.readAll();
}

void ServingPageTest::start()
{
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(m_service->state(), Service::State::Running);
}

void ServingPageTest::theButtonStartsAndStopsTheServer()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    button()->setFocus();
    start();
    QVERIFY(button()->hasFocus());
    QVERIFY(ask("/health").startsWith("HTTP/1.1 200"));
    QTest::keyClick(button(), Qt::Key_Space);
    QCOMPARE(m_service->state(), Service::State::Stopping);
    QTest::keyClick(button(), Qt::Key_Space);
    QTRY_COMPARE(m_service->state(), Service::State::Running);
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(m_service->state(), Service::State::Stopped);
    QVERIFY(button()->hasFocus());
}

void ServingPageTest::aDeviceThatAsksShowsUpInTheTable()
{
    start();
    QVERIFY(ask("/4f2a91c0/next").startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(deviceText(ServingModel::Requests), QStringLiteral("1"));
    QCOMPARE(deviceText(ServingModel::Protocol), QStringLiteral("HTTP"));
    QVERIFY(deviceText(ServingModel::LastSeen) != QLatin1String("never"));
}

void ServingPageTest::aTakenPortIsSaidInWords()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_settings->set(servingPort, static_cast<int>(other.serverPort()));
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(m_service->state(), Service::State::Failed);
    const QString port = QString::number(other.serverPort());
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *label) { return label->text().contains(port); }));
}

void ServingPageTest::onlyThisComputerIsServedUntilTheNetworkIsAllowed()
{
    QVERIFY(!m_page->findChild<QCheckBox *>()->isChecked());
    start();
    QCOMPARE(m_service->baseUrl().host(), QStringLiteral("127.0.0.1"));
}

void ServingPageTest::theHeadlineNamesAnAddressThatDevicesReach()
{
    m_settings->set(servingNetwork, true);
    start();
    if (m_service->deviceUrls().isEmpty())
        QSKIP("this computer is in no network");
    const auto *headline = m_page->findChild<ServingControls *>()->findChild<QLabel *>();
    QVERIFY2(headline->text().endsWith(m_service->deviceUrls().first()), qPrintable(headline->text()));
}

void ServingPageTest::theAddressOfADeviceCanBeCopied()
{
    start();
    auto *table = m_page->findChild<QTableView *>();
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             m_service->baseUrl().toString() + QLatin1String("/4f2a91c0/next"));
}

void ServingPageTest::aDevicesClockIsItsOwnAndNamedWhereItIsNotThisComputers()
{
    const QDateTime seen(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    // One of the two is in another zone than this computer, wherever that is.
    const bool isHere = QTimeZone::systemTimeZoneId() == "Asia/Tokyo";
    const QString other = isHere ? QStringLiteral("Pacific/Honolulu") : QStringLiteral("Asia/Tokyo");
    domain::Device device;
    device.id = QStringLiteral("5e000001");
    device.name = QStringLiteral("Abroad");
    device.userId = m_fixture->device(QStringLiteral("4f2a91c0")).userId;
    device.timezone = other;
    device.lastSeen = seen;
    m_fixture->addDevice(device);
    device.id = QStringLiteral("5e000002");
    device.name = QStringLiteral("Here");
    device.timezone.reset();
    m_fixture->addDevice(device);
    QTRY_COMPARE_WITH_TIMEOUT(table()->rowCount(), 3, 20'000);
    const QString abroad = table()->index(0, ServingModel::LastSeen).data().toString();
    QVERIFY2(abroad.contains(isHere ? QStringLiteral("17:04") : QStringLiteral("12:04")), qPrintable(abroad));
    QVERIFY2(abroad.endsWith(other), qPrintable(abroad));
    const QString here = table()->index(1, ServingModel::LastSeen).data().toString();
    QVERIFY2(here.endsWith(seen.toLocalTime().toString(QStringLiteral("HH:mm"))), qPrintable(here));
}

void ServingPageTest::theFilterSaysWhenNothingIsLeft()
{
    auto *filter = m_page->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    QTest::keyClicks(filter, QStringLiteral("garage"));
    QTRY_VERIFY(empty()->isVisible());
    QVERIFY(empty()->findChild<QLabel *>()->text().contains(QStringLiteral("garage")));
    QTest::mouseClick(empty()->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!empty()->isVisible());
    QVERIFY(m_page->findChild<QTableView *>()->isVisible());
}

void ServingPageTest::aDatabaseWithoutDevicesLeadsToTheFleet()
{
    m_session->navigation().showPage(PageId::Serving);
    m_fixture->write({{}, {storage::DeleteRow{domain::Entity::Device, QStringLiteral("4f2a91c0")}}});
    QTRY_VERIFY_WITH_TIMEOUT(empty()->isVisible(), 20'000);
    QTest::mouseClick(empty()->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(m_session->navigation().place().page, PageId::Fleet);
}

void ServingPageTest::theNetworkSwitchIsExplainedInFullLines()
{
    const auto *network = m_page->findChild<QCheckBox *>();
    const QLabel *meaning = nullptr;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        if (label->text().startsWith(QStringLiteral("Off, the server")))
            meaning = label;
    QVERIFY(meaning);
    QVERIFY(meaning->width() > 2 * network->sizeHint().width());
    QVERIFY(meaning->height() <= 3 * meaning->fontMetrics().lineSpacing());
    QVERIFY(meaning->height() >= meaning->heightForWidth(meaning->width()));
}

void ServingPageTest::aReadOnlyDatabaseIsServedAndWhatIsNotSavedSaid()
{
    const auto says = [this](const char *words) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [words](const QLabel *label) { return label->text().contains(QLatin1String(words)); });
    };
    start();
    QVERIFY(says("Only this computer reaches"));
    QVERIFY(!says("is not saved"));
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(m_service->state(), Service::State::Stopped);
    const auto opened = m_store->open(m_store->opened().url, {storage::Access::ReadOnly});
    QTRY_VERIFY(opened.isFinished());
    QVERIFY(opened.result());
    QTRY_VERIFY(m_session->isReadOnly());
    start();
    QVERIFY(says("is not saved"));
}

void ServingPageTest::theProblemHasTheRoomThatAddressesLeave()
{
    const auto *view = m_page->findChild<QTableView *>();
    const QHeaderView *header = view->horizontalHeader();
    const auto textWidth = [&](int column) {
        return view->fontMetrics().horizontalAdvance(deviceText(column));
    };
    m_page->resize(1300, 600);
    QTRY_COMPARE(header->length(), view->viewport()->width());
    QVERIFY(header->sectionSize(ServingModel::Url) >= textWidth(ServingModel::Url));
    QVERIFY(header->sectionSize(ServingModel::LastSeen) >= textWidth(ServingModel::LastSeen));
    const int problem = header->sectionSize(ServingModel::Problem);
    m_page->resize(1700, 600);
    QTRY_COMPARE(header->sectionSize(ServingModel::Problem), problem + 400);
    // Numbers end at their right edge, so no text begins there.
    QCOMPARE(header->logicalIndex(header->count() - 1), static_cast<int>(ServingModel::Requests));
}

QTEST_MAIN(ServingPageTest)
#include "tst_servingpage.moc"
