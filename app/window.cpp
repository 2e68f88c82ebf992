// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/demo/demowriter.h"
#include "app/singleinstance.h"
#include "app/stopsignals.h"
#include "core/server/service.h"
#include "core/storage/store.h"
#include "ui/mainwindow.h"
#include "ui/models/databaseopener.h"
#include "ui/session.h"
#include "ui/window/appearance.h"

#include <QApplication>
#include <QFontDatabase>
#include <QIcon>
#include <QtConcurrentRun>

int runWindow(const QString &database)
{
    SingleInstance single;
    if (single.handOver(database))
        return 0;
    // The computer's fonts are found meanwhile: a hundred files are read for it.
    const auto fonts = QtConcurrent::run([] { QFontDatabase::families(); });

    QGuiApplication::setDesktopFileName(QStringLiteral("org.tronbyt.Desk"));
    base::Settings settings;
    const base::SystemClock clock;
    storage::Store store;
    server::Service service;
    Session session({store, service, settings, clock});
    DatabaseOpener opener(
        session, [](const QString &folder) { return writeDemo(folder, QDateTime::currentDateTime()); });
    Appearance appearance(settings);
    MainWindow window(session, opener, appearance);
    QObject::connect(&single, &SingleInstance::startedAgain, &window, &MainWindow::comeBack);
    const StopSignals stop; // what is typed and where the window stands is saved then as well
    QObject::connect(&stop, &StopSignals::stopAsked, &window, &QWidget::close);
    window.start(database);
    window.show();
    single.listen();
    // Drawn once the window stands: it would stand a tenth later else.
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.tronbyt.Desk.svg")));
    return QApplication::exec();
}
