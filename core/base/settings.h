// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QSettings>
#include <QVariant>

namespace base {

/// One setting: its key, type and default, declared once as a constant by the room that reads it.
template <typename T>
struct Setting
{
    QLatin1String key;
    T defaultValue;
};

/// Typed access to the person's settings file.
class Settings final
{
public:
    Settings() = default;
    /// Uses this INI file instead of the person's own (tests, portable use).
    explicit Settings(const QString &file) : m_store(file, QSettings::IniFormat) {}

    template <typename T>
    T get(const Setting<T> &setting) const
    {
        const QVariant stored = m_store.value(setting.key);
        return stored.canConvert<T>() ? stored.value<T>() : setting.defaultValue;
    }
    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        m_store.setValue(setting.key, QVariant::fromValue(value));
    }
    void flush() { m_store.sync(); }

private:
    QSettings m_store;
};

} // namespace base
