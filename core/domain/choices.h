// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QSize>
#include <QStringView>

#include <optional>
#include <span>

/// The enumerations of the schema: stored text, title and what follows from a value, each declared once.
namespace domain {

struct Choice
{
    const char *value; ///< stored text
    const char *title; ///< source text in the context "Choice"
};

/// The choices of a field of Kind::Choice; empty for every other field.
std::span<const Choice> choicesOf(Entity entity, const Field &field);

/// Title in the person's language; an unknown value is its own title.
QString choiceTitle(std::span<const Choice> choices, const QString &value);

enum class Recurrence { Daily, Weekly, Monthly, Yearly };

/// Nothing for '' and unknown names; letter case does not matter.
std::optional<Recurrence> recurrenceFrom(QStringView text);

/// Pixels of a device type's panel: 128×64 for the wide ones, 64×32 for every other, known or not.
QSize panelSize(QStringView deviceType);

/// Largest frame in bytes that a device of this type is able to hold (protocol: HTTP_BUFFER_SIZE_MAX).
qint64 maxFrameBytes(QStringView deviceType);

/// Whether a device of this type may be sent pictures larger than its panel (protocol: never to a board).
bool takesLargerPictures(QStringView deviceType);

} // namespace domain
