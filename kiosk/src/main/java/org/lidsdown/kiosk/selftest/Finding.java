package org.lidsdown.kiosk.selftest;

/** What was found of one part: whether it is well. */
public record Finding(Part part, boolean isWell) {}
