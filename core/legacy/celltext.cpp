// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/celltext.h"

#include <cstdint>
#include <cstring>

namespace legacy {

namespace {

constexpr size_t mostInPlace = 15;
constexpr size_t sizePlace = sizeof(char *);
constexpr char onHeap = '\x7f';

} // namespace

void CellText::keep(std::string_view text)
{
    if (text.size() <= mostInPlace) {
        std::memcpy(m_bytes.data(), text.data(), text.size());
        m_bytes.back() = static_cast<char>(text.size());
        return;
    }
    char *const kept = new char[text.size()];
    std::memcpy(kept, text.data(), text.size());
    const auto size = static_cast<std::uint32_t>(text.size());
    std::memcpy(m_bytes.data(), &kept, sizeof kept);
    std::memcpy(m_bytes.data() + sizePlace, &size, sizeof size);
    m_bytes.back() = onHeap;
}

bool CellText::isOnHeap() const
{
    return m_bytes.back() == onHeap;
}

char *CellText::heap() const
{
    char *kept = nullptr;
    std::memcpy(&kept, m_bytes.data(), sizeof kept);
    return kept;
}

CellText::~CellText()
{
    if (isOnHeap())
        delete[] heap();
}

std::string_view CellText::view() const
{
    if (!isOnHeap())
        return {m_bytes.data(), static_cast<size_t>(m_bytes.back())};
    std::uint32_t size = 0;
    std::memcpy(&size, m_bytes.data() + sizePlace, sizeof size);
    return {heap(), size};
}

} // namespace legacy
