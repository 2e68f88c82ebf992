// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/migration/pacepage.h"

/// Migrates; after a failure once more, or back to the options.
class RunPage final : public PacePage
{
    Q_OBJECT

public:
    explicit RunPage(LegacyMigration &migration);

    bool isComplete() const override;

private:
    void begin() override;
};
