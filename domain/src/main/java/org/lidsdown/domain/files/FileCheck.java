package org.lidsdown.domain.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lidsdown.domain.files.Checked.Why;

/**
 * Says by its content whether a file can be kept. Nothing is opened but the first lines and the
 * place where a picture says how large it is.
 */
public final class FileCheck {
    /** How long a file may be, in bytes. */
    public static final int LARGEST = 50 << 20;

    private static final long MOST_DOTS = 40_000_000L;
    private static final int FIRST = 1_024;
    private static final Pattern MAIL_LINE =
            Pattern.compile("(?i)(?m)^(from|to|subject|date|received|message-id|return-path):");
    private static final List<String> ARCHIVES =
            List.of("PK", "Rar!", "7z\u00BC\u00AF", "\u001F\u008B", "BZh", "\u00FD7zXZ", "MSCF");
    private static final List<String> OFFICE_PARTS =
            List.of("[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/");
    private static final int TAR_AT = 257;

    private final byte[] bytes;
    private final String head;

    private FileCheck(byte[] bytes) {
        this.bytes = bytes;
        this.head = new String(bytes, 0, Math.min(FIRST, bytes.length), ISO_8859_1);
    }

    /** What comes of looking at a file with this content and this name. */
    public static Checked of(byte[] bytes, String name) {
        if (bytes.length == 0) {
            return new Checked.Unfit(Why.EMPTY);
        }
        if (bytes.length > LARGEST) {
            return new Checked.Unfit(Why.TOO_LARGE);
        }
        FileCheck check = new FileCheck(bytes);
        return Media.named(name)
                .map(check::as)
                .orElseGet(() ->
                        new Checked.Unfit(check.isArchive() ? Why.ARCHIVE : Why.UNKNOWN_KIND));
    }

    private Checked as(Media named) {
        if (named.isPicture()) {
            return picture();
        }
        boolean fits =
                switch (named) {
                    case PNG, JPEG -> false;
                    case PDF -> head.contains("%PDF-");
                    case TEXT -> isText();
                    case EMAIL -> isText() && MAIL_LINE.matcher(head).find();
                    case OLD_OFFICE -> head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1");
                    case OFFICE -> OFFICE_PARTS.stream().anyMatch(firstPart()::startsWith);
                    case OPEN_OFFICE -> firstPart().equals("mimetype");
                };
        return fits
                ? new Checked.Fit(named)
                : new Checked.Unfit(isArchive() ? Why.ARCHIVE : Why.NOT_AS_NAMED);
    }

    private Checked picture() {
        Optional<Dots> dots = Dots.of(bytes);
        if (dots.isEmpty()) {
            return new Checked.Unfit(isArchive() ? Why.ARCHIVE : Why.NO_PICTURE);
        }
        return dots.get().many() > MOST_DOTS
                ? new Checked.Unfit(Why.TOO_MANY_DOTS)
                : new Checked.Fit(dots.get().media());
    }

    private boolean isArchive() {
        return ARCHIVES.stream().anyMatch(head::startsWith) || head.startsWith("ustar", TAR_AT);
    }

    /** The name of the first file within a zip; empty where it is no zip. */
    private String firstPart() {
        int nameAt = 30;
        if (!head.startsWith("PK\u0003\u0004") || head.length() < nameAt) {
            return "";
        }
        int length = head.charAt(26) | head.charAt(27) << Byte.SIZE;
        return head.substring(nameAt, Math.min(head.length(), nameAt + length));
    }

    private boolean isText() {
        return PlainText.of(bytes).codePoints().noneMatch(FileCheck::isNoText);
    }

    private static boolean isNoText(int point) {
        return point < ' ' && point != '\t' && point != '\n' && point != '\r' && point != '\f';
    }
}
