// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/conversionline.h"
#include "core/legacy/migrating.h"
#include "core/legacy/refusals.h"
#include "core/legacy/source.h"
#include "core/legacy/userwork.h"
#include "core/storage/lockholders.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace legacy {

namespace {

using Kind = base::Error::Kind;

struct SurveyText
{
    Q_DECLARE_TR_FUNCTIONS(SurveyText)
};

base::Error noSuchUser(const QString &place, const QString &user)
{
    return {Kind::NotFound, SurveyText::tr("%1 has no user %2. Choose another one.").arg(place, user),
            QStringLiteral("no row of this username")};
}

} // namespace

base::Result<Survey> surveyNow(const storage::DatabaseUrl &url, Progress &progress,
                               const std::atomic_bool &stop)
{
    const auto source = Source::openToRead(url, stop);
    if (!source)
        return source.error();
    const Findings &findings = (*source)->findings();
    Survey survey{findings.schemaVersion,
                  {},
                  findings.isInterrupted,
                  QFileInfo(url.path()).size(),
                  storage::programsUsing(url.path()),
                  {}};
    progress.usersInAll = findings.users;
    auto reader = DocumentReader::open((*source)->connection());
    if (!reader)
        return reader.error();
    const UserWork work(url, findings.schemaVersion);
    ConversionLine line(*std::move(reader),
                        [&work](const Document &document) { return work.count(document); });
    while (true) {
        const auto user = line.next();
        if (!user)
            return user.error();
        if (!*user)
            break;
        if (stop)
            return refusal::readingStopped(url.displayText());
        survey.users.append((*user)->user);
        survey.found += (*user)->conversion.found;
        ++progress.usersDone;
        progress.appsDone += (*user)->conversion.found.apps;
    }
    return survey;
}

base::Result<Comparison> compareNow(const storage::DatabaseUrl &url, const QString &user,
                                    const std::atomic_bool &stop)
{
    const auto source = Source::openToRead(url, stop);
    if (!source)
        return source.error();
    auto reader = DocumentReader::open((*source)->connection());
    if (!reader)
        return reader.error();
    auto document = reader->find(user);
    if (!document)
        return document.error();
    if (!*document)
        return noSuchUser(url.displayText(), user);
    return UserWork(url, (*source)->findings().schemaVersion).compare(**document);
}

} // namespace legacy
