// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/simulationappsmodel.h"

#include "ui/models/devicewords.h"

#include <QFont>

SimulationAppsModel::SimulationAppsModel(QObject *parent)
    : QAbstractTableModel(parent), m_job(this, [this](const Answers &answers) { take(answers); })
{}

void SimulationAppsModel::setMoment(const Moment &moment)
{
    if (moment.device != m_device) {
        beginResetModel();
        m_device = moment.device;
        m_answers.clear();
        m_airtime.reset();
        endResetModel();
    }
    if (m_device)
        m_job.start([moment] { return answersOf(moment); });
    else
        m_job.cancel();
}

void SimulationAppsModel::setAirtime(const std::optional<domain::Airtime> &airtime)
{
    m_airtime = airtime;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

int SimulationAppsModel::rowOf(qint64 appId) const
{
    return m_device ? m_device->rules.appWithId(appId) : -1;
}

int SimulationAppsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_device ? 0 : m_device->rules.appCount();
}

int SimulationAppsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant SimulationAppsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int app = index.row();
    const AppAnswer *answer = m_answers.empty() ? nullptr : &m_answers[static_cast<size_t>(app)];
    switch (role) {
    case Qt::DisplayRole:
        return text(app, index.column());
    case Qt::ToolTipRole:
        return index.column() == Answer ? text(app, Answer) : QVariant();
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return index.column() == Name && answer && answer->mayShow ? bold : QVariant();
    }
    case AppIdRole:
        return m_device->app(app).id;
    case SortRole:
        return index.column() == Time ? QVariant(share(app)) : QVariant(text(app, index.column()));
    case ShareRole:
        return share(app);
    case NextTurnRole:
        return answer && answer->nextTurn
                   ? QVariant(static_cast<qlonglong>(answer->nextTurn->time_since_epoch().count()))
                   : QVariant();
    default:
        return {};
    }
}

QVariant SimulationAppsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("App");
    case Answer:
        return tr("At this time");
    default:
        return tr("Airtime this week");
    }
}

SimulationAppsModel::Answers SimulationAppsModel::answersOf(const Moment &moment)
{
    Answers answers{moment.device, {}};
    const domain::DeviceRules &rules = moment.device->rules;
    const domain::HasPicture hasPicture = moment.device->pictureTest();
    for (int app = 0; app < rules.appCount(); ++app) {
        const domain::ShowAnswer answer =
            domain::whyNotShown(rules, app, moment.cursor, moment.at, hasPicture);
        const QString sentence = app == moment.shownApp ? tr("It is shown now.")
                                                        : domain::showSentence(answer, rules, app, moment.at);
        answers.apps.push_back({sentence, answer.mayShow(), answer.nextTurn});
    }
    return answers;
}

void SimulationAppsModel::take(const Answers &answers)
{
    if (answers.device != m_device)
        return;
    m_answers = answers.apps;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Answer));
    Q_EMIT answered();
}

QString SimulationAppsModel::text(int app, int column) const
{
    const domain::App &shown = m_device->app(app);
    if (column == Name)
        return shown.displayName();
    if (column == Answer)
        return m_answers.empty() ? QStringLiteral("…") : m_answers[static_cast<size_t>(app)].sentence;
    if (!m_airtime)
        return QStringLiteral("…");
    const auto time = m_airtime->apps[static_cast<size_t>(app)];
    return tr("%1 %, %2", "a share of a week, and how long that is")
        .arg(QLocale().toString(share(app) * 100, 'f', 1),
             DeviceWords::duration(std::chrono::duration_cast<std::chrono::seconds>(time)));
}

double SimulationAppsModel::share(int app) const
{
    return m_airtime ? m_airtime->share(m_airtime->apps[static_cast<size_t>(app)]) : 0;
}
