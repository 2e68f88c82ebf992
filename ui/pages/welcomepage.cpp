// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcomepage.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace {

constexpr int columnWidth = 640;
constexpr int iconExtent = 56;
constexpr int mostRecentRows = 5; ///< seen at once

void enlarge(QWidget *widget, qreal factor)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    widget->setFont(font);
}

QString plainText(const QAction &action)
{
    QString text = action.text();
    return text.remove(QLatin1Char('&'));
}

QLabel *makeLabel(const QString &text, QPalette::ColorRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const QList<Way> &ways, QWidget *parent) : QWidget(parent)
{
    auto *centre = new QWidget(this);
    centre->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(centre);
    column->setSpacing(8);
    column->addLayout(makeHead());
    column->addSpacing(8);
    column->addWidget(makeWays(ways));
    makeRecent(column);
    QLabel *hint = makeLabel(tr("A database can also be dropped anywhere on this window."),
                             QPalette::PlaceholderText, centre);
    column->addWidget(hint);

    auto *outer = new QGridLayout(this);
    outer->setContentsMargins(24, 16, 24, 16);
    outer->addWidget(centre, 1, 1);
    outer->setRowStretch(0, 1);
    outer->setRowStretch(2, 2);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(1, 100);
    outer->setColumnStretch(2, 1);
}

void WelcomePage::setRecent(const QStringList &databases)
{
    m_recent->clear();
    for (const QString &database : databases) {
        const QFileInfo file(database);
        const QString text = database.contains(QLatin1String("://"))
                                 ? database
                                 : tr("%1 — %2", "tronbyt.sqlite — /home/anna")
                                       .arg(file.fileName(), QDir::toNativeSeparators(file.path()));
        auto *item = new QListWidgetItem(QIcon::fromTheme(QStringLiteral("server-database")), text, m_recent);
        item->setData(Qt::UserRole, database);
        item->setToolTip(QDir::toNativeSeparators(database));
    }
    const int rows = std::min(m_recent->count(), mostRecentRows);
    m_recent->setFixedHeight(rows * m_recent->sizeHintForRow(0) + 2 * m_recent->frameWidth());
    m_recent->setVisible(!databases.isEmpty());
    m_recentTitle->setVisible(!databases.isEmpty());
    m_recent->setCurrentRow(0);
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_recent && event->type() == QEvent::KeyPress) {
        const bool remove = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
        if (const QListWidgetItem *item = m_recent->currentItem(); remove && item) {
            Q_EMIT recentRemoved(item->data(Qt::UserRole).toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QLayout *WelcomePage::makeHead()
{
    auto *icon = new QLabel(this);
    icon->setPixmap(windowIcon().pixmap(iconExtent, iconExtent));
    icon->setVisible(!windowIcon().isNull());
    QLabel *title = makeLabel(tr("Tronbyt Desk"), QPalette::WindowText, this);
    enlarge(title, 1.6);
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(16);
    head->setVerticalSpacing(4);
    head->setColumnStretch(1, 1);
    head->addWidget(icon, 0, 0, 2, 1);
    head->addWidget(title, 0, 1, Qt::AlignBottom);
    head->addWidget(
        makeLabel(tr("See, edit and serve what your LED panels show."), QPalette::PlaceholderText, this), 1,
        1, Qt::AlignTop);
    return head;
}

QWidget *WelcomePage::makeWays(const QList<Way> &ways)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const Way &way : ways) {
        auto *button = new QCommandLinkButton(plainText(*way.action), way.sentence, box);
        button->setIcon(way.action->icon());
        button->setIconSize({22, 22});
        button->setToolTip(way.action->toolTip());
        button->setAccessibleDescription(way.sentence);
        connect(button, &QCommandLinkButton::clicked, way.action, &QAction::trigger);
        column->addWidget(button);
    }
    return box;
}

void WelcomePage::makeRecent(QVBoxLayout *column)
{
    column->addSpacing(8);
    m_recentTitle = new QLabel(tr("Opened lately"), this);
    enlarge(m_recentTitle, 1);
    m_recent = new QListWidget(this);
    m_recent->setAccessibleName(tr("Databases opened lately"));
    m_recent->setToolTip(tr("Enter opens, Delete takes it off the list and leaves the file alone."));
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->installEventFilter(this);
    m_recentTitle->setBuddy(m_recent);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT recentChosen(item->data(Qt::UserRole).toString());
    });
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    setRecent({});
}
