package org.lidsdown.kiosk.selftest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.lidsdown.kiosk.outbox.Folder;

/** Looks whether a kiosk can do all that it is there for; it tells nobody else. */
public final class SelfTest {

    private static final String FILE = "tested.txt";
    private static final int HOST_MILLIS = 2_000;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration BACK = Duration.ofDays(1);

    private final Folder folder;
    private final URI host;
    private final Knows knows;
    private final Clock clock;

    /**
     * What the kiosk itself knows of its parts.
     *
     * @param keys whether there are keys
     * @param sound whether it can be heard, or is meant to be silent
     * @param pictures whether the school's own pictures can be shown
     */
    public record Knows(BooleanSupplier keys, BooleanSupplier sound, BooleanSupplier pictures) {}

    /** Tests with this folder on the outbox's disk, this host, this clock, and what it knows. */
    public SelfTest(Folder folder, URI host, Clock clock, Knows knows) {
        this.folder = folder;
        this.host = host;
        this.clock = clock;
        this.knows = knows;
    }

    /** Tests everything; it waits up to two seconds for the host. */
    public synchronized List<Finding> run() {
        boolean clockCanBeRight = !clock.instant().isBefore(last().minus(BACK));
        return List.of(
                new Finding(Part.OUTBOX, canWrite()),
                new Finding(Part.KEYS, knows.keys().getAsBoolean()),
                new Finding(Part.HOST, answers()),
                new Finding(Part.SOUND, knows.sound().getAsBoolean()),
                new Finding(Part.PICTURES, knows.pictures().getAsBoolean()),
                new Finding(Part.CLOCK, clockCanBeRight));
    }

    private boolean canWrite() {
        try {
            folder.write(FILE, (clock.instant() + "\n").getBytes(US_ASCII));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** When it was tested last; a clock that lost its battery says that this is yet to come. */
    private Instant last() {
        try {
            return Instant.parse(Files.readString(folder.path().resolve(FILE), US_ASCII).strip());
        } catch (IOException | DateTimeParseException _) {
            return FIRST;
        }
    }

    private boolean answers() {
        int usual = "https".equals(host.getScheme()) ? HTTPS : HTTP;
        int port = host.getPort() < 0 ? usual : host.getPort();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host.getHost(), port), HOST_MILLIS);
            return true;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }
}
