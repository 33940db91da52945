package org.lidsdown.store.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ArgonTest {
    @Test
    void aKeyIsWhatArgon2idSaysItIs() {
        byte[] salt = "somesalt".getBytes(US_ASCII);

        byte[] key = Argon.key("password".toCharArray(), salt, new Hardness(65_536, 2, 1));

        assertThat(HexFormat.of().formatHex(key))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @Test
    void typedOnAnotherKeyboardItIsTheSame() {
        byte[] salt = new byte[16];
        Hardness easy = new Hardness(8, 1, 1);

        assertThat(Argon.key("Zoe\u0308 \uFB01rst".toCharArray(), salt, easy))
                .isEqualTo(Argon.key("Zo\u00EB first".toCharArray(), salt, easy))
                .isNotEqualTo(Argon.key("Zoe first".toCharArray(), salt, easy));
    }

    @Test
    void usuallyAPasswordTakesSixtyFourMebibytesAndThreePasses() {
        assertThat(Hardness.USUAL).isEqualTo(new Hardness(65_536, 3, 1));
    }
}
