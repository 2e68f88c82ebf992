// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/migration/pacepage.h"

/// Does all of the work and takes it back.
class DryRunPage final : public PacePage
{
    Q_OBJECT

public:
    explicit DryRunPage(LegacyMigration &migration);

    void cleanupPage() override;
    bool isComplete() const override;

private:
    void begin() override;
};
