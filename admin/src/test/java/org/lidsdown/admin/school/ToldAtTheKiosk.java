package org.lidsdown.admin.school;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lidsdown.domain.concern.Adult;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Feeling;
import org.lidsdown.domain.concern.Form;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.concern.Token;

/** What a pupil of a made-up school told. */
public final class ToldAtTheKiosk {
    private final String who;
    private final Answers answers;
    private final Concern.Help help;

    private ToldAtTheKiosk(String who, Answers answers, Concern.Help help) {
        this.who = who;
        this.answers = answers;
        this.help = help;
    }

    public static ToldAtTheKiosk by(String who) {
        return new ToldAtTheKiosk(
                who,
                Answers.none()
                        .withLid(Answer.of(Lid.SHUT))
                        .withWho(Answer.of(new Token(who)))
                        .withFeelings(
                                new Answer.Chosen<>(List.of(Feeling.SCARED, Feeling.MIXED_UP)))
                        .withWhat(Answer.of(Form.VIDEO))
                        .withAdult(Answer.of(new Adult.Named(new Token("mrs-khan")))),
                Concern.Help.NO);
    }

    public ToldAtTheKiosk needingHelpNow() {
        return new ToldAtTheKiosk(
                who, answers.withAdult(new Answer.NotReached<>()), Concern.Help.NOW);
    }

    public Concern concern() {
        Instant when = MadeUpSchool.FRIDAY;
        boolean finished = help == Concern.Help.NO;
        return new Concern(
                UUID.nameUUIDFromBytes(who.getBytes(UTF_8)),
                3,
                new Concern.Progress(
                        when,
                        when,
                        finished ? Concern.State.FINISHED : Concern.State.STARTED,
                        help),
                new Origin("Library", "en", Origin.Input.TOUCH),
                answers,
                List.of());
    }
}
