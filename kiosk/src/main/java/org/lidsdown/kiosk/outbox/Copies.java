package org.lidsdown.kiosk.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lidsdown.domain.kiosks.Receipt;
import org.lidsdown.kiosk.outbox.Folder.Content;

/**
 * Copies of what the host has, each with the number of its entry in its name: kept for two weeks,
 * and longer until a verified backup contains them.
 */
final class Copies {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{18})_(.+)");

    private final Folder folder;
    private final Duration kept;
    private final Clock clock;

    Copies(Folder folder, Duration kept, Clock clock) {
        this.folder = folder;
        this.kept = kept;
        this.clock = clock;
    }

    int most() throws IOException {
        return folder.most();
    }

    Content content() throws IOException {
        return folder.content();
    }

    /** Keeps a copy of what the host has from now on. */
    void take(Path file, Optional<Receipt> receipt) throws IOException {
        String name = file.getFileName().toString();
        Path copy =
                folder.take(
                        file, receipt.map(r -> "%018d_%s".formatted(r.entry(), name)).orElse(name));
        Files.setLastModifiedTime(copy, FileTime.from(clock.instant()));
    }

    /** Forgets what is old enough, and contained as far as the host can say. */
    void forgetOld(OptionalLong contained) throws IOException {
        Instant longAgo = clock.instant().minus(kept);
        for (Path file : folder.files()) {
            if (!Files.getLastModifiedTime(file).toInstant().isBefore(longAgo)) {
                return;
            }
            if (contained.isEmpty() || entry(file) <= contained.getAsLong()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Forgets one, those in a backup first; says whether there was any. */
    boolean forgetOne(OptionalLong contained) throws IOException {
        Optional<Path> least =
                folder.files().stream()
                        .min(Comparator.comparing(file -> entry(file) > contained.orElse(0)));
        return least.isPresent() && Files.deleteIfExists(least.get());
    }

    /** All copies go to this folder, to be handed over once more. */
    void returnTo(Folder waiting) throws IOException {
        for (Path file : List.copyOf(folder.files())) {
            String name = file.getFileName().toString();
            Matcher numbered = NUMBERED.matcher(name);
            waiting.take(file, numbered.matches() ? numbered.group(2) : name);
        }
    }

    private static long entry(Path file) {
        Matcher numbered = NUMBERED.matcher(file.getFileName().toString());
        return numbered.matches() ? Long.parseLong(numbered.group(1)) : 0;
    }
}
