package org.lidsdown.store.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Keys out of passwords, by Argon2id; one at a time, because each takes much memory. */
final class Argon {
    private static final ReentrantLock ONE = new ReentrantLock();
    private static final int KEY = 32;
    private static final int LONGEST_CHARACTER = 3;

    private Argon() {}

    static byte[] key(char[] password, byte[] salt, Hardness hardness) {
        Argon2Parameters parameters =
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(hardness.memoryKib())
                        .withIterations(hardness.passes())
                        .withParallelism(hardness.lanes())
                        .withSalt(salt)
                        .build();
        byte[] key = new byte[KEY];
        byte[] typed = bytes(password);
        ONE.lock();
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(parameters);
            argon2.generateBytes(typed, key);
            return key;
        } finally {
            ONE.unlock();
            Arrays.fill(typed, (byte) 0);
        }
    }

    /** The same password typed on another keyboard gives the same bytes. */
    private static byte[] bytes(char[] password) {
        CharBuffer typed = CharBuffer.wrap(password);
        CharBuffer normal =
                Normalizer.isNormalized(typed, Normalizer.Form.NFKC)
                        ? typed
                        : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        ByteBuffer room = ByteBuffer.allocate(normal.length() * LONGEST_CHARACTER);
        UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE).encode(normal, room, true);
        byte[] bytes = Arrays.copyOf(room.array(), room.position());
        Arrays.fill(room.array(), (byte) 0);
        return bytes;
    }
}
