package org.lidsdown.kiosk.outbox;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Sealed;

/**
 * The kiosk's folder of sealed concerns: {@code started} while a telling goes on, {@code waiting}
 * for the host, {@code sent} once the host has it, {@code bad} where something is wrong. One kiosk
 * at a time has it.
 */
public final class Outbox implements AutoCloseable {

    private static final Duration SENT_IS_KEPT = Duration.ofDays(14);

    private final Folder started;
    private final Folder waiting;
    private final Folder sent;
    private final Folder bad;
    private final FileChannel lock;
    private final Clock clock;
    private final Map<UUID, List<Path>> open = new HashMap<>();

    private Outbox(Path folder, FileChannel lock, Clock clock) throws IOException {
        this.lock = lock;
        this.clock = clock;
        started = new Folder(folder.resolve("started"));
        waiting = new Folder(folder.resolve("waiting"));
        sent = new Folder(folder.resolve("sent"));
        bad = new Folder(folder.resolve("bad"));
    }

    /**
     * Opens the outbox in this folder; what an interrupted telling left there now waits for the
     * host.
     */
    public static Outbox open(Path folder, Clock clock) {
        try {
            Files.createDirectories(folder);
            Outbox outbox = new Outbox(folder, locked(folder), clock);
            outbox.recover();
            return outbox;
        } catch (IOException e) {
            throw new OutboxException(
                    "The outbox "
                            + folder
                            + " cannot be written, so the kiosk would lose what it is told; choose"
                            + " another folder with --outbox.",
                    e);
        }
    }

    private static FileChannel locked(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
            channel.close();
            throw inUse(folder, new IllegalStateException("locked by another program"));
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw inUse(folder, e);
        }
    }

    private static OutboxException inUse(Path folder, Exception cause) {
        return new OutboxException(
                "Another kiosk is using the outbox " + folder + "; give each kiosk its own.",
                cause);
    }

    private void recover() throws IOException {
        for (Folder folder : List.of(started, waiting)) {
            folder.sweep();
        }
        for (Path left : started.files()) {
            waiting.take(left);
        }
    }

    /** Keeps a step of a telling that goes on; the step before is then no longer needed. */
    public synchronized void keep(Sealed step) {
        try {
            Path file = started.write(name(step), Envelope.write(step));
            forget(step.label().concern());
            open.computeIfAbsent(step.label().concern(), _ -> new ArrayList<>()).add(file);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** Puts a step where the host is to have it at once. */
    public synchronized void post(Sealed step) {
        try {
            waiting.write(name(step), Envelope.write(step));
            forget(step.label().concern());
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** The telling ended here: its last step is what the host is to have. */
    public synchronized void leave(UUID concern) {
        try {
            for (Path file : open.getOrDefault(concern, List.of())) {
                waiting.take(file);
            }
            open.remove(concern);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** What waits for the host, oldest first. */
    public synchronized List<Path> waiting() {
        try {
            return waiting.files();
        } catch (IOException e) {
            throw new OutboxException("The outbox cannot be read.", e);
        }
    }

    /** Whether everything told has reached the host. */
    public synchronized boolean isEmpty() {
        return open.isEmpty() && waiting().isEmpty();
    }

    /** The host has this one; a copy stays for two weeks. */
    public synchronized void sent(Path file) {
        try {
            sent.take(file);
            forgetWhatWasSentLongAgo();
        } catch (IOException e) {
            throw new OutboxException("A sent concern could not be put away.", e);
        }
    }

    /** Something is wrong with this one: it is kept, and not offered again. */
    public synchronized void bad(Path file) {
        try {
            bad.take(file);
        } catch (IOException e) {
            throw new OutboxException("A damaged concern could not be put aside.", e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new OutboxException("The outbox could not be closed.", e);
        }
    }

    private void forget(UUID concern) throws IOException {
        List<Path> earlier = open.remove(concern);
        if (earlier != null) {
            for (Path file : earlier) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void forgetWhatWasSentLongAgo() throws IOException {
        Instant longAgo = clock.instant().minus(SENT_IS_KEPT);
        for (Path file : sent.files()) {
            if (!Files.getLastModifiedTime(file).toInstant().isBefore(longAgo)) {
                return;
            }
            Files.deleteIfExists(file);
        }
    }

    private static String name(Sealed sealed) {
        return sealed.label().envelope() + ".sealed";
    }

    private static OutboxException unwritten(IOException cause) {
        return new OutboxException(
                "The outbox could not be written: tell a grown-up what the pupil said.", cause);
    }
}
