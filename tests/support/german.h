// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

/// While it lives, the program speaks German. For tests with tronbyt_test_speaks_german.
struct German
{
    German()
    {
        if (!translator.load(QStringLiteral(TRANSLATIONS "/tronbyt-desk_de.qm")))
            qFatal("the German translation is missing");
        QCoreApplication::installTranslator(&translator);
    }
    ~German() { QCoreApplication::removeTranslator(&translator); }
    Q_DISABLE_COPY_MOVE(German)

    QTranslator translator;
};
