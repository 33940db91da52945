package org.lidsdown.store.evidence;

import java.io.IOException;
import java.util.UUID;
import org.lidsdown.domain.custody.Watch;
import org.lidsdown.domain.evidence.Contents;
import org.lidsdown.domain.evidence.Evidence;
import org.lidsdown.domain.files.KeptFile;
import org.lidsdown.domain.files.Media;
import org.lidsdown.store.keys.ScopeKey;

/** A file that was read and looked at, and can be kept. */
final class Incoming {
    private final byte[] plain;
    private final Media media;
    private final Watch watch;

    Incoming(byte[] plain, Media media, Watch watch) {
        this.plain = plain;
        this.media = media;
        this.watch = watch;
    }

    /** Seals it among the files under a new id, and says what the log is to know of it. */
    KeptFile sealed(SealedFiles files, ScopeKey key) throws IOException {
        UUID id = UUID.randomUUID();
        Contents[] contents = new Contents[1];
        String sealedSha256 =
                files.write(
                        id,
                        out ->
                                contents[0] =
                                        Evidence.seal(
                                                key.key(), id, new Reading(watch).of(plain), out));
        return new KeptFile(
                id,
                media,
                contents[0].bytes(),
                contents[0].sha256(),
                sealedSha256,
                key.generation());
    }
}
