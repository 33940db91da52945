package org.lidsdown.store.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lidsdown.domain.keys.GroupKey;
import org.lidsdown.domain.sealing.Hpke;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.domain.sealing.SealingKey;
import org.lidsdown.domain.trust.KeysRefused;
import org.lidsdown.domain.trust.SchoolKeys;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.domain.trust.SigningKey;
import org.lidsdown.store.chain.Attachments;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Database;

/** What the school signed, and who may sign for it. */
public final class Signatures implements Attachments {
    private static final String OTHER_KEYS = "";
    private static final String USE = "trust-key|v1|";
    private static final byte[] BOUND = "Ed25519".getBytes(UTF_8);

    private final Database database;

    /** The signatures in this database. */
    public Signatures(Database database) {
        this.database = database;
        database.know(KeyMapper.class);
        database.know(VoucherMapper.class);
    }

    /** The list of the groups' public keys in force, as kiosks get it. */
    public Optional<SignedKeys> list() {
        return database.read(KeyMapper.class, KeyMapper::signed)
                .map(row -> SignedKeys.read(row.list().array()));
    }

    /** The school's name, as it was signed; empty while the school has no keys. */
    public String school() {
        return list().map(list -> list.keys(list.trust()).school()).orElse("");
    }

    /** The key to sign with, for a holder who may. */
    public Optional<SigningKey> open(String holder, OpeningKey with) {
        return database.read(KeyMapper.class, mapper -> mapper.trustOf(holder))
                .map(row -> Hpke.open(with, use(holder), BOUND, row.sealed().array()))
                .map(Signatures::key)
                .map(this::ofThisSchool);
    }

    /** Whoever may sign knows whose list is in force; nobody else has signed it. */
    private SigningKey ofThisSchool(SigningKey key) {
        if (list().filter(list -> list.trust().equals(key.trustKey())).isEmpty()) {
            throw GroupKeys.notAsSigned();
        }
        return key;
    }

    private static SigningKey key(byte[] raw) {
        try {
            return SigningKey.of(raw);
        } finally {
            Arrays.fill(raw, (byte) 0);
        }
    }

    /** Whether this holder may sign. */
    public boolean mayBeMadeBy(String holder) {
        return database.read(KeyMapper.class, mapper -> mapper.trustOf(holder)).isPresent();
    }

    /** Lets a holder sign from now on. */
    public static void allow(Writing writing, SigningKey key, String holder, SealingKey to) {
        byte[] raw = key.raw();
        try {
            byte[] sealed = Hpke.seal(to, use(holder), BOUND, raw);
            writing.on(KeyMapper.class).insertTrust(new HolderRow(holder, Bytes.of(sealed)));
        } finally {
            Arrays.fill(raw, (byte) 0);
        }
    }

    /** Lets a holder sign no longer. */
    public static void forbid(Writing writing, String holder) {
        writing.on(KeyMapper.class).deleteTrustOf(holder);
    }

    private static byte[] use(String holder) {
        return (USE + holder).getBytes(UTF_8);
    }

    /** Signs the groups' latest keys, and puts the list in force. */
    public static void sign(
            Writing writing, SigningKey with, String school, List<GroupKey> keys, Author author) {
        KeyMapper mapper = writing.on(KeyMapper.class);
        int version = mapper.signed().map(SignedRow::version).orElse(0) + 1;
        Instant made = Instant.ofEpochMilli(author.nowMs());
        Bytes list = Bytes.of(SignedKeys.sign(new SchoolKeys(school, made, keys), with).write());
        mapper.insertSigned(new SignedRow(version, author.nowMs(), list));
        author.note(writing, Deed.KEYS_SIGNED, Integer.toString(version), list.sha256().hex());
    }

    @Override
    public Deed deed() {
        return Deed.KEYS_SIGNED;
    }

    @Override
    public void each(BiConsumer<String, String> nameAndHash) {
        List<GroupKey> kept =
                database.read(KeyMapper.class, KeyMapper::keys).stream()
                        .map(GroupKeyRow::key)
                        .toList();
        for (SignedRow row : database.read(KeyMapper.class, KeyMapper::everSigned)) {
            String hash = isOf(row, kept) ? row.list().sha256().hex() : OTHER_KEYS;
            nameAndHash.accept(Integer.toString(row.version()), hash);
        }
    }

    /** Whether the keys that were signed are those that are kept under their names. */
    private static boolean isOf(SignedRow row, List<GroupKey> kept) {
        try {
            SignedKeys list = SignedKeys.read(row.list().array());
            return kept.containsAll(list.keys(list.trust()).keys());
        } catch (KeysRefused _) {
            return false;
        }
    }
}
