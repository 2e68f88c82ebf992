// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frames/codec.h"
#include "ui/models/fleetfiles.h"
#include "ui/models/latestjob.h"

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

    using Converted = base::Result<QByteArray>;
    using Decoded = base::Result<frames::Animation>;

    QWidget *makeFits();
    /// Makes all pictures fit, one after the other.
    void convert();
    void convertNext();
    void take(const Converted &webp);
    void showSource(int place);
    void showPicture(const Decoded &picture);
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
    LatestJob<Converted> m_converting;
    LatestJob<Decoded> m_decoding; ///< of the picture in view
    int m_converted = 0;           ///< how many of them by now
};
