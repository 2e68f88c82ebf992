// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagestack.h"

PageStack::PageStack(const PageParts &parts, std::function<QWidget *()> makeWelcome, QWidget *parent)
    : QStackedWidget(parent), m_parts(parts), m_makeWelcome(std::move(makeWelcome))
{}

Page *PageStack::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

void PageStack::showPage(PageId id)
{
    Page *&page = m_pages[id];
    if (!page) {
        const PageDeclaration &declaration = pageDeclaration(id);
        page = declaration.make(m_parts);
        page->setAccessibleName(pageTitle(declaration));
        page->setWindowTitle(pageMenuTitle(declaration)); // names the menu of its actions
        addWidget(page);
        connect(page, &Page::actionsChanged, this, &PageStack::actionsChanged);
    }
    setCurrentWidget(page);
}

void PageStack::showWelcome()
{
    if (!m_welcome) {
        m_welcome = m_makeWelcome();
        addWidget(m_welcome);
    }
    setCurrentWidget(m_welcome);
}

void PageStack::dropPages()
{
    qDeleteAll(std::exchange(m_pages, {}));
}
