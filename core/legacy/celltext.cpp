// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/celltext.h"

namespace legacy {

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

} // namespace legacy
