// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/counttiles.h"

#include "ui/widgets/contrast.h"
#include "ui/widgets/headinglabel.h"
#include "ui/widgets/quietlabel.h"

#include <QFrame>
#include <QHBoxLayout>

CountTiles::CountTiles(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CountTiles::setTiles(const QList<CountTile> &tiles)
{
    while (m_places.size() > tiles.size())
        delete m_places.takeLast().frame;
    while (m_places.size() < tiles.size())
        m_places.append(makePlace());
    for (qsizetype i = 0; i < tiles.size(); ++i)
        fill(m_places[i], tiles[i]);
}

CountTiles::Place CountTiles::makePlace()
{
    const Place place{new QFrame(this), new QuietLabel, new HeadingLabel(HeadingLabel::ofPage),
                      new QuietLabel};
    place.frame->setFrameShape(QFrame::StyledPanel);
    place.frame->setBackgroundRole(QPalette::Base);
    place.frame->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(place.frame);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(2);
    for (QLabel *label : {place.title, place.number, place.note}) {
        label->setForegroundRole(QPalette::WindowText); // a frame of Base would have them in Text
        column->addWidget(label);
    }
    column->addStretch();
    place.title->setTextFormat(Qt::PlainText); // ends in an ellipsis rather than widening the window
    place.title->setMinimumWidth(1);
    place.note->setWordWrap(true);
    m_row->addWidget(place.frame);
    return place;
}

void CountTiles::fill(const Place &place, const CountTile &tile) const
{
    place.frame->setAccessibleName(QStringLiteral("%1: %2").arg(tile.title, tile.number));
    place.frame->setAccessibleDescription(tile.note);
    place.title->setText(tile.title);
    place.title->setToolTip(tile.title);
    place.number->setText(tile.number);
    place.note->setText(tile.note);
    place.note->setVisible(!tile.note.isEmpty());
    QPalette colours;
    if (tile.isBad)
        colours.setColor(QPalette::WindowText,
                         severityText(Severity::Error, palette().color(QPalette::Base)));
    place.number->setPalette(colours);
}
