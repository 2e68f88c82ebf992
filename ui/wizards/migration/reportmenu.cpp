// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/reportmenu.h"

#include "ui/models/legacymigration.h"
#include "ui/models/whendone.h"

#include <QDir>
#include <QFileDialog>
#include <QJsonDocument>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace {

QByteArray contentOf(const legacy::Report &report, ReportMenu::Form form)
{
    if (form == ReportMenu::Form::Json)
        return QJsonDocument(legacy::toJson(report)).toJson();
    return (form == ReportMenu::Form::Page ? legacy::toHtml(report) : legacy::toText(report)).toUtf8();
}

/// Why it could not be written; empty when it was.
QString writeReport(const legacy::Report &report, const QString &file, ReportMenu::Form form)
{
    const QByteArray content = contentOf(report, form);
    QSaveFile out(file);
    const bool done = out.open(QIODevice::WriteOnly) && out.write(content) == content.size() && out.commit();
    return done ? QString() : out.errorString();
}

} // namespace

ReportMenu::ReportMenu(LegacyMigration &migration, QWidget *parent) : QMenu(parent), m_migration(migration)
{
    addForm(Form::Page, tr("As a page for a &browser…"), QStringLiteral("html"), tr("Pages (*.html)"));
    addForm(Form::Text, tr("As &text…"), QStringLiteral("txt"), tr("Texts (*.txt)"));
    addForm(Form::Json, tr("As &JSON…"), QStringLiteral("json"), tr("JSON (*.json)"));
}

/// A report of many problems takes its time.
void ReportMenu::save(const QString &file, Form form)
{
    const auto written = QtConcurrent::run(writeReport, *m_migration.report(), file, form);
    whenDone(written, this, [this, name = QDir::toNativeSeparators(file)](const QString &problem) {
        if (problem.isEmpty())
            Q_EMIT saved({Message::Severity::Success, tr("The report is in %1.").arg(name), {}});
        else
            Q_EMIT saved({Message::Severity::Error,
                          tr("The report could not be written to %1: %2").arg(name, problem),
                          {}});
    });
}

void ReportMenu::addForm(Form form, const QString &text, const QString &suffix, const QString &filter)
{
    addAction(text, this, [this, form, suffix, filter] {
        auto *dialog = new QFileDialog(parentWidget(), tr("Save the report"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(filter);
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(QStringLiteral("migration.") + suffix);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, form](const QString &file) { save(file, form); });
        dialog->open();
    });
}
