package org.lidsdown.store.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lidsdown.store.backup.Content;
import org.lidsdown.store.folder.DurableFile;
import org.lidsdown.store.folder.MachineKey;

/**
 * What a backup says of itself: written last, so that a folder without it is none, and sealed by
 * the log's key, so that nobody without the key can change a backup unseen.
 *
 * @param made when it was made
 * @param verified when it was restored for a trial, and found to be well
 * @param keyMark by which its key can be told
 * @param content what the log in it holds
 * @param files all its files but the manifest, by their names with slashes
 * @param seal what only the key's owner can say of all this
 */
record Manifest(
        Instant made,
        Instant verified,
        String keyMark,
        Content content,
        SortedMap<String, KeptFile> files,
        String seal) {
    static final String NAME = "manifest.txt";
    static final String FORM = "lids-down backup 1";

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The manifest with the seal of this key. */
    Manifest sealed(MachineKey key) {
        return new Manifest(made, verified, keyMark, content, files, key.mac("manifest " + body()));
    }

    /** Whether nobody but an owner of this key wrote it. */
    boolean isSealedBy(MachineKey key) {
        return seal.equals(key.mac("manifest " + body()));
    }

    /** Writes it durably into the backup's folder. */
    void writeTo(Path backup) {
        DurableFile.writeAnywhere(backup.resolve(NAME), body() + "seal " + seal + "\n");
    }

    private String body() {
        StringBuilder text =
                new StringBuilder(
                        """
                        %s
                        made %s
                        verified %s
                        key %s
                        anchor %d %s
                        migrations %d
                        content %s
                        """
                                .formatted(
                                        FORM,
                                        made,
                                        verified,
                                        keyMark,
                                        content.head().entry(),
                                        content.head().hash(),
                                        content.migrations(),
                                        content.hash()));
        content.rows().forEach((table, rows) -> text.append("rows %d %s\n".formatted(rows, table)));
        files.forEach((name, file) ->
                text.append("file %s %d %s\n".formatted(file.sha256(), file.bytes(), name)));
        return text.toString();
    }
}
