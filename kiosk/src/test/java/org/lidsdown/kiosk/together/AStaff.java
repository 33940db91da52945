package org.lidsdown.kiosk.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.store.Copies;
import org.lidsdown.store.Store;
import org.lidsdown.store.backup.Unlocking;
import org.lidsdown.store.proof.Verdict;

/** What a member of staff was told is kept, and whether it is. */
final class AStaff {

    private final Path log;
    private final Path backups;
    private final Map<String, Integer> kept = new HashMap<>();
    private final TreeSet<String> backedUp = new TreeSet<>();
    private int confirmed;
    private int keys;
    private int backupsSeen;

    /** Makes the log of a school in this folder. */
    AStaff(Path folder) {
        log = folder.resolve("log");
        backups = folder.resolve("backups");
        AStaffProgram.setUp(log);
    }

    Process writing() throws IOException {
        return AProcess.of(AStaffProgram.class, log.toString());
    }

    Process writingAndBackingUp() throws IOException {
        return AProcess.of(AStaffProgram.class, log.toString(), backups.toString());
    }

    /** Takes note of what the program said. */
    void note(List<String> said) {
        for (String line : said) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "keys" -> keys++;
                case "backup" -> backedUp.add(words[1]);
                default -> {
                    kept.merge(words[0], Integer.parseInt(words[1]), Math::max);
                    confirmed++;
                }
            }
        }
    }

    /** Every entry that was confirmed is there, can be read, and the chain is whole. */
    void check() {
        try (Store store = Store.open(log, Clock.systemUTC(), "a test")) {
            assertThat(store.log().doubt()).isEmpty();
            check(store);
        }
    }

    private void check(Store store) {
        AStaffProgram.signedIn(store);
        kept.forEach((ref, size) -> {
            Incident incident = store.incidents().find(new IncidentRef(ref)).orElseThrow();
            assertThat(incident.size()).as(ref).isGreaterThanOrEqualTo(size);
        });
        assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
        assertThat(store.log().rebuild(AStaffProgram.HEAD.id()).agreed()).isTrue();
    }

    /** The latest backup that was confirmed can be restored into this folder, and is whole. */
    void checkBackups(Path restored) throws IOException {
        if (backedUp.isEmpty()) {
            return;
        }
        backupsSeen += backedUp.size();
        Path latest = backups.resolve(backedUp.last());
        Unlocking key = new Unlocking.WithKeyFile(log.resolve("machine-key"));
        Copies.restore(latest, key, restored, Clock.systemUTC());
        try (Store store = Store.open(restored, Clock.systemUTC(), "a test")) {
            AStaffProgram.signedIn(store);
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
        }
        remove(restored);
        remove(backups);
        backedUp.clear();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }

    /** How many backups were confirmed, the latest before each cut restored. */
    int backupsSeen() {
        return backupsSeen;
    }

    @Override
    public String toString() {
        return "%,d entries confirmed, %d backups, keys changed %d times"
                .formatted(confirmed, backupsSeen, keys);
    }
}
