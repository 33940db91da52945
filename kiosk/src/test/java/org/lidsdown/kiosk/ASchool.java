package org.lidsdown.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernReader;
import org.lidsdown.domain.keys.GroupKey;
import org.lidsdown.domain.keys.HeldKey;
import org.lidsdown.domain.keys.KeyName;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.trust.SchoolKeys;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.domain.trust.SigningKey;

/** A school with keys, which opens what its kiosks sealed, as its people would. */
public final class ASchool {

    /** The school that most tests happen at. */
    public static final ASchool SEVEN_OAKS = new ASchool("Seven Oaks");

    private final String name;
    private final SigningKey signing = SigningKey.random();
    private final List<HeldKey> keys;

    public ASchool(String name) {
        this.name = name;
        this.keys =
                Stream.of(KeyGroup.values()).map(g -> HeldKey.random(KeyName.first(g))).toList();
    }

    private ASchool(ASchool before) {
        this.name = before.name;
        this.keys = before.keys.stream().map(key -> HeldKey.random(key.name().next())).toList();
    }

    /** The list that the school gives to its kiosks. */
    public String list() {
        return list(keys);
    }

    /** The list after every group has changed its key. */
    public String laterList() {
        return list(new ASchool(this).keys);
    }

    private String list(List<HeldKey> some) {
        List<GroupKey> open = some.stream().map(HeldKey::groupKey).toList();
        SchoolKeys list = new SchoolKeys(name, Instant.parse("2026-09-01T08:00:00Z"), open);
        return new String(SignedKeys.sign(list, signing).write(), UTF_8);
    }

    /** What was told, out of the bytes of its envelope. */
    public Concern open(byte[] envelope) {
        return ConcernReader.read(keys.getFirst().opener().open(Envelope.read(envelope)));
    }
}
