package org.lidsdown.admin;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.look.Look;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.admin.signin.SignInModel;
import org.lidsdown.admin.signin.SignInView;
import org.lidsdown.domain.people.Staff;

/** The console's window: the door, and behind it the workplace of whoever was let in. */
final class Front {
    private final StackPane root = new StackPane();
    private final School school;
    private final Errands errands;
    private final Scene scene;
    private final Look look;
    private final SignInView door;
    private Optional<Place> behind = Optional.empty();

    private record Place(Staff whose, Workplace workplace) {}

    Front(School school, Errands errands, Theme theme, double width, double height) {
        this.school = school;
        this.errands = errands;
        this.scene = new Scene(root, width, height);
        this.look = new Look(scene, theme);
        SignInModel model = new SignInModel(school.people(), errands, this::let);
        this.door = new SignInView(model);
        lock();
    }

    /** Lets somebody in; whoever locked the window finds it as it was. */
    private void let(Staff person) {
        behind.filter(there -> !there.whose().equals(person))
                .ifPresent(there -> there.workplace().leave());
        Place place =
                behind.filter(there -> there.whose().equals(person))
                        .orElseGet(() -> new Place(person, workplace(person)));
        behind = Optional.of(place);
        root.getChildren().setAll(place.workplace().view());
    }

    private Workplace workplace(Staff person) {
        return new Workplace(school, person, errands, look, this::lock);
    }

    private void lock() {
        root.getChildren().setAll(door);
        door.comeBack();
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
