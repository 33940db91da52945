package org.lidsdown.domain.custody;

import java.nio.file.Path;

/**
 * A file that somebody gives to be kept.
 *
 * @param file where it lies now; it stays there as it is
 * @param about what it is, in the words of whoever gives it; may be empty
 */
public record Given(Path file, String about) {}
