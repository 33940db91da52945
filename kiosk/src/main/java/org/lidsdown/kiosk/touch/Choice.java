package org.lidsdown.kiosk.touch;

import org.lidsdown.kiosk.look.Picture;

/**
 * Something that a pupil may choose: what it means, its id on the screen, its words and its
 * picture.
 */
public record Choice<T>(T meaning, String id, String words, Picture picture) {}
