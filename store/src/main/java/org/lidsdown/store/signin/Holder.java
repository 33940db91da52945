package org.lidsdown.store.signin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.sealing.SealingKey;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.keys.Recoveries;
import org.lidsdown.store.keys.Voucher;

/**
 * Whoever keys are granted to: a member, or the recovery code.
 *
 * @param voucher who they are, and what is sealed to them
 * @param groups the groups whose keys they hold
 * @param signs whether they sign for the school, and so may change who holds what
 */
record Holder(Voucher voucher, Set<KeyGroup> groups, boolean signs) {
    private static final Set<Role> SIGNING = EnumSet.of(Role.DSL, Role.HEAD);

    static Holder of(Staff staff, SealingKey key) {
        Voucher voucher = new Voucher(staff.id(), staff.role().id(), key);
        return new Holder(voucher, KeyGroup.of(staff.role()), SIGNING.contains(staff.role()));
    }

    static Holder recovery(SealingKey key) {
        return new Holder(Recoveries.voucher(key), EnumSet.allOf(KeyGroup.class), true);
    }

    String id() {
        return voucher.holder();
    }

    SealingKey key() {
        return voucher.key();
    }

    /** Everybody who holds keys now, the recovery code among them. */
    static List<Holder> all(Writing writing) {
        List<Holder> holders = new ArrayList<>(members(writing).toList());
        holders.add(recovery(Recoveries.key(writing)));
        return holders;
    }

    /** Somebody who is here, in the role that they have now. */
    static Holder present(Writing writing, String id) {
        return members(writing).filter(holder -> holder.id().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<Holder> members(Writing writing) {
        return writing.on(MemberMapper.class).present().stream()
                .map(row -> {
                    Role role = Role.of(row.staffRole()).orElse(Role.STAFF);
                    Staff staff = new Staff(row.staffId(), "", role);
                    return of(staff, SealingKey.of(row.publicKey().array()));
                });
    }
}
