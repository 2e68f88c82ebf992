// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taskbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace {

constexpr int barWidth = 160;
constexpr int barSteps = 1000; // a bar counts in int, jobs do not

} // namespace

TaskBar::TaskBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_bar(new QProgressBar), m_cancel(new QToolButton)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_text);
    line->addWidget(m_bar);
    line->addWidget(m_cancel);
    m_bar->setFixedWidth(barWidth);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_cancel->setIcon(style()->standardIcon(QStyle::SP_BrowserStop));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Cancel"));
    connect(m_cancel, &QToolButton::clicked, this, &TaskBar::cancel);
    hide();
}

void TaskBar::begin(const QString &text)
{
    m_cancel->setEnabled(true);
    setProgress(0, 0, text);
    show();
}

void TaskBar::setProgress(qint64 done, qint64 total, const QString &text)
{
    if (!text.isEmpty()) {
        m_text->setText(text);
        m_bar->setAccessibleDescription(text);
    }
    if (total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    const double share = static_cast<double>(done) / static_cast<double>(total);
    m_bar->setRange(0, barSteps);
    m_bar->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * barSteps));
}

void TaskBar::end()
{
    hide();
}

void TaskBar::cancel()
{
    m_cancel->setEnabled(false);
    m_text->setText(tr("Stopping…"));
    Q_EMIT cancelRequested();
}
