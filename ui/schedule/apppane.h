// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scheduledoubts.h"
#include "ui/delegates/editorcontext.h"
#include "ui/models/latestjob.h"
#include "ui/models/pictureshelf.h"
#include "ui/models/selectedrows.h"
#include "ui/schedule/scheduleview.h"

#include <QTimer>

class AppAirtime;
class AppHeading;
class CalendarSheet;
class DateList;
class EmptyState;
class LightForm;
class NoteLabel;
class QLabel;
class QVBoxLayout;
class ScheduleForm;
class Session;

/// The selected app beside every view: when it shows as editors and in words, its next dates, its month, its
/// airtime. Without one, night and dim of the device.
class AppPane final : public ScheduleView
{
    Q_OBJECT

public:
    explicit AppPane(Session &session, QWidget *parent = nullptr);

    void follow(const ScheduleScope &scope) override;
    QSize sizeHint() const override;

private:
    QWidget *makeParts();
    void connectParts();
    void refresh();
    void showRows();
    EditorContext context() const;
    void showDates();
    struct Doubts
    {
        qint64 appId;
        std::vector<domain::ScheduleDoubt> found;
    };

    void askDoubts();
    void showDoubts(const Doubts &doubts);
    void submit(const storage::Edit &edit);
    QDate today() const;

    Session &m_session;
    ScheduleScope m_scope;
    SelectedRows m_rows;
    PictureShelf m_shelf;
    QTimer m_clock;
    QWidget *m_parts = nullptr;
    EmptyState *m_empty;
    LightForm *m_light;
    AppHeading *m_heading;
    ScheduleForm *m_form;
    NoteLabel *m_words;
    LatestJob<Doubts> m_doubtJob;
    QVBoxLayout *m_doubtColumn;
    QList<NoteLabel *> m_doubtNotes;
    DateList *m_dates;
    QLabel *m_noDates;
    CalendarSheet *m_month;
    AppAirtime *m_airtime;
};
