package org.lidsdown.admin.voices;

/**
 * Something that the kiosk says.
 *
 * @param key what its recording is called
 * @param words what is read aloud
 */
public record Prompt(String key, String words) {}
