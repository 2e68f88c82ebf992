// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/documents.h"

#include <QThreadPool>

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>

namespace legacy {

/// A user's document, converted.
struct ConvertedUser
{
    QString user;
    Conversion conversion;
    /// What the document made again from the rows has otherwise than the original; none when nothing.
    QString difference;
};

/// Documents are read and converted beside whoever takes them, on all processors but one and a few megabytes
/// ahead; they come out in the order of their rows. Meanwhile the connection of the reader is the line's.
class ConversionLine final
{
public:
    using Convert = std::function<ConvertedUser(const Document &)>;

    ConversionLine(DocumentReader reader, Convert convert);
    /// Waits for what was begun.
    ~ConversionLine();
    Q_DISABLE_COPY_MOVE(ConversionLine)

    /// Waits for the next one; nothing after the last.
    base::Result<std::optional<ConvertedUser>> next();

private:
    struct Done
    {
        ConvertedUser user;
        qint64 bytes = 0;
    };

    void work();
    std::optional<qint64> begin(Document &document);
    void finish(qint64 place, Done &&done);
    void giveRoom(qint64 bytes);

    std::mutex m_reading; ///< of the reader; taken before the lock
    DocumentReader m_reader;
    Convert m_convert;
    QThreadPool m_pool;
    std::mutex m_lock;               ///< of all that follows
    std::condition_variable m_ready; ///< the one to be taken next, or the end
    std::condition_variable m_room;  ///< for more documents ahead, or the end
    std::map<qint64, Done> m_done;   ///< by the place of the row
    std::optional<base::Error> m_failure;
    qint64 m_begun = 0;
    qint64 m_taken = 0;
    qint64 m_bytesAhead = 0; ///< of documents begun, up to the one taken last
    qint64 m_bytesTaken = 0; ///< of that one
    bool m_isAtEnd = false;
};

} // namespace legacy
