// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/fleetpagestage.h"
#include "ui/models/fleettreemodel.h"
#include "ui/pages/fleet/fleettree.h"

#include <QDir>
#include <QFile>
#include <QIcon>
#include <QImage>

namespace {

constexpr QRgb userInk = 0xffff0000;
constexpr QRgb deviceInk = 0xff00ff00;
constexpr QRgb appInk = 0xff0000ff;

/// A theme whose icons are squares, each of one colour.
void makeTheme(const QString &folder)
{
    QVERIFY(QDir(folder).mkpath(QStringLiteral("squares/16")));
    QFile index(folder + QStringLiteral("/squares/index.theme"));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("[Icon Theme]\nName=Squares\nDirectories=16\n\n[16]\nSize=16\nType=Fixed\n");
    QImage square(16, 16, QImage::Format_RGB32);
    for (const auto &[name, ink] :
         {std::pair("user-identity", userInk), std::pair("video-display", deviceInk),
          std::pair("view-list-icons", appInk)}) {
        square.fill(ink);
        QVERIFY(square.save(folder + QStringLiteral("/squares/16/%1.png").arg(QLatin1String(name))));
    }
}

} // namespace

/// How the rows of the tree look.
class FleetTreeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anIconTellsWhatARowIs();
    void aDisabledAppHasAFadedIcon();

private:
    QModelIndex row(const Selection &selection) const;
    QModelIndex app(int place) const;
    /// The inks of the theme that a row is painted with.
    QSet<QRgb> inks(const QModelIndex &index) const;

    std::unique_ptr<FleetPageStage> m_stage;
    FleetTree *m_tree = nullptr;
    QString m_theme;
    QStringList m_themePaths;
};

void FleetTreeTest::init()
{
    m_stage = std::make_unique<FleetPageStage>();
    m_theme = QIcon::themeName();
    m_themePaths = QIcon::themeSearchPaths();
    makeTheme(m_stage->fleet.folder());
    QIcon::setThemeSearchPaths({m_stage->fleet.folder()});
    QIcon::setThemeName(QStringLiteral("squares"));
    m_stage->open();
    m_tree = m_stage->page->findChild<FleetTree *>();
    m_stage->selectApp(0);
    QTRY_VERIFY(app(0).isValid() && m_tree->currentIndex() == app(0));
    m_tree->clearSelection();
}

void FleetTreeTest::cleanup()
{
    m_stage.reset();
    QIcon::setThemeSearchPaths(m_themePaths);
    QIcon::setThemeName(m_theme);
}

QModelIndex FleetTreeTest::row(const Selection &selection) const
{
    return static_cast<FleetTreeModel *>(m_tree->model())->find(selection);
}

QModelIndex FleetTreeTest::app(int place) const
{
    return row({m_stage->admin, m_stage->kitchenId, m_stage->kitchen().apps[place].id});
}

QSet<QRgb> FleetTreeTest::inks(const QModelIndex &index) const
{
    m_tree->scrollTo(index);
    const QImage shown = m_tree->viewport()->grab(m_tree->visualRect(index)).toImage();
    QSet<QRgb> found;
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x)
            for (const QRgb ink : {userInk, deviceInk, appInk})
                if (shown.pixelColor(x, y).rgb() == ink)
                    found.insert(ink);
    return found;
}

void FleetTreeTest::anIconTellsWhatARowIs()
{
    QCOMPARE(inks(row({m_stage->admin, {}, 0})), QSet<QRgb>({userInk}));
    QCOMPARE(inks(row({m_stage->admin, m_stage->kitchenId, 0})), QSet<QRgb>({deviceInk}));
    QCOMPARE(inks(app(0)), QSet<QRgb>({appInk}));
    QCOMPARE(inks(app(1)), QSet<QRgb>({appInk}));
}

void FleetTreeTest::aDisabledAppHasAFadedIcon()
{
    m_stage->selectApp(1);
    QTRY_COMPARE(m_tree->currentIndex(), app(1));
    m_stage->trigger(QStringLiteral("Disa&ble"));
    QTRY_VERIFY(app(1).data(FleetTreeModel::MutedRole).toBool());
    m_tree->clearSelection();
    QCOMPARE(inks(app(1)), QSet<QRgb>());
    QCOMPARE(inks(app(2)), QSet<QRgb>({appInk}));
}

QTEST_MAIN(FleetTreeTest)
#include "tst_fleettree.moc"
