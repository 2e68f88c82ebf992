// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a large database to a painted fleet tree, as the window does.
//   bench_open --make FILE    makes one of 100 users, 1,000 devices and 1,000,000 apps
//   bench_open FILE           opens it; prints how long until the tree was painted with its rows, and the
//                             peak of memory, also after the first user and device were opened in the tree
#include "tests/support/bigdatabase.h"
#include "ui/pages/fleet/fleetpage.h"
#include "ui/pages/fleet/fleettree.h"
#include "ui/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPersistentModelIndex>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace {

using storage::Access;
using storage::DatabaseUrl;

bool make(const QString &path)
{
    auto database = storage::Database::open(DatabaseUrl::sqlite(path), {Access::ReadWrite, true});
    return database && fill(*database, {100, 10, 1000, 1});
}

/// The process's peak of resident memory in MiB, as the kernel counts it.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// Notices when a view was painted that has rows to show.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QAbstractItemView *view) : m_view(view)
    {
        view->viewport()->installEventFilter(this);
    }
    bool sawRows() const { return m_sawRows; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_sawRows |= event->type() == QEvent::Paint && m_view->model()->rowCount() > 0;
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractItemView *m_view;
    bool m_sawRows = false;
};

/// Opens the first row below `parent` and waits for what is in it; one row alone is that of what is still
/// read.
QPersistentModelIndex openFirst(QTreeView &tree, const QPersistentModelIndex &parent)
{
    const QPersistentModelIndex first = tree.model()->index(0, 0, parent);
    tree.expand(first);
    (void)QTest::qWaitFor([&] { return tree.model()->rowCount(first) > 1; }, 10'000);
    return first;
}

int measure(const QString &path)
{
    const QTemporaryDir folder;
    const base::SystemClock clock;
    base::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    storage::Store store;
    server::Service service;
    Session session({store, service, settings, clock});
    const double before = peakMemory();
    QElapsedTimer timer;
    timer.start();
    const auto opened = store.open(DatabaseUrl::sqlite(path));
    if (!QTest::qWaitFor([&] { return opened.isFinished() && store.isOpen(); }, 60'000))
        return 1;
    FleetPage page(session);
    page.resize(1280, 820);
    auto *tree = page.findChild<FleetTree *>();
    const PaintWatch watch(tree);
    page.show();
    if (!QTest::qWaitFor([&] { return watch.sawRows(); }, 60'000))
        return 1;
    std::printf("painted after %lld ms, peak of memory %.0f MiB (%.0f MiB before opening)\n",
                static_cast<long long>(timer.elapsed()), peakMemory(), before);
    const QPersistentModelIndex device = openFirst(*tree, openFirst(*tree, {}));
    if (!device.isValid() || tree->model()->rowCount(device) < 2)
        return 1;
    std::printf("with a user and a device opened: %.0f MiB\n", peakMemory());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--make"))
        return make(arguments[2]) ? 0 : 1;
    if (arguments.size() == 2)
        return measure(arguments[1]);
    std::fputs("usage: bench_open [--make] FILE\n", stderr);
    return 2;
}
