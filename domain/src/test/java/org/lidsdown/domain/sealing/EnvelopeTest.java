package org.lidsdown.domain.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final Label LABEL = new Label(new UUID(1, 2), new UUID(3, 4), 5, true);
    private static final byte[] CONTENT = "what a pupil told\n\nwith an empty line".getBytes(UTF_8);

    @Test
    void whatWasSealedIsOpened() {
        Sealed sealed = new PlainSealer().seal(LABEL, CONTENT);

        Sealed back = Envelope.read(Envelope.write(sealed));

        assertThat(back).isEqualTo(sealed).hasSameHashCodeAs(sealed);
        assertThat(back.label()).isEqualTo(LABEL);
        assertThat(new PlainOpener().open(back)).isEqualTo(CONTENT);
    }

    @Test
    void anythingCanBeSealed() {
        Random random = new Random(11);

        for (int size = 0; size < 300; size++) {
            byte[] content = new byte[size];
            random.nextBytes(content);
            Label label =
                    new Label(
                            new UUID(random.nextLong(), random.nextLong()),
                            new UUID(random.nextLong(), random.nextLong()),
                            1 + random.nextInt(1_000),
                            random.nextBoolean());
            Sealed sealed = new PlainSealer().seal(label, content);

            assertThat(Envelope.read(Envelope.write(sealed))).isEqualTo(sealed);
        }
    }

    @Test
    void aSingleChangedByteIsNoticed() {
        byte[] bytes = Envelope.write(new PlainSealer().seal(LABEL, CONTENT));

        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;

            assertThatThrownBy(() -> Envelope.read(changed)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void aCutShortEnvelopeIsNoticed() {
        byte[] bytes = Envelope.write(new PlainSealer().seal(LABEL, CONTENT));

        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);

            assertThatThrownBy(() -> Envelope.read(cut)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void anotherKeyIsNamed() {
        Sealed elsewhere = new Sealed(LABEL, "dsl-2026", CONTENT);

        assertThatThrownBy(() -> new PlainOpener().open(elsewhere))
                .isInstanceOf(SealBroken.class)
                .hasMessage("This was sealed to the key \"dsl-2026\", which is not held here.");
    }
}
