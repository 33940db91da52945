package org.lidsdown.store.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lidsdown.domain.files.KeptFile;
import org.lidsdown.store.database.Database;

/**
 * A file that an entry says is kept.
 *
 * @param entry which of the whole log
 * @param file what the entry says of the file
 */
public record NamedFile(long entry, KeptFile file) {
    /** The file's id, which is its name on the disk. */
    public UUID id() {
        return file.id();
    }

    /** The SHA-256 of the sealed file, wherever it lies. */
    public String sealedSha256() {
        return file.sealedSha256();
    }

    /** Files of an incident whose keys were destroyed cannot be opened, and need not be there. */
    private static final String ALL =
            """
            SELECT e.seq, e.subject, e.choice
            FROM entry e
            WHERE e.kind = 'FILE_KEPT'
              AND EXISTS (SELECT 1 FROM content_key k WHERE k.scope = e.incident)
            ORDER BY e.seq
            """;

    /** All files that the entries in this database name, in the order of the entries. */
    public static List<NamedFile> in(Database database) {
        List<NamedFile> files = new ArrayList<>();
        database.each(
                ALL,
                row -> {
                    UUID id = UUID.fromString(row.getString(2));
                    files.add(new NamedFile(row.getLong(1), KeptFile.read(id, row.getString(3))));
                    return true;
                });
        return files;
    }
}
