// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/floors/sourcetext.h"

#include <QStringList>

#include <span>

/// One rule of the house: what it is called and what it has to say about a file, a sentence for each breach.
struct Rule
{
    const char *name;
    QStringList (*breaches)(const SourceText &);
};

/// The rules that a C++ file keeps by itself.
std::span<const Rule> rules();

/// Files of ours that include a header of this Qt module, such as "QtHttpServer".
QStringList filesIncluding(const QList<SourceText> &tree, const QString &module);
