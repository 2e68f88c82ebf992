// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/fleetpage.h"
#include "ui/pages/page.h"
#include "ui/pages/schedule/schedulepage.h"
#include "ui/pages/schema/schemapage.h"
#include "ui/pages/serving/servingpage.h"
#include "ui/pages/tables/tablespage.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

std::span<const PageDeclaration> pageDeclarations()
{
    static const std::vector<PageDeclaration> pages{
        {PageId::Fleet, QT_TRANSLATE_NOOP("Page", "F&leet"), "video-display",
         [](const PageParts &parts) { return new FleetPage(parts.session); }},
        {PageId::Tables, QT_TRANSLATE_NOOP("Page", "&Tables"), "table",
         [](const PageParts &parts) { return new TablesPage(parts.session); }},
        {PageId::Schedule, QT_TRANSLATE_NOOP("Page", "S&chedule"), "view-calendar",
         [](const PageParts &parts) { return new SchedulePage(parts.session); }},
        {PageId::Serving, QT_TRANSLATE_NOOP("Page", "Se&rving"), "network-wireless",
         [](const PageParts &parts) { return new ServingPage(parts.session); }},
        {PageId::Schema, QT_TRANSLATE_NOOP("Page", "Sche&ma"), "vcs-branch",
         [](const PageParts &parts) { return new SchemaPage(parts); }},
    };
    return pages;
}

const PageDeclaration &pageDeclaration(PageId id)
{
    return *std::ranges::find(pageDeclarations(), id, &PageDeclaration::id);
}

QString pageTitle(const PageDeclaration &page)
{
    return pageMenuTitle(page).remove(u'&');
}

QString pageMenuTitle(const PageDeclaration &page)
{
    return QCoreApplication::translate("Page", page.title);
}
