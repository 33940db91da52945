package org.lidsdown.store.vault;

/**
 * A file of a backup.
 *
 * @param sha256 its SHA-256 in hexadecimal digits
 * @param bytes how long it is
 */
record KeptFile(String sha256, long bytes) {}
