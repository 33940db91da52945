package org.lidsdown.domain.files;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the log says in clear of a file that is kept, so that anybody can check that it is there and
 * whole, and nobody learns what is in it.
 *
 * @param id by lot; the sealed file's name on the disk, and nothing of the name it was given
 * @param media which kind of file it is
 * @param bytes how long the file is
 * @param sha256 the SHA-256 of the file, as small hexadecimal digits
 * @param sealedSha256 the SHA-256 of the sealed file as it lies on the disk
 * @param generation which of the incident's content keys it was sealed under
 */
public record KeptFile(
        UUID id, Media media, long bytes, String sha256, String sealedSha256, int generation) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int FACTS = 5;

    /** Refuses what is no SHA-256. */
    public KeptFile {
        if (!SHA256.matcher(sha256).matches() || !SHA256.matcher(sealedSha256).matches()) {
            throw new IllegalArgumentException("not the SHA-256 of a file");
        }
    }

    /** All but the id, as the log keeps it. */
    public String facts() {
        return String.format(
                Locale.ROOT, "%s %d %s %s %d", media, bytes, sha256, sealedSha256, generation);
    }

    /** The file of this id, of which the log has this. */
    public static KeptFile read(UUID id, String facts) {
        List<String> parts = List.of(facts.split(" ", -1));
        if (parts.size() != FACTS) {
            throw new IllegalArgumentException("not the facts of a kept file");
        }
        return new KeptFile(
                id,
                Media.valueOf(parts.get(0)),
                Long.parseLong(parts.get(1)),
                parts.get(2),
                parts.get(3),
                Integer.parseInt(parts.get(4)));
    }
}
