// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

Translation::Translation()
{
    const QLocale locale;
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has its own file: it knows one app from two apps.
    if (m_own.load(locale, QStringLiteral("tronbyt-desk"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        m_own.load(QStringLiteral(":/i18n/tronbyt-desk_en.qm")))
        QCoreApplication::installTranslator(&m_own);
}
