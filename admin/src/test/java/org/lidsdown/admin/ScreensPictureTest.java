package org.lidsdown.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.admin.pictures.Picture;
import org.lidsdown.admin.school.AtOnce;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.admin.school.Walked;
import org.lidsdown.domain.concern.Adult;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Feeling;
import org.lidsdown.domain.concern.Form;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.incident.Act;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ScreensPictureTest {
    private final MadeUpSchool made = new MadeUpSchool();
    private final School school =
            new School(
                    made.incidents,
                    made.concerns,
                    made.pupils,
                    made.people,
                    new School.SchoolYear(made.course.chart(), made.calendar),
                    made.clock);

    @BeforeEach
    void busyWeek() {
        made.clock.set(Instant.parse("2026-11-12T09:10:00Z"));
        Walked.opened(made, "Password of another class used for a game").toTheBreach();
        Walked.opened(made, "Chat messages that frightened a pupil")
                .does(new Act.WentOn("tell", Optional.empty(), ""));
        made.clock.set(Instant.parse("2026-11-18T14:40:00Z"));
        Walked.opened(made, "A video of another pupil was passed round")
                .toThePupils(made.alex, made.billie)
                .does(new Act.Answered("role", "victim", Optional.of(made.alex), ""))
                .does(new Act.FactDecided("at-risk", true, Optional.of(made.alex), ""));
        made.clock.set(MadeUpSchool.FRIDAY);
        Walked.opened(made, "Somebody wrote to a pupil in a game")
                .does(new Act.WentOn("tell", Optional.empty(), ""));
        arrive("alex-m", Concern.Help.NOW, Feeling.SCARED, Form.VIDEO);
        made.clock.goOn(Duration.ofMinutes(-40));
        arrive("jay-p", Concern.Help.NO, Feeling.WORRIED, Form.WORDS);
        made.clock.goOn(Duration.ofMinutes(40));
    }

    private void arrive(String who, Concern.Help help, Feeling feeling, Form form) {
        Answers answers =
                Answers.none()
                        .withLid(Answer.of(Lid.SHUT))
                        .withWho(Answer.of(new Token(who)))
                        .withFeelings(new Answer.Chosen<>(List.of(feeling, Feeling.MIXED_UP)))
                        .withWhat(Answer.of(form))
                        .withAdult(
                                help == Concern.Help.NOW
                                        ? new Answer.NotReached<>()
                                        : Answer.of(new Adult.Named(new Token("mrs-khan"))));
        made.concerns.arrive(
                new Concern(
                        UUID.nameUUIDFromBytes(
                                who.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        3,
                        new Concern.Progress(
                                made.clock.instant(),
                                made.clock.instant(),
                                help == Concern.Help.NOW
                                        ? Concern.State.STARTED
                                        : Concern.State.FINISHED,
                                help),
                        new Origin("Library", "en", Origin.Input.TOUCH),
                        answers,
                        List.of()));
    }

    @Test
    void everyScreen() {
        for (Theme theme : Theme.values()) {
            String dark = theme.name().toLowerCase(java.util.Locale.ROOT);
            draw("sign-in-" + dark, theme, false, _ -> {});
            for (String screen : List.of("today", "inbox", "log", "people", "settings")) {
                draw(screen + "-" + dark, theme, true, front -> press(front, "#to-" + screen));
            }
        }
    }

    private static void press(Front front, String id) {
        ((javafx.scene.control.ButtonBase) front.scene().getRoot().lookup(id)).fire();
    }

    private void draw(String name, Theme theme, boolean in, Consumer<Front> steps) {
        Picture.inWindow(() -> {
            Front front = new Front(school, new AtOnce(), theme, 1440, 900);
            var root = front.scene().getRoot();
            root.applyCss();
            root.layout();
            if (in) {
                ((TextField) root.lookup("#sign-in-name")).setText("s.khan");
                ((PasswordField) root.lookup("#sign-in-password")).setText(MadeUpSchool.PASSWORD);
                press(front, "#sign-in-go");
                root.applyCss();
                root.layout();
            }
            steps.accept(front);
            Picture.keep(front.scene(), name);
            return null;
        });
    }
}
