package org.lidsdown.benchmarks.kiosks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import org.lidsdown.benchmarks.table.Sample;
import org.lidsdown.domain.kiosks.Heartbeat.Health;
import org.lidsdown.domain.kiosks.Receipt;
import org.lidsdown.kiosk.handover.Pile;

/**
 * What waits at one kiosk: it takes the time from when each envelope is first offered until the
 * host has it for good. What an outbox would do on the kiosk's own disk then is left out: two
 * hundred kiosks have two hundred disks.
 */
final class Handful implements Pile {
    private final CountDownLatch ready;
    private final CountDownLatch all;
    private final List<Path> waiting;
    private final Map<Path, Long> offered = new HashMap<>();
    private final Sample acknowledged = new Sample();
    private long last;

    /** These wait; one latch is told when the kiosk is about to ask for them, one when all went. */
    Handful(List<Path> files, CountDownLatch ready, CountDownLatch all) {
        this.waiting = new ArrayList<>(files);
        this.ready = ready;
        this.all = all;
    }

    @Override
    public synchronized List<Path> waiting() {
        offersNext();
        return List.copyOf(waiting);
    }

    private void offersNext() {
        last = System.nanoTime();
        waiting.stream().findFirst().ifPresent(file -> offered.putIfAbsent(file, last));
    }

    @Override
    public synchronized void sent(Path file, Optional<Receipt> receipt) {
        long begun = offered.getOrDefault(file, last);
        acknowledged.add((System.nanoTime() - begun) / 1e6);
        waiting.remove(file);
        offersNext();
        if (waiting.isEmpty()) {
            all.countDown();
        }
    }

    /** How many milliseconds each took. */
    synchronized Sample acknowledged() {
        Sample copy = new Sample();
        copy.add(acknowledged);
        return copy;
    }

    /** When the last one was acknowledged. */
    synchronized long lastAt() {
        return last;
    }

    @Override
    public void bad(Path file) {
        throw new IllegalStateException("the host did not take " + file);
    }

    @Override
    public void tidy() {
        ready.countDown();
    }

    @Override
    public Optional<Receipt> receipt() {
        return Optional.empty();
    }

    @Override
    public Health health() {
        return new Health(0, Duration.ZERO, 0, 0);
    }

    @Override
    public void contained(OptionalLong entry) {}

    @Override
    public void again() {
        throw new IllegalStateException("the host says that it lost something");
    }
}
