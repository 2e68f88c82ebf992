// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pictureshelf.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class PictureShelfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultPictureIsThereAtOnce();
    void aFirstFrameDoesNotKeepItsAnimation();
};

void PictureShelfTest::theDefaultPictureIsThereAtOnce()
{
    const auto picture = PictureShelf::defaultAnimation();
    QVERIFY(picture);
    QCOMPARE(picture->size, QSize(64, 32));
    QVERIFY(!picture->frames.isEmpty());
}

void PictureShelfTest::aFirstFrameDoesNotKeepItsAnimation()
{
    const QSize size(64, 32);
    frames::Animation blinking{size, 0, {}};
    for (const Qt::GlobalColor colour : {Qt::red, Qt::green, Qt::blue}) {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(colour);
        blinking.frames.append({image, 100});
    }
    const auto webp = frames::encode(blinking);
    QVERIFY(webp);
    const QTemporaryDir folder;
    AppPicture picture;
    picture.file = folder.filePath(QStringLiteral("blinking.webp"));
    QFile file(picture.file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*webp) == webp->size());
    file.close();

    PictureShelf shelf;
    QTRY_VERIFY(!shelf.firstFrame(picture).isNull());
    const auto animation = shelf.animation(picture);
    QVERIFY(animation);
    QCOMPARE(animation->frames.size(), 3);
    const QImage kept = shelf.firstFrame(picture);
    const QImage &first = animation->frames.constFirst().image;
    QCOMPARE(kept, first);
    QVERIFY(kept.constBits() != first.constBits()); // all frames of an animation share one block
}

QTEST_GUILESS_MAIN(PictureShelfTest)
#include "tst_pictureshelf.moc"
