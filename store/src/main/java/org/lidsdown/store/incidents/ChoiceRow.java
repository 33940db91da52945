package org.lidsdown.store.incidents;

/** One thing that an incident is classified as. */
record ChoiceRow(String incident, String legend, String choice) {}
