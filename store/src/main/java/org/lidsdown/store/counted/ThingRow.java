package org.lidsdown.store.counted;

/** A thing, and how many there are of it. */
record ThingRow(
        String grp,
        int openedDay,
        String item,
        String standing,
        int dueDay,
        int doneDay,
        int many) {
    static ThingRow of(Thing thing, int many) {
        return new ThingRow(
                thing.grp(),
                thing.openedDay(),
                thing.item(),
                thing.standing(),
                thing.dueDay(),
                thing.doneDay(),
                many);
    }

    Thing thing() {
        return new Thing(grp, openedDay, item, standing, dueDay, doneDay);
    }
}
