package org.lidsdown.store.incidents;

/** A concern that belongs to an incident. */
record LinkRow(String concern, String incident) {}
