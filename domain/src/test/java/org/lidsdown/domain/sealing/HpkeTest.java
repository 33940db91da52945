package org.lidsdown.domain.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HpkeTest {

    /** RFC 9180 prints none for this suite; BoringSSL and Tink are tested with this one. */
    @Nested
    class KnownAnswers {

        private static final HexFormat HEX = HexFormat.of();

        @Test
        void theSuiteWithAes256GcmGivesThePublishedBytes() {
            byte[] ephemeral =
                    HEX.parseHex(
                            "28e212563a8b6f068af7ff17400ff1baf23612b7a738bbaf5dfb321b2b5b431a");
            byte[] to =
                    HEX.parseHex(
                            "ac66bae9ffa270cf4a89ed9f274e30c0456babae2572aaaf002ff0d8884ab018");
            byte[] info = HEX.parseHex("4f6465206f6e2061204772656369616e2055726e");
            byte[] aad = HEX.parseHex("436f756e742d30");
            byte[] plain =
                    HEX.parseHex("4265617574792069732074727574682c20747275746820626561757479");

            byte[] sealed = Hpke.seal(SealingKey.of(to, new Always(ephemeral)), info, aad, plain);

            assertThat(Arrays.copyOf(sealed, 32))
                    .isEqualTo(OpeningKey.of(ephemeral).sealingKey().raw());
            assertThat(HEX.formatHex(sealed, 32, sealed.length))
                    .isEqualTo(
                            "23ded2d5d90ea89d975dac4792b297240f194952d7421aacbff0474100052b6b"
                                    + "b8aa58d18ef6c42b6960e2e28f");
        }
    }

    @Test
    void pointsThatMakeEverySecretTheSameAreNoKeys() {
        byte[] zero = new byte[32];
        byte[] one = new byte[32];
        one[0] = 1;
        byte[] notReduced = new byte[32];
        Arrays.fill(notReduced, (byte) 0xff);

        assertThatThrownBy(() -> SealingKey.of(zero)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> SealingKey.of(one)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> SealingKey.of(notReduced)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> SealingKey.of(new byte[31])).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> SealingKey.of("beef")).isInstanceOf(SealBroken.class);
    }

    @Test
    void aKeyIsReadAsItIsWritten() {
        OpeningKey key = OpeningKey.random();

        assertThat(SealingKey.of(key.sealingKey().toString())).isEqualTo(key.sealingKey());
        assertThat(OpeningKey.of(key.raw()).sealingKey()).isEqualTo(key.sealingKey());
        assertThat(key.toString()).doesNotContain(HexFormat.of().formatHex(key.raw()));
    }

    /** Chance that always falls the same way. */
    static final class Always extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        Always(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] into) {
            System.arraycopy(bytes, 0, into, 0, into.length);
        }
    }
}
