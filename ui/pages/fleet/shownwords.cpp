// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/shownwords.h"

#include "ui/widgets/wrappedtext.h"

#include <QLabel>
#include <QVBoxLayout>

ShownWords::ShownWords(QWidget *parent) : QWidget(parent), m_above(new QLabel), m_name(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    QFont font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_name->setFont(font);
    m_name->setTextFormat(Qt::PlainText);
    letBeNarrow(*m_name);
    m_above->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_above);
    column->addWidget(m_name);
    column->addStretch(1);
}

void ShownWords::setContent(const QString &above, const QString &name, const QList<Line> &lines)
{
    m_above->setText(above);
    setWrappedText(*m_name, name);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QLabel *label = labelAt(i);
        label->setTextFormat(lines[i].isRich ? Qt::RichText : Qt::PlainText);
        label->setForegroundRole(lines[i].isQuiet ? QPalette::PlaceholderText : QPalette::WindowText);
        setWrappedText(*label, lines[i].text);
        label->setVisible(!lines[i].text.isEmpty());
    }
    for (qsizetype i = lines.size(); i < m_lines.size(); ++i)
        m_lines[i]->hide();
}

QLabel *ShownWords::labelAt(qsizetype place)
{
    while (m_lines.size() <= place) {
        auto *label = new QLabel;
        letBeNarrow(*label);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->count() - 1, label);
        m_lines.append(label);
    }
    return m_lines[place];
}
