// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/deviceview.h"

#include "core/domain/choices.h"
#include "ui/models/appstripmodel.h"
#include "ui/models/picturefiles.h"
#include "ui/models/pictureshelf.h"
#include "ui/pages/fleet/appstrip.h"
#include "ui/pages/fleet/shownwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/ledpanel.h"
#include "ui/widgets/quietlabel.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace {

constexpr int margin = 16;
constexpr int wordsWidth = 220;
constexpr int narrowestName = 80;
constexpr int narrowestAbout = 60;
constexpr int narrowestPanel = 192; ///< beside the words

QString typeTitle(const QString &type)
{
    const auto fields = domain::fieldsOf(domain::Entity::Device);
    const auto place = static_cast<size_t>(domain::fieldIndex(domain::Entity::Device, "type"));
    return domain::choiceTitle(domain::choicesOf(domain::Entity::Device, fields[place]), type);
}

QString pictureKey(const AppPicture &picture)
{
    return QStringLiteral("%1 %2").arg(picture.file).arg(picture.modified.toMSecsSinceEpoch());
}

} // namespace

DeviceView::DeviceView(const DevicePlayback &playback, AppStripModel &apps, PictureShelf &shelf,
                       const base::Clock &clock, QWidget *parent)
    : QWidget(parent), m_playback(playback), m_clock(clock), m_shelf(shelf),
      m_strip(new AppStrip(apps, shelf)), m_shown(new QHBoxLayout), m_panel(new LedPanel),
      m_words(new ShownWords), m_empty(new EmptyState), m_rotation(new QWidget), m_hints(new QuietLabel),
      m_apps(new QStackedLayout)
{
    setAcceptDrops(true);
    m_shown->setSpacing(margin);
    m_shown->addWidget(m_panel);
    m_shown->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 12, margin, 0);
    column->setSpacing(12);
    column->addWidget(makeHeader());
    column->addLayout(m_shown);
    column->addWidget(makeRotation());
    column->addLayout(m_apps, 1);
    m_apps->addWidget(m_strip);
    m_apps->addWidget(m_empty);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &DeviceView::refreshWords);
    connect(&m_playback, &DevicePlayback::stepChanged, this, &DeviceView::refresh);
    connect(&m_shelf, &PictureShelf::arrived, this, &DeviceView::refreshPanel);
    connect(m_add, &QPushButton::clicked, this, &DeviceView::addAppAsked);
    connect(m_empty, &EmptyState::buttonClicked, this, &DeviceView::addAppAsked);
    connect(m_back, &QPushButton::clicked, this, &DeviceView::deviceAsked);
}

QWidget *DeviceView::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    m_name = new QLabel;
    m_about = new QuietLabel;
    m_back = new QPushButton(QIcon::fromTheme(QStringLiteral("go-up")), tr("Device"));
    m_back->setToolTip(tr("Back from the app to its device"));
    m_add = new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), {});
    m_add->setAccessibleName(tr("Add app…"));
    m_add->setToolTip(tr("Add app…"));
    QFont font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.6);
    m_name->setFont(font);
    m_name->setTextFormat(Qt::PlainText);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_name, 0, Qt::AlignBaseline);
    row->addWidget(m_about, 1, Qt::AlignBaseline);
    row->addWidget(m_back);
    row->addWidget(m_add);
    return header;
}

QWidget *DeviceView::makeRotation()
{
    auto *row = new QHBoxLayout(m_rotation);
    row->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("Rotation"));
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    m_hints->setTextFormat(Qt::PlainText);
    m_hints->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(title);
    row->addWidget(m_hints, 1);
    return m_rotation;
}

/// The panel and the name give way: they take whatever room there is.
QSize DeviceView::minimumSizeHint() const
{
    const int buttons = m_add->sizeHint().width() + (m_back->isHidden() ? 0 : m_back->sizeHint().width());
    const int header = buttons + narrowestName + 5 * margin;
    const int words = m_words->minimumSizeHint().width() + 2 * margin;
    const int cards =
        2 * m_strip->gridSize().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * margin + 4;
    const int spare = m_panel->height() - m_panel->panelSize().height();
    return {std::max({header, words, cards}), QWidget::minimumSizeHint().height() - spare};
}

void DeviceView::showApp(qlonglong appId)
{
    m_appId = appId;
    m_back->setVisible(appId != 0);
    m_strip->show(appId);
    refresh();
}

void DeviceView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setEnabled(!readOnly);
    m_strip->setDragEnabled(!readOnly);
    m_strip->setAcceptDrops(!readOnly);
    refreshStrip();
}

void DeviceView::resizeEvent(QResizeEvent *event)
{
    fitPanel();
    QWidget::resizeEvent(event);
}

