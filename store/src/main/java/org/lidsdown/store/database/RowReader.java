package org.lidsdown.store.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the rows of one long answer, one after the other, in the order in which they come. */
@FunctionalInterface
public interface RowReader {
    /** Reads the row at which the answer stands; false where no more are wanted. */
    boolean read(ResultSet row) throws SQLException;
}
