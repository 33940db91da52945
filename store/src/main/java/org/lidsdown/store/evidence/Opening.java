package org.lidsdown.store.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.evidence.Contents;
import org.lidsdown.domain.evidence.Evidence;
import org.lidsdown.domain.files.KeptFile;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.keys.ContentKey;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.sealing.Seals;

/** Opens kept files: what comes out is what was given, or a sentence says that it is not there. */
record Opening(SealedFiles files, Seals seals) {
    byte[] open(IncidentRef ref, KeptFile file) {
        ContentKey key =
                seals.key(ref.text(), file.generation())
                        .orElseThrow(() ->
                                failure(
                                        "The safety log is locked, or this file belongs to others; sign in again.",
                                        "locked",
                                        null));
        try {
            return opened(key, file);
        } catch (NoSuchFileException e) {
            throw failure(
                    "The kept file is not in the safety log’s folder any more; the entries are as they were. Fetch it from a backup (evidence/%s)."
                            .formatted(file.id()),
                    "file-missing",
                    e);
        } catch (IOException | SealBroken e) {
            throw failure(
                    "The kept file cannot be read, or was changed on the disk; the entries are as they were. Fetch it from a backup (evidence/%s)."
                            .formatted(file.id()),
                    "file-changed",
                    e);
        }
    }

    private byte[] opened(ContentKey key, KeptFile file) throws IOException {
        byte[] sealed = Files.readAllBytes(files.of(file.id()));
        ByteArrayOutputStream plain = new ByteArrayOutputStream(sealed.length);
        Contents contents = Evidence.open(key, file.id(), new ByteArrayInputStream(sealed), plain);
        if (!contents.equals(new Contents(file.bytes(), file.sha256()))) {
            throw new SealBroken("This is not the file that the entry names.");
        }
        return plain.toByteArray();
    }

    private static StoreException failure(String sentence, String code, @Nullable Throwable cause) {
        return new StoreException(sentence, code, cause);
    }
}
