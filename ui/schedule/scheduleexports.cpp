// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/scheduleexports.h"

#include "core/calendar/calendarfile.h"
#include "core/calendar/icalendar.h"
#include "ui/models/whendone.h"
#include "ui/schedule/weekprint.h"
#include "ui/session.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QtConcurrent>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

#include <functional>

namespace {

using Saved = base::Result<void>;
using Save = std::function<QFuture<Saved>(const QString &path)>;

/// What a file is called by default: letters and figures of a name.
QString fileNameOf(const QString &name, const QString &suffix)
{
    QString plain = name.simplified();
    for (QChar &letter : plain)
        if (!letter.isLetterOrNumber() && !QStringLiteral(" -_").contains(letter))
            letter = u'-';
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(plain + suffix);
}

struct Question
{
    QString title;
    QString filter;
    QString proposal;
    QString suffix;
};

void askAndSave(const Question &question, Session &session, QWidget *page, const Save &save)
{
    auto *dialog = new QFileDialog(page, question.title, {}, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(question.proposal);
    QObject::connect(dialog, &QFileDialog::fileSelected, &session, [&session, save](const QString &path) {
        whenDone(save(path), &session, [&session, path](const Saved &saved) {
            if (!saved)
                return session.showError(saved.error());
            session.showMessage({Message::Severity::Success,
                                 ScheduleExports::tr("Saved as %1.").arg(QDir::toNativeSeparators(path)),
                                 {}});
        });
    });
    dialog->open();
}

void askForCalendar(const QString &name, Session &session, QWidget *page, const SharedDevice &device,
                    const std::vector<int> &apps)
{
    const Question question{ScheduleExports::tr("Save as a calendar"),
                            ScheduleExports::tr("Calendars (*.ics)"),
                            fileNameOf(name, QStringLiteral(".ics")), QStringLiteral("ics")};
    askAndSave(question, session, page, [&session, device, apps](const QString &path) {
        return QtConcurrent::run([path, device, apps, now = session.clock().now()]() -> Saved {
            return calendar::writeCalendar(path, calendar::icalendarOf(device->rules, apps, now));
        });
    });
}

} // namespace

void ScheduleExports::printWeek(const ScheduleScope &scope, Session &session, QWidget *page)
{
    if (!hasDevice(scope, session))
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(WeekPrint(scope).title());
    auto *dialog = new QPrintDialog(printer.get(), page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &session, [&session, printer, scope] {
        const base::Result<void> printed = WeekPrint(scope).print(*printer);
        if (!printed)
            session.showError(printed.error());
    });
    dialog->open();
}

void ScheduleExports::saveWeekAsPdf(const ScheduleScope &scope, Session &session, QWidget *page)
{
    if (!hasDevice(scope, session))
        return;
    const Question question{tr("Save the week as PDF"), tr("PDF documents (*.pdf)"),
                            fileNameOf(WeekPrint(scope).title(), QStringLiteral(".pdf")),
                            QStringLiteral("pdf")};
    // Drawn with the window's style, which belongs to this thread.
    askAndSave(question, session, page, [scope](const QString &path) {
        return QtFuture::makeReadyFuture(WeekPrint(scope).save(path));
    });
}

void ScheduleExports::saveDeviceCalendar(const ScheduleScope &scope, Session &session, QWidget *page)
{
    if (hasDevice(scope, session))
        askForCalendar(scope.device->device().name, session, page, scope.device,
                       calendar::enabledApps(scope.device->rules));
}

void ScheduleExports::saveAppCalendar(const ScheduleScope &scope, Session &session, QWidget *page)
{
    if (!hasDevice(scope, session))
        return;
    const int app = scope.selectedApp();
    if (app < 0) {
        session.showMessage({Message::Severity::Information, tr("Select an app first."), {}});
        return;
    }
    askForCalendar(scope.device->app(app).name, session, page, scope.device, {app});
}

bool ScheduleExports::hasDevice(const ScheduleScope &scope, Session &session)
{
    if (!scope.device)
        session.showMessage({Message::Severity::Information, tr("Choose a device first."), {}});
    return scope.device != nullptr;
}