void DeviceView::showEvent(QShowEvent *event)
{
    m_second.start();
    refresh();
    QWidget::showEvent(event);
}

void DeviceView::hideEvent(QHideEvent *event)
{
    m_second.stop();
    QWidget::hideEvent(event);
}

void DeviceView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_readOnly || !m_playback.device() || pictureFiles(*event->mimeData()).isEmpty())
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DeviceView::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT picturesDropped(pictureFiles(*event->mimeData()));
}

void DeviceView::refresh()
{
    if (!isVisible() || !m_playback.device())
        return;
    const domain::Device &device = m_playback.device()->device();
    const QSize dots = domain::panelSize(device.type);
    m_about->setText(QStringLiteral("%1 · %2×%3 · %4")
                         .arg(typeTitle(device.type))
                         .arg(dots.width())
                         .arg(dots.height())
                         .arg(device.id));
    showName(device.name.isEmpty() ? device.id : device.name);
    m_panel->setPanelSize(dots);
    fitPanel();
    refreshPanel();
    refreshWords();
    refreshStrip();
}

/// As much of it as the row has room for, before what is said of it and the button's words.
void DeviceView::showName(const QString &name)
{
    const int wanted = m_name->fontMetrics().horizontalAdvance(name);
    m_add->setText(tr("Add app…"));
    if (wanted > roomForName())
        m_add->setText({});
    const int room = std::max(roomForName(), narrowestName);
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideRight, room));
    m_name->setToolTip(name);
    m_about->setVisible(room - wanted > narrowestAbout);
}

int DeviceView::roomForName() const
{
    const int back = m_back->isHidden() ? 0 : m_back->sizeHint().width();
    return width() - back - m_add->sizeHint().width() - 5 * margin;
}

int DeviceView::shownApp() const
{
    return m_appId == 0 ? m_playback.step().app : m_playback.device()->rules.appWithId(m_appId);
}

void DeviceView::refreshPanel()
{
    if (!m_playback.device())
        return;
    const DeviceSnapshot &device = *m_playback.device();
    const int app = shownApp();
    const domain::LocalTime time = device.rules.zone().localTime(m_clock.now());
    m_panel->setBrightness(m_appId == 0 ? device.rules.night().brightness(time) : 100);
    m_panel->setAccessibleDescription(app < 0 ? tr("The default picture") : device.app(app).name);
    const AppPicture picture = app < 0 ? AppPicture() : device.picture(app);
    const QString key = app < 0 ? QStringLiteral("default") : pictureKey(picture);
    if (key == m_shownPicture)
        return;
    m_shownPicture = key;
    if (const auto shown = app < 0 ? PictureShelf::defaultAnimation() : m_shelf.animation(picture)) {
        m_panel->setAnimation(*shown);
    } else {
        m_panel->clear();
        m_shownPicture.clear(); // looked for again when it is decoded
    }
}

void DeviceView::refreshStrip()
{
    if (!m_playback.device())
        return;
    const DeviceSnapshot &device = *m_playback.device();
    const int between = device.rules.interstitialApp();
    const QString drag = m_readOnly ? QString() : tr("drag to reorder");
    const QString interstitial =
        between < 0 ? QString() : tr("shown between each: %1").arg(device.app(between).name);
    QStringList hints{drag, interstitial};
    hints.removeAll(QString());
    m_hints->setText(hints.join(QStringLiteral(" · ")));
    m_hints->setToolTip(m_hints->text());
    const bool isEmpty = device.rules.appCount() == 0;
    m_rotation->setVisible(!isEmpty);
    m_empty->setContent(m_readOnly ? tr("This device has no apps.")
                                   : tr("This device has no apps yet. Add a picture, or drop some here."),
                        m_readOnly ? QString() : tr("Add app…"));
    m_apps->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_strip);
}

/// The panel takes what the words and the cards leave, in whole dots. In a narrow window the words stand
/// below it, for beside them it would be smaller than a card.
void DeviceView::fitPanel()
{
    const QSize dots = m_panel->panelSize();
    const auto pitchIn = [dots](int width, int height) {
        return std::max(std::min(width / dots.width(), height / dots.height()), 1);
    };
    const int beside = pitchIn(width() - 3 * margin - wordsWidth, height() / 2);
    const int above = pitchIn(width() - 2 * margin, height() / 4);
    const bool isNarrow = beside * dots.width() < narrowestPanel && above > beside;
    const int widest = std::max(LedPanel::pageWidth / dots.width(), 1);
    m_shown->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_panel->setFixedSize(dots * std::min(isNarrow ? above : beside, widest));
}
