// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/router.h"

#include <QTest>

using namespace server;

class RouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathMatchesItsPattern_data();
    void aPathMatchesItsPattern();
};

void RouterTest::aPathMatchesItsPattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("matches");
    QTest::addColumn<QString>("deviceId");
    QTest::addColumn<QString>("iname");
    const QString next = QStringLiteral("/{id}/next");
    const QString app = QStringLiteral("/{id}/{iname}/appwebp");
    const QString longest(64, u'a');
    const auto row = [](const char *name, const QString &pattern, const QString &path, bool matches,
                        const QString &id = {}, const QString &iname = {}) {
        QTest::newRow(name) << pattern << path << matches << id << iname;
    };
    row("hex id", next, QStringLiteral("/0a1b2c3d/next"), true, QStringLiteral("0a1b2c3d"));
    row("slug id", next, QStringLiteral("/Living-Room/next"), true, QStringLiteral("Living-Room"));
    row("longest id", next, u'/' + longest + QStringLiteral("/next"), true, longest);
    row("id too long", next, u'/' + longest + QStringLiteral("a/next"), false);
    row("no id", next, QStringLiteral("//next"), false);
    row("dots", next, QStringLiteral("/../next"), false);
    row("spaces", next, QStringLiteral("/a b/next"), false);
    row("letters of other scripts", next, QStringLiteral("/kü/next"), false);
    row("other case", next, QStringLiteral("/a/Next"), false);
    row("trailing slash", next, QStringLiteral("/a/next/"), false);
    row("longer", next, QStringLiteral("/a/next/b"), false);
    row("shorter", next, QStringLiteral("/a"), false);
    row("empty", next, QString(), false);
    row("no slash", next, QStringLiteral("a/next"), false);
    row("fixed start", QStringLiteral("/v0/devices/{id}/next"), QStringLiteral("/v0/devices/x/next"), true,
        QStringLiteral("x"));
    row("app", app, QStringLiteral("/a/clock-12/appwebp"), true, QStringLiteral("a"),
        QStringLiteral("clock-12"));
    row("app with spaces", app, QStringLiteral("/a/my clock/appwebp"), true, QStringLiteral("a"),
        QStringLiteral("my clock"));
    row("app without a name", app, QStringLiteral("/a//appwebp"), false);
}

void RouterTest::aPathMatchesItsPattern()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, path);
    const auto arguments = matchPath(pattern, path);
    QTEST(arguments.has_value(), "matches");
    if (arguments) {
        QTEST(arguments->deviceId.toString(), "deviceId");
        QTEST(arguments->iname.toString(), "iname");
    }
}

QTEST_GUILESS_MAIN(RouterTest)
#include "tst_router.moc"
