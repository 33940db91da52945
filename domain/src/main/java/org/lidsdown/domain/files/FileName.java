package org.lidsdown.domain.files;

import java.util.stream.Collectors;

/**
 * The name that a file came with, made fit to be kept and shown: on one line, at most 255
 * characters, and every sign that could hide or turn others round is written out. It is never the
 * name of a file of ours.
 */
public final class FileName {
    private static final int LONGEST = 255;

    private FileName() {}

    /** The name as it is kept. */
    public static String kept(String given) {
        String safe =
                given.strip()
                        .codePoints()
                        .mapToObj(FileName::character)
                        .collect(Collectors.joining());
        return shortened(safe);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST - ending.length() - 1;
        int whole = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
        return name.substring(0, whole) + "…" + ending;
    }

    private static String character(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    "[U+%04X]".formatted(point);
            default -> Character.toString(point);
        };
    }

    /**
     * A name that a copy can have on any disk, made of the kept one: letters, digits, spaces and
     * few signs.
     */
    public static String forCopy(String kept, Media media) {
        String plain = kept.replaceAll("[^\\p{L}\\p{N} ._()-]", "_").replaceAll("\\.{2,}", "_");
        String stem = plain.contains(".") ? plain.substring(0, plain.lastIndexOf('.')) : plain;
        String ending =
                Media.named(plain).filter(media::equals).isPresent()
                        ? plain.substring(plain.lastIndexOf('.') + 1)
                        : media.ending();
        return "copy of "
                + stem.strip().substring(0, Math.min(100, stem.strip().length()))
                + "."
                + ending;
    }
}
