// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delegates/stage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace domain;

class TextEditorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsPrettyToReadAndStoredCompact();
    void reformattingJsonIsNoChange();
    void brokenJsonIsRefusedAsOneTypes();
    void secretsWithinJsonAreHiddenUntilAskedFor();
    void hidingSecretsAgainKeepsWhatWasTyped();
    void severalLinesAreKept();
    void aSecretShowsItsEndOnly();
    void aSecretIsEditedOnceShown();
    void typingOverASecretReplacesIt();
    void pastingOverASecretReplacesIt();
    void aMissingSecretIsTypedAtOnce();
    void anotherSecretIsHiddenAgain();
    void aSecretIsCopiedWithoutBeingShown();
};

namespace {

QPlainTextEdit *textOf(const Stage &stage)
{
    return stage.editor->findChild<QPlainTextEdit *>();
}

QToolButton *buttonNamed(const Stage &stage, const char *part)
{
    const QList<QToolButton *> buttons = stage.editor->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->accessibleName().endsWith(latin(part)))
            return button;
    }
    return nullptr;
}

} // namespace

void TextEditorsTest::jsonIsPrettyToReadAndStoredCompact()
{
    Stage stage(Entity::App, "config");
    stage.editor->setValue(latin("{\"b\":1.50, \"a\":12345678901234567890}"));
    QCOMPARE(textOf(stage)->toPlainText(), latin("{\n  \"b\": 1.50,\n  \"a\": 12345678901234567890\n}"));
    QCOMPARE(stage.editor->value(), QVariant(latin("{\"b\":1.50, \"a\":12345678901234567890}")));
    textOf(stage)->setFocus();
    textOf(stage)->moveCursor(QTextCursor::Start);
    QTest::keyClick(textOf(stage), Qt::Key_Right);
    QTest::keyClicks(textOf(stage), latin("\"c\": true,"));
    QCOMPARE(stage.editor->problem(), QString());
    QCOMPARE(stage.editor->value(), QVariant(latin("{\"c\":true,\"b\":1.50,\"a\":12345678901234567890}")));
}

void TextEditorsTest::reformattingJsonIsNoChange()
{
    Stage stage(Entity::App, "config");
    stage.editor->setValue(latin("{\"a\": 1}"));
    textOf(stage)->moveCursor(QTextCursor::End);
    QTest::keyClick(textOf(stage), Qt::Key_Return);
    QVERIFY(!stage.editor->isEdited());
    QCOMPARE(stage.editor->value(), QVariant(latin("{\"a\": 1}")));
}

void TextEditorsTest::brokenJsonIsRefusedAsOneTypes()
{
    Stage stage(Entity::App, "config");
    stage.editor->setValue(latin("{\"a\":1}"));
    textOf(stage)->moveCursor(QTextCursor::End);
    QTest::keyClick(textOf(stage), Qt::Key_Backspace);
    QVERIFY(!stage.editor->problem().isEmpty());
    QTest::keyClicks(textOf(stage), latin("}"));
    QCOMPARE(stage.editor->problem(), QString());
    QVERIFY(!stage.editor->isEdited());
}

void TextEditorsTest::secretsWithinJsonAreHiddenUntilAskedFor()
{
    Stage stage(Entity::App, "config");
    stage.editor->setValue(latin("{\"api_key\":\"sk-123\"}"));
    QVERIFY(!textOf(stage)->toPlainText().contains(latin("sk-123")));
    QVERIFY(textOf(stage)->isReadOnly());
    QTest::keyClick(buttonNamed(stage, "edit"), Qt::Key_Space);
    QVERIFY(textOf(stage)->toPlainText().contains(latin("sk-123")));
    QVERIFY(!textOf(stage)->isReadOnly());
    QVERIFY(!stage.editor->isEdited());
}

void TextEditorsTest::hidingSecretsAgainKeepsWhatWasTyped()
{
    Stage stage(Entity::App, "config");
    stage.editor->setValue(latin("{\"api_key\":\"sk\"}"));
    QToolButton *reveal = buttonNamed(stage, "edit");
    reveal->click();
    textOf(stage)->setPlainText(latin("{\"api_key\":\"new\"}"));
    reveal->click();
    QVERIFY(!textOf(stage)->toPlainText().contains(latin("new")));
    reveal->click();
    QVERIFY(textOf(stage)->toPlainText().contains(latin("new")));
    QCOMPARE(stage.editor->value(), QVariant(latin("{\"api_key\":\"new\"}")));
}

