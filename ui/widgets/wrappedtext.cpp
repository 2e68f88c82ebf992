// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappedtext.h"

#include <QLabel>

namespace {

constexpr QChar mayBreak{0x200B}; // zero-width space
constexpr int longestPiece = 20;

/// Where a line can end by itself.
bool isGap(QChar character)
{
    return character.isSpace() || character == u'-' || character == u'/';
}

/// Breaks go behind an underscore or a dot where one is near, and into no tag or entity.
QString withBreaks(const QString &text, bool isRich)
{
    QString broken;
    int piece = 0;
    QChar markupEnd;
    for (const QChar character : text) {
        broken += character;
        if (!markupEnd.isNull()) {
            if (character == markupEnd)
                markupEnd = {};
            continue;
        }
        if (isRich && (character == u'<' || character == u'&')) {
            markupEnd = character == u'<' ? u'>' : u';';
            continue;
        }
        piece = isGap(character) ? 0 : piece + 1;
        const bool isSeam = character == u'_' || character == u'.';
        if (piece < (isSeam ? longestPiece / 2 : longestPiece) || character.isHighSurrogate())
            continue;
        broken += mayBreak;
        piece = 0;
    }
    return broken;
}

} // namespace

void letBeNarrow(QLabel &label)
{
    label.setWordWrap(true);
    QSizePolicy policy = label.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label.setSizePolicy(policy);
}

void setWrappedText(QLabel &label, const QString &text)
{
    const QString broken = withBreaks(text, label.textFormat() == Qt::RichText);
    if (label.text() == broken)
        return;
    label.setText(broken);
    label.setToolTip(broken == text ? QString() : text);
    label.setAccessibleName(broken == text ? QString() : text);
}
