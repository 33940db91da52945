package org.lidsdown.kiosk.outbox;

import java.io.IOException;
import java.util.List;
import org.lidsdown.kiosk.outbox.Folder.Content;

/**
 * Sees to it that what a pupil tells finds room: where the disk or the quota is full, the ballast
 * is given up first, then copies of what the host has, and never anything that waits or is bad.
 */
final class Room {

    private static final long SCARCE = 1 << 20;
    private static final long LARGEST = 64 << 10;

    private final Limits limits;
    private final Disk disk;
    private final List<Folder> kept;
    private final Ballast ballast;
    private final Copies copies;
    private final HostSaid host;

    /** The room for what is kept in these folders. */
    Room(Limits limits, Disk disk, List<Folder> kept, Ballast ballast, Copies copies, HostSaid h) {
        this.limits = limits;
        this.disk = disk;
        this.kept = kept;
        this.ballast = ballast;
        this.copies = copies;
        this.host = h;
    }

    /** Writes a file; it is there for good when this comes back. */
    void write(Folder folder, String name, byte[] bytes) throws IOException {
        keepToTheQuota(bytes.length);
        while (true) {
            try {
                folder.write(name, bytes);
                return;
            } catch (IOException full) {
                if (!ballast.giveUp() && !(isScarce(folder) && forgetsOne())) {
                    throw full;
                }
            }
        }
    }

    private void keepToTheQuota(int length) throws IOException {
        if (!isFarFromFull()) {
            keepToTheQuotaExactly(length);
        }
    }

    private boolean isFarFromFull() throws IOException {
        long most = 1L + copies.most();
        for (Folder folder : kept) {
            most += folder.most();
        }
        return !exceeds(new Content((int) most, most * LARGEST));
    }

    private void keepToTheQuotaExactly(int length) throws IOException {
        Content needed = new Content(1, length);
        for (Folder folder : kept) {
            needed = needed.and(folder.content());
        }
        if (exceeds(needed)) {
            throw new IOException("the quota is used up");
        }
        boolean more = true;
        while (more && exceeds(needed.and(copies.content()))) {
            more = forgetsOne();
        }
    }

    private boolean exceeds(Content content) {
        return content.files() > limits.mostFiles() || content.bytes() > limits.mostBytes();
    }

    private boolean isScarce(Folder folder) throws IOException {
        return disk.free(folder.path()) < SCARCE;
    }

    private boolean forgetsOne() throws IOException {
        return copies.forgetOne(host.contained());
    }
}
