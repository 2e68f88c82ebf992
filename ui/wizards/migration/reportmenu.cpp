// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/reportmenu.h"

#include "ui/models/legacymigration.h"
#include "ui/models/whendone.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace {

QByteArray contentOf(const legacy::Report &report, const QString &suffix)
{
    if (suffix == QLatin1String("json"))
        return QJsonDocument(legacy::toJson(report)).toJson();
    return (suffix == QLatin1String("html") ? legacy::toHtml(report) : legacy::toText(report)).toUtf8();
}

/// Why it could not be written; empty when it was.
QString writeReport(const legacy::Report &report, const QString &file)
{
    const QByteArray content = contentOf(report, QFileInfo(file).suffix().toLower());
    QSaveFile out(file);
    const bool done = out.open(QIODevice::WriteOnly) && out.write(content) == content.size() && out.commit();
    return done ? QString() : out.errorString();
}

} // namespace

ReportMenu::ReportMenu(LegacyMigration &migration, QWidget *parent) : QMenu(parent), m_migration(migration)
{
    addForm(tr("As a page for a &browser…"), QStringLiteral("html"), tr("Pages (*.html)"));
    addForm(tr("As &text…"), QStringLiteral("txt"), tr("Texts (*.txt)"));
    addForm(tr("As &JSON…"), QStringLiteral("json"), tr("JSON (*.json)"));
}

/// A report of many problems takes its time.
void ReportMenu::save(const QString &file)
{
    const auto written = QtConcurrent::run(writeReport, *m_migration.report(), file);
    whenDone(written, this, [this, name = QDir::toNativeSeparators(file)](const QString &problem) {
        if (problem.isEmpty())
            Q_EMIT saved({Message::Severity::Success, tr("The report is in %1.").arg(name), {}});
        else
            Q_EMIT saved({Message::Severity::Error,
                          tr("The report could not be written to %1: %2").arg(name, problem),
                          {}});
    });
}

void ReportMenu::addForm(const QString &text, const QString &suffix, const QString &filter)
{
    addAction(text, this, [this, suffix, filter] {
        auto *dialog = new QFileDialog(parentWidget(), tr("Save the report"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(filter);
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(QStringLiteral("migration.") + suffix);
        connect(dialog, &QFileDialog::fileSelected, this, &ReportMenu::save);
        dialog->open();
    });
}
