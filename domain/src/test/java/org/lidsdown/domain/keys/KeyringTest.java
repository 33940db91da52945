package org.lidsdown.domain.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.keys.WrappedKey.How;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.domain.sealing.Sealed;

class KeyringTest {

    private static final Label LABEL =
            new Label(new UUID(1, 2), new UUID(3, 4), 1, false, true, "", false, "Library");
    private static final byte[] TOLD = "what a pupil told".getBytes(UTF_8);

    private final HeldKey first = HeldKey.random(KeyName.first(KeyGroup.SAFEGUARDING));
    private final HeldKey second = HeldKey.random(first.name().next());
    private final HeldKey head = HeldKey.random(KeyName.first(KeyGroup.HEAD));

    @Test
    void aRingOpensWhatWasSealedToAnyKeyOnIt() {
        Keyring ring = Keyring.of(List.of(first, second));
        Sealed old = first.groupKey().sealer().seal(LABEL, TOLD);
        Sealed recent = second.groupKey().sealer().seal(LABEL, TOLD);

        assertThat(ring.open(old)).isEqualTo(TOLD);
        assertThat(ring.open(recent)).isEqualTo(TOLD);
        assertThat(recent.key()).isEqualTo("safeguarding-2");
        assertThat(ring.latest(KeyGroup.SAFEGUARDING)).contains(second);
    }

    @Test
    void whatIsSealedToAnotherGroupStaysShut() {
        Keyring ring = Keyring.of(List.of(first));
        Sealed aboutStaff = head.groupKey().sealer().seal(LABEL, TOLD);

        assertThat(ring.holds(aboutStaff)).isFalse();
        assertThatThrownBy(() -> ring.open(aboutStaff))
                .isInstanceOf(SealBroken.class)
                .hasMessage("This was sealed to the key \"head-1\", which is not held here.");
    }

