// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/navigation/place.h"

#include <QWidget>

#include <functional>
#include <span>

class SchemaChange;
class Session;

/// One page of the rail. It is made when it is first shown, with a database open, and goes when that database
/// is closed; switching between reading and editing keeps it (Session::readOnlyChanged).
///
/// Its actions (`addAction`, separators and submenus too) fill the menu named after the page while it is
/// shown and are found by the command field; each has a text, a shortcut where it has one, and an icon where
/// it helps. It follows Navigation::selectionChanged and selects through Navigation alone.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Puts the keyboard into the page's filter (Ctrl+F).
    virtual void focusFilter() {}

Q_SIGNALS:
    /// The page has other actions than before.
    void actionsChanged();
};

/// What pages are made with.
struct PageParts
{
    Session &session;
    SchemaChange &schemaChange;
};

/// A page as the rail shows it before it is made.
struct PageDeclaration
{
    PageId id;
    const char *title; ///< source text in the context "Page", with the letter of its menu
    const char *icon;  ///< freedesktop name
    std::function<Page *(const PageParts &parts)> make;
};

/// The pages of the rail, in its order (pagetable.cpp: one line a page).
std::span<const PageDeclaration> pageDeclarations();

/// That of one page.
const PageDeclaration &pageDeclaration(PageId id);

/// Title in the person's language.
QString pageTitle(const PageDeclaration &page);
/// Likewise for the menu of its actions, with a letter that no other menu of the bar has.
QString pageMenuTitle(const PageDeclaration &page);
