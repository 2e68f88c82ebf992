// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frames/codec.h"
#include "ui/models/fleetfiles.h"

#include <QDialog>
#include <QSize>

class LedPanel;
class QButtonGroup;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

/// Shows how pictures will look on a device's panel and makes them fit, off the window's thread.
class AddPictureDialog final : public QDialog
{
    Q_OBJECT

public:
    AddPictureDialog(const QStringList &files, QSize panel, QWidget *parent = nullptr);

    void setFit(frames::Fit fit);
    frames::Fit fit() const;

Q_SIGNALS:
    /// The pictures that could be converted.
    void chosen(const QList<FleetFiles::NewPicture> &pictures);

private:
    struct Source
    {
        QString file;
        QString name;
        QByteArray webp;
        QString problem;

        bool isReady() const { return !webp.isEmpty() && !name.isEmpty(); }
    };

    QWidget *makeFits();
    void convert();
    void take(int place, const base::Result<QByteArray> &webp);
    void showSource(int place);
    void listSource(int place);
    void rename(const QString &name);
    void updateButtons();
    void finish();

    QList<Source> m_sources;
    QSize m_panelSize;
    LedPanel *m_panel;
    QListWidget *m_list;
    QLineEdit *m_name;
    QButtonGroup *m_fits;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    int m_waiting = 0;
    quint64 m_generation = 0; ///< answers to an earlier fit are stale
};
