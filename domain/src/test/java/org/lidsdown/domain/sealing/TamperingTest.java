package org.lidsdown.domain.sealing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whoever tampers can work out a checksum; {@code -Dlidsdown.mutations=100000} for a long run. */
class TamperingTest {

    private static final int MUTATIONS = Integer.getInteger("lidsdown.mutations", 2_000);
    private static final Label LABEL =
            new Label(new UUID(1, 2), new UUID(3, 4), 5, true, false, "SHUT", false, "Library");
    private static final byte[] TOLD = "what a pupil told".getBytes(US_ASCII);

    private final Random random = new Random(17);
    private final OpeningKey key = OpeningKey.random();
    private final Opener opener = new KeyOpener("safeguarding-1", key);
    private final Sealed sealed =
            new KeySealer("safeguarding-1", key.sealingKey()).seal(LABEL, TOLD);

    @Test
    void noByteOfAnEnvelopeCanBeAnother() {
        byte[] envelope = Envelope.write(sealed);

        for (int at = 0; at < envelope.length; at++) {
            byte[] changed = envelope.clone();
            changed[at] ^= (byte) (1 + random.nextInt(255));

            assertThatThrownBy(() -> opener.open(Envelope.read(changed)))
                    .isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void noByteOfTheSealedContentCanBeAnotherUnderARightChecksum() {
        byte[] content = sealed.content();

        for (int at = 0; at < content.length; at++) {
            byte[] changed = content.clone();
            changed[at] ^= (byte) (1 + random.nextInt(255));

            refused(LABEL, changed);
        }
    }

    @Test
    void theContentCannotBeCutNorAddedTo() {
        byte[] content = sealed.content();

        for (int length = 0; length < content.length; length += 7) {
            refused(LABEL, Arrays.copyOf(content, length));
        }
        refused(LABEL, Arrays.copyOf(content, content.length + 1));
    }

    @Test
    void nothingOnTheLabelCanBeAnother() {
        relabelled(text -> text.replace(new UUID(1, 2).toString(), new UUID(1, 3).toString()));
        relabelled(text -> text.replace(new UUID(3, 4).toString(), new UUID(3, 5).toString()));
        relabelled(text -> text.replace("step 5", "step 6"));
        relabelled(text -> text.replace("urgent yes", "urgent no"));
        relabelled(text -> text.replace("finished no", "finished yes"));
        relabelled(text -> text.replace("lid SHUT", "lid none"));
        relabelled(text -> text.replace("staff no", "staff yes"));
        relabelled(text -> text.replace("kiosk Library", "kiosk Hall"));
        relabelled(text -> text.replace("key safeguarding-1", "key safeguarding-2"));
    }

    @Test
    void noMutationIsAccepted() {
        byte[] envelope = Envelope.write(sealed);
        int accepted = 0;

        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = mutated(envelope);
            if (!Arrays.equals(mutated, envelope) && isAccepted(mutated)) {
                accepted++;
            }
        }

        assertThat(accepted).isZero();
    }

    private boolean isAccepted(byte[] envelope) {
        try {
            opener.open(Envelope.read(envelope));
            return true;
        } catch (SealBroken _) {
            return isAcceptedWithItsChecksum(envelope);
        }
    }

    /** The same with a checksum that is right again, where that makes an envelope of it. */
    private boolean isAcceptedWithItsChecksum(byte[] envelope) {
        try {
            opener.open(Envelope.read(Checksum.put(envelope)));
            return !Arrays.equals(Checksum.put(envelope), Envelope.write(sealed));
        } catch (SealBroken _) {
            return false;
        }
    }

    private byte[] mutated(byte[] envelope) {
        byte[] mutated = envelope.clone();
        switch (random.nextInt(4)) {
            case 0 -> mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            case 1 -> {
                byte[] noise = new byte[1 + random.nextInt(64)];
                random.nextBytes(noise);
                int at = random.nextInt(mutated.length - noise.length);
                System.arraycopy(noise, 0, mutated, at, noise.length);
            }
            case 2 -> mutated = Arrays.copyOf(mutated, random.nextInt(2 * mutated.length));
            default -> {
                int length = 1 + random.nextInt(500);
                int from = random.nextInt(mutated.length - length);
                int to = random.nextInt(mutated.length - length);
                System.arraycopy(mutated, from, mutated, to, length);
            }
        }
        return mutated;
    }

    private void relabelled(UnaryOperator<String> change) {
        byte[] envelope = Envelope.write(sealed);
        String changed = change.apply(new String(envelope, ISO_8859_1));
        byte[] forged = Checksum.put(changed.getBytes(ISO_8859_1));

        assertThat(forged).isNotEqualTo(envelope);
        assertThat(Envelope.read(forged)).isNotEqualTo(sealed);
        assertThatThrownBy(() -> opener.open(Envelope.read(forged))).isInstanceOf(SealBroken.class);
    }

    private void refused(Label label, byte[] content) {
        Sealed forged = new Sealed(label, "safeguarding-1", content);

        assertThatThrownBy(() -> opener.open(Envelope.read(Envelope.write(forged))))
                .isInstanceOf(SealBroken.class);
    }
}
