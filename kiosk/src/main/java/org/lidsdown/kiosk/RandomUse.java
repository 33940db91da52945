package org.lidsdown.kiosk;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ButtonBase;

/**
 * Touches tiles at random for a while, stores nothing, and says how long it took each time until
 * the next picture was painted, and how much memory stays in use. On an old computer it tells
 * whether that is quick enough for a child.
 */
final class RandomUse {

    private static final long SEED = 20_260_901;
    private static final long BETWEEN_MILLIS = 60;
    private static final long SETTLING_MILLIS = 500;
    private static final double MEGABYTE = 1 << 20;
    private static final double MILLION = 1e6;
    private static final int PARTS = 4;

    private final ScreenThread screen;
    private final Showing showing;
    private final PrintStream out;
    private final RandomGenerator chance =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final List<Long> times = new ArrayList<>();

    RandomUse(ScreenThread screen, Showing showing, PrintStream out) {
        this.screen = screen;
        this.showing = showing;
        this.out = out;
    }

    /** Uses the kiosk for so long, away from the screen's thread, and says how it went. */
    void run(Duration time) throws IOException, InterruptedException {
        for (int part = 1; part <= PARTS; part++) {
            long end = System.nanoTime() + time.toNanos() / PARTS;
            while (System.nanoTime() < end) {
                touch();
                Thread.sleep(BETWEEN_MILLIS);
            }
            say();
        }
    }

    private void touch() throws IOException {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        screen.call(() -> {
            List<ButtonBase> tiles = showing.journey().frame().touchable();
            long touched = System.nanoTime();
            if (!tiles.isEmpty()) {
                tiles.get(chance.nextInt(tiles.size())).fire();
            }
            atThePulseAfterTheNext(touched, painted);
            return tiles;
        });
        times.add(painted.join());
    }

    /** By the second pulse, what the first has laid out is painted. */
    private static void atThePulseAfterTheNext(long touched, CompletableFuture<Long> painted) {
        new AnimationTimer() {
            private boolean second;

            @Override
            public void handle(long now) {
                if (second) {
                    stop();
                    painted.complete(System.nanoTime() - touched);
                }
                second = true;
            }
        }.start();
    }

    /** What was drawn is given back in two steps, so memory is cleared up twice. */
    private void clearUp() throws IOException, InterruptedException {
        for (int time = 0; time < 2; time++) {
            screen.call(() -> {
                System.gc();
                return times;
            });
            Thread.sleep(SETTLING_MILLIS);
        }
    }

    private void say() throws IOException, InterruptedException {
        clearUp();
        Runtime memory = Runtime.getRuntime();
        double used = (memory.totalMemory() - memory.freeMemory()) / MEGABYTE;
        List<Long> sorted = times.stream().sorted().toList();
        out.printf(
                Locale.ROOT,
                "%d touches, p50 %.1f ms, p99 %.1f ms, longest %.1f ms, %.1f MB in use%n",
                sorted.size(),
                at(sorted, 0.5),
                at(sorted, 0.99),
                at(sorted, 1),
                used);
        times.clear();
    }

    private static double at(List<Long> sorted, double share) {
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, index)) / MILLION;
    }
}
