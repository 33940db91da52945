package org.lidsdown.domain.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final Label LABEL =
            new Label(
                    new UUID(1, 2), new UUID(3, 4), 5, true, false, "SHUT", false, "Café, Block ß");
    private static final byte[] CONTENT = "what a pupil told\n\nwith an empty line".getBytes(UTF_8);

    @Test
    void whatWasWrittenIsRead() {
        Sealed sealed = new Sealed(LABEL, "safeguarding-1", CONTENT);

        Sealed back = Envelope.read(Envelope.write(sealed));

        assertThat(back).isEqualTo(sealed).hasSameHashCodeAs(sealed);
        assertThat(back.label()).isEqualTo(LABEL);
        assertThat(back.content()).isEqualTo(CONTENT);
    }

    @Test
    void anythingCanBeWritten() {
        Random random = new Random(11);

        for (int size = 0; size < 300; size++) {
            byte[] content = new byte[size];
            random.nextBytes(content);
            Sealed sealed = new Sealed(label(random), "safeguarding-" + size, content);

            assertThat(Envelope.read(Envelope.write(sealed))).isEqualTo(sealed);
        }
    }

    @Test
    void aSingleChangedByteIsNoticedWithoutAnyKey() {
        byte[] bytes = Envelope.write(new Sealed(LABEL, "safeguarding-1", CONTENT));

        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;

            assertThatThrownBy(() -> Envelope.read(changed)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void aCutShortEnvelopeIsNoticed() {
        byte[] bytes = Envelope.write(new Sealed(LABEL, "safeguarding-1", CONTENT));

        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);

            assertThatThrownBy(() -> Envelope.read(cut)).isInstanceOf(SealBroken.class);
        }
    }

    static Label label(Random random) {
        return new Label(
                new UUID(random.nextLong(), random.nextLong()),
                new UUID(random.nextLong(), random.nextLong()),
                1 + random.nextInt(1_000),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? "NOT_YET" : "",
                random.nextBoolean(),
                "Library".substring(random.nextInt(7)));
    }
}
