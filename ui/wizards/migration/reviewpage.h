// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message.h"

#include <QTimer>
#include <QWizardPage>

class LegacyMigration;
class MessageStrip;
class ReviewPanel;

/// What the dry run found; the last page before anything is written.
class ReviewPage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit ReviewPage(LegacyMigration &migration);

    void initializePage() override;
    bool isComplete() const override;

    /// Shows it on the page.
    void tell(const Message &message);

Q_SIGNALS:
    void leaveOutChosen();
    void lookAgainChosen();

protected:
    /// Enter in a list or a filter is not meant for the button that migrates.
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool canMigrate() const;

    LegacyMigration &m_migration;
    ReviewPanel *m_panel;
    MessageStrip *m_strip;
    QTimer m_arrival; ///< while it is active, a click may still be meant for the page before
};
