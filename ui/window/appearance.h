// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

#include <QObject>
#include <QPalette>

/// Light or dark, and the icons to match. A desktop with a style of its own keeps it while the person follows
/// the system; everywhere else it is Fusion in the colours of appearance.cpp.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Appearance(base::Settings &settings, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void choose(Choice choice);

    static QPalette lightPalette();
    static QPalette darkPalette();

private:
    void apply();
    void applyIcons(bool dark) const;

    base::Settings &m_settings;
    const QString m_systemStyle;
    const QString m_systemIcons;
    const bool m_systemIsDark;
    Choice m_choice = Choice::System;
    QString m_style; ///< in force
};
