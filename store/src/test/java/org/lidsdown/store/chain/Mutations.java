package org.lidsdown.store.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;
import org.lidsdown.store.database.Bytes;

/** Entries of which one thing is another: one bit, one sign, one number. */
final class Mutations {
    private static final int FIELDS = 12;

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    EntryRow of(EntryRow row) {
        int field = random.nextInt(FIELDS);
        return new EntryRow(
                row.seq(),
                field == 0 ? "2099/00-%03d".formatted(random.nextInt(1_000)) : row.incident(),
                field == 1 ? Integer.valueOf(1_000 + random.nextInt(1_000)) : row.number(),
                field == 2 ? row.writtenMs() ^ 1L << random.nextInt(40) : row.writtenMs(),
                field == 3 ? sign(row.actor()) : row.actor(),
                field == 4 ? sign(row.kind()) : row.kind(),
                field == 5 ? sign(row.subject()) : row.subject(),
                field == 6 ? sign(row.choice()) : row.choice(),
                field == 7 ? sign(row.pupil()) : row.pupil(),
                field == 8 ? bit(row.salt()) : row.salt(),
                field == 9 ? longer(row.sealed()) : row.sealed(),
                row.commitment(),
                field == 10 ? bit(row.prev()) : row.prev(),
                field == 11 ? bit(row.hash()) : row.hash());
    }

    private String sign(String text) {
        if (text.isEmpty()) {
            return "x";
        }
        int at = random.nextInt(text.length());
        char other = (char) (text.charAt(at) ^ 1 + random.nextInt(15));
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private Bytes longer(Bytes bytes) {
        return bytes.array().length == 0 || random.nextInt(4) == 0
                ? Bytes.of((bytes.hex() + "x").getBytes(UTF_8))
                : bit(bytes);
    }

    private Bytes bit(Bytes bytes) {
        byte[] changed = bytes.array().clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        return Bytes.of(changed);
    }
}
