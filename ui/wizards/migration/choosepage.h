// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

#include <QWizardPage>

class LegacyMigration;
class SourceChooser;

/// Which file.
class ChoosePage final : public QWizardPage
{
    Q_OBJECT

public:
    ChoosePage(LegacyMigration &migration, base::Settings &settings);

    void choose(const QString &file);
    bool isComplete() const override;

private:
    LegacyMigration &m_migration;
    SourceChooser *m_chooser;
};
