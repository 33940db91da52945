package org.lidsdown.store.vault;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on, and knows their SHA-256 and how many they were. */
public final class Hashing extends FilterOutputStream {
    private final MessageDigest sha256;
    private long bytes;

    /** Passes bytes on to here. */
    public Hashing(OutputStream to) {
        super(to);
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one});
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        sha256.update(some, from, length);
        bytes += length;
    }

    void add(byte[] some) {
        sha256.update(some);
        bytes += some.length;
    }

    /** The hash of all that was passed on; to be asked for once. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** The same as a file is described; to be asked for once. */
    KeptFile file() {
        return new KeptFile(hex(), bytes);
    }
}
