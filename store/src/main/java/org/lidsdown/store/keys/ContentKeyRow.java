package org.lidsdown.store.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.lidsdown.domain.keys.KeyName;
import org.lidsdown.domain.keys.WrappedKey;
import org.lidsdown.domain.keys.WrappedKey.How;
import org.lidsdown.store.database.Bytes;

/** A content key, wrapped for a group. */
record ContentKeyRow(String scope, int generation, String keyName, String how, Bytes wrapped) {
    /** What the key itself says that it is for, so that no generation passes for another. */
    static String named(String scope, int generation) {
        return scope + "#" + generation;
    }

    static ContentKeyRow of(String scope, int generation, WrappedKey wrapped) {
        return new ContentKeyRow(
                scope,
                generation,
                wrapped.key().toString(),
                wrapped.how().id(),
                Bytes.of(wrapped.bytes()));
    }

    /** The row of a long answer that has these columns in this order. */
    static ContentKeyRow of(ResultSet row) throws SQLException {
        return new ContentKeyRow(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                Bytes.of(row.getBytes(5)));
    }

    WrappedKey key() {
        return new WrappedKey(
                named(scope, generation),
                KeyName.of(keyName).orElseThrow(),
                How.of(how).orElseThrow(),
                wrapped.array());
    }
}
