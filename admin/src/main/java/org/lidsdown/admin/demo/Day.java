package org.lidsdown.admin.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.lidsdown.domain.people.Staff;

/**
 * The coordinator's day in the real window: signs in, reads what a pupil told, and takes it along
 * the chart to its end.
 */
public final class Day {
    private static final int MOST_STEPS = 80;
    private static final String ABOUT = "A frightening video came up by itself";
    private static final String CHANGED = "Filter now checked on the first Monday of each month.";

    private static final List<String> WAYS_ON =
            List.of(
                    "choose-kinds-other",
                    "keep-kinds",
                    "choose-four-cs-content",
                    "keep-four-cs",
                    "fact-at-risk-no",
                    "write-p32",
                    "done-p04",
                    "done-p05",
                    "done-p21",
                    "done-p25",
                    "not-needed-p27",
                    "done-p32",
                    "answer-breach-safeguarding",
                    "answer-possibly-illegal-no",
                    "answer-staff-involved-no",
                    "answer-role-victim",
                    "go-on-tell",
                    "go-on-record",
                    "go-on-victim",
                    "add-pupil",
                    "look-p",
                    "go-on-pupils",
                    "go-on-review",
                    "close-incident");

    private static final Map<String, String> WORDS =
            Map.of(
                    "words-p27", "It was the class computer; there is nothing to confiscate.",
                    "words-p32", CHANGED,
                    "what-we-changed", CHANGED);

    private static final Map<String, String> PICTURES =
            Map.of(
                    "card-tell", "incident-opened",
                    "card-record", "record-and-keep-evidence",
                    "card-breach", "technical-or-safeguarding",
                    "card-pupils", "for-each-pupil",
                    "card-role", "victim-or-instigator",
                    "card-victim", "pupil-as-victim",
                    "card-review", "review",
                    "card-end", "at-the-end",
                    "card-closed", "closed");

    private final Hands hands;
    private final Camera camera;
    private final Set<String> pictured = new HashSet<>();
    private final Set<String> written = new HashSet<>();

    /** A day in the window that shows this scene. */
    public Day(Scene scene, Camera camera) {
        this.hands = new Hands(scene);
        this.camera = camera;
    }

    /** Signs in, looks at what is due, and leaves the inbox open. */
    public void begin() {
        Staff coordinator = MadeUpSchool.staff().getFirst();
        hands.await("sign-in-name");
        camera.take("sign-in");
        hands.write("sign-in-name", coordinator.id());
        hands.write("sign-in-password", MadeUpSchool.PASSWORD);
        hands.click("sign-in-go");
        hands.await("rail");
        hands.click("to-today");
        camera.take("today");
        hands.click("to-inbox");
        hands.await("inbox-list");
    }

    /** Opens an incident from the concern that came last, and takes it to the end of the chart. */
    public void takeAlong(String pupil) {
        hands.chooseLast("inbox-list");
        camera.take("inbox");
        hands.write("about", ABOUT);
        hands.click("open-incident");
        hands.await("poster");
        for (int step = 0; step < MOST_STEPS && !hands.sees("card-closed"); step++) {
            takePictures();
            if (hands.sees("card-record") && written.add("evidence")) {
                keepEvidence();
            }
            WORDS.forEach(this::writeOnce);
            hands.chooseWhereOffered("choose-pupil", pupil);
            hands.clickFirst(waysOn());
        }
        hands.await("card-closed");
        takePictures();
    }

    /** Says what the file shows, keeps it, and looks at it once. */
    private void keepEvidence() {
        hands.click("part-keep");
        hands.click("add-file");
        hands.await("imagery-question");
        camera.take("what-does-the-file-show");
        hands.click("imagery-no");
        hands.click("choose-file");
        hands.write("file-about", "What the filter wrote down when the video began");
        hands.click("keep-file");
        hands.click("look-at-1");
        hands.await("file-picture");
        camera.take("evidence");
        hands.click("file-put-away");
        hands.click("part-now");
    }

    /** Looks at the log, searches it, and sees the window in the dark. */
    public void lookAround() {
        hands.click("to-log");
        hands.await("search");
        camera.take("log");
        hands.write("search", "video");
        camera.take("log-searched");
        hands.click("to-people");
        camera.take("people");
        hands.click("to-reports");
        hands.click("report-show");
        hands.await("report-page-1");
        camera.take("report");
    }

    private void takePictures() {
        PICTURES.forEach((card, name) -> {
            if (hands.sees(card) && pictured.add(card)) {
                camera.take(name);
            }
        });
    }

    private void writeOnce(String field, String words) {
        if (hands.sees(field) && written.add(field)) {
            hands.write(field, words);
        }
    }

    private Stream<String> waysOn() {
        return WAYS_ON.stream().filter(id -> !id.startsWith("write-") || written.add(id));
    }
}
