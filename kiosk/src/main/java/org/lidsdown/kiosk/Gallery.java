package org.lidsdown.kiosk;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Button;
import org.lidsdown.domain.concern.Adult;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Feeling;
import org.lidsdown.domain.concern.Form;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.look.Camera;
import org.lidsdown.kiosk.look.Theme;

/** Draws every screen in every theme and size, so that people can judge them without a kiosk. */
final class Gallery {

    static final List<Showing.Size> SIZES =
            List.of(
                    new Showing.Size(1280, 800, 0),
                    new Showing.Size(1920, 1080, 0),
                    new Showing.Size(1024, 768, 0),
                    new Showing.Size(1080, 1920, 0));

    /** Where windows are made that nobody tells at. */
    interface Studio {
        Showing showing(Tongue tongue, Theme theme, Showing.Size size);
    }

    private final Studio studio;
    private final Camera camera;

    Gallery(Studio studio, Camera camera) {
        this.studio = studio;
        this.camera = camera;
    }

    void draw(Tongue tongue, List<Theme> themes, List<Showing.Size> sizes) throws IOException {
        for (Theme theme : themes) {
            for (Showing.Size size : sizes) {
                draw(studio.showing(tongue, theme, size), suffix(tongue, theme, size));
            }
        }
    }

    private void draw(Showing showing, String suffix) throws IOException {
        Journey journey = showing.journey();
        journey.note(_ -> story());
        for (Screen screen : showing.screens().way()) {
            journey.goTo(screen.name().word());
            take(showing, suffix);
        }
        journey.askForLanguage();
        take(showing, suffix);
        journey.goTo("check");
        touch(showing, "#help-now");
        take(showing, suffix);
        touch(showing, "#help-now");
        touch(showing, "#hide");
        camera.take(showing.scene(), "hide" + suffix);
        journey.askStillHere();
        take(showing, suffix);
        journey.lost();
        take(showing, suffix);
    }

    private void take(Showing showing, String suffix) throws IOException {
        camera.take(showing.scene(), showing.journey().shown() + suffix);
    }

    private static void touch(Showing showing, String id) {
        ((Button) showing.scene().lookup(id)).fire();
    }

    private static Answers story() {
        return Answers.none()
                .withLid(Answer.of(Lid.NOT_YET))
                .withFeelings(new Answer.Chosen<>(List.of(Feeling.SCARED, Feeling.MIXED_UP)))
                .withWhat(Answer.of(Form.VIDEO))
                .withAdult(Answer.of(new Adult.Anyone()));
    }

    private static String suffix(Tongue tongue, Theme theme, Showing.Size size) {
        return "-%s-%s-%dx%d"
                .formatted(tongue.code(), theme.word(), (int) size.width(), (int) size.height());
    }
}
