package org.lidsdown.admin.sentences;

import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.signin.Reason;

/** Why nothing was changed about people and keys, as sentences. */
public final class ReasonSentences {
    private final Words words = Words.of(ReasonSentences.class);

    /** The sentence for this reason. */
    public String of(Reason reason) {
        return words.say("reason." + reason);
    }
}
