package org.lidsdown.store.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernReader;
import org.lidsdown.domain.sealing.Opener;
import org.lidsdown.domain.sealing.PlainOpener;
import org.lidsdown.domain.sealing.Sealed;
import org.lidsdown.store.database.Bytes;

/**
 * The one place where content is sealed before the database has it and opened after: the words of
 * entries, the names of pupils, the envelopes of concerns. Until the school has keys, sealing keeps
 * content as it is.
 */
public final class Seals {
    private final Opener envelopes = new PlainOpener();

    /** Seals words that belong to this place in the log and to no other. */
    public Bytes seal(String place, String words) {
        return Bytes.of(words.getBytes(UTF_8));
    }

    /** The words that were sealed for this place. */
    public String open(String place, Bytes sealed) {
        return new String(sealed.array(), UTF_8);
    }

    /** What was told, out of its envelope. */
    public Concern open(Sealed envelope) {
        return ConcernReader.read(envelopes.open(envelope));
    }
}
