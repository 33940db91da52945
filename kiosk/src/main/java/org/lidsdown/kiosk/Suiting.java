package org.lidsdown.kiosk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.manner.Manner;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.access.Access;
import org.lidsdown.kiosk.access.Accessing;
import org.lidsdown.kiosk.access.Aloud;
import org.lidsdown.kiosk.access.Mode;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.look.Words;
import org.lidsdown.kiosk.speech.Speaker;
import org.lidsdown.kiosk.speech.Speech;
import org.lidsdown.kiosk.touch.Frame;
import org.lidsdown.kiosk.touch.HearFirst;

/**
 * Suits a window to whoever tells at it, as soon as it is known who, and to everybody again when
 * they are gone.
 */
final class Suiting implements Audience, Supplier<Words> {

    private static final Set<String> ALWAYS_ASKED = Set.of("adult", "check");
    private static final Set<String> ASKED_BEFORE = Set.of("lid", "shut-it", "who");
    private static final double LARGER = 1.25;
    private static final double LOOK_MOVED = 20;

    /** What a kiosk has for everybody. */
    record Usual(Access access, Theme theme, Tongue tongue, Speech speech) {}

    private final Usual usual;
    private final Function<Token, Manner> manners;
    private Manner manner = Manner.USUAL;
    private Optional<Tongue> askedFor = Optional.empty();
    private Words words;
    private @Nullable Showing showing;
    private @Nullable Accessing accessing;
    private List<Speaker> speakers = List.of();
    private @Nullable ReadAloud reading;
    private Aloud aloud = Aloud.NOTHING;

    Suiting(Usual usual, Function<Token, Manner> manners) {
        this.usual = usual;
        this.manners = manners;
        this.words = words();
    }

    /** Suits this window from now on, and reads it aloud where the kiosk may speak. */
    void open(Showing opened, Consumer<Speaker.State> heard) {
        showing = opened;
        if (!usual.speech().silent()) {
            ReadAloud own = reading(opened, heard);
            reading = own;
            if (usual.speech().first()) {
                opened.journey()
                        .frame()
                        .addEventFilter(
                                ActionEvent.ACTION, new HearFirst(this::hearsFirst, own::say));
            }
            own.begin();
            aloud = usual.speech().scan() ? own : Aloud.NOTHING;
        }
        suit(opened);
    }

    /** Makes ready to say what this window shows. */
    void prepare(Frame shown) {
        if (reading != null) {
            reading.prepare(shown);
        }
    }

    private ReadAloud reading(Showing opened, Consumer<Speaker.State> heard) {
        Speaker speaker = Speaker.of(usual.speech(), Platform::runLater, heard);
        Speaker cues =
                usual.speech().headphones() == null
                        ? speaker
                        : Speaker.ofCues(usual.speech(), Platform::runLater, heard);
        speakers = speaker == cues ? List.of(speaker) : List.of(speaker, cues);
        return new ReadAloud(speaker, cues, opened.journey().frame(), usual.tongue(), this::tongue);
    }

    @Override
    public void known(Answer<Token> who) {
        Manner next = who.choices().stream().findFirst().map(manners).orElse(Manner.USUAL);
        become(next, askedFor);
    }

    @Override
    public void asksFor(Tongue tongue) {
        become(manner, Optional.of(tongue));
    }

    @Override
    public void gone() {
        become(Manner.USUAL, Optional.empty());
    }

    @Override
    public boolean isUsual() {
        return manner.equals(Manner.USUAL) && askedFor.isEmpty();
    }

    /**
     * A brief kiosk asks one question; a pupil for whom that is set, no more once they are known.
     */
    @Override
    public boolean isAsked(String question) {
        boolean left =
                usual.access().brief() || (manner.brief() && !ASKED_BEFORE.contains(question));
        return ALWAYS_ASKED.contains(question) || !left;
    }

    /** The words as they are spoken just now. */
    @Override
    public Words get() {
        return words;
    }

    /** The language that is spoken just now: what was asked for, or else is the pupil's own. */
    Tongue tongue() {
        return askedFor.or(() -> manner.language().flatMap(Tongue::of)).orElse(usual.tongue());
    }

    private Words words() {
        return new Words(tongue(), mode().manner());
    }

    /** How the window is worked just now. */
    Mode mode() {
        return usual.access().in(manner).mode();
    }

    private void become(Manner next, Optional<Tongue> asked) {
        if (!next.equals(manner) || !asked.equals(askedFor)) {
            manner = next;
            askedFor = asked;
            words = words();
            if (showing != null) {
                suit(showing);
            }
        }
    }

    private void suit(Showing window) {
        Theme theme = manner.theme().map(Theme::of).orElse(usual.theme());
        if (!window.scene().getStylesheets().contains(theme.sheet())) {
            window.scene().getStylesheets().setAll(theme.sheet());
        }
        window.measured().zoom(manner.large() ? LARGER : 1, window.scene(), window.journey());
        speakers.forEach(one -> one.silence(manner.silent()));
        window.journey().frame().speak();
        work(window, usual.access().in(manner));
    }

    private void work(Showing window, Access access) {
        stop();
        accessing =
                Accessing.on(
                        window.scene(),
                        window.journey().frame(),
                        access,
                        LOOK_MOVED * window.measured().get().millimetre(),
                        window.journey()::stir,
                        aloud);
        window.journey()
                .frame()
                .margin()
                .badge(
                        access.mode() == Mode.TOUCH
                                ? ""
                                : words.of("access." + access.mode().word()));
    }

    private boolean hearsFirst() {
        return mode() == Mode.TOUCH && !manner.silent();
    }

    private void stop() {
        if (accessing != null) {
            accessing.stop();
        }
    }

    /** The window is gone. */
    void close() {
        stop();
        speakers.forEach(Speaker::close);
    }
}
