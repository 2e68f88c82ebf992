// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/addpicturedialog.h"
#include "ui/widgets/ledpanel.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

class AddPictureDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureThatIsNoneIsMarkedInTheList();
    void theFitChosenLastIsTheOneTaken();
    void picturesAreDecodedOffTheWindowsThread();

private:
    /// Path of a file of one colour.
    QString savePicture(const char *name, Qt::GlobalColor colour) const;

    QTemporaryDir m_folder;
};

QString AddPictureDialogTest::savePicture(const char *name, Qt::GlobalColor colour) const
{
    const QString path = m_folder.filePath(QString::fromLatin1(name));
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(colour);
    if (!image.save(path))
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void AddPictureDialogTest::aPictureThatIsNoneIsMarkedInTheList()
{
    const QString good = savePicture("good.png", Qt::red);
    const QString broken = m_folder.filePath(QStringLiteral("broken.png"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
    file.close();
    auto *dialog = new AddPictureDialog({good, broken}, {64, 32});
    dialog->show();
    const auto *list = dialog->findChild<QListWidget *>();
    QTRY_COMPARE(list->item(1)->text(), QStringLiteral("broken (left out, it cannot be added)"));
    QVERIFY(!list->item(1)->toolTip().isEmpty());
    QTRY_VERIFY(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    QCOMPARE(list->item(0)->text(), QStringLiteral("good"));
    auto *name = dialog->findChild<QLineEdit *>();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QCOMPARE(list->item(0)->text(), QStringLiteral("good (left out, it has no name)"));
    dialog->reject();
}

void AddPictureDialogTest::theFitChosenLastIsTheOneTaken()
{
    const QStringList files{savePicture("red.png", Qt::red), savePicture("blue.png", Qt::blue)};
    auto *dialog = new AddPictureDialog(files, {64, 32});
    dialog->show();
    const QSignalSpy chosen(dialog, &AddPictureDialog::chosen);
    auto *add = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    for (const frames::Fit fit : {frames::Fit::Cover, frames::Fit::Contain, frames::Fit::Stretch}) {
        dialog->setFit(fit);
        QVERIFY(!add->isEnabled());
    }
    QTRY_VERIFY(add->isEnabled());
    add->click();
    const auto pictures = chosen.constFirst().constFirst().value<QList<FleetFiles::NewPicture>>();
    QCOMPARE(pictures.size(), 2);
    for (qsizetype i = 0; i < files.size(); ++i) {
        QFile file(files[i]);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(pictures[i].webp, *frames::webpFromPicture(file.readAll(), {64, 32}, frames::Fit::Stretch));
    }
}

void AddPictureDialogTest::picturesAreDecodedOffTheWindowsThread()
{
    const QStringList files{savePicture("red.png", Qt::red), savePicture("blue.png", Qt::blue)};
    auto *dialog = new AddPictureDialog(files, {64, 32});
    dialog->show();
    QTRY_VERIFY(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    auto *panel = dialog->findChild<LedPanel *>();
    const auto isBlue = [panel] {
        const QImage middle = panel->grab({panel->rect().center() - QPoint(15, 15), QSize(30, 30)}).toImage();
        int blue = 0;
        for (int y = 0; y < middle.height(); ++y)
            for (int x = 0; x < middle.width(); ++x)
                blue = std::max(blue, qBlue(middle.pixel(x, y)) - qRed(middle.pixel(x, y)));
        return blue > 100;
    };
    QThreadPool &pool = *QThreadPool::globalInstance();
    QVERIFY(pool.waitForDone(20'000));
    const int threads = pool.maxThreadCount();
    pool.setMaxThreadCount(1);
    QSemaphore mayGoOn;
    pool.start([&mayGoOn] { mayGoOn.acquire(); });
    dialog->findChild<QListWidget *>()->setCurrentRow(1);
    const bool atOnce = isBlue();
    mayGoOn.release();
    QTRY_VERIFY(isBlue());
    pool.setMaxThreadCount(threads);
    QVERIFY(!atOnce);
    dialog->reject();
}

QTEST_MAIN(AddPictureDialogTest)
#include "tst_addpicturedialog.moc"
