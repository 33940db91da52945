package org.lidsdown.store.figures;

/** How many concerns were told alike. */
record ConcernRow(String toldBy, String lid, int many) {}
