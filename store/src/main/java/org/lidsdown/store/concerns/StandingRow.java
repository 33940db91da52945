package org.lidsdown.store.concerns;

/** How an envelope stands, and how many incidents its concern belongs to. */
record StandingRow(String envelope, String concern, int step, String standing, int links) {}
