package org.lidsdown.domain.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream in pieces of one size, of which the last may be shorter and knows that it is last. */
final class Chunks implements AutoCloseable {

    private final InputStream in;
    private byte[] chunk;
    private byte[] ahead;
    private int length;
    private int lengthAhead;

    Chunks(InputStream in, int size) throws IOException {
        this.in = in;
        chunk = new byte[size];
        ahead = new byte[size];
        lengthAhead = in.readNBytes(ahead, 0, size);
    }

    /** Goes on to the next piece. */
    void next() throws IOException {
        byte[] spare = chunk;
        chunk = ahead;
        ahead = spare;
        length = lengthAhead;
        lengthAhead = length == chunk.length ? in.readNBytes(ahead, 0, ahead.length) : 0;
    }

    byte[] bytes() {
        return chunk;
    }

    int length() {
        return length;
    }

    boolean isLast() {
        return lengthAhead == 0;
    }

    /** Wipes what was read; the stream stays open. */
    @Override
    public void close() {
        Arrays.fill(chunk, (byte) 0);
        Arrays.fill(ahead, (byte) 0);
    }
}
