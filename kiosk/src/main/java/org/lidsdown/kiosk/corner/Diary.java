package org.lidsdown.kiosk.corner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.lidsdown.kiosk.outbox.Folder;

/** When the staff's corner was opened, or tried, and what was done there; nothing of pupils. */
public final class Diary {

    private static final String FILE = "corner.log";
    private static final int MOST_LINES = 500;

    private final Folder folder;
    private final Clock clock;

    /** The diary in this folder. */
    public Diary(Folder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Writes down that this was done now; a disk that is full keeps nobody from doing it. */
    public synchronized void note(String what) {
        List<String> lines = new ArrayList<>(lines());
        lines.add(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + what);
        List<String> kept = lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
        try {
            folder.write(FILE, (String.join("\n", kept) + "\n").getBytes(UTF_8));
        } catch (IOException e) {
            System.getLogger(Diary.class.getName())
                    .log(System.Logger.Level.WARNING, "The corner's diary cannot be written.");
        }
    }

    /** What was written down, the oldest first. */
    public synchronized List<String> lines() {
        Path file = folder.path().resolve(FILE);
        try {
            return Files.exists(file) ? Files.readAllLines(file, UTF_8) : List.of();
        } catch (IOException _) {
            return List.of();
        }
    }
}
