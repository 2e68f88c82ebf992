// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace frames::art {

/// Words in pictures. They are short: a panel is 64 dots wide, and its fonts have Latin letters only.
struct DrawnWords
{
    Q_DECLARE_TR_FUNCTIONS(DrawnWords)

public:
    /// Of the names of days and months, in the language of the other words.
    static QLocale locale() { return QLocale(tr("en", "the code of this language")); }
};

} // namespace frames::art
