package org.lidsdown.store.backup;

import java.util.Map;
import org.lidsdown.domain.sealing.SealingKey;

/**
 * For whom the key of a backup is sealed, so that the backup can be opened on another computer:
 * whoever has the school's recovery sheet.
 */
@FunctionalInterface
public interface Recipients {
    /** Nobody: such a backup is opened with the key file of its log alone. */
    Recipients NOBODY = Map::of;

    /** The public keys in force, by names of small letters, digits and hyphens. */
    Map<String, SealingKey> now();
}
