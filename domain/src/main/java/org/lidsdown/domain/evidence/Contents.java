package org.lidsdown.domain.evidence;

/**
 * What a file held before it was sealed, for the log to write down.
 *
 * @param bytes how long it was
 * @param sha256 its SHA-256, as small hexadecimal digits
 */
public record Contents(long bytes, String sha256) {}
