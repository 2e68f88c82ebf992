// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/fleetpage.h"
#include "ui/pages/page.h"
#include "ui/pages/schedule/schedulepage.h"
#include "ui/pages/serving/servingpage.h"
#include "ui/pages/tables/tablespage.h"

#include <QCoreApplication>

#include <vector>

std::span<const PageDeclaration> pageDeclarations()
{
    static const std::vector<PageDeclaration> pages{
        {PageId::Fleet, QT_TRANSLATE_NOOP("Page", "Fleet"), "video-display",
         [](Session &session) { return new FleetPage(session); }},
        {PageId::Tables, QT_TRANSLATE_NOOP("Page", "Tables"), "table",
         [](Session &session) { return new TablesPage(session); }},
        {PageId::Schedule, QT_TRANSLATE_NOOP("Page", "Schedule"), "view-calendar",
         [](Session &session) { return new SchedulePage(session); }},
        {PageId::Serving, QT_TRANSLATE_NOOP("Page", "Serving"), "network-wireless",
         [](Session &session) { return new ServingPage(session); }},
    };
    return pages;
}

QString pageTitle(const PageDeclaration &page)
{
    return QCoreApplication::translate("Page", page.title);
}
