package org.lidsdown.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {
    @ParameterizedTest
    @EnumSource
    void isFoundByWhatFilesWrite(Role role) {
        assertThat(Role.of(role.id())).contains(role);
        assertThat(role.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(role.title()).isNotBlank();
    }

    @Test
    void thatNobodyHasIsNotFound() {
        assertThat(Role.of("caretaker")).isEmpty();
        assertThat(Role.of("DSL")).isEmpty();
        assertThat(Role.of("")).isEmpty();
    }
}
