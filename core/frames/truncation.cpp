// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/truncation.h"

namespace frames {

namespace {

/// Reads past the end as zeros.
class Bytes final
{
public:
    explicit Bytes(QByteArrayView bytes) : m_bytes(bytes) {}

    int at(qsizetype index) const { return index < m_bytes.size() ? static_cast<uchar>(m_bytes[index]) : 0; }

private:
    QByteArrayView m_bytes;
};

/// Bytes of a GIF colour table, from the flags that announce it.
qsizetype colourTableLength(int flags)
{
    return (flags & 0x80) != 0 ? qsizetype{6} << (flags & 0x07) : 0;
}

qsizetype pastSubBlocks(const Bytes &bytes, qsizetype at)
{
    while (bytes.at(at) != 0)
        at += bytes.at(at) + 1;
    return at + 1;
}

} // namespace

bool gifEndsEarly(QByteArrayView gif)
{
    constexpr qsizetype header = 13;
    constexpr qsizetype imageHeader = 10;
    const Bytes bytes(gif);
    qsizetype at = header + colourTableLength(bytes.at(header - 3));
    while (at < gif.size()) {
        switch (bytes.at(at)) {
        case ';':
            return false;
        case '!':
            at = pastSubBlocks(bytes, at + 2);
            break;
        case ',':
            at = pastSubBlocks(bytes, at + imageHeader + colourTableLength(bytes.at(at + 9)) + 1);
            break;
        default:
            return true;
        }
    }
    return true;
}

bool jpegEndsEarly(QByteArrayView jpeg)
{
    constexpr QByteArrayView startOfScan("\xff\xda");
    constexpr QByteArrayView endOfImage("\xff\xd9");
    return jpeg.lastIndexOf(endOfImage) < jpeg.lastIndexOf(startOfScan);
}

} // namespace frames
