// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/addpicturedialog.h"

#include "ui/models/newnames.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/ledpanel.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace {

constexpr int previewWidth = 384;

base::Result<QByteArray> convertFile(const QString &path, QSize panel, frames::Fit fit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{
            base::Error::Kind::NoAccess,
            AddPictureDialog::tr("The file %1 cannot be read. Nothing was changed; look at its "
                                 "permissions or choose another one.")
                .arg(path),
            file.errorString()};
    return frames::webpFromPicture(file.read(frames::photoLimits.maxBytes + 1), panel, fit);
}

} // namespace

AddPictureDialog::AddPictureDialog(const QStringList &files, QSize panel, QWidget *parent)
    : QDialog(parent), m_panelSize(panel), m_panel(new LedPanel(previewWidth)), m_list(new QListWidget),
      m_name(new QLineEdit), m_fits(new QButtonGroup(this)), m_problem(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)),
      m_converting(this, [this](const Converted &webp) { take(webp); }),
      m_decoding(this, [this](const Decoded &picture) { showPicture(picture); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add apps from pictures"));
    for (const QString &file : files) {
        m_sources.append({file, appNameFromFile(file), {}, {}});
        m_list->addItem(m_sources.constLast().name);
    }
    m_list->setMaximumHeight(110);
    m_list->setAccessibleName(tr("Pictures"));
    m_panel->setPanelSize(panel);
    m_panel->setFixedSize(panel * std::max(previewWidth / panel.width(), 1));
    m_problem->setWordWrap(true);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, severityText(Severity::Error, palette().color(QPalette::Window)));
    m_problem->setPalette(red);
    auto *form = new QFormLayout(this);
    form->addRow(m_panel);
    form->addRow(m_problem);
    form->addRow(m_list);
    m_list->setVisible(m_sources.size() > 1);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Size"), makeFits());
    form->addRow(m_buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &AddPictureDialog::showSource);
    connect(m_name, &QLineEdit::textEdited, this, &AddPictureDialog::rename);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AddPictureDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    convert();
}

QWidget *AddPictureDialog::makeFits()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](frames::Fit fit, const QString &text, const QString &tip) {
        auto *button = new QRadioButton(text);
        button->setToolTip(tip);
        m_fits->addButton(button, static_cast<int>(fit));
        layout->addWidget(button);
    };
    add(frames::Fit::Contain, tr("&Whole picture"), tr("Black bars where its shape is another"));
    add(frames::Fit::Cover, tr("&Fill the panel"), tr("Cuts off what does not fit"));
    add(frames::Fit::Stretch, tr("&Stretch"), tr("Changes its proportions"));
    layout->addStretch(1);
    m_fits->button(static_cast<int>(frames::Fit::Contain))->setChecked(true);
    connect(m_fits, &QButtonGroup::idClicked, this, &AddPictureDialog::convert);
    return row;
}

void AddPictureDialog::setFit(frames::Fit fit)
{
    m_fits->button(static_cast<int>(fit))->setChecked(true);
    convert();
}

frames::Fit AddPictureDialog::fit() const
{
    return static_cast<frames::Fit>(m_fits->checkedId());
}

void AddPictureDialog::convert()
{
    m_converted = 0;
    convertNext();
    updateButtons();
}

void AddPictureDialog::convertNext()
{
    if (m_converted < m_sources.size())
        m_converting.start([file = m_sources[m_converted].file, panel = m_panelSize, fit = fit()] {
            return convertFile(file, panel, fit);
        });
}

void AddPictureDialog::take(const Converted &webp)
{
    const int place = m_converted++;
    Source &source = m_sources[place];
    source.webp = webp ? *webp : QByteArray();
    source.problem = webp ? QString() : webp.error().what;
    listSource(place);
    if (place == m_list->currentRow())
        showSource(place);
    updateButtons();
    convertNext();
}

void AddPictureDialog::showSource(int place)
{
    if (place < 0)
        return;
    const Source &source = m_sources.at(place);
    if (m_name->text() != source.name)
        m_name->setText(source.name);
    m_problem->setText(source.problem);
    m_problem->setVisible(!source.problem.isEmpty());
    if (!source.webp.isEmpty())
        return m_decoding.start([webp = source.webp] { return frames::decode(webp); });
    m_decoding.cancel();
    m_panel->clear();
}

void AddPictureDialog::showPicture(const Decoded &picture)
{
    if (picture)
        m_panel->setAnimation(*picture);
    else
        m_panel->clear();
}

/// Says in the list itself which pictures are not added.
void AddPictureDialog::listSource(int place)
{
    const Source &source = m_sources.at(place);
    QString text = source.name;
    if (!source.problem.isEmpty())
        text = tr("%1 (left out, it cannot be added)", "name of a picture")
                   .arg(source.name.isEmpty() ? appNameFromFile(source.file) : source.name);
    else if (source.name.isEmpty())
        text = tr("%1 (left out, it has no name)", "name of a picture").arg(appNameFromFile(source.file));
    m_list->item(place)->setText(text);
    m_list->item(place)->setToolTip(source.problem);
}

/// Names become parts of file names, so only their safe characters are taken.
void AddPictureDialog::rename(const QString &name)
{
    Source &source = m_sources[m_list->currentRow()];
    source.name =
        name.trimmed().isEmpty() ? QString() : appNameFromFile(name.trimmed() + QStringLiteral(".webp"));
    listSource(m_list->currentRow());
    updateButtons();
}

void AddPictureDialog::updateButtons()
{
    const auto ready = std::ranges::count_if(m_sources, &Source::isReady);
    QPushButton *add = m_buttons->button(QDialogButtonBox::Ok);
    add->setText(tr("Add %n apps", nullptr, static_cast<int>(ready)));
    add->setEnabled(m_converted == m_sources.size() && ready > 0);
}

void AddPictureDialog::finish()
{
    QList<FleetFiles::NewPicture> pictures;
    for (const Source &source : std::as_const(m_sources))
        if (source.isReady())
            pictures.append({source.name, source.webp});
    Q_EMIT chosen(pictures);
    accept();
}
