// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/bigdatabase.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/storefixture.h"
#include "ui/models/roles.h"
#include "ui/models/tables/rowtablemodel.h"
#include "ui/pages/tables/tablespage.h"
#include "ui/pages/tables/tableview.h"

#include <QTabBar>

/// The Tables page over a database of many rows, with the apps in front.
class TablesStage final
{
public:
    static constexpr BigDatabase size{.users = 10, .devicesAUser = 10, .appsADevice = 100, .seed = 7};
    static constexpr int appCount = 10'000;

    TablesStage()
    {
        createFilled(storage::DatabaseUrl::sqlite(fixture.path("tronbyt.sqlite")), size);
        storefixture::create(fixture.store, fixture.path("tronbyt.sqlite"));
        page = std::make_unique<TablesPage>(fixture.session);
        page->resize(1000, 600);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page did not come up");
        showTable("Apps");
        const auto isListed = [this] {
            return view()->rows().rowCount() == appCount && !view()->rows().isListing();
        };
        if (!QTest::qWaitFor(isListed, 20'000))
            qFatal("the apps are not listed");
    }

    TableView *view() const
    {
        for (auto *view : page->findChildren<TableView *>())
            if (view->isVisible())
                return view;
        qFatal("no table is shown");
    }
    /// Brings a table to the front and waits for its keys.
    TableView *showTable(const char *title) const
    {
        const auto tables = tableDeclarations();
        for (size_t i = 0; i < tables.size(); ++i)
            if (qstrcmp(tables[i].title, title) == 0)
                page->findChild<QTabBar *>()->setCurrentIndex(static_cast<int>(i));
        if (!QTest::qWaitFor([this] { return !view()->rows().isListing(); }, 20'000))
            qWarning("the table was not listed");
        return view();
    }

    int column(const char *field) const
    {
        const RowTableModel &rows = view()->rows();
        for (int column = 0; column < rows.columnCount(); ++column)
            if (qstrcmp(rows.field(column).name, field) == 0)
                return column;
        qFatal("no column %s", field);
    }
    /// A cell, once its row is read.
    QModelIndex cell(int row, int column) const
    {
        const QModelIndex index = view()->rows().index(row, column);
        if (!QTest::qWaitFor([&index] { return !index.data(LoadingRole).toBool(); }, 20'000))
            qWarning("row %d was not read", row);
        return index;
    }

    SessionFixture fixture;
    std::unique_ptr<TablesPage> page;
};
