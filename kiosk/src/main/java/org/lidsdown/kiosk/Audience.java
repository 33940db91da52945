package org.lidsdown.kiosk;

import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.manner.Tongue;

/** Follows who tells at the kiosk, as far as that becomes known. */
interface Audience {

    /** Follows nobody. */
    Audience NOBODY =
            new Audience() {
                @Override
                public void known(Answer<Token> who) {}

                @Override
                public void asksFor(Tongue tongue) {}

                @Override
                public void gone() {}

                @Override
                public boolean isUsual() {
                    return true;
                }

                @Override
                public boolean isAsked(String question) {
                    return true;
                }
            };

    /** It is known who tells, or that nobody says so. */
    void known(Answer<Token> who);

    /** Whoever tells has asked for this language. */
    void asksFor(Tongue tongue);

    /** Whoever told is gone. */
    void gone();

    /** Whether the kiosk is as it is for everybody. */
    boolean isUsual();

    /** Whether whoever tells is asked the question on the screen of this name. */
    boolean isAsked(String question);
}
