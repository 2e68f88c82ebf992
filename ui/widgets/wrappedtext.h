// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;

/// Lets a label of several lines be narrower than its longest word: names of files and apps may have no space
/// in them, and would widen whatever they stand in.
void letBeNarrow(QLabel &label);

/// Shows a text in such a label with its overlong words broken, and whole in the tooltip. Not for text that
/// can be selected: the breaks would be copied along.
void setWrappedText(QLabel &label, const QString &text);
