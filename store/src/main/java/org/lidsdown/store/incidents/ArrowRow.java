package org.lidsdown.store.incidents;

/** An arrow on the way taken; the pupil is empty where it is the whole incident's. */
record ArrowRow(String incident, String pupil, int place, String arrow, long takenMs) {}
