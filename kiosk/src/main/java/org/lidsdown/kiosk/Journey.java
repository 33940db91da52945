package org.lidsdown.kiosk;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern.Help;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.hide.HideView;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.outbox.Keeping;
import org.lidsdown.kiosk.telling.Telling;
import org.lidsdown.kiosk.touch.Frame;
import org.lidsdown.kiosk.touch.Rail;

/** The way of one pupil after another through the screens, and what is kept of it at each step. */
final class Journey {

    private final Look look;
    private final Screens screens;
    private final Way way;
    private final Supplier<Telling> tellings;
    private final Keeping keeping;
    private final Audience audience;
    private final Rail rail;
    private final Frame frame;
    private final Idling idle;
    private final Undoing undo;

    private Telling telling;
    private Screen place;
    private Screen current;
    private Screen beforeAsking;

    Journey(
            Look look,
            Screens screens,
            Supplier<Telling> tellings,
            Keeping keeping,
            Audience audience,
            Patience patience) {
        this.look = look;
        this.screens = screens;
        this.way = new Way(screens.way());
        this.tellings = tellings;
        this.keeping = keeping;
        this.audience = audience;
        this.idle = new Idling(patience, audience::isUsual, this::askStillHere, this::leave);
        this.telling = tellings.get();
        this.place = way.first();
        this.current = place;
        this.beforeAsking = current;
        this.rail = new Rail(look, this::help, this::hide, this::back);
        this.frame = new Frame(look, rail);
        this.undo = new Undoing(rail, patience.undo());
        rest();
    }

    /** The window's content. */
    Frame frame() {
        return frame;
    }

    /** What was told so far. */
    Answers answers() {
        return telling.answers();
    }

    /** The name of the screen that is up. */
    String shown() {
        return current.name().word();
    }

    /** Somebody touched something: whoever it is, is still there. */
    void stir() {
        if (shown().equals("still-here")) {
            carryOn();
        } else if (!shown().equals("thanks")) {
            idle.on(shown());
        }
    }

    /** The pupil begins to tell. */
    void begin() {
        telling = tellings.get();
        keeping.begin(telling.nextStep(), this::lost);
        forward();
    }

    /** The pupil has answered, and goes on. */
    void tell(UnaryOperator<Answers> change) {
        note(change);
        forward();
    }

    /** The pupil has answered, and stays. */
    void note(UnaryOperator<Answers> change) {
        telling.tell(change);
        keeping.keep(telling.nextStep());
    }

    /** The pupil has told it all: thanks come when it is safe, and never else. */
    void send() {
        telling.finish();
        frame.hold();
        keeping.post(telling.nextStep(), this::thank, this::lost);
    }

    /** Goes to the screen of this name on the way. */
    void goTo(String name) {
        go(way.named(name));
    }

    /** To the first question that is asked of whoever it is. */
    void change() {
        go(way.after(way.named("who"), telling.answers()));
    }

    /** Somebody is still there: back to what was up before the question. */
    void carryOn() {
        show(beforeAsking);
    }

    /** From help on to telling more, where it was left. */
    void tellMore() {
        if (place.equals(way.first())) {
            forward();
        } else if (telling.isFinished()) {
            change();
        } else {
            show(place);
        }
    }

    /** What was told could not be kept. */
    void lost() {
        show(screens.tellNow());
    }

    /** Shows in which languages the kiosk speaks. */
    void askForLanguage() {
        show(screens.languages());
    }

    /** Speaks this language until whoever asked for it is gone. */
    void speak(Tongue tongue) {
        audience.asksFor(tongue);
        show(place);
    }

    /** Nobody touched anything for a while. */
    void askStillHere() {
        beforeAsking = current;
        show(screens.stillHere());
    }

    /** The telling ends here; what was told so far is kept, and the screen is cleared. */
    void leave() {
        if (telling.isBegun()) {
            keeping.leave(telling.id());
        }
        rest();
    }

    /** The window is gone: nothing happens any more. */
    void stop() {
        idle.callOff();
        undo.end();
    }

    private void rest() {
        audience.gone();
        undo.end();
        telling = tellings.get();
        go(way.first());
    }

    private void thank() {
        if (shown().equals("check")) {
            forward();
        }
    }

    private void help() {
        if (undo.isOffered()) {
            takeBack();
            return;
        }
        if (!telling.isBegun()) {
            telling = tellings.get();
        }
        telling.ask(Help.NOW);
        keeping.post(telling.nextStep(), () -> {}, this::lost);
        show(screens.help());
        undo.offer();
    }

    private void takeBack() {
        undo.end();
        telling.ask(Help.TAKEN_BACK);
        keeping.post(telling.nextStep(), () -> {}, this::lost);
        if (place.equals(way.first())) {
            rest();
        } else {
            show(place);
        }
    }

    private void hide() {
        if (telling.isBegun() && !telling.isFinished()) {
            telling.visit(new Token("hide"));
            keeping.keep(telling.nextStep());
        }
        frame.cover(new HideView(look, this::comeBack));
        idle.hidden();
    }

    private void comeBack() {
        frame.uncover();
        idle.on(shown());
    }

    private void forward() {
        go(way.after(place, telling.answers()));
    }

    private void back() {
        boolean besideTheWay = !current.equals(place);
        Screen to = besideTheWay ? place : way.before(place, telling.answers());
        if (to.equals(way.first())) {
            leave();
        } else {
            go(to);
        }
    }

    private void go(Screen to) {
        place = to;
        show(to);
    }

    private void show(Screen screen) {
        current = screen;
        telling.visit(screen.name());
        frame.show(screen.page().apply(this));
        rail.canGoBack(way.leadsBackFrom(screen));
        idle.on(shown());
    }
}
