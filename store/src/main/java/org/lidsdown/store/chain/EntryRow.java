package org.lidsdown.store.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.store.database.Bytes;

/** An entry as it lies in the database, in its place in the chain. */
record EntryRow(
        long seq,
        @Nullable String incident,
        @Nullable Integer number,
        long writtenMs,
        String actor,
        String kind,
        String subject,
        String choice,
        String pupil,
        Bytes salt,
        Bytes sealed,
        Bytes commitment,
        Bytes prev,
        Bytes hash) {
    /** What stands in the place of the salt where the content was erased. */
    static final Bytes NO_SALT = Bytes.of(new byte[16]);

    /** The entry that follows this head. */
    static EntryRow after(Head head, Draft draft, Bytes salt, Digest digest) {
        EntryRow row =
                new EntryRow(
                        head.seq() + 1,
                        draft.incident().map(IncidentRef::text).orElse(null),
                        draft.incident().isPresent() ? draft.number() : null,
                        draft.writtenMs(),
                        draft.actor(),
                        draft.kind(),
                        draft.subject(),
                        draft.choice(),
                        draft.pupil().map(PupilId::code).orElse(""),
                        salt,
                        draft.sealed(),
                        digest.commitment(salt, draft.sealed()),
                        head.hash(),
                        Bytes.NONE);
        return row.with(digest.of(row));
    }

    /** The entry of a row that has all columns in their own order. */
    static EntryRow of(ResultSet row) throws SQLException {
        int stored = row.getInt(3);
        Integer number = row.wasNull() ? null : stored;
        return new EntryRow(
                row.getLong(1),
                row.getString(2),
                number,
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                Bytes.of(row.getBytes(10)),
                Bytes.of(row.getBytes(11)),
                Bytes.of(row.getBytes(12)),
                Bytes.of(row.getBytes(13)),
                Bytes.of(row.getBytes(14)));
    }

    private EntryRow with(Bytes itsHash) {
        return new EntryRow(
                seq,
                incident,
                number,
                writtenMs,
                actor,
                kind,
                subject,
                choice,
                pupil,
                salt,
                sealed,
                commitment,
                prev,
                itsHash);
    }

    /** Whether its content was erased: its commitment alone is left. */
    boolean isErased() {
        return salt.equals(NO_SALT) && sealed.array().length == 0;
    }

    Head head() {
        return new Head(seq, hash);
    }
}
