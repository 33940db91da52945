package org.lidsdown.store.figures;

/** How many things there are that have all this in common; -1 is no day. */
record SumRow(String item, String standing, int dueDay, int doneDay, int many) {}
