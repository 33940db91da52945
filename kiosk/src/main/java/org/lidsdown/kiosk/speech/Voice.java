package org.lidsdown.kiosk.speech;

import java.util.Optional;

/** Somebody, or something, that can say phrases; each is asked away from the screen's thread. */
interface Voice {

    /** How a phrase sounds in this language; nothing where this voice cannot say it. */
    Optional<Sound> say(Phrase phrase, String language);
}
