// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/filmstrip.h"

#include <sys/mman.h>

#include <cstdlib>
#include <new>

namespace frames {

namespace {

constexpr qsizetype bytesPerPixel = 4;

qsizetype bytesOf(QSize size)
{
    return bytesPerPixel * size.width() * size.height();
}

void release(void *owner)
{
    delete static_cast<std::shared_ptr<uchar[]> *>(owner);
}

/// Blocks too large for the allocator to keep are made of huge pages: a page fault for each four kilobytes
/// takes longer than the decoding.
std::shared_ptr<uchar[]> block(size_t bytes)
{
    constexpr size_t hugePage = 2 * 1024 * 1024;
    if (bytes < 16 * hugePage)
        return std::make_shared_for_overwrite<uchar[]>(bytes);
    const size_t whole = (bytes + hugePage - 1) / hugePage * hugePage;
    void *memory = std::aligned_alloc(hugePage, whole);
    if (memory == nullptr)
        throw std::bad_alloc();
    madvise(memory, whole, MADV_HUGEPAGE);
    return {static_cast<uchar *>(memory), std::free};
}

} // namespace

Filmstrip::Filmstrip(QSize size, int count)
    : m_size(size), m_pixels(block(static_cast<size_t>(bytesOf(size) * count)))
{}

QImage Filmstrip::image(int index) const
{
    return {m_pixels.get() + index * bytesOf(m_size), m_size.width(),        m_size.height(),
            bytesPerPixel * m_size.width(),           QImage::Format_ARGB32, release,
            new std::shared_ptr<uchar[]>(m_pixels)};
}

} // namespace frames
