// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/model.h"
#include "ui/delegates/editorcontext.h"

#include <QTableView>

#include <memory>

class FleetFiles;
class RowTableModel;
class Session;
struct TableDeclaration;

/// One table of the database: sorted by its headers, edited in place with the editors of the forms.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    TableView(Session &session, const TableDeclaration &table, QWidget *parent = nullptr);
    ~TableView() override;

    RowTableModel &rows() const { return *m_rows; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpHeaders();
    void keepColumns();
    void installDelegates();
    void followFolder();
    /// The window's selection follows the current row, and the editors learn about its device.
    void followRow(const QModelIndex &current);
    void takeDevice(const base::Result<domain::Device> &device);
    void paintLoadingRows(QPainter &painter) const;

    Session &m_session;
    RowTableModel *m_rows;
    std::unique_ptr<FleetFiles> m_files; ///< of the apps' pictures
    EditorContext m_context;             ///< of the current row
    bool m_isAwaited = false;            ///< the current row is still being read
};