void TextEditorsTest::severalLinesAreKept()
{
    Stage stage(Entity::Device, "notes");
    stage.editor->setValue(latin(""));
    QSignalSpy finished(stage.editor, &FieldEditor::finished);
    QTest::keyClicks(textOf(stage), latin("one"));
    QTest::keyClick(textOf(stage), Qt::Key_Return);
    QTest::keyClicks(textOf(stage), latin("two"));
    QCOMPARE(stage.editor->value(), QVariant(latin("one\ntwo")));
    QCOMPARE(finished.count(), 0);
    QTest::keyClick(textOf(stage), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(finished.count(), 1);
}

void TextEditorsTest::aSecretShowsItsEndOnly()
{
    Stage stage(Entity::Device, "api_key");
    stage.editor->setValue(latin("abcdefghijklmnopQx7f"));
    QVERIFY(stage.line()->text().endsWith(latin("Qx7f")));
    QVERIFY(!stage.line()->text().contains(latin("mnop")));
    stage.editor->setValue(latin("short"));
    QVERIFY(!stage.line()->text().contains(latin("ort")));
}

void TextEditorsTest::aSecretIsEditedOnceShown()
{
    Stage stage(Entity::Device, "api_key");
    stage.editor->setValue(latin("abcdefghijklmnop"));
    QTest::keyClick(stage.line(), Qt::Key_Backspace);
    QVERIFY(!stage.editor->isEdited());
    QTest::keyClick(buttonNamed(stage, "Show"), Qt::Key_Space);
    QCOMPARE(stage.line()->text(), latin("abcdefghijklmnop"));
    QTest::keyClick(stage.line(), Qt::Key_End);
    QTest::keyClicks(stage.line(), latin("q"));
    QCOMPARE(stage.editor->value(), QVariant(latin("abcdefghijklmnopq")));
    QTest::keyClick(buttonNamed(stage, "Show"), Qt::Key_Space);
    QVERIFY(!stage.line()->text().contains(latin("abc")));
    QCOMPARE(stage.editor->value(), QVariant(latin("abcdefghijklmnopq")));
}

void TextEditorsTest::typingOverASecretReplacesIt()
{
    Stage stage(Entity::Device, "api_key");
    stage.editor->setValue(latin("abcdefghijklmnop"));
    stage.enter();
    QTest::keyClicks(stage.line(), latin("new"));
    QCOMPARE(stage.line()->text(), latin("new"));
    QCOMPARE(stage.editor->value(), QVariant(latin("new")));
    QTest::keyClick(stage.line(), Qt::Key_Escape);
    QCOMPARE(stage.editor->value(), QVariant(latin("abcdefghijklmnop")));
    QVERIFY(!stage.line()->text().contains(latin("abc")));
    stage.editor->setReadOnly(true);
    QTest::keyClicks(stage.line(), latin("new"));
    QVERIFY(!stage.editor->isEdited());
    QVERIFY(!stage.line()->text().contains(latin("abc")));
}

void TextEditorsTest::pastingOverASecretReplacesIt()
{
    Stage stage(Entity::Device, "api_key");
    stage.editor->setValue(latin("abcdefghijklmnop"));
    stage.enter();
    QGuiApplication::clipboard()->setText(latin("pasted"));
    QTest::keyClick(stage.line(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stage.editor->value(), QVariant(latin("pasted")));
}

void TextEditorsTest::aMissingSecretIsTypedAtOnce()
{
    Stage stage(Entity::Device, "api_key");
    stage.editor->setValue(latin(""));
    stage.enter();
    QVERIFY(!stage.line()->placeholderText().isEmpty());
    QTest::keyClicks(stage.line(), latin("new"));
    QCOMPARE(stage.line()->text(), latin("new"));
    QCOMPARE(stage.editor->value(), QVariant(latin("new")));
    stage.editor->setValue(stage.editor->value());
    QVERIFY(!stage.line()->text().contains(latin("new")));
}

void TextEditorsTest::anotherSecretIsHiddenAgain()
{
    Stage stage(Entity::Device, "api_key");
    for (const char *before : {"", "abcdefghijklmnop"}) {
        stage.editor->setValue(latin(before));
        if (!buttonNamed(stage, "Show")->isChecked())
            buttonNamed(stage, "Show")->click();
        QCOMPARE(stage.line()->text(), latin(before));
        stage.editor->setValue(latin("qrstuvwxyz0123456789"));
        QVERIFY(!stage.line()->text().contains(latin("qrst")));
    }
}

void TextEditorsTest::aSecretIsCopiedWithoutBeingShown()
{
    Stage stage(Entity::User, "api_key");
    stage.editor->setValue(latin("abcdefghijklmnop"));
    QTest::keyClick(buttonNamed(stage, "Copy"), Qt::Key_Space);
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(content->text(), latin("abcdefghijklmnop"));
    QCOMPARE(content->data(latin("x-kde-passwordManagerHint")), QByteArray("secret"));
    QVERIFY(!stage.line()->text().contains(latin("abc")));
}

QTEST_MAIN(TextEditorsTest)
#include "tst_texteditors.moc"
