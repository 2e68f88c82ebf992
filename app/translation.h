// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// Speaks the person's language where a translation of it is built in, also in Qt's own texts. Lives as long
/// as it is to be used.
class Translation final
{
public:
    Translation();

private:
    QTranslator m_qt;
    QTranslator m_own;
};
