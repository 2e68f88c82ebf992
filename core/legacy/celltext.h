// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <utility>

namespace legacy {

/// The text of a cell, in 16 bytes: up to 15 bytes of text stand in it, a longer one on the heap. A large
/// document becomes millions of cells, so half the size of std::string decides what a migration needs.
class CellText final
{
public:
    CellText() = default;
    /// Of less than 4 GiB, as every value of a database is.
    template <typename Text, typename = std::enable_if_t<std::is_convertible_v<Text, std::string_view> &&
                                                         !std::is_same_v<Text, CellText>>>
    CellText(const Text &text)
    {
        keep(text);
    }
    CellText(const CellText &other) { keep(other.view()); }
    CellText(CellText &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    CellText &operator=(CellText other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    ~CellText()
    {
        if (isOnHeap())
            delete[] heap();
    }

    std::string_view view() const
    {
        if (!isOnHeap())
            return {m_bytes.data(), static_cast<size_t>(m_bytes.back())};
        std::uint32_t size = 0;
        std::memcpy(&size, m_bytes.data() + sizePlace, sizeof size);
        return {heap(), size};
    }
    operator std::string_view() const { return view(); }

    friend bool operator==(const CellText &one, const CellText &other) { return one.view() == other.view(); }
    friend bool operator<(const CellText &one, const CellText &other) { return one.view() < other.view(); }

private:
    static constexpr size_t mostInPlace = 15;
    static constexpr size_t sizePlace = sizeof(char *);
    static constexpr char onHeap = '\x7f';

    void keep(std::string_view text);
    bool isOnHeap() const { return m_bytes.back() == onHeap; }
    char *heap() const
    {
        char *kept = nullptr;
        std::memcpy(&kept, m_bytes.data(), sizeof kept);
        return kept;
    }

    /// The text and, in the last byte, its size; or where it is, its size and a mark.
    alignas(char *) std::array<char, 16> m_bytes{};
};

} // namespace legacy
