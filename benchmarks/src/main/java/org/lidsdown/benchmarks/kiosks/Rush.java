package org.lidsdown.benchmarks.kiosks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.lidsdown.benchmarks.table.Sample;
import org.lidsdown.kiosk.handover.Handover;

/** All kiosks hand over at the same moment, each one envelope after the other. */
final class Rush {
    private static final int PATIENCE_MINUTES = 5;

    private final List<OneKiosk> kiosks;
    private final List<Handful> piles = new ArrayList<>();
    private final Set<String> envelopes = new HashSet<>();
    private final CountDownLatch ready;
    private final CountDownLatch done;

    /** So many concerns are told at each kiosk. */
    Rush(List<OneKiosk> kiosks, int each) throws IOException {
        this.kiosks = kiosks;
        this.ready = new CountDownLatch(kiosks.size());
        this.done = new CountDownLatch(kiosks.size());
        for (OneKiosk kiosk : kiosks) {
            List<Path> files = kiosk.told(each);
            files.forEach(
                    file -> envelopes.add(file.getFileName().toString().replace(".sealed", "")));
            piles.add(new Handful(files, ready, done));
        }
    }

    /** Has them hand over; how many seconds until the last one was acknowledged. */
    double seconds() throws InterruptedException {
        List<Handover> handovers = new ArrayList<>();
        for (int i = 0; i < kiosks.size(); i++) {
            handovers.add(kiosks.get(i).handover(piles.get(i)));
        }
        ready.await();
        long begun = System.nanoTime();
        handovers.forEach(Handover::call);
        boolean all = done.await(PATIENCE_MINUTES, TimeUnit.MINUTES);
        handovers.forEach(Handover::close);
        if (!all) {
            throw new IllegalStateException("%d kiosks still wait".formatted(done.getCount()));
        }
        return (piles.stream().mapToLong(Handful::lastAt).max().orElseThrow() - begun) / 1e9;
    }

    /** Which envelopes the log should have now. */
    Set<String> envelopes() {
        return Set.copyOf(envelopes);
    }

    /** How many milliseconds each of them took from being offered to being acknowledged. */
    Sample acknowledged() {
        Sample all = new Sample();
        piles.forEach(pile -> all.add(pile.acknowledged()));
        return all;
    }
}
