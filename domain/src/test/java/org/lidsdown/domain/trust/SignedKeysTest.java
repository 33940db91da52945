package org.lidsdown.domain.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.keys.GroupKey;
import org.lidsdown.domain.keys.HeldKey;
import org.lidsdown.domain.keys.KeyName;
import org.lidsdown.domain.people.KeyGroup;

class SignedKeysTest {

    private static final Instant MADE = Instant.parse("2026-11-20T10:15:30Z");

    private final SigningKey signer = SigningKey.random();
    private final List<GroupKey> groups =
            List.of(fresh("safeguarding-2"), fresh("head-1"), fresh("chair-1"));
    private final SchoolKeys keys = new SchoolKeys("St Cécile's School", MADE, groups);
    private final SignedKeys signed = SignedKeys.sign(keys, signer);
    private final String text = new String(signed.write(), UTF_8);

    @Test
    void aListIsTextThatAPersonCanRead() {
        assertThat(text.lines())
                .startsWith(
                        "lids-down keys 1",
                        "school St Cécile's School",
                        "made 2026-11-20T10:15:30Z",
                        "key safeguarding-2 " + groups.getFirst().key())
                .hasSize(8);
    }

    @Test
    void aListThatTheTrustedSchoolSignedIsTaken() {
        SignedKeys read = SignedKeys.read(signed.write());

        assertThat(read.keys(signer.trustKey())).isEqualTo(keys);
        assertThat(read.trust()).isEqualTo(signer.trustKey());
        assertThat(read.write()).isEqualTo(signed.write());
    }

    @Test
    void aListThatAnotherSignedIsRefused() {
        SigningKey forger = SigningKey.random();
        SignedKeys forged = SignedKeys.read(SignedKeys.sign(keys, forger).write());

        assertThatThrownBy(() -> forged.keys(signer.trustKey()))
                .isInstanceOf(KeysRefused.class)
                .hasMessageContaining(forger.trustKey().fingerprint());
    }

    @Test
    void aListWithTheTrustedKeyPutInIsRefused() {
        SigningKey forger = SigningKey.random();
        String forged = new String(SignedKeys.sign(keys, forger).write(), UTF_8);

        refused(forged.replace(forger.trustKey().toString(), signer.trustKey().toString()));
    }

    @Test
    void aKeyPutInThePlaceOfAnotherIsRefused() {
        refused(text.replace(groups.getFirst().key().toString(), fresh("head-1").key().toString()));
        refused(text.replace("safeguarding-2", "safeguarding-3"));
        refused(text.replace("School", "Schoo1"));
        refused(text.replace("2026-11", "2027-11"));
    }

    @Test
    void anyByteChangedIsRefused() {
        byte[] bytes = signed.write();

        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] = (byte) (bytes[at] ^ (at % 2 == 0 ? 32 : 1));

            assertThatThrownBy(() -> SignedKeys.read(changed)).isInstanceOf(KeysRefused.class);
        }
    }

    @Test
    void aListCutAnywhereIsRefused() {
        byte[] bytes = signed.write();

        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);

            assertThatThrownBy(() -> SignedKeys.read(cut)).isInstanceOf(KeysRefused.class);
        }
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        assertThatThrownBy(() -> SignedKeys.read(text.replace("made", "maid").getBytes(UTF_8)))
                .hasMessage("This list of keys cannot be read: line 3 should be \"made\".");
        assertThatThrownBy(() -> SignedKeys.read(text.replace("head-1", "cook-1").getBytes(UTF_8)))
                .hasMessage("This list of keys cannot be read: line 5 should be the key of head.");
        assertThatThrownBy(() -> SignedKeys.read("hello".getBytes(UTF_8)))
                .hasMessage("This is no list of keys: it has 8 lines when it is whole.");
    }

    @Test
    void aLaterListFollowsAndAnEarlierOneDoesNot() {
        List<GroupKey> rotated = List.of(fresh("safeguarding-3"), groups.get(1), groups.get(2));
        List<GroupKey> swapped = List.of(fresh("safeguarding-2"), groups.get(1), groups.get(2));
        SchoolKeys later = new SchoolKeys("St Cécile's School", MADE, rotated);

        assertThat(later.follows(keys)).isTrue();
        assertThat(keys.follows(keys)).isTrue();
        assertThat(keys.follows(later)).isFalse();
        assertThat(new SchoolKeys("Another", MADE, swapped).follows(keys)).isFalse();
    }

    @Test
    void aListHasOneKeyForEachGroup() {
        assertThatThrownBy(() -> new SchoolKeys("School", MADE, groups.subList(0, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SchoolKeys("Two\nlines", MADE, groups))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(keys.key(KeyGroup.CHAIR)).isEqualTo(groups.get(2));
    }

    @Test
    void aSigningKeyIsReadAsItIsWritten() {
        byte[] raw = signer.raw();
        byte[] mixed = SigningKey.random().raw();
        System.arraycopy(raw, 0, mixed, 0, 32);

        SigningKey back = SigningKey.of(raw);

        assertThat(back.trustKey()).isEqualTo(signer.trustKey());
        assertThat(SignedKeys.sign(keys, back).write()).isEqualTo(signed.write());
        assertThatThrownBy(() -> SigningKey.of(mixed)).isInstanceOf(KeysRefused.class);
        assertThatThrownBy(() -> SigningKey.of(new byte[32])).isInstanceOf(KeysRefused.class);
    }

    private static void refused(String forged) {
        assertThatThrownBy(() -> SignedKeys.read(forged.getBytes(UTF_8)))
                .isInstanceOf(KeysRefused.class);
    }

    private static GroupKey fresh(String name) {
        return HeldKey.random(KeyName.of(name).orElseThrow()).groupKey();
    }
}
