package org.lidsdown.kiosk.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Reads aloud, one thing after the other, away from the screen's thread. Where it cannot, it says
 * so once and is quiet; nobody ever waits for it.
 */
public final class Speaker implements AutoCloseable {

    private static final String LINUX = "espeak-ng";
    private static final String WINDOWS = "powershell";
    private static final int MOST_KEPT = 400;

    /** Whether the kiosk can be heard. */
    public enum State {
        /** Nothing was said yet. */
        UNTRIED,
        /** The last phrase was heard. */
        HEARD,
        /** No voice could say the last phrase, or there was nothing to play it on. */
        NOT_HEARD
    }

    private final List<Voice> voices;
    private final Loudspeaker loudspeaker;
    private final Consumer<State> changed;
    private final Executor screen;
    private final ExecutorService mouth =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().name("speech").daemon().factory(),
                    new ThreadPoolExecutor.DiscardPolicy());
    private final Map<String, Optional<Sound>> ready = new HashMap<>();
    private final AtomicLong turn = new AtomicLong();
    private volatile AtomicInteger unsaid = new AtomicInteger();
    private State state = State.UNTRIED;
    private volatile boolean silent;

    /** Speaks by these voices; says on the screen's thread when it can be heard and when not. */
    Speaker(List<Voice> voices, Loudspeaker loudspeaker, Executor screen, Consumer<State> changed) {
        this.voices = List.copyOf(voices);
        this.loudspeaker = loudspeaker;
        this.screen = screen;
        this.changed = changed;
    }

    /** Speaks as it is asked for: recordings first, then the system's own voice. */
    public static Speaker of(Speech speech, Executor screen, Consumer<State> changed) {
        return of(speech, new Loudspeaker(null), screen, changed);
    }

    /** Says what is marked, in one pair of ears where headphones were named. */
    public static Speaker ofCues(Speech speech, Executor screen, Consumer<State> changed) {
        return of(speech, new Loudspeaker(speech.headphones()), screen, changed);
    }

    private static Speaker of(
            Speech speech, Loudspeaker on, Executor screen, Consumer<State> changed) {
        List<Voice> voices = new ArrayList<>();
        if (speech.recordings() != null) {
            voices.add(new Recordings(speech.recordings()));
        }
        voices.add(new Espeak(LINUX, speech.rate()));
        if (WindowsVoice.isHere()) {
            voices.add(new WindowsVoice(WINDOWS, speech.rate()));
        }
        Speaker speaker = new Speaker(voices, on, screen, changed);
        speaker.silence(speech.silent());
        return speaker;
    }

    /** Says nothing from now on, or speaks again. */
    public void silence(boolean quiet) {
        silent = quiet;
        if (quiet) {
            hush();
        }
    }

    /** Stops what is being said, and forgets what was to be said after it. */
    public void hush() {
        turn.incrementAndGet();
        unsaid = new AtomicInteger();
    }

    /** Says this at once, whatever is being said. */
    public void say(Phrase phrase, String language) {
        hush();
        then(phrase, language, () -> {});
    }

    /**
     * Says this after all that is to be said; tells on the screen's thread when it begins. Blank
     * words are a pause that only tells.
     */
    public void then(Phrase phrase, String language, Runnable begins) {
        if (silent) {
            return;
        }
        long mine = turn.get();
        AtomicInteger left = unsaid;
        left.incrementAndGet();
        mouth.execute(() -> {
            try {
                speak(phrase, language, begins, mine);
            } finally {
                left.decrementAndGet();
            }
        });
    }

    /** Makes ready to say this soon, when there is time. */
    public void prepare(Phrase phrase, String language) {
        if (!silent) {
            mouth.execute(() -> {
                var _ = sound(phrase, language);
            });
        }
    }

    /** Whether something is being said, or is still to be said. */
    public boolean isSpeaking() {
        return unsaid.get() > 0;
    }

    private void speak(Phrase phrase, String language, Runnable begins, long mine) {
        if (turn.get() != mine) {
            return;
        }
        if (phrase.words().isBlank()) {
            screen.execute(begins);
            return;
        }
        Optional<Sound> sound = sound(phrase, language);
        if (turn.get() != mine) {
            return;
        }
        screen.execute(begins);
        boolean heard =
                sound.isPresent() && loudspeaker.play(sound.get(), () -> turn.get() != mine);
        become(heard ? State.HEARD : State.NOT_HEARD);
    }

    private Optional<Sound> sound(Phrase phrase, String language) {
        if (ready.size() > MOST_KEPT) {
            ready.clear();
        }
        return ready.computeIfAbsent(
                language + "|" + phrase.key() + "|" + phrase.words(), _ -> made(phrase, language));
    }

    private Optional<Sound> made(Phrase phrase, String language) {
        return voices.stream().flatMap(voice -> voice.say(phrase, language).stream()).findFirst();
    }

    private void become(State next) {
        if (next != state) {
            state = next;
            screen.execute(() -> changed.accept(next));
        }
    }

    @Override
    public void close() {
        hush();
        mouth.shutdownNow();
    }
}
