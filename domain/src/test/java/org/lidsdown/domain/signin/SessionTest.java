package org.lidsdown.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.keys.HeldKey;
import org.lidsdown.domain.keys.KeyName;
import org.lidsdown.domain.keys.Keyring;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.sealing.OpeningKey;

class SessionTest {
    private static final Staff LEE = new Staff("r.lee", "Rob Lee", Role.DSL);

    private final OpeningKey own = OpeningKey.random();
    private final HeldKey held = HeldKey.random(KeyName.first(KeyGroup.SAFEGUARDING));
    private final Session session = new Session(LEE, own, Keyring.of(List.of(held)));

    @Test
    void whoeverHasComeInHoldsTheirKeys() {
        assertThat(session.reads()).isTrue();
        assertThat(session.holds(KeyGroup.SAFEGUARDING)).isTrue();
        assertThat(session.holds(KeyGroup.HEAD)).isFalse();
        assertThat(session.isLocked()).isFalse();
    }

    @Test
    void aLockedSessionHoldsNothingAndItsKeysAreWiped() {
        session.lock();

        assertThat(session.isLocked()).isTrue();
        assertThat(session.reads()).isFalse();
        assertThat(session.keyring().names()).isEmpty();
        assertThatThrownBy(own::raw).hasMessage("This key was wiped");
        assertThatThrownBy(() -> held.open("trial", new byte[64])).hasMessage("This key was wiped");
    }

    @Test
    void whoeverWantsToKnowIsToldOnceThatItWasLocked() {
        List<String> told = new ArrayList<>();
        session.onLock(() -> told.add("locked"));

        session.lock();
        session.lock();

        assertThat(told).containsExactly("locked");
    }

    @Test
    void aSessionNeverTellsItsKeys() {
        assertThat(session).hasToString("Session[r.lee, Keyring[safeguarding-1]]");
    }
}
