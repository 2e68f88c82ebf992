// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/databasestatus.h"

#include "core/domain/datewords.h"
#include "core/domain/zone.h"
#include "core/storage/reading.h"
#include "ui/models/whendone.h"
#include "ui/session.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace {

/// Other programs may write every second; counting a large table that often would be felt.
constexpr std::chrono::milliseconds recountPause{2000};
constexpr int longestName = 40; ///< average characters; the rest is in the tooltip

} // namespace

DatabaseStatus::DatabaseStatus(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(16);
    m_database = addLabel(tr("Database"));
    m_revision = addLabel(tr("Revision"));
    m_counts = addLabel(tr("Content"));
    m_saved = addLabel(tr("Last saved"));
    row->addStretch();
    m_recount.setSingleShot(true);
    connect(&m_recount, &QTimer::timeout, this, &DatabaseStatus::count);
    connect(&session.store(), &storage::Store::openedChanged, this, &DatabaseStatus::showDatabase);
    connect(&session.store(), &storage::Store::changed, this, [this](const storage::ChangeNotice &notice) {
        if ((notice.everything || notice.rowsCameOrWent) && !m_recount.isActive())
            m_recount.start(recountPause);
    });
    connect(&session.history(), &EditHistory::saved, this, &DatabaseStatus::showSaved);
    showDatabase();
}

QLabel *DatabaseStatus::addLabel(const QString &accessibleName)
{
    auto *label = new QLabel(this);
    label->setAccessibleDescription(accessibleName);
    label->setTextFormat(Qt::PlainText);
    layout()->addWidget(label);
    return label;
}

void DatabaseStatus::showDatabase()
{
    const storage::Store &store = m_session.store();
    m_counts->clear();
    m_saved->clear();
    if (!store.isOpen()) {
        m_database->setText(tr("No database is open"));
        m_database->setToolTip({});
        m_revision->clear();
        return;
    }
    const storage::Store::Opened &opened = store.opened();
    const QFontMetrics metrics = m_database->fontMetrics();
    const QString name = metrics.elidedText(m_session.databaseName(), Qt::ElideMiddle,
                                            longestName * metrics.averageCharWidth());
    m_database->setText(
        opened.access == storage::Access::ReadOnly ? tr("%1 (read-only)", "tronbyt.sqlite").arg(name) : name);
    m_database->setToolTip(QDir::toNativeSeparators(opened.url.displayText()));
    m_revision->setText(tr("revision %1", "002").arg(opened.revision));
    m_recount.start(0); // after the window has been painted
}

base::Result<DatabaseStatus::Counts> DatabaseStatus::countAll(storage::Database &database)
{
    const auto users = storage::countRows(database, domain::Entity::User);
    const auto devices = storage::countRows(database, domain::Entity::Device);
    const auto apps = storage::countRows(database, domain::Entity::App);
    for (const auto *part : {&users, &devices, &apps})
        if (!*part)
            return part->error();
    return Counts{*users, *devices, *apps};
}

void DatabaseStatus::count()
{
    if (!m_session.store().isOpen())
        return;
    whenDone(m_session.store().run(countAll), this,
             [this](const base::Result<Counts> &counts) { showCounts(counts); });
}

void DatabaseStatus::showCounts(const base::Result<Counts> &counts)
{
    if (!counts || !m_session.store().isOpen()) {
        m_counts->clear();
        return;
    }
    const auto number = [](qint64 value) { return static_cast<int>(std::min<qint64>(value, INT_MAX)); };
    m_counts->setText(QStringLiteral("%1 · %2 · %3")
                          .arg(tr("%Ln user(s)", nullptr, number(counts->users)),
                               tr("%Ln device(s)", nullptr, number(counts->devices)),
                               tr("%Ln app(s)", nullptr, number(counts->apps))));
}

void DatabaseStatus::showSaved()
{
    const domain::Zone here(QTimeZone::systemTimeZone());
    const domain::LocalTime now = here.localTime(m_session.clock().now());
    m_saved->setText(tr("saved %1", "09:41:07").arg(domain::secondWords(now, QLocale())));
}
