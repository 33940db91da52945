package org.lidsdown.store.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.engine.EmbeddedDerby;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.proof.Verdict;

@Timeout(60)
class SeveralWritersTest {
    private static final int EACH = 150;

    @TempDir private Path folder;
    private Database database;
    private Chain host;

    @BeforeEach
    void twoThatShareALog() {
        database =
                Database.create(EmbeddedDerby.in(folder.resolve("database"), MachineKey.byLot()));
        host = Chain.begin(database, folder.resolve("head"));
        deed(host, "alone");
        host.share();
    }

    @AfterEach
    void close() {
        host.close();
        database.close();
    }

    private static long deed(Chain chain, String choice) {
        return chain.write(w -> w.append(Draft.of(Deed.REPORT_MADE, "", choice, "s.khan", 1)));
    }

    private static void waitUntil(BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whoeverWritesAtTheSameTimeMakesOneChain() {
        List<Chain> consoles = List.of(Chain.join(database), Chain.join(database));
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (Chain chain : List.of(host, consoles.getFirst(), consoles.getLast())) {
            all.add(
                    CompletableFuture.runAsync(() -> {
                        for (int i = 0; i < EACH; i++) {
                            deed(chain, "act " + i);
                        }
                    }));
        }
        all.forEach(CompletableFuture::join);
        assertThat(host.verify(List.of(), List.of()).verdict()).isInstanceOf(Verdict.Well.class);
        assertThat(Chain.stored(database).seq()).isEqualTo(3 * EACH + 1);
        consoles.forEach(Chain::close);
    }

    @Test
    void whatOthersWroteIsToldAndRemembered() {
        List<String> told = new CopyOnWriteArrayList<>();
        host.onNews(news -> news.items().forEach(item -> told.add(item.kind())));
        Chain console = Chain.join(database);
        long last = deed(console, "written elsewhere");
        waitUntil(() -> told.equals(List.of("REPORT_MADE")));
        Chain reopened = reopenedLater();
        assertThat(reopened.doubt()).isEmpty();
        assertThat(reopened.head().seq()).isEqualTo(last);
        console.close();
    }

    private Chain reopenedLater() {
        host.close();
        host = Chain.resume(database, folder.resolve("head"));
        return host;
    }

    @Test
    void whatOthersChangedIsForgottenBeforeTheNextIsWritten() {
        Chain console = Chain.join(database);
        AtomicBoolean forgotten = new AtomicBoolean();
        host.onOthers(_ -> forgotten.set(true));
        deed(console, "written elsewhere");
        Supplier<Boolean> seen = () -> host.write(_ -> forgotten.get());
        assertThat(seen.get()).isTrue();
        console.close();
    }

    @Test
    void nobodyWritesAfterAnEntryThatIsNotRight() {
        Chain console = Chain.join(database);
        forge();
        assertThatThrownBy(() -> deed(console, "after it"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Entry 2")
                .hasMessageContaining("another computer wrote");
        waitUntil(() -> host.doubt().isPresent());
        assertThatThrownBy(() -> deed(host, "after it")).isInstanceOf(StoreException.class);
        console.close();
    }

    private void forge() {
        try (var other = database.transactions()) {
            EntryRow right =
                    EntryRow.after(
                            host.head(),
                            Draft.of(Deed.REPORT_MADE, "", "forged", "s.khan", 1),
                            Bytes.of(new byte[16]),
                            new Digest());
            other.on(EntryMapper.class)
                    .insert(
                            new EntryRow(
                                    right.seq(),
                                    right.incident(),
                                    right.number(),
                                    right.writtenMs(),
                                    "somebody.else",
                                    right.kind(),
                                    right.subject(),
                                    right.choice(),
                                    right.pupil(),
                                    right.salt(),
                                    right.sealed(),
                                    right.commitment(),
                                    right.prev(),
                                    right.hash()));
            other.commit();
        }
    }

    @Test
    void nobodyWritesWhileAllOfItIsRead() {
        Chain console = Chain.join(database);
        CompletableFuture<Long> waiting =
                host.quietly(() -> {
                    CompletableFuture<Long> later =
                            CompletableFuture.supplyAsync(() -> deed(console, "later"));
                    assertThat(Chain.stored(database).seq()).isEqualTo(1);
                    assertThat(later).isNotDone();
                    return later;
                });
        assertThat(waiting.join()).isEqualTo(2);
        console.close();
    }
}
