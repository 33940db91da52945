package org.lidsdown.domain.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HpkeTest {

    @Nested
    class KnownAnswers {

        private static final HexFormat HEX = HexFormat.of();

        private final byte[] info = HEX.parseHex("4f6465206f6e2061204772656369616e2055726e");
        private final byte[] aad = HEX.parseHex("436f756e742d30");
        private final byte[] plain =
                HEX.parseHex("4265617574792069732074727574682c20747275746820626561757479");

        /** Of the vectors that come with RFC 9180, the one for this suite in base mode. */
        @Test
        void theVectorOfRfc9180IsSealedAndOpened() {
            byte[] ephemeral =
                    HEX.parseHex(
                            "179d4b53b6365c45b600c4163b61d95cbc2f4d9e36f1695558dce265ab8bab11");
            OpeningKey recipient =
                    OpeningKey.of(
                            HEX.parseHex(
                                    "497b4502664cfea5d5af0b39934dac72"
                                            + "242a74f8480451e1aee7d6a53320333d"));
            byte[] published =
                    HEX.parseHex(
                            "6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256"
                                    + "e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9"
                                    + "931980a41de125a925cdad859d5b7a");
            SealingKey to = SealingKey.of(recipient.sealingKey().raw(), new Always(ephemeral));

            assertThat(to)
                    .hasToString(
                            "430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c");
            assertThat(Hpke.seal(to, info, aad, plain)).isEqualTo(published);
            assertThat(Hpke.open(recipient, info, aad, published)).isEqualTo(plain);
        }

        /** The one that BoringSSL and Tink test themselves with. */
        @Test
        void theVectorOfBoringSslIsSealed() {
            byte[] ephemeral =
                    HEX.parseHex(
                            "28e212563a8b6f068af7ff17400ff1baf23612b7a738bbaf5dfb321b2b5b431a");
            byte[] to =
                    HEX.parseHex(
                            "ac66bae9ffa270cf4a89ed9f274e30c0456babae2572aaaf002ff0d8884ab018");

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
