package org.lidsdown.domain.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.files.Checked.Fit;
import org.lidsdown.domain.files.Checked.Unfit;
import org.lidsdown.domain.files.Checked.Why;

class FileCheckTest {
    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(60)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put("IHDR".getBytes(ISO_8859_1))
                .putInt(width)
                .putInt(height)
                .array();
    }

    /** With a comment before the frame, as cameras write a good deal there. */
    private static byte[] jpeg(int width, int height) {
        return ByteBuffer.allocate(400)
                .put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xFE})
                .putShort((short) 302)
                .put(new byte[300])
                .put(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xC2})
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .array();
    }

    private static byte[] zip(String first) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(first));
            zip.write(new byte[100]);
        }
        return bytes.toByteArray();
    }

    private static void fits(byte[] bytes, String name, Media media) {
        assertThat(FileCheck.of(bytes, name)).isEqualTo(new Fit(media));
    }

    private static void isRefused(byte[] bytes, String name, Why why) {
        assertThat(FileCheck.of(bytes, name)).isEqualTo(new Unfit(why));
    }

    @Test
    void whatAPersonHasIsTaken() throws IOException {
        fits(png(1920, 1080), "Screenshot 2026.PNG", Media.PNG);
        fits(jpeg(4000, 3000), "IMG_0001.jpg", Media.JPEG);
        fits(jpeg(10, 10), "a photo that somebody renamed.png", Media.JPEG);
        fits("%PDF-1.7\n".getBytes(UTF_8), "letter.pdf", Media.PDF);
        fits("Zoë wrote: 🎒\r\n".getBytes(UTF_8), "chat.txt", Media.TEXT);
        fits("Zoë wrote".getBytes(ISO_8859_1), "chat.txt", Media.TEXT);
        fits("Zoë wrote".getBytes(UTF_16), "chat.txt", Media.TEXT);
        fits("<html>".getBytes(UTF_8), "page.txt", Media.TEXT);
        fits("Received: x\nFrom: a@b\n\nhello".getBytes(UTF_8), "mail.eml", Media.EMAIL);
        fits(zip("[Content_Types].xml"), "minutes.docx", Media.OFFICE);
        fits(zip("mimetype"), "minutes.odt", Media.OPEN_OFFICE);
        fits(
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1".getBytes(ISO_8859_1),
                "old.doc",
                Media.OLD_OFFICE);
    }

    @Test
    void aPictureIsNoPictureBecauseItsNameSaysSo() {
        isRefused("<html><script>".getBytes(UTF_8), "photo.png", Why.NO_PICTURE);
        isRefused("GIF89a".getBytes(UTF_8), "photo.jpg", Why.NO_PICTURE);
        isRefused(Arrays.copyOf(png(1, 1), 20), "photo.png", Why.NO_PICTURE);
        isRefused(png(0, 10), "photo.png", Why.NO_PICTURE);
        isRefused(Arrays.copyOf(jpeg(1, 1), 8), "photo.jpg", Why.NO_PICTURE);
    }

    @Test
    void nothingIsTakenThatIsNotWhatItsNameSays() throws IOException {
        isRefused(png(10, 10), "notes.txt", Why.NOT_AS_NAMED);
        isRefused("hello".getBytes(UTF_8), "letter.pdf", Why.NOT_AS_NAMED);
        isRefused("no line of a mail".getBytes(UTF_8), "mail.eml", Why.NOT_AS_NAMED);
        isRefused(zip("classes.dex"), "minutes.docx", Why.ARCHIVE);
        isRefused("bell\u0007".getBytes(UTF_8), "notes.txt", Why.NOT_AS_NAMED);
    }

    @Test
    void aPictureWithTooManyDotsIsRefusedUnopened() {
        isRefused(png(30_000, 30_000), "bomb.png", Why.TOO_MANY_DOTS);
        isRefused(png(Integer.MAX_VALUE, Integer.MAX_VALUE), "bomb.png", Why.TOO_MANY_DOTS);
        isRefused(jpeg(65_535, 65_535), "bomb.jpg", Why.TOO_MANY_DOTS);
        fits(png(8_000, 5_000), "large.png", Media.PNG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.zip", "all.txt", "all.docx", "all.png", "all", "all.jar"})
    void archivesAreRefusedUnderEveryName(String name) throws IOException {
        isRefused(zip("a.png"), name, Why.ARCHIVE);
    }

    @Test
    void otherArchivesAreRefusedToo() throws IOException {
        ByteArrayOutputStream gz = new ByteArrayOutputStream();
        new GZIPOutputStream(gz).close();
        isRefused(gz.toByteArray(), "all.gz", Why.ARCHIVE);
        isRefused("Rar!\u001A\u0007".getBytes(ISO_8859_1), "all.rar", Why.ARCHIVE);
        isRefused("7z\u00BC\u00AF'\u001C".getBytes(ISO_8859_1), "all.7z", Why.ARCHIVE);
        isRefused((".".repeat(257) + "ustar").getBytes(UTF_8), "all.tar", Why.ARCHIVE);
    }

    @Test
    void emptyAndEndlessFilesAreRefused() {
        isRefused(new byte[0], "a.png", Why.EMPTY);
        isRefused(new byte[FileCheck.LARGEST + 1], "a.txt", Why.TOO_LARGE);
        isRefused("MZ".getBytes(UTF_8), "game.exe", Why.UNKNOWN_KIND);
        isRefused("hello".getBytes(UTF_8), "noending", Why.UNKNOWN_KIND);
    }

    @Test
    void whateverTheBytesAreThereIsAnAnswer() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = random.nextBoolean() ? jpeg(9, 9) : png(9, 9);
            for (int n = random.nextInt(6); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            for (String name : new String[] {"a.png", "a.docx", "a.odt", "a.txt", "a.eml"}) {
                assertThat(FileCheck.of(cut, name)).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, ../../etc/passwd, copy of ____etc_passwd.txt",
        "..\\..\\win.ini, ..\\..\\win.ini, copy of ____win.txt",
        "CON.png, CON.png, copy of CON.txt",
        "a:b.txt, a:b.txt, copy of a_b.txt",
        "notes.txt, notes.txt, copy of notes.txt"
    })
    void aNameIsKeptAsWordsAndNeverAWayThroughFolders(String given, String kept, String copy) {
        assertThat(FileName.kept(given)).isEqualTo(kept);
        assertThat(FileName.forCopy(FileName.kept(given), Media.TEXT)).isEqualTo(copy);
    }

    @Test
    void signsThatHideOrTurnOthersRoundAreWrittenOut() {
        assertThat(FileName.kept("a\u202Egnp.exe\u0007\n\uD800"))
                .isEqualTo("a[U+202E]gnp.exe[U+0007][U+000A][U+D800]");
        assertThat(FileName.kept("🎒".repeat(200) + ".jpeg"))
                .hasSizeLessThanOrEqualTo(255)
                .endsWith("…" + ".jpeg");
    }
}
