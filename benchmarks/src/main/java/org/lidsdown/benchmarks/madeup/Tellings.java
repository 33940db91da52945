package org.lidsdown.benchmarks.madeup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lidsdown.domain.concern.Adult;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Concern.Help;
import org.lidsdown.domain.concern.Concern.Progress;
import org.lidsdown.domain.concern.Concern.State;
import org.lidsdown.domain.concern.Concern.Visit;
import org.lidsdown.domain.concern.Feeling;
import org.lidsdown.domain.concern.Form;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.concern.Token;

/** What pupils tell a kiosk who do not exist: each of the five questions is answered, by lot. */
public final class Tellings {
    private static final Instant FIRST = Instant.parse("2026-09-07T09:00:00Z");
    private static final List<Token> SCREENS =
            List.of("lid", "who", "feelings", "what", "adult", "thanks").stream()
                    .map(Token::new)
                    .toList();
    private static final int SECONDS_A_SCREEN = 7;

    private final Random random;
    private Instant now = FIRST;

    /** Pupils who answer as these draws come out. */
    public Tellings(Random random) {
        this.random = random;
    }

    /** All steps of one telling at the kiosk of this name, each with a screen more. */
    public List<Concern> next(String kiosk) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        Origin origin = new Origin(kiosk, "en", Origin.Input.TOUCH);
        Instant begun = now;
        List<Concern> steps = new ArrayList<>();
        List<Visit> visits = new ArrayList<>();
        Answers answers = Answers.none();
        for (Token screen : SCREENS) {
            now = now.plusSeconds(SECONDS_A_SCREEN);
            visits.add(new Visit(screen, now));
            answers = answered(screen).apply(answers);
            boolean last = visits.size() == SCREENS.size();
            State state = last ? State.FINISHED : State.STARTED;
            Progress progress = new Progress(begun, now, state, Help.NO);
            steps.add(new Concern(id, visits.size(), progress, origin, answers, visits));
        }
        return steps;
    }

    private UnaryOperator<Answers> answered(Token screen) {
        return switch (screen.word()) {
            case "lid" -> told -> told.withLid(Answer.of(one(Lid.values())));
            case "who" -> told -> told.withWho(Answer.of(new Token("pupil-" + random.nextInt(90))));
            case "feelings" -> told -> told.withFeelings(Answer.of(one(Feeling.values())));
            case "what" -> told -> told.withWhat(Answer.of(one(Form.values())));
            case "adult" -> told -> told.withAdult(Answer.of(new Adult.Anyone()));
            default -> told -> told;
        };
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
