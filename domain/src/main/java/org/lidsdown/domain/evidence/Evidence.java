package org.lidsdown.domain.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.lidsdown.domain.keys.ContentKey;
import org.lidsdown.domain.sealing.AesGcm;
import org.lidsdown.domain.sealing.SealBroken;

/** Seals and opens files of any length, holding no more than a few chunks in memory. */
public final class Evidence {

    static final int CHUNK = 1 << 20;
    static final int SEALED_CHUNK = CHUNK + AesGcm.TAG;

    private Evidence() {}

    /** Seals the file with this id, and says what it held; closes neither stream. */
    public static Contents seal(ContentKey key, UUID file, InputStream plain, OutputStream sealed)
            throws IOException {
        Header header = Header.random(file);
        ChunkCipher cipher = header.cipher(key);
        MessageDigest sha256 = sha256();
        byte[] buffer = new byte[SEALED_CHUNK];
        long length = 0;
        sealed.write(header.bytes());
        try (Chunks chunks = new Chunks(plain, CHUNK)) {
            do {
                chunks.next();
                sha256.update(chunks.bytes(), 0, chunks.length());
                sealed.write(buffer, 0, cipher.seal(chunks, buffer));
                length += chunks.length();
            } while (!chunks.isLast());
        }
        return new Contents(length, HexFormat.of().formatHex(sha256.digest()));
    }

    /**
     * Opens the file with this id, and says what it held; closes neither stream.
     *
     * <p>Nothing is written before it is known to be what was sealed. Where a later part turns out
     * broken, {@link SealBroken} is thrown and what was written before must be thrown away.
     */
    public static Contents open(ContentKey key, UUID file, InputStream sealed, OutputStream plain)
            throws IOException {
        Header header = Header.read(sealed.readNBytes(Header.LENGTH));
        if (!header.file().equals(file)) {
            throw new SealBroken("This is another file than the one that was asked for.");
        }
        ChunkCipher cipher = header.cipher(key);
        DigestOutputStream checked = new DigestOutputStream(plain, sha256());
        byte[] buffer = new byte[CHUNK];
        long length = 0;
        try (Chunks chunks = new Chunks(sealed, SEALED_CHUNK)) {
            do {
                chunks.next();
                int opened = cipher.open(chunks, buffer);
                checked.write(buffer, 0, opened);
                length += opened;
            } while (!chunks.isLast());
        } finally {
            Arrays.fill(buffer, (byte) 0);
        }
        return new Contents(length, HexFormat.of().formatHex(checked.getMessageDigest().digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
