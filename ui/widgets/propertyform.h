// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "ui/delegates/editorcontext.h"

#include <QWidget>

#include <vector>

class FieldEditor;
class QGridLayout;
class QLabel;

/// The fields of one entity under quiet headings, each with its editor. A value is given out when the person
/// is done with it (Enter, choice, focus gone); one with a problem stays in the editor with the reason below
/// it.
class PropertyForm final : public QWidget
{
    Q_OBJECT

public:
    /// Of these groups alone, or of all.
    explicit PropertyForm(domain::Entity entity, const QList<domain::Group> &groups = {},
                          QWidget *parent = nullptr);

    /// Shows a row. A field that is being edited keeps what the person typed. Another key or no key in common
    /// means another row: then nothing is kept.
    void setRow(const domain::Row &row, const EditorContext &context);
    void setReadOnly(bool readOnly);
    /// Puts the cursor into a field.
    void focusField(int field);
    FieldEditor *editor(int field) const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(int field, const QVariant &before, const QVariant &after);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        FieldEditor *editor = nullptr; ///< nothing for hidden fields
        QLabel *title = nullptr;
        QLabel *problem = nullptr;
    };

    void addGroup(QGridLayout *grid, domain::Group group);
    void addLine(QGridLayout *grid, int field);
    void commit(int field);
    void showProblem(const Line &line, const QString &problem);
    void alignTitles();
    void colourProblems();

    domain::Entity m_entity;
    std::vector<Line> m_lines; ///< by field index
    QVariant m_key;
    int m_titleWidth = 0;
};
