package org.lidsdown.kiosk;

import java.util.List;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.access.Aloud;
import org.lidsdown.kiosk.speech.Phrase;
import org.lidsdown.kiosk.speech.Speaker;
import org.lidsdown.kiosk.touch.Frame;
import org.lidsdown.kiosk.touch.Page;
import org.lidsdown.kiosk.touch.Tile;

/**
 * Reads a window aloud: each page as it comes up, what is taken, and the whole page to whoever asks
 * for that. The first page is quiet by itself, as it stands there all day.
 */
final class ReadAloud implements Aloud {

    private static final String REST = "welcome";
    private static final String LISTEN = "listen";
    private static final String QUIET = "hide";

    private final Speaker speaker;
    private final Speaker cues;
    private final Frame frame;
    private final Tongue usual;
    private final Supplier<Tongue> now;
    private List<Tile> marked = List.of();

    /**
     * Reads by this speaker, and what is marked by the other, in the language of now; the first
     * page by itself only where that is not the usual.
     */
    ReadAloud(Speaker speaker, Speaker cues, Frame frame, Tongue usual, Supplier<Tongue> now) {
        this.speaker = speaker;
        this.cues = cues;
        this.frame = frame;
        this.usual = usual;
        this.now = now;
    }

    /** Reads what comes up and what is taken from now on. */
    void begin() {
        frame.onShow(this::cameUp);
        frame.addEventFilter(ActionEvent.ACTION, this::taken);
        frame.offerToListen(this::readAll);
    }

    private void cameUp(Page page) {
        unmark();
        if (REST.equals(page.getId()) && now.get() == usual) {
            speaker.hush();
        } else {
            page.said().forEach((key, words) -> then(key, words, this::unmark));
        }
    }

    /** Makes ready to say what this window shows, as soon as there is time. */
    void prepare(Frame shown) {
        String language = now.get().code();
        shown.page()
                .ifPresent(page ->
                        page.said()
                                .forEach((key, words) ->
                                        speaker.prepare(new Phrase(key, words), language)));
        shown.onPage()
                .forEach(tile -> speaker.prepare(phrase(tile), tile.tongue(now.get()).code()));
    }

    private void taken(ActionEvent event) {
        if (event.isConsumed() || isListen(event)) {
            return;
        }
        cues.hush();
        speaker.hush();
        if (event.getTarget() instanceof Tile tile && !QUIET.equals(tile.getId())) {
            say(tile);
        }
    }

    private static boolean isListen(ActionEvent event) {
        return event.getTarget() instanceof Tile tile && LISTEN.equals(tile.getId());
    }

    /** Reads the page and all that can be taken on it; where it is being read, it stops. */
    private void readAll() {
        boolean reading = speaker.isSpeaking();
        speaker.hush();
        unmark();
        if (reading) {
            return;
        }
        frame.page()
                .ifPresent(page ->
                        page.said().forEach((key, words) -> then(key, words, this::unmark)));
        for (Tile tile : frame.onPage()) {
            speaker.then(phrase(tile), tile.tongue(now.get()).code(), () -> mark(tile));
        }
        then("pause", " ", this::unmark);
    }

    private void then(String key, String words, Runnable begins) {
        speaker.then(new Phrase(key, words), now.get().code(), begins);
    }

    private void mark(Tile tile) {
        unmark();
        tile.hear(true);
        marked = List.of(tile);
    }

    private void unmark() {
        marked.forEach(tile -> tile.hear(false));
        marked = List.of();
    }

    /** Says at once what this tile says, to everybody who stands there. */
    void say(Tile tile) {
        speaker.say(phrase(tile), tile.tongue(now.get()).code());
    }

    private static Phrase phrase(Tile tile) {
        return new Phrase(tile.said(), tile.getText());
    }

    @Override
    public void read(ButtonBase tile) {
        if (tile instanceof Tile own) {
            cues.say(phrase(own), own.tongue(now.get()).code());
        }
    }

    @Override
    public boolean isReading() {
        return speaker.isSpeaking() || cues.isSpeaking();
    }
}
