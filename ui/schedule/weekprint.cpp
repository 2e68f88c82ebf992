// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/weekprint.h"

#include "core/domain/schedulewords.h"
#include "ui/schedule/backgroundpainter.h"
#include "ui/schedule/blockpainter.h"
#include "ui/schedule/weekdates.h"

#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace {

// Everything is drawn as on a screen of this many pixels an inch; the paper's own are finer.
constexpr int pixelsPerInch = 96;
constexpr int letterHeight = 12; // pixels
constexpr int lineGap = 5;
constexpr int columnGap = 12;

QFont boldOf(QFont font, double scale)
{
    font.setBold(true);
    font.setPixelSize(qRound(font.pixelSize() * scale));
    return font;
}

} // namespace

WeekPrint::WeekPrint(const ScheduleScope &scope) : m_scope(scope), m_look(std::make_unique<QWidget>())
{
    QPalette palette(Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window})
        palette.setColor(role, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText})
        palette.setColor(role, Qt::black);
    QFont font = m_look->font();
    font.setPixelSize(letterHeight);
    m_look->setPalette(palette);
    m_look->setFont(font);
    m_scope.appId = 0; // a selection would fade the others
    m_scope.visibleHours = 24;
    m_scope.isReadOnly = true;
}

QString WeekPrint::title() const
{
    const QDate first = firstOfWeek(m_scope.date);
    const QLocale locale;
    return tr("%1, %2 – %3", "a device, the first and the last date of a week")
        .arg(m_scope.device->device().name, locale.toString(first, QLocale::ShortFormat),
             locale.toString(first.addDays(daysOfWeek - 1), QLocale::ShortFormat));
}

base::Result<void> WeekPrint::print(QPagedPaintDevice &paper) const
{
    paper.setPageOrientation(QPageLayout::Landscape);
    QPainter painter;
    if (!painter.begin(&paper))
        return base::Error{base::Error::Kind::NoAccess,
                           tr("The printer takes no page. Nothing was printed; choose another one."),
                           QStringLiteral("QPainter::begin failed")};
    const double scale = static_cast<double>(paper.logicalDpiX()) / pixelsPerInch;
    painter.scale(scale, scale);
    const QSize page(static_cast<int>(paper.width() / scale), static_cast<int>(paper.height() / scale));
    paintGrid(painter, page);
    paper.newPage();
    paintApps(painter, page, paper);
    if (!painter.end())
        return base::Error{base::Error::Kind::Internal,
                           tr("The week could not be printed to the end. Try again."),
                           QStringLiteral("QPainter::end failed")};
    return {};
}

base::Result<void> WeekPrint::save(const QString &path) const
{
    QSaveFile file(path);
    const auto failed = [&] {
        return base::Error{
            base::Error::Kind::NoAccess,
            tr("The week cannot be saved as “%1”. What was there before still is; check the permissions of "
               "its folder and the space on the disk.")
                .arg(QFileInfo(path).fileName()),
            QStringLiteral("%1: %2").arg(path, file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    {
        QPdfWriter paper(&file);
        paper.setTitle(title());
        paper.setPageSize(QPageSize(
            QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4));
        paper.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
        const auto printed = print(paper);
        if (!printed)
            return printed;
    }
    return file.commit() ? base::Result<void>() : failed();
}

int WeekPrint::paintHead(QPainter &painter, QSize page) const
{
    const QFont font = m_look->font();
    const QFont bold = boldOf(font, 1.25);
    const int height = QFontMetrics(bold).height();
    painter.setPen(Qt::black);
    painter.setFont(bold);
    painter.drawText(QRect(0, 0, page.width(), height), Qt::AlignLeading, title());
    painter.setFont(font);
    painter.drawText(QRect(0, 0, page.width(), height), Qt::AlignTrailing | Qt::AlignBottom,
                     QString::fromUtf8(m_scope.device->rules.zone().timeZone().id()));
    return height + 2 * lineGap;
}

void WeekPrint::paintGrid(QPainter &painter, QSize page) const
{
    const int head = paintHead(painter, page);
    const QSize area(page.width(), page.height() - head);
    const GridStyle style(*m_look);
    WeekScene scene;
    scene.setScope(m_scope);
    scene.layOut({area, QFontMetrics(style.font), 0, true, 0});
    painter.save();
    painter.translate(0, head);
    painter.setClipRect(QRect(QPoint(), area));
    const BackgroundPainter background(painter, scene, style);
    const BlockPainter blocks(painter, scene, style);
    background.paintHours({});
    blocks.paintItems(false, -1);
    background.paintFrame({{}, {}, false});
    blocks.paintItems(true, -1);
    painter.restore();
}

void WeekPrint::paintApps(QPainter &painter, QSize page, QPagedPaintDevice &paper) const
{
    const QFont font = m_look->font();
    const QFont bold = boldOf(font, 1);
    const int nameWidth = page.width() / 4;
    const int wordsWidth = page.width() - nameWidth - columnGap;
    int y = paintHead(painter, page);
    for (const domain::App &app : m_scope.device->device().apps) {
        const QString &name = app.displayName();
        const QString words = app.enabled ? domain::scheduleWords(app)
                                          : tr("Disabled. %1", "a schedule").arg(domain::scheduleWords(app));
        const int height = QFontMetrics(font)
                               .boundingRect(QRect(0, 0, wordsWidth, page.height()), Qt::TextWordWrap, words)
                               .height();
        if (y + height > page.height()) {
            paper.newPage();
            y = paintHead(painter, page);
        }
        painter.setFont(bold);
        painter.drawText(QRect(0, y, nameWidth, height), Qt::AlignLeading,
                         QFontMetrics(bold).elidedText(name, Qt::ElideRight, nameWidth));
        painter.setFont(font);
        painter.drawText(QRect(nameWidth + columnGap, y, wordsWidth, height), Qt::TextWordWrap, words);
        y += height + lineGap;
    }
}
