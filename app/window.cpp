// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/demo/demowriter.h"
#include "app/singleinstance.h"
#include "core/server/service.h"
#include "core/storage/store.h"
#include "ui/mainwindow.h"
#include "ui/models/databaseopener.h"
#include "ui/session.h"
#include "ui/window/appearance.h"

#include <QApplication>
#include <QIcon>

int runWindow(const QString &database)
{
    SingleInstance single;
    if (single.handOver(database))
        return 0;
    single.listen();

    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.tronbyt.Desk.svg")));
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
    window.start(database);
    window.show();
    return QApplication::exec();
}
