package org.lidsdown.domain.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeySealerTest {

    private static final Label LABEL =
            new Label(new UUID(1, 2), new UUID(3, 4), 5, true, false, "SHUT", false, "Library");

    private final OpeningKey key = OpeningKey.random();
    private final Sealer sealer = new KeySealer("safeguarding-1", key.sealingKey());
    private final Opener opener = new KeyOpener("safeguarding-1", key);
    private final Random random = new Random(7);

    @Test
    void whatWasSealedIsOpened() {
        for (int length = 0; length < 9_000; length = length * 2 + 1) {
            byte[] content = bytes(length);

            byte[] envelope = Envelope.write(sealer.seal(EnvelopeTest.label(random), content));

            assertThat(opener.open(Envelope.read(envelope))).isEqualTo(content);
        }
    }

    @Test
    void anEnvelopesSizeIsOneOfFourWhateverWasTold() {
        TreeSet<Integer> sizes = new TreeSet<>();

        for (int length = 0; length <= 32_000; length += 97) {
            Sealed sealed = sealer.seal(EnvelopeTest.label(random), bytes(length));
            sizes.add(Envelope.write(sealed).length);
        }

        assertThat(sizes).containsExactly(4_096, 8_192, 16_384, 32_768);
    }

    @Test
    void nothingInItShowsWhetherTwoAreAlike() {
        byte[] content = bytes(500);

        byte[] first = sealer.seal(LABEL, content).content();
        byte[] second = sealer.seal(LABEL, content).content();

        assertThat(Arrays.mismatch(first, second)).isZero();
        assertThat(first).hasSameSizeAs(second);
    }

    @Test
    void moreThanAnEnvelopeHoldsIsRefusedInASentence() {
        assertThatThrownBy(() -> sealer.seal(LABEL, bytes(65_536)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An envelope holds at most 64 KiB, and this content has 65536 bytes.");
    }

    @Test
    void anotherKeyIsNamed() {
        Sealed elsewhere = new KeySealer("head-3", key.sealingKey()).seal(LABEL, bytes(1));

        assertThatThrownBy(() -> opener.open(elsewhere))
                .isInstanceOf(SealBroken.class)
                .hasMessage("This was sealed to the key \"head-3\", which is not held here.");
    }

    @Test
    void aKeyOfTheSameNameFromAnotherSchoolDoesNotOpen() {
        Sealed sealed = sealer.seal(LABEL, bytes(100));
        Opener other = new KeyOpener("safeguarding-1", OpeningKey.random());

        assertThatThrownBy(() -> other.open(sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void aWipedKeyOpensNothing() {
        Sealed sealed = sealer.seal(LABEL, bytes(100));

        key.wipe();

        assertThatThrownBy(() -> opener.open(sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(key::raw).isInstanceOf(IllegalStateException.class);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
