// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/files.h"
#include "tests/support/legacyfile.h"
#include "tests/ui/sessionfixture.h"
#include "ui/mainwindow.h"
#include "ui/widgets/headinglabel.h"
#include "ui/window/appearance.h"
#include "ui/wizards/migration/migrationwizard.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPointer>
#include <QTest>

/// The whole window with the migration wizard over it, and legacy files to give it.
class WizardStage final
{
public:
    enum Step { Choose, Options, DryRun, Review, Run, Done };

    WizardStage()
    {
        window.start({});
        window.resize(1360, 860);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not come up");
    }

    QString path(const char *name) const { return fixture.path(name); }
    /// 25 users, 27 devices, 135 apps and 17 locations; one device in need of repairs.
    QString reference() const
    {
        const QString file = path("usersdb.sqlite");
        legacyfile::createReference(file);
        return file;
    }
    /// Two users: one with repairs and one broken app, one who is no object at all.
    QString broken() const
    {
        const QString file = path("usersdb.sqlite");
        legacyfile::create(file, 4);
        QJsonObject device = legacyfile::device(1, 2, true);
        device.insert(QStringLiteral("night_start"), 22);
        QJsonObject apps = device.value(QStringLiteral("apps")).toObject();
        apps.insert(QStringLiteral("101"), QStringLiteral("no object"));
        device.insert(QStringLiteral("apps"), apps);
        legacyfile::add(file, QStringLiteral("anna"),
                        legacyfile::textOf(legacyfile::user(QStringLiteral("anna"), {device})));
        legacyfile::add(file, QStringLiteral("bob"), "[1, 2]");
        return file;
    }

    MigrationWizard *open(const QString &file)
    {
        openMigrationWizard(fixture.session, fixture.opener, file, window);
        wizard = window.findChild<MigrationWizard *>();
        return wizard;
    }
    /// Presses Next, once it can be, until this page is there.
    bool goTo(int step) const
    {
        return QTest::qWaitFor(
            [this, step] {
                if (wizard->currentId() == step)
                    return true;
                for (const QWizard::WizardButton which : {QWizard::NextButton, QWizard::CommitButton})
                    if (QAbstractButton *button = wizard->button(which);
                        wizard->currentId() < step && button->isVisible() && button->isEnabled())
                        button->click();
                return wizard->currentId() == step;
            },
            60'000);
    }
    /// All words of the page that is shown.
    QString texts() const
    {
        QStringList texts;
        for (const QLabel *label : wizard->currentPage()->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'\n');
    }
    QAbstractButton *button(const char *start) const
    {
        for (auto *button : wizard->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text().remove(u'&').startsWith(QString::fromLatin1(start)))
                return button;
        return nullptr;
    }
    /// Presses “Put it back”, and once more where it is asked whether that is meant.
    void putBack() const
    {
        QAbstractButton *first = button("Put it back");
        if (!first)
            qFatal("nothing can be put back");
        first->click();
        const auto second = [this]() -> QAbstractButton * {
            for (auto *box : wizard->findChildren<QDialog *>())
                for (auto *button : box->findChildren<QAbstractButton *>())
                    if (button->text() == QLatin1String("Put it back"))
                        return button;
            return nullptr;
        };
        if (!QTest::qWaitFor([&] { return second() != nullptr; }))
            qFatal("it is not asked whether that is meant");
        second()->click();
    }
    static QStringList tablesOf(const QString &file)
    {
        return legacyfile::rows(file, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
    }

    SessionFixture fixture;
    Appearance appearance{fixture.settings};
    MainWindow window{fixture.session, fixture.opener, appearance};
    QPointer<MigrationWizard> wizard;
};
