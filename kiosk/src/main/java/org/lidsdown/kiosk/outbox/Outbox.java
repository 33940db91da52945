package org.lidsdown.kiosk.outbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.lidsdown.domain.kiosks.Heartbeat.Health;
import org.lidsdown.domain.kiosks.Receipt;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Sealed;
import org.lidsdown.kiosk.handover.Pile;

/**
 * The kiosk's folder of sealed concerns: {@code started} while a telling goes on, {@code waiting}
 * for the host, {@code sent} once the host has it, {@code bad} where something is wrong. One kiosk
 * at a time has it.
 */
public final class Outbox implements Pile, AutoCloseable {

    private final Folder root;
    private final Folder started;
    private final Folder waiting;
    private final Folder bad;
    private final Copies sent;
    private final HostSaid host;
    private final Ballast ballast;
    private final Room room;
    private final FileChannel lock;
    private final Limits limits;
    private final Clock clock;
    private final Disk disk;
    private final Map<UUID, List<Path>> open = new HashMap<>();

    private Outbox(Path folder, FileChannel lock, Limits limits, Clock clock, Disk disk)
            throws IOException {
        this.lock = lock;
        this.limits = limits;
        this.clock = clock;
        this.disk = disk;
        root = new Folder(folder, disk);
        started = new Folder(folder.resolve("started"), disk);
        waiting = new Folder(folder.resolve("waiting"), disk);
        bad = new Folder(folder.resolve("bad"), disk);
        sent = new Copies(new Folder(folder.resolve("sent"), disk), limits.sentIsKept(), clock);
        host = new HostSaid(root);
        ballast = new Ballast(root, disk, limits.ballast());
        room = new Room(limits, disk, List.of(started, waiting, bad), ballast, sent, host);
    }

    /**
     * Opens the outbox in this folder; what an interrupted telling left there now waits for the
     * host.
     */
    public static Outbox open(Path folder, Limits limits, Clock clock) {
        return open(folder, limits, clock, new Disk());
    }

    static Outbox open(Path folder, Limits limits, Clock clock, Disk disk) {
        try {
            Files.createDirectories(folder, Disk.ownersFolder(folder));
            Outbox outbox = new Outbox(folder, Lock.on(folder), limits, clock, disk);
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

    private void recover() throws IOException {
        for (Path left : started.files()) {
            waiting.take(left);
        }
    }

    /** The folder itself, for what belongs to the kiosk as a whole. */
    public Folder folder() {
        return root;
    }

    /** Keeps a step of a telling that goes on; the step before is then no longer needed. */
    public synchronized void keep(Sealed step) {
        try {
            String name = name(step);
            room.write(started, name, Envelope.write(step));
            forget(step.label().concern());
            open.computeIfAbsent(step.label().concern(), _ -> new ArrayList<>())
                    .add(started.path().resolve(name));
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** Puts a step where the host is to have it at once. */
    public synchronized void post(Sealed step) {
        try {
            room.write(waiting, name(step), Envelope.write(step));
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

    @Override
    public synchronized List<Path> waiting() {
        return asked(waiting::files);
    }

    /** Whether everything told has reached the host. */
    public synchronized boolean isEmpty() {
        return open.isEmpty() && waiting().isEmpty();
    }

    @Override
    public synchronized void sent(Path file, Optional<Receipt> receipt) {
        did(() -> {
            sent.take(file, receipt);
            if (receipt.isPresent()) {
                host.receipt(receipt);
            }
        });
    }

    @Override
    public synchronized void bad(Path file) {
        did(() -> bad.take(file));
    }

    @Override
    public synchronized Optional<Receipt> receipt() {
        return host.receipt();
    }

    @Override
    public synchronized Health health() {
        return asked(() -> {
            List<Path> files = waiting.files();
            Duration oldest = files.isEmpty() ? Duration.ZERO : age(files.getFirst());
            return new Health(files.size(), oldest, bad.content().files(), disk.free(root.path()));
        });
    }

    private Duration age(Path file) throws IOException {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        Duration age = Duration.between(written, clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }

    @Override
    public synchronized void contained(OptionalLong entry) {
        did(() -> host.contained(entry));
    }

    @Override
    public synchronized void again() {
        did(() -> {
            host.receipt(Optional.empty());
            sent.returnTo(waiting);
        });
    }

    @Override
    public void tidy() {
        did(this::sweep);
        did(ballast::make);
    }

    private synchronized void sweep() throws IOException {
        Instant before = clock.instant().minus(limits.unfinishedIsKept());
        for (Folder folder : List.of(root, started, waiting, bad)) {
            folder.sweep(before);
        }
        sent.forgetOld(host.contained());
    }

    @Override
    public void close() {
        did(lock::close);
    }

    private void forget(UUID concern) throws IOException {
        List<Path> earlier = open.remove(concern);
        if (earlier != null) {
            for (Path file : earlier) {
                Files.deleteIfExists(file);
            }
        }
    }

    private interface Asking<T> {
        T ask() throws IOException;
    }

    private interface Doing {
        void run() throws IOException;
    }

    private static <T> T asked(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (IOException e) {
            throw new OutboxException("The outbox cannot be read or put in order just now.", e);
        }
    }

    private static void did(Doing doing) {
        asked(() -> {
            doing.run();
            return true;
        });
    }

    private static String name(Sealed sealed) {
        return sealed.label().envelope() + ".sealed";
    }

    private static OutboxException unwritten(IOException cause) {
        return new OutboxException(
                "The outbox could not be written: tell a grown-up what the pupil said.", cause);
    }
}
