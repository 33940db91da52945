package org.lidsdown.store.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lidsdown.store.database.Bytes;

/**
 * How an entry is hashed: SHA-256 over a tag and every field but the content, each with its length
 * before it, so that no two different entries give the same bytes; the content takes part through
 * its commitment, so that it can one day be erased and the chain still holds. For one thread.
 */
final class Digest {
    private static final byte[] TAG = "lids-down entry 1".getBytes(UTF_8);

    private final MessageDigest sha256 = sha256();
    private ByteBuffer bytes = ByteBuffer.allocate(4_096);

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    Bytes commitment(Bytes salt, Bytes sealed) {
        sha256.update(salt.array());
        return Bytes.of(sha256.digest(sealed.array()));
    }

    Bytes of(EntryRow row) {
        bytes.clear();
        put(TAG);
        put(row.seq());
        put(row.writtenMs());
        put(row.actor());
        put(Objects.requireNonNullElse(row.incident(), ""));
        put(number(row.number()));
        put(row.kind());
        put(row.subject());
        put(row.choice());
        put(row.pupil());
        put(row.commitment().array());
        put(row.prev().array());
        sha256.update(bytes.flip());
        return Bytes.of(sha256.digest());
    }

    private static long number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private void put(long value) {
        room(12);
        bytes.putInt(Long.BYTES).putLong(value);
    }

    private void put(String value) {
        put(value.getBytes(UTF_8));
    }

    private void put(byte[] value) {
        room(4 + value.length);
        bytes.putInt(value.length).put(value);
    }

    private void room(int wanted) {
        if (bytes.remaining() < wanted) {
            ByteBuffer larger =
                    ByteBuffer.allocate(Math.max(bytes.capacity() * 2, bytes.position() + wanted));
            bytes = larger.put(bytes.flip());
        }
    }
}
