// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/migrator.h"
#include "tests/support/plainsqlite.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/storefixture.h"
#include "ui/dialogs/schemachangedialog.h"
#include "ui/mainwindow.h"
#include "ui/models/schemachange.h"
#include "ui/pages/schema/schemapage.h"
#include "ui/widgets/messagestrip.h"
#include "ui/window/appearance.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>

/// The whole window, with databases of any revision to open in it.
class SchemaStage final
{
public:
    SchemaStage()
    {
        fixture.settings.set({QLatin1String("schema/revisionsFolder"), QString()},
                             fixture.folder.filePath(QStringLiteral("revisions")));
        window.start({});
        window.resize(1200, 800);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not come up");
    }

    /// Made by the program's own revisions, as the command line does it.
    QString databaseAt(const char *revision) const
    {
        const QString path = fixture.path("tronbyt.sqlite");
        auto migrator = migration::Migrator::open(storage::DatabaseUrl::sqlite(path),
                                                  {storage::Access::ReadWrite, true, false});
        const auto history = migration::History::load(QStringLiteral("/nowhere"));
        const auto steps = history->upgrade({}, QString::fromLatin1(revision));
        if (!migrator || !steps || !migrator->run(*steps, fixture.clock, {}))
            qFatal("no database");
        return path;
    }
    void open(const QString &path)
    {
        fixture.opener.openText(path);
        if (!QTest::qWaitFor([this] { return fixture.store.isOpen() && !fixture.opener.isBusy(); }, 20'000))
            qFatal("the database did not open");
    }
    /// The offscreen platform forgets which window is active when a menu comes and goes.
    void activate()
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
    }
    SchemaPage *openPage()
    {
        fixture.session.navigation().showPage(PageId::Schema);
        auto *page = window.findChild<SchemaPage *>();
        if (!QTest::qWaitFor([this] { return history()->isVisible(); }, 20'000))
            qFatal("the schema was not read");
        activate();
        return page;
    }
    QListView *history() const
    {
        for (auto *list : window.findChild<SchemaPage *>()->findChildren<QListView *>())
            if (list->accessibleName() == QLatin1String("History of revisions"))
                return list;
        qFatal("there is no history");
        return nullptr;
    }

    static QString textsOf(const QWidget *parent)
    {
        QStringList texts;
        for (const QLabel *label : parent->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'\n');
    }
    QString stripText() const
    {
        const auto *strip = window.findChild<MessageStrip *>();
        return strip->isVisible() ? textsOf(strip) : QString();
    }
    /// The visible button whose text begins so; the mnemonic is not counted.
    static QAbstractButton *button(const QWidget *parent, const char *start)
    {
        for (auto *button : parent->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text().remove(u'&').startsWith(QString::fromLatin1(start)))
                return button;
        return nullptr;
    }
    SchemaChangeDialog *dialog() const { return window.findChild<SchemaChangeDialog *>(); }
    /// Agrees to what the dialog says, and waits until it is done.
    bool agree(const char *start)
    {
        QAbstractButton *go = button(dialog(), start);
        if (!go)
            return false;
        go->click();
        return QTest::qWaitFor([this] { return !dialog() && fixture.store.isOpen(); }, 30'000);
    }
    QString revision() const { return fixture.store.opened().revision; }

    SessionFixture fixture;
    Appearance appearance{fixture.settings};
    MainWindow window{fixture.session, fixture.opener, appearance};
};
