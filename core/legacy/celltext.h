// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
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
    template <std::convertible_to<std::string_view> Text>
    requires(!std::same_as<Text, CellText>) CellText(const Text &text) { keep(text); }
    CellText(const CellText &other) { keep(other.view()); }
    CellText(CellText &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    CellText &operator=(CellText other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    ~CellText();

    std::string_view view() const;
    operator std::string_view() const { return view(); }

    friend bool operator==(const CellText &one, const CellText &other) { return one.view() == other.view(); }
    friend auto operator<=>(const CellText &one, const CellText &other)
    {
        return one.view() <=> other.view();
    }

private:
    void keep(std::string_view text);
    bool isOnHeap() const;
    char *heap() const;

    /// The text and, in the last byte, its size; or where it is, its size and a mark.
    alignas(char *) std::array<char, 16> m_bytes{};
};

} // namespace legacy
