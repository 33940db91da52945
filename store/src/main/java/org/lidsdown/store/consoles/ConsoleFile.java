package org.lidsdown.store.consoles;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.consoles.ConsolePlan;
import org.lidsdown.domain.figures.School;
import org.lidsdown.store.certificates.Authority;
import org.lidsdown.store.certificates.Credentials;
import org.lidsdown.store.certificates.Issued;
import org.lidsdown.store.certificates.ReadLines;
import org.lidsdown.store.certificates.SignedLines;
import org.lidsdown.store.failure.StoreException;

/** The one file that a console on another computer is opened with. */
public final class ConsoleFile {
    private static final String FIRST_LINE = "lids-down console 1";
    private static final String MADE_UP = "made-up";
    private static final String UNTIL = "until-ms";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    private final Path file;
    private final ReadLines lines;

    private ConsoleFile(Path file, ReadLines lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Which console of which school a file is for. */
    public record Named(String id, ConsolePlan plan, School school) {}

    /**
     * How a console reaches its host.
     *
     * @param named which console it is
     * @param tls what it shows, and whom it believes
     */
    public record Link(Named named, SSLContext tls) {}

    /** The bytes of the file, with what was issued for it. */
    public static byte[] write(Named named, Issued issued, Authority by) {
        SignedLines file = new SignedLines(FIRST_LINE);
        file.line("console", named.plan().name());
        file.line("id", named.id());
        file.line("host", named.plan().host());
        file.line(named.school().madeUp() ? MADE_UP : "school", named.school().name());
        file.line(UNTIL, Long.toString(issued.expires().toEpochMilli()));
        file.issued(issued, by);
        return file.signed(by);
    }

    /**
     * Reads this file, which is as its host made it and whose certificate has not ended yet; else
     * throws one plain sentence.
     */
    public static Link read(Path file, Clock clock) {
        ReadLines lines = new ReadLines(text(file));
        ConsoleFile given = new ConsoleFile(file, lines);
        if (!lines.first().equals(FIRST_LINE)) {
            throw given.failure(
                    "The file %s is not one that a console is opened with; get it from the host's Settings, under Other computers.",
                    "not-a-console-file", null);
        }
        return given.link(clock);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            return "";
        } catch (IOException e) {
            throw new StoreException(
                    "The file %s cannot be read; nothing was opened.".formatted(file),
                    "console-file-unreadable",
                    e);
        }
    }

    private Link link(Clock clock) {
        try {
            Credentials credentials = Credentials.in(lines);
            Instant ends = Instant.ofEpochMilli(Long.parseLong(lines.value(UNTIL)));
            if (!ends.isAfter(clock.instant())) {
                throw failure(
                        "The file %s served until "
                                + DAY.format(ends)
                                + "; get another one from the host's Settings, under Other computers.",
                        "console-file-ended",
                        null);
            }
            return new Link(named(), credentials.context());
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw failure(
                    "The file %s is not as the host made it, so nothing was opened; get it again from the host.",
                    "console-file-changed", e);
        }
    }

    private Named named() {
        boolean madeUp = lines.has(MADE_UP);
        return new Named(
                lines.value("id"),
                new ConsolePlan(lines.value("console"), lines.value("host")),
                new School(lines.value(madeUp ? MADE_UP : "school"), madeUp));
    }

    private StoreException failure(String sentence, String code, @Nullable Exception cause) {
        return new StoreException(sentence.formatted(file), code, cause);
    }
}
