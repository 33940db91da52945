package org.lidsdown.store.people;

import org.lidsdown.store.database.Bytes;

/** A pupil, the name sealed. */
record PupilRow(String pseudonym, int number, Bytes sealedName, String band) {
    boolean isErased() {
        return sealedName.equals(Bytes.NONE);
    }
}
