package org.lidsdown.domain.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.keys.RecoveryCode.Typed;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.domain.sealing.SealingKey;

class RecoveryCodeTest {

    /** Worked out with other tools: HKDF-SHA256 of 20 noughts for "recovery key", times nine. */
    private static final String NOUGHTS =
            "2f9246f34bb8759b0e34ad035111f8055afa60be2dfc0cc83fd2d214013ba861";

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final RecoveryCode code = RecoveryCode.random();
    private final String letters = code.print().replace("-", "");

    @Test
    void aCodeIsPrintedInNineGroupsOfFour() {
        assertThat(code.print()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){8}");
        assertThat(RecoveryCode.read(code.print())).isEqualTo(new Typed.Right(code));
    }

    @Test
    void howItIsTypedDoesNotMatter() {
        String small = code.print().toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l');

        assertThat(RecoveryCode.read(small)).isEqualTo(new Typed.Right(code));
        assertThat(RecoveryCode.read(letters.replace('0', 'O').replace('1', 'i')))
                .isEqualTo(new Typed.Right(code));
        assertThat(RecoveryCode.read("  " + code.print().replace('-', '\u2013') + "\u00a0\n"))
                .isEqualTo(new Typed.Right(code));
    }

    @RepeatedTest(20)
    void anyOtherCharacterAnywhereIsNoticed() {
        for (int at = 0; at < letters.length(); at++) {
            String others = LETTERS.replace(letters.substring(at, at + 1), "");
            for (int i = 0; i < others.length(); i++) {
                StringBuilder typed = new StringBuilder(letters);
                typed.setCharAt(at, others.charAt(i));

                assertThat(RecoveryCode.read(typed.toString())).isEqualTo(new Typed.Mistyped());
            }
        }
    }

    @RepeatedTest(20)
    void anyTwoCharactersThatChangedPlacesAreNoticed() {
        for (int one = 0; one < letters.length(); one++) {
            for (int other = one + 1; other < letters.length(); other++) {
                StringBuilder typed = new StringBuilder(letters);
                typed.setCharAt(one, letters.charAt(other));
                typed.setCharAt(other, letters.charAt(one));

                if (!typed.toString().equals(letters)) {
                    assertThat(RecoveryCode.read(typed.toString()))
                            .as("%s and %s of %s", one, other, "a code")
                            .isEqualTo(new Typed.Mistyped());
                }
            }
        }
    }

    @Test
    void whatIsNoCodeIsSaid() {
        assertThat(RecoveryCode.read("")).isEqualTo(new Typed.WrongLength(0));
        assertThat(RecoveryCode.read(letters + "0")).isEqualTo(new Typed.WrongLength(37));
        assertThat(RecoveryCode.read(letters.substring(1))).isEqualTo(new Typed.WrongLength(35));
        assertThat(RecoveryCode.read("0000-U000")).isEqualTo(new Typed.WrongLetter(5));
    }

    @Test
    void aCodeAlwaysGivesTheSameKeyAndNoOtherCodeDoes() {
        SealingKey key = code.key().sealingKey();

        assertThat(RecoveryCode.read(code.print()))
                .isInstanceOfSatisfying(
                        Typed.Right.class,
                        right -> assertThat(right.code().key().sealingKey()).isEqualTo(key));
        assertThat(RecoveryCode.random().key().sealingKey()).isNotEqualTo(key);
    }

    @Test
    void aCodeThatWasPrintedInAnEarlierYearStillGivesItsKey() {
        assertThat(RecoveryCode.read("0000-0000-0000-0000-0000-0000-0000-0000-0000"))
                .isInstanceOfSatisfying(
                        Typed.Right.class,
                        right -> assertThat(right.code().key().sealingKey()).hasToString(NOUGHTS));
    }

    @Test
    void aCodeIsNotShownByAccident() {
        OpeningKey key = code.key();

        assertThat(code.toString()).doesNotContain(code.print(), letters);
        assertThat(key.toString()).doesNotContain(letters);
    }
}
