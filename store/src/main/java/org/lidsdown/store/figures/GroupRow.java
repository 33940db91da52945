package org.lidsdown.store.figures;

/** How many there are of one thing of a group. */
record GroupRow(String grp, String item, int many) {}
