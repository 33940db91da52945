package org.lidsdown.store.backup;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The backups of a log that is open: made while it is read and written, each restored for a trial
 * before it counts, and old ones let go only after that.
 */
public interface Backups extends AutoCloseable {
    /** Makes a backup every hour in which something was written, from soon on. */
    void hourly();

    /**
     * Makes the backup of this hour where one is due, and lets old ones go; nothing where the last
     * one is younger than an hour, or nothing was written since and it is younger than a day.
     */
    Optional<Backup> makeIfDue();

    /**
     * Makes a backup now, and lets no other go; with the log's key in clear where that is wanted,
     * so that whoever has the backup can open it.
     */
    Backup make(boolean withKey);

    /**
     * The entry up to which a verified backup contains this log: what arrived as this entry or an
     * earlier one need be kept nowhere else.
     */
    OptionalLong contained();

    /** The verified backups, earliest first. */
    List<Backup> kept();

    /** Why the last hourly backup could not be made: one plain sentence. */
    Optional<String> trouble();

    /** Waits for a backup that is being made, and makes no more. */
    @Override
    void close();
}
