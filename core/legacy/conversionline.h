// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/documents.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <functional>

namespace legacy {

/// A user's document, converted.
struct ConvertedUser
{
    QString user;
    Conversion conversion;
    /// What the document made again from the rows has otherwise than the original; none when nothing.
    QString difference;
};

/// Documents are read here and converted on all processors, a few megabytes ahead; they come out in the order
/// of their rows.
class ConversionLine final
{
public:
    using Convert = std::function<ConvertedUser(const Document &)>;

    ConversionLine(DocumentReader reader, Convert convert);
    /// Waits for what was begun.
    ~ConversionLine();
    Q_DISABLE_COPY_MOVE(ConversionLine)

    /// Nothing after the last.
    base::Result<std::optional<ConvertedUser>> next();

private:
    struct Begun
    {
        QFuture<ConvertedUser> future;
        qint64 bytes;
    };

    base::Result<void> readAhead();

    DocumentReader m_reader;
    Convert m_convert;
    QThreadPool m_pool;
    std::deque<Begun> m_begun;
    qint64 m_bytesAhead = 0;
    bool m_isAtEnd = false;
};

} // namespace legacy
