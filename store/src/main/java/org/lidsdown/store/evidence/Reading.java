package org.lidsdown.store.evidence;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.lidsdown.domain.custody.Watch;
import org.lidsdown.domain.files.FileCheck;

/**
 * Reads a file that is given, all of it at once, so that what is checked is what is kept; a file
 * that is too long is not read to its end.
 */
final class Reading {
    private static final int PIECE = 1 << 16;

    private final Watch watch;

    Reading(Watch watch) {
        this.watch = watch;
    }

    /** Whoever watches has called it off. */
    static final class CalledOff extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The bytes of a file: at most one more than can be kept. */
    byte[] all(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException("no file");
        }
        long size = Math.max(1, Math.min(Files.size(file), FileCheck.LARGEST));
        Bytes read = new Bytes((int) size + 1);
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                read.write(piece, 0, n);
                step(read.size() / 2.0 / size);
                if (read.size() > FileCheck.LARGEST) {
                    break;
                }
            }
            return read.toByteArray();
        } finally {
            Arrays.fill(piece, (byte) 0);
            read.wipe();
        }
    }

    /** A stream of these bytes, the second half of the work. */
    InputStream of(byte[] bytes) {
        return new FilterInputStream(new java.io.ByteArrayInputStream(bytes)) {
            private long done;

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int n = super.read(into, from, Math.min(length, PIECE));
                done += Math.max(0, n);
                step(0.5 + done / 2.0 / bytes.length);
                return n;
            }
        };
    }

    private void step(double share) throws CalledOff {
        if (watch.isCalledOff()) {
            throw new CalledOff();
        }
        watch.done(Math.min(1, share));
    }

    /** Bytes that can be wiped. */
    private static final class Bytes extends ByteArrayOutputStream {
        Bytes(int size) {
            super(size);
        }

        void wipe() {
            Arrays.fill(buf, (byte) 0);
        }
    }
}
