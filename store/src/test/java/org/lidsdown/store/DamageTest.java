package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.proof.Verdict;

/**
 * Damage to the database's own log after a crash; {@code -Dlidsdown.damage.rounds=500} for long.
 */
@DerbyOnly("damage to Derby's own log")
class DamageTest {
    private static final int ROUNDS = Integer.getInteger("lidsdown.damage.rounds", 12);
    private static final long SEED = Long.getLong("lidsdown.damage.seed", 20_261_125L);
    private static final int KINDS = 4;
    private static final int TAIL = 4_096;

    @TempDir Path folder;

    @Test
    void damageToTheDatabasesOwnLogAfterACrashIsNeverSilent() throws Exception {
        ALog.in(folder).close();
        String[] confirmed = AWriter.killedAtRest(folder, 120).split(" ", -1);
        Random random = new Random(SEED);
        int noticed = 0;

        for (int round = 0; round < ROUNDS; round++) {
            Path copy = Files.createDirectory(folder.resolve("round" + round));
            ALog.copy(folder.resolve("log"), copy.resolve("log"));
            Path log = copy.resolve("log/database/log/log1.dat");
            String damage = damage(log, round % KINDS, random);
            byte[] damaged = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];

            noticed += isNoticed(copy) ? 1 : wholeOrFail(copy, confirmed, damage);

            assertThat(rescued(copy)).as("%s: put aside", damage).isEqualTo(damaged);
            ALog.remove(copy);
        }

        assertThat(noticed).isPositive();
    }

    private static boolean isNoticed(Path copy) {
        try (Store store = ALog.again(copy, Clock.systemUTC())) {
            return store.log().doubt().or(store.log()::notice).isPresent();
        } catch (StoreException e) {
            assertThat(e).hasMessageContaining("estore the latest backup");
            return true;
        }
    }

    private static int wholeOrFail(Path copy, String[] confirmed, String damage) {
        try (Store store = ALog.again(copy, Clock.systemUTC())) {
            IncidentRef last = new IncidentRef(confirmed[0]);
            assertThat(store.incidents().find(last).map(Incident::size).orElse(0))
                    .as("%s, seed %d", damage, SEED)
                    .isGreaterThanOrEqualTo(Integer.parseInt(confirmed[1]));
            assertThat(store.log().verify()).as(damage).isInstanceOf(Verdict.Well.class);
        }
        return 0;
    }

    /** Flips a bit anywhere or near the end, cuts the end off, or deletes the file. */
    private static String damage(Path log, int kind, Random random) throws IOException {
        int end = end(log);
        int at = random.nextInt(kind == 1 ? Math.max(0, end - TAIL) : 0, end);
        switch (kind) {
            case 0, 1 -> flip(log, at, random.nextInt(8));
            case 2 -> cut(log, at);
            default -> Files.delete(log);
        }
        return List.of("flipped", "flipped near the end", "cut", "deleted").get(kind)
                + " at %d of %d".formatted(at, end);
    }

    private static void flip(Path log, int at, int bit) throws IOException {
        try (FileChannel channel =
                FileChannel.open(log, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, at);
            one.put(0, (byte) (one.get(0) ^ 1 << bit));
            channel.write(one.flip(), at);
        }
    }

    private static void cut(Path log, int at) throws IOException {
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            channel.truncate(at);
        }
    }

    private static int end(Path log) throws IOException {
        byte[] bytes = Files.readAllBytes(log);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        return end;
    }

    private static byte[] rescued(Path copy) throws IOException {
        try (var rescues = Files.list(copy.resolve("log/log-rescue"))) {
            Path log = rescues.sorted().findFirst().orElseThrow().resolve("log1.dat");
            return Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
        }
    }
}
