// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dialogs.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/addressdialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/models/databaseopener.h"
#include "ui/window/actions.h"
#include "ui/wizards/migration/migrationwizard.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenuBar>
#include <QStandardPaths>

namespace {

struct WindowDialogs
{
    Q_DECLARE_TR_FUNCTIONS(WindowDialogs)
};

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QFileDialog *makeFileDialog(QMainWindow &window, const QString &title)
{
    auto *dialog = new QFileDialog(&window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(
        {WindowDialogs::tr("Databases (*.sqlite *.sqlite3 *.db)"), WindowDialogs::tr("All files (*)")});
    return dialog;
}

void askForFile(QMainWindow &window, DatabaseOpener &opener)
{
    QFileDialog *dialog = makeFileDialog(window, WindowDialogs::tr("Open a database"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &opener,
                     [&opener](const QString &file) { opener.open(storage::DatabaseUrl::sqlite(file)); });
    dialog->open();
}

void askForNewFile(QMainWindow &window, DatabaseOpener &opener)
{
    QFileDialog *dialog = makeFileDialog(window, WindowDialogs::tr("Make a new database"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is refused, never replaced
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->selectFile(QStringLiteral("tronbyt.sqlite"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &opener, &DatabaseOpener::create);
    dialog->open();
}

void askForAddress(QMainWindow &window, DatabaseOpener &opener)
{
    auto *dialog = new AddressDialog({}, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &opener,
                     [dialog, &opener] { opener.openText(dialog->address()); });
    dialog->open();
}

void show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void wireDialogs(const WindowActions &actions, QMainWindow &window, Session &session, DatabaseOpener &opener)
{
    const auto on = [&](ActionId id, auto job) {
        QObject::connect(&actions[id], &QAction::triggered, &window, job);
    };
    on(ActionId::Open, [&] { askForFile(window, opener); });
    on(ActionId::Create, [&] { askForNewFile(window, opener); });
    on(ActionId::OpenAddress, [&] { askForAddress(window, opener); });
    on(ActionId::Demo, [&] { opener.openDemo(dataFolder() + QLatin1String("/demo")); });
    on(ActionId::Migrate, [&] { openMigrationWizard(session, opener, {}, window); });
    QObject::connect(&opener, &DatabaseOpener::migrationWanted, &window,
                     [&](const storage::DatabaseUrl &legacy) {
                         openMigrationWizard(session, opener, legacy.path(), window);
                     });
    on(ActionId::Shortcuts, [&] { show(new ShortcutSheet(*window.menuBar(), &window)); });
    on(ActionId::About, [&] { show(new AboutDialog(&window)); });
}
