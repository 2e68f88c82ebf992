// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QHash>
#include <QStackedWidget>

#include <functional>

/// The pages of the open database and the one that stands in while none is open, each made when it is first
/// shown.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(const PageParts &parts, std::function<QWidget *()> makeWelcome, QWidget *parent = nullptr);

    /// Null while the welcome page is shown.
    Page *currentPage() const;
    void showPage(PageId id);
    void showWelcome();
    /// Lets the pages of a database go.
    void dropPages();

Q_SIGNALS:
    /// The current page has other actions than before.
    void actionsChanged();

private:
    PageParts m_parts;
    std::function<QWidget *()> m_makeWelcome;
    QWidget *m_welcome = nullptr;
    QHash<PageId, Page *> m_pages;
};
