// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/databaseopener.h"

#include "ui/models/whendone.h"
#include "ui/session.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

namespace {

using Kind = base::Error::Kind;

const QLatin1String demoFile("tronbyt.sqlite");

/// What a person typed, safe to show and to remember.
QString withoutPassword(const QString &text)
{
    const auto url = storage::DatabaseUrl::parse(text);
    return url ? url->displayText() : text;
}

} // namespace

DatabaseOpener::DatabaseOpener(Session &session, DemoWriter writeDemo, QObject *parent)
    : QObject(parent), m_session(session), m_writeDemo(std::move(writeDemo)), m_recent(session.settings())
{}

void DatabaseOpener::openText(const QString &text)
{
    const auto url = storage::DatabaseUrl::parse(text);
    if (url)
        open(*url);
    else
        Q_EMIT failed({withoutPassword(text), std::nullopt, url.error()});
}

void DatabaseOpener::open(const storage::DatabaseUrl &url, const storage::OpenOptions &options)
{
    if (m_busy)
        return;
    setBusy(true);
    whenIdle([this, url, options] { begin({url, options}); });
}

void DatabaseOpener::create(const QString &path)
{
    if (QFileInfo::exists(path)) {
        const auto url = storage::DatabaseUrl::sqlite(path);
        Q_EMIT failed(
            {path,
             url,
             {Kind::AlreadyExists,
              tr("“%1” exists already, so no new database was made there and the file is as it was. "
                 "Open it, or choose another name.")
                  .arg(QDir::toNativeSeparators(path)),
              {}}});
        return;
    }
    open(storage::DatabaseUrl::sqlite(path), {.create = true});
}

void DatabaseOpener::openDemo(const QString &folder)
{
    const QString file = folder + QLatin1Char('/') + demoFile;
    if (m_busy)
        return;
    if (QFileInfo::exists(file)) {
        open(storage::DatabaseUrl::sqlite(file));
        return;
    }
    setBusy(true);
    whenDone(QtConcurrent::run(m_writeDemo, folder), this,
             [this, file](const base::Result<QString> &written) {
                 setBusy(false);
                 if (written)
                     openText(*written);
                 else
                     Q_EMIT failed({file, std::nullopt, written.error()});
             });
}

void DatabaseOpener::setEditing(bool editing)
{
    if (!m_current)
        return;
    open(m_current->url,
         {.access = editing ? storage::Access::ReadWrite : storage::Access::ReadOnly, .writeOlder = true});
}

void DatabaseOpener::close()
{
    if (m_busy || !m_current)
        return;
    setBusy(true);
    whenIdle([this] {
        m_session.store().close();
        m_current.reset();
        m_recent.setLast({});
        setBusy(false);
        leave();
    });
}

void DatabaseOpener::letGo(std::function<void()> ready)
{
    if (m_busy || !m_current)
        return;
    m_hasLetGo = true;
    setBusy(true);
    whenIdle([this, ready = std::move(ready)] {
        m_session.store().close();
        // The answer comes behind the closing.
        whenDone(m_session.store().run([](storage::Database &) { return base::Result<void>(); }), this,
                 [ready](const base::Result<void> &) { ready(); });
    });
}

void DatabaseOpener::takeBack(const storage::OpenOptions &options, std::function<void()> done)
{
    const storage::DatabaseUrl url = m_current->url;
    whenDone(m_session.store().open(url, options), this,
             [this, url, done = std::move(done)](const base::Result<storage::Store::Opened> &result) {
                 m_hasLetGo = false;
                 setBusy(false);
                 m_current.reset(); // everything may be another, so nothing of before is kept
                 if (result)
                     settle(*result);
                 else
                     leave();
                 if (!result)
                     Q_EMIT failed({url.displayText(), url, result.error()});
                 done();
             });
}

void DatabaseOpener::begin(const Request &request)
{
    whenDone(
        m_session.store().open(request.url, request.options), this,
        [this, request](const base::Result<storage::Store::Opened> &result) { finish(request, result); });
}

void DatabaseOpener::finish(const Request &request, const base::Result<storage::Store::Opened> &result)
{
    if (result) {
        setBusy(false);
        settle(*result);
        return;
    }
    if (m_current)
        goBackTo(*m_current);
    else
        setBusy(false);
    Q_EMIT failed({request.url.displayText(), request.url, result.error()});
}

void DatabaseOpener::goBackTo(const storage::Store::Opened &before)
{
    whenDone(m_session.store().open(before.url, {.access = before.access}), this,
             [this](const base::Result<storage::Store::Opened> &result) {
                 setBusy(false);
                 if (result)
                     return;
                 const auto lost = *std::exchange(m_current, std::nullopt);
                 leave();
                 Q_EMIT failed({lost.url.displayText(), lost.url, result.error()});
             });
}

void DatabaseOpener::settle(const storage::Store::Opened &opened)
{
    const bool another = !m_current || m_current->url != opened.url;
    m_current = opened;
    m_recent.add(opened.url.displayText());
    m_recent.setLast(opened.url.displayText());
    if (another)
        leave();
    if (!opened.notice.isEmpty())
        m_session.showMessage({Message::Severity::Warning, opened.notice, {}});
}

void DatabaseOpener::leave()
{
    m_session.history().clear();
    m_session.navigation().reset();
    Q_EMIT databaseChanged();
}

void DatabaseOpener::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void DatabaseOpener::whenIdle(std::function<void()> job)
{
    if (!m_session.history().isBusy()) {
        job();
        return;
    }
    const auto once = std::make_shared<QMetaObject::Connection>();
    *once = connect(&m_session.history(), &EditHistory::changed, this, [this, once, job = std::move(job)] {
        if (m_session.history().isBusy())
            return;
        QObject::disconnect(*once);
        job();
    });
}
