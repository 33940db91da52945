package org.lidsdown.domain.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.lidsdown.domain.sealing.Hpke;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.domain.sealing.SealingKey;

/** A group's private key, sealed to one member: who holds the group's key can let others in. */
public final class Grant {

    private static final String USE = "school-key|v1|";

    private final GroupKey of;
    private final String member;
    private final byte[] sealed;

    /** A grant as it was kept. */
    public Grant(GroupKey of, String member, byte[] sealed) {
        this.of = of;
        this.member = member;
        this.sealed = sealed.clone();
    }

    /** Grants this key to the member with this id, who alone can open the grant. */
    public static Grant of(HeldKey key, String member, SealingKey to) {
        byte[] raw = key.key().raw();
        try {
            GroupKey group = key.groupKey();
            return new Grant(group, member, Hpke.seal(to, use(member), group.bound(), raw));
        } finally {
            Arrays.fill(raw, (byte) 0);
        }
    }

    /**
     * The key that was granted; throws {@link SealBroken} when the grant is for somebody else or
     * another key, or was changed.
     */
    public HeldKey open(OpeningKey with) {
        byte[] raw = Hpke.open(with, use(member), of.bound(), sealed);
        try {
            HeldKey held = new HeldKey(of.name(), OpeningKey.of(raw));
            if (!held.groupKey().equals(of)) {
                throw new SealBroken("This grant holds another key than it says.");
            }
            return held;
        } finally {
            Arrays.fill(raw, (byte) 0);
        }
    }

    /** The key that was granted to whoever holds this one: a group's earlier key. */
    public HeldKey open(HeldKey with) {
        return open(with.key());
    }

    /** The key that is granted. */
    public GroupKey groupKey() {
        return of;
    }

    /** The id of the member. */
    public String member() {
        return member;
    }

    /** The sealed key. */
    public byte[] sealed() {
        return sealed.clone();
    }

    private static byte[] use(String member) {
        return (USE + member).getBytes(UTF_8);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "Grant[" + of.name() + " to " + member + "]";
    }
}
