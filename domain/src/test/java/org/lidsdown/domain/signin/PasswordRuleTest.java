package org.lidsdown.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    private static final List<String> NAMES = List.of("Samina Khan", "s.khan", "Larkrise School");

    private static Optional<Reason> fault(String password) {
        return PasswordRule.fault(password.toCharArray(), NAMES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three random words",
                "correct horse battery",
                "cupofteaandcake",
                "made up school",
                "пароль из трёх слов",
                "🐢🦔🐝🌧🪁🥁🧶🪶🦉🐌🌵🍂",
                "khan and eleven green bottles"
            })
    void aFewWordsInARowAreEnough(String password) {
        assertThat(fault(password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "eleven char, PASSWORD_SHORT",
        "password1234, PASSWORD_COMMON",
        "Passw0rd!!!!!!, PASSWORD_COMMON",
        "PASSWORD password, PASSWORD_COMMON",
        "123456789012, PASSWORD_COMMON",
        "qwertyuiop[], PASSWORD_COMMON",
        "aaaaaaaaaaaaaaaa, PASSWORD_COMMON",
        "letmein letmein, PASSWORD_COMMON",
        "Larkrise2026, PASSWORD_NAMES",
        "larkrise larkrise, PASSWORD_NAMES",
        "SaminaKhan11, PASSWORD_NAMES",
        "s.khan samina, PASSWORD_NAMES"
    })
    void whatAnybodyWouldTryFirstIsRefused(String password, Reason reason) {
        assertThat(fault(password)).contains(reason);
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        assertThat(fault("🐢🦔🐝🌧🪁🥁🧶🪶🦉🐌🌵")).contains(Reason.PASSWORD_SHORT);
        assertThat(fault("abcdefgh".repeat(16))).isNotEqualTo(Optional.of(Reason.PASSWORD_LONG));
        assertThat(fault("abcdefgh".repeat(16) + "i")).contains(Reason.PASSWORD_LONG);
    }
}
