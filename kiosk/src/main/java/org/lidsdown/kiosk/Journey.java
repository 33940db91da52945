package org.lidsdown.kiosk;

import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.event.ActionEvent;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern.Help;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.kiosk.hide.HideView;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.outbox.Keeping;
import org.lidsdown.kiosk.telling.Telling;
import org.lidsdown.kiosk.touch.Frame;
import org.lidsdown.kiosk.touch.Rail;
import org.lidsdown.kiosk.touch.RepeatGuard;

/** The way of one pupil after another through the screens, and what is kept of it at each step. */
final class Journey {

    private static final Set<String> NO_WAY_BACK =
            Set.of("welcome", "thanks", "still-here", "tell-now");

    private final Look look;
    private final Screens screens;
    private final Way way;
    private final Supplier<Telling> tellings;
    private final Keeping keeping;
    private final Patience patience;
    private final Rail rail;
    private final Frame frame;
    private final Wait idle = new Wait();
    private final Wait undo = new Wait();

    private Telling telling;
    private Screen place;
    private Screen current;
    private Screen beforeAsking;

    Journey(
            Look look,
            Screens screens,
            Supplier<Telling> tellings,
            Keeping keeping,
            Patience patience) {
        this.look = look;
        this.screens = screens;
        this.way = new Way(screens.way());
        this.tellings = tellings;
        this.keeping = keeping;
        this.patience = patience;
        this.telling = tellings.get();
        this.place = way.first();
        this.current = place;
        this.beforeAsking = current;
        this.rail = new Rail(look, this::help, this::hide, this::back);
        this.frame = new Frame(look, rail);
        frame.addEventFilter(
                ActionEvent.ACTION, new RepeatGuard(patience.repeat(), System::nanoTime));
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
            waitFor(shown());
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

    /** Somebody is still there: back to what was up before the question. */
    void carryOn() {
        show(beforeAsking);
    }

    /** From help on to telling more, where it was left. */
    void tellMore() {
        if (place.equals(way.first())) {
            forward();
        } else if (telling.isFinished()) {
            goTo("feelings");
        } else {
            show(place);
        }
    }

    /** What was told could not be kept. */
    void lost() {
        show(screens.tellNow());
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
        undo.callOff();
    }

    private void rest() {
        undo.callOff();
        rail.canUndo(false);
        telling = tellings.get();
        go(way.first());
    }

    private void thank() {
        if (shown().equals("check")) {
            forward();
        }
    }

    private void help() {
        if (undo.isRunning()) {
            takeBack();
            return;
        }
        if (!telling.isBegun()) {
            telling = tellings.get();
        }
        telling.ask(Help.NOW);
        keeping.post(telling.nextStep(), () -> {}, this::lost);
        show(screens.help());
        rail.canUndo(true);
        undo.begin(patience.undo(), () -> rail.canUndo(false));
    }

    private void takeBack() {
        undo.callOff();
        rail.canUndo(false);
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
        if (idle.isRunning()) {
            idle.begin(patience.idle(), this::leave);
        }
    }

    private void comeBack() {
        frame.uncover();
        waitFor(shown());
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
        rail.canGoBack(!NO_WAY_BACK.contains(shown()));
        waitFor(shown());
    }

    private void waitFor(String screen) {
        switch (screen) {
            case "welcome" -> idle.callOff();
            case "thanks" -> idle.begin(patience.thanks(), this::leave);
            case "still-here" -> idle.begin(patience.stillHere(), this::leave);
            default -> idle.begin(patience.idle(), this::askStillHere);
        }
    }
}