    @Test
    void aLockedRingOpensNothingAndItsKeysAreUseless() {
        Keyring ring = Keyring.of(List.of(first, head));
        Sealed sealed = first.groupKey().sealer().seal(LABEL, TOLD);

        ring.lock();

        assertThat(ring.isLocked()).isTrue();
        assertThatThrownBy(() -> ring.open(sealed)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> first.opener().open(sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(first::shared).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aContentKeyIsUnwrappedBothWays() {
        Keyring ring = Keyring.of(List.of(first, head));
        ContentKey key = ContentKey.random("2026/27-042");
        byte[] words = key.seal("entry|2026/27-042|1", TOLD);

        WrappedKey sealed = key.wrap(first.groupKey());
        WrappedKey shared = key.wrap(head);

        assertThat(sealed.how()).isEqualTo(How.SEALED);
        assertThat(shared.how()).isEqualTo(How.SHARED);
        assertThat(List.of(sealed, shared))
                .allSatisfy(wrapped ->
                        assertThat(
                                        ring.open(wrapped)
                                                .orElseThrow()
                                                .open("entry|2026/27-042|1", words))
                                .isEqualTo(TOLD));
    }

    @Test
    void aContentKeyForOthersIsNotThere() {
        WrappedKey wrapped = ContentKey.random("pupils").wrap(head.groupKey());

        assertThat(Keyring.of(List.of(first)).open(wrapped)).isEmpty();
    }

    @Test
    void aContentKeyIsForItsScopeAlone() {
        Keyring ring = Keyring.of(List.of(first));
        ContentKey key = ContentKey.random("2026/27-042");

        assertThat(List.of(key.wrap(first), key.wrap(first.groupKey())))
                .allSatisfy(wrapped -> {
                    WrappedKey elsewhere =
                            new WrappedKey(
                                    "2026/27-043", wrapped.key(), wrapped.how(), wrapped.bytes());

                    assertThatThrownBy(() -> ring.open(elsewhere)).isInstanceOf(SealBroken.class);
                });
    }

    @Test
    void wordsBelongToTheirPlace() {
        ContentKey key = ContentKey.random("2026/27-042");
        byte[] words = key.seal("entry|2026/27-042|1", TOLD);

        assertThatThrownBy(() -> key.open("entry|2026/27-042|2", words))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> key.open("entry|2026/27-042|1", new byte[3]))
                .isInstanceOf(SealBroken.class);
        for (int at = 0; at < words.length; at++) {
            byte[] changed = words.clone();
            changed[at] ^= 1;

            assertThatThrownBy(() -> key.open("entry|2026/27-042|1", changed))
                    .isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void aGrantLetsOneMemberInAndNobodyElse() {
        OpeningKey khan = OpeningKey.random();
        OpeningKey jones = OpeningKey.random();
        Grant grant = Grant.of(first, "s.khan", khan.sealingKey());
        Grant renamed = new Grant(grant.groupKey(), "t.jones", grant.sealed());
        Grant forHead = new Grant(head.groupKey(), "s.khan", grant.sealed());

        HeldKey opened = grant.open(khan);

        assertThat(opened.groupKey()).isEqualTo(first.groupKey());
        assertThat(opened.opener().open(first.groupKey().sealer().seal(LABEL, TOLD)))
                .isEqualTo(TOLD);
        assertThatThrownBy(() -> grant.open(jones)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> renamed.open(khan)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> forHead.open(khan)).isInstanceOf(SealBroken.class);
    }

    @Test
    void aKeyUnderAPasswordComesBackWithThatPasswordAlone() {
        OpeningKey key = OpeningKey.random();
        byte[] right = new byte[32];
        byte[] wrong = new byte[32];
        wrong[31] = 1;

        byte[] locked = LockedKey.lock(key, right, "s.khan|65536|3|1");

        assertThat(LockedKey.unlock(locked, right, "s.khan|65536|3|1"))
                .hasValueSatisfying(
                        back -> assertThat(back.sealingKey()).isEqualTo(key.sealingKey()));
        assertThat(LockedKey.unlock(locked, wrong, "s.khan|65536|3|1")).isEmpty();
        assertThat(LockedKey.unlock(locked, right, "t.jones|65536|3|1")).isEmpty();
        assertThat(LockedKey.unlock(locked, right, "s.khan|8|1|1")).isEmpty();
    }

    @Test
    void somethingElseSealedToAGroupIsForItsUseAlone() {
        byte[] sealed = first.groupKey().seal("signing key", TOLD);

        assertThat(first.open("signing key", sealed)).isEqualTo(TOLD);
        assertThatThrownBy(() -> first.open("backup key", sealed)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> head.open("signing key", sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void aRoleHoldsTheKeysOfItsGroups() {
        assertThat(KeyGroup.of(Role.DSL)).containsExactly(KeyGroup.SAFEGUARDING);
        assertThat(KeyGroup.of(Role.HEAD)).containsExactly(KeyGroup.SAFEGUARDING, KeyGroup.HEAD);
        assertThat(KeyGroup.of(Role.CHAIR_OF_GOVERNORS)).containsExactly(KeyGroup.CHAIR);
        assertThat(KeyGroup.of(Role.TECHNICIAN)).isEmpty();
        assertThat(KeyName.of("chair-12")).contains(new KeyName(KeyGroup.CHAIR, 12));
        assertThat(List.of("chair", "chair-0", "chair-01", "cook-1", "chair-1 ", "Chair-1"))
                .allSatisfy(text -> assertThat(KeyName.of(text)).isEmpty());
    }

    @Test
    void keysAreNotShownByAccident() {
        assertThat(first).hasToString("HeldKey[safeguarding-1]");
        assertThat(Keyring.of(List.of(head, first))).hasToString("Keyring[safeguarding-1, head-1]");
        assertThat(ContentKey.random("pupils")).hasToString("ContentKey[pupils]");
    }
}
