package org.lidsdown.admin;

import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.look.Look;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.admin.signin.DoorAlarm;
import org.lidsdown.admin.signin.Idle;
import org.lidsdown.admin.signin.SignInModel;
import org.lidsdown.admin.signin.SignInView;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Session;

/** The console's window: the door, and behind it the workplace of whoever was let in. */
final class Front {
    private final StackPane root = new StackPane();
    private final School school;
    private final Errands errands;
    private final Scene scene;
    private final Look look;
    private final SignInView door;
    private final DoorAlarm alarm;
    private final Idle idle;
    private final Timeline watch = new Timeline(new KeyFrame(Duration.seconds(1), _ -> look()));
    private Optional<Place> behind = Optional.empty();
    private Optional<Session> session = Optional.empty();

    private record Place(Staff whose, Workplace workplace) {}

    Front(School school, Errands errands, Theme theme, double width, double height) {
        this.school = school;
        this.errands = errands;
        this.scene = new Scene(root, width, height);
        this.look = new Look(scene, theme);
        this.idle = new Idle(school.clock(), this::lock, this::signOut);
        this.alarm = new DoorAlarm(school.concerns(), errands, Platform::runLater);
        SignInModel model =
                new SignInModel(
                        school.holders(),
                        school.name(),
                        school.sheet(),
                        school.clock(),
                        errands,
                        this::let);
        this.door = new SignInView(model, alarm);
        watch.setCycleCount(Timeline.INDEFINITE);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> idle.touched());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> idle.touched());
        scene.addEventFilter(ScrollEvent.SCROLL, _ -> idle.touched());
        lock();
    }

    /** Lets somebody in; whoever locked the window finds it as it was. */
    private void let(Session now) {
        Staff person = now.staff();
        behind.filter(there -> !there.whose().equals(person))
                .ifPresent(there -> there.workplace().leave());
        Optional<Place> there = behind.filter(place -> place.whose().equals(person));
        there.ifPresent(place -> place.workplace().comeBack(now));
        Place place = there.orElseGet(() -> new Place(person, workplace(now)));
        behind = Optional.of(place);
        session = Optional.of(now);
        idle.cameIn();
        watch.play();
        root.getChildren().setAll(place.workplace().view());
    }

    private Workplace workplace(Session now) {
        return new Workplace(school, now, errands, look, this::lock);
    }

    private void lock() {
        session.ifPresent(Session::lock);
        session = Optional.empty();
        idle.locked();
        root.getChildren().setAll(door);
        alarm.refresh();
        door.comeBack();
    }

    /** Nobody came back to the locked window: what was behind it goes. */
    private void signOut() {
        behind.ifPresent(there -> there.workplace().leave());
        behind = Optional.empty();
        watch.stop();
    }

    private void look() {
        Window window = scene.getWindow();
        if (window == null || !window.isShowing()) {
            watch.stop();
        } else {
            idle.look();
        }
    }

    /** Says at the door how to come in, where everybody may. */
    Front hinting(String words) {
        door.hint(words);
        return this;
    }

    Scene scene() {
        return scene;
    }
}
