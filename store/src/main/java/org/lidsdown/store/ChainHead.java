package org.lidsdown.store;

/**
 * The end of the safety log, as reports and receipts print it.
 *
 * @param entries how many entries there are
 * @param text 20 characters of the last entry's hash, in groups of 4
 */
public record ChainHead(long entries, String text) {}
