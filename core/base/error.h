// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

/// An expected failure. `what` is a whole translated sentence for a person (what happened, to what, that
/// nothing was lost, what to do next); `detail` is English text for the log and never holds a secret.
struct Error
{
    enum class Kind {
        InvalidInput,  ///< what was given cannot be meant
        NotFound,      ///< no such file, row or device
        AlreadyExists, ///< would overwrite something
        Conflict,      ///< another writer changed it meanwhile
        Busy,          ///< locked by another program, try again
        ReadOnly,      ///< opened or mounted read-only
        NoAccess,      ///< permissions or credentials
        NoSpace,       ///< disk full
        Corrupt,       ///< damaged or hostile data
        Unsupported,   ///< recognised, but not ours to handle (yet)
        TooLarge,      ///< over a stated limit
        Cancelled,     ///< the person stopped it
        Unreachable,   ///< network or server does not answer
        Internal,      ///< none of the above
    };

    Kind kind = Kind::Internal;
    QString what;
    QString detail;
};

} // namespace base
