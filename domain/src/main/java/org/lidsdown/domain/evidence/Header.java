package org.lidsdown.domain.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import org.lidsdown.domain.keys.ContentKey;
import org.lidsdown.domain.sealing.SealBroken;

/**
 * What stands before the chunks of a sealed file: what this is, which file, and 32 bytes of chance
 * that make the file's own key.
 */
final class Header {

    static final int LENGTH = 64;

    private static final byte[] MAGIC = "lids-down file 1".getBytes(US_ASCII);
    private static final int SALT_FROM = MAGIC.length + 2 * Long.BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private Header(byte[] bytes) {
        this.bytes = bytes;
    }

    static Header random(UUID file) {
        byte[] salt = new byte[LENGTH - SALT_FROM];
        RANDOM.nextBytes(salt);
        return new Header(
                ByteBuffer.allocate(LENGTH)
                        .put(MAGIC)
                        .putLong(file.getMostSignificantBits())
                        .putLong(file.getLeastSignificantBits())
                        .put(salt)
                        .array());
    }

    /** The header that these bytes are. */
    static Header read(byte[] bytes) {
        if (bytes.length != LENGTH || Arrays.mismatch(MAGIC, bytes) != MAGIC.length) {
            throw new SealBroken("This is no sealed file of Lids Down.");
        }
        return new Header(bytes.clone());
    }

    UUID file() {
        ByteBuffer id = ByteBuffer.wrap(bytes, MAGIC.length, 2 * Long.BYTES);
        return new UUID(id.getLong(), id.getLong());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** How the chunks of this file are sealed and opened. */
    ChunkCipher cipher(ContentKey key) {
        byte[] salt = Arrays.copyOfRange(bytes, SALT_FROM, LENGTH);
        byte[] secret = key.derive("evidence|v1|" + file(), salt, ChunkCipher.SECRET);
        return new ChunkCipher(secret, sha256(bytes));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
