// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include <QCoreApplication>

#include <vector>

std::span<const PageDeclaration> pageDeclarations()
{
    static const std::vector<PageDeclaration> pages{};
    return pages;
}

QString pageTitle(const PageDeclaration &page)
{
    return QCoreApplication::translate("Page", page.title);
}
