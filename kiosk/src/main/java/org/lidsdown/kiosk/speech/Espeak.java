package org.lidsdown.kiosk.speech;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The speech program of Linux, where it is installed. */
final class Espeak implements Voice {

    private static final Map<String, String> VOICES = Map.of("en", "en-gb");

    private final Talker talker = new Talker();
    private final String program;
    private final int rate;

    /** Speaks by this program, so many words in a minute. */
    Espeak(String program, int rate) {
        this.program = program;
        this.rate = rate;
    }

    @Override
    public Optional<Sound> say(Phrase phrase, String language) {
        String voice = VOICES.getOrDefault(language, language);
        String words = Integer.toString(rate);
        return talker.say(
                List.of(program, "--stdin", "--stdout", "-v", voice, "-s", words), phrase.words());
    }
}
