package org.lidsdown.store.signin;

import java.util.List;
import java.util.stream.Stream;
import org.lidsdown.domain.keys.HeldKey;
import org.lidsdown.domain.keys.KeyName;
import org.lidsdown.domain.keys.Keyring;
import org.lidsdown.domain.keys.RecoveryCode;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.trust.SigningKey;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.keys.Author;
import org.lidsdown.store.keys.ContentKeys;
import org.lidsdown.store.keys.Grants;
import org.lidsdown.store.keys.Recoveries;
import org.lidsdown.store.keys.Signatures;
import org.lidsdown.store.people.StoredPeople;
import org.lidsdown.store.people.StoredPupils;

/** A school's first keys, before they are kept. */
final class FirstKeys {
    private final List<HeldKey> keys =
            Stream.of(KeyGroup.values()).map(KeyName::first).map(HeldKey::random).toList();
    private final SigningKey signing = SigningKey.random();
    private final RecoveryCode code = RecoveryCode.random();

    RecoveryCode code() {
        return code;
    }

    /** Keeps them, with the first person who holds some. */
    void keep(Writing writing, String school, Staff first, MemberRow member, Author author) {
        author.note(writing, Deed.KEYS_MADE, "", "");
        keys.forEach(key -> Grants.make(writing, key, author.nowMs()));
        StoredPeople.add(writing, first);
        writing.on(MemberMapper.class).insert(member);
        author.note(writing, Deed.PERSON_ADDED, first.id(), first.role().id());
        Recoveries.put(writing, code.key().sealingKey(), signing, author);
        Holder.all(writing).forEach(holder -> give(writing, holder));
        ContentKeys.first(writing, StoredPupils.SCOPE, of(KeyGroup.SAFEGUARDING));
        Signatures.sign(
                writing, signing, school, keys.stream().map(HeldKey::groupKey).toList(), author);
    }

    private void give(Writing writing, Holder holder) {
        List<HeldKey> theirs =
                keys.stream().filter(key -> holder.groups().contains(key.name().group())).toList();
        holder.voucher().give(writing, signing);
        Grants.give(writing, theirs, holder.id(), holder.key());
        if (holder.signs()) {
            Signatures.allow(writing, signing, holder.id(), holder.key());
        }
    }

    private HeldKey of(KeyGroup group) {
        return keys.stream().filter(key -> key.name().group() == group).findFirst().orElseThrow();
    }

    /** Wipes them; whoever holds them opens them anew. */
    void wipe() {
        Keyring.of(keys).lock();
    }
}
