package org.lidsdown.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lidsdown.domain.evidence.Evidence.CHUNK;
import static org.lidsdown.domain.evidence.Evidence.SEALED_CHUNK;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.keys.ContentKey;
import org.lidsdown.domain.sealing.SealBroken;

class EvidenceTest {

    private static final UUID FILE = new UUID(5, 6);

    private final ContentKey key = ContentKey.random("2026/27-042");
    private final Random random = new Random(3);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 7})
    void aFileOfAnyLengthComesBack(int length) throws Exception {
        byte[] plain = bytes(length);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        ByteArrayOutputStream back = new ByteArrayOutputStream();

        Contents in = Evidence.seal(key, FILE, new ByteArrayInputStream(plain), sealed);
        Contents out = Evidence.open(key, FILE, in(sealed.toByteArray()), back);

        assertThat(back.toByteArray()).isEqualTo(plain);
        assertThat(in).isEqualTo(out).isEqualTo(new Contents(length, sha256(plain)));
    }

    @Test
    void aByteChangedAnywhereIsNoticed() throws IOException {
        byte[] sealed = sealed(bytes(CHUNK + 500));

        for (int at : places(sealed.length)) {
            byte[] changed = sealed.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));

            refused(changed, at);
        }
    }

    @Test
    void aFileCutAnywhereIsNoticed() throws IOException {
        byte[] sealed = sealed(bytes(2 * CHUNK));

        refused(cut(sealed, 0), 0);
        refused(cut(sealed, 10), 10);
        refused(cut(sealed, Header.LENGTH), Header.LENGTH);
        refused(cut(sealed, Header.LENGTH + 1), 1);
        refused(cut(sealed, Header.LENGTH + SEALED_CHUNK), SEALED_CHUNK);
        refused(cut(sealed, Header.LENGTH + SEALED_CHUNK + 16), SEALED_CHUNK + 16);
        refused(cut(sealed, sealed.length - 1), sealed.length - 1);
    }

    @Test
    void chunksThatAreSwappedDroppedOrAddedAreNoticed() throws IOException {
        byte[] sealed = sealed(bytes(3 * CHUNK));
        byte[] head = Arrays.copyOf(sealed, Header.LENGTH);
        byte[] one = chunk(sealed, 0);
        byte[] two = chunk(sealed, 1);
        byte[] three = chunk(sealed, 2);

        refused(join(head, two, one, three), 0);
        refused(join(head, one, three), 1);
        refused(join(head, two, three), 2);
        refused(join(head, one, two, three, three), 3);
        refused(join(head, one, two, two, three), 4);
        refused(join(head, one, two, three, new byte[1]), 5);
        refused(join(head, one, two, three, new byte[16]), 6);
    }

    @Test
    void chunksOfAnotherSealingOfTheSameFileAreNoticed() throws IOException {
        byte[] plain = bytes(2 * CHUNK);
        byte[] first = sealed(plain);
        byte[] second = sealed(plain);

        refused(join(Arrays.copyOf(first, Header.LENGTH), chunk(first, 0), chunk(second, 1)), 0);
    }

    @Test
    void anotherFileAndAnotherKeyAreNoticed() throws IOException {
        byte[] sealed = sealed(bytes(100));
        ContentKey other = ContentKey.random("2026/27-042");
        byte[] renamed = sealed.clone();
        renamed[31] = 7;

        assertThatThrownBy(() -> Evidence.open(key, new UUID(5, 7), in(sealed), nowhere()))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> Evidence.open(key, new UUID(5, 7), in(renamed), nowhere()))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> Evidence.open(other, FILE, in(sealed), nowhere()))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void nothingOfABrokenChunkIsGivenOut() throws IOException {
        byte[] plain = bytes(2 * CHUNK);
        byte[] sealed = sealed(plain);
        sealed[sealed.length - 1] ^= 1;
        ByteArrayOutputStream given = new ByteArrayOutputStream();

        assertThatThrownBy(() -> Evidence.open(key, FILE, in(sealed), given))
                .isInstanceOf(SealBroken.class);

        assertThat(given.toByteArray()).isEqualTo(Arrays.copyOf(plain, CHUNK));
    }

    private void refused(byte[] changed, int at) {
        assertThatThrownBy(() -> Evidence.open(key, FILE, in(changed), nowhere()))
                .as("changed at " + at)
                .isInstanceOf(SealBroken.class);
    }

    /** Every byte of the header, and some of the rest. */
    private int[] places(int length) {
        int[] places = random.ints(60, Header.LENGTH, length).toArray();
        int[] all = Arrays.copyOf(places, places.length + Header.LENGTH);
        Arrays.setAll(all, i -> i < places.length ? places[i] : i - places.length);
        return all;
    }

    private byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        Evidence.seal(key, FILE, new ByteArrayInputStream(plain), sealed);
        return sealed.toByteArray();
    }

    private static byte[] chunk(byte[] sealed, int number) {
        int from = Header.LENGTH + number * SEALED_CHUNK;
        return Arrays.copyOfRange(sealed, from, from + SEALED_CHUNK);
    }

    private static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static ByteArrayOutputStream nowhere() {
        return new ByteArrayOutputStream();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
