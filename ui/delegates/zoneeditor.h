// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

class QComboBox;
class QuietLabel;

/// A zone of the IANA database, found by typing any part of its name, with its offset from UTC now.
class ZoneEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ZoneEditor(domain::Entity entity, const domain::Field &field, QWidget *parent);

    void setReadOnly(bool readOnly) override;

protected:
    void showValue(const QVariant &value) override;

private:
    void addSearch();
    void choose(const QVariant &zone);
    void take(const QString &text);
    void showOffset();

    QComboBox *m_box;
    QuietLabel *m_offset;
    QString m_shown;
};
