package org.lidsdown.admin.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.lidsdown.domain.concern.Adult;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Feeling;
import org.lidsdown.domain.concern.Form;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.concern.Token;

/** What made-up pupils told the kiosk before a made-up incident was opened. */
final class Tellings {
    private static final Origin KIOSK = new Origin("Library", "en", Origin.Input.TOUCH);

    private final RandomGenerator chance;

    Tellings(RandomGenerator chance) {
        this.chance = chance;
    }

    /** A telling that a pupil finished a little before this moment. */
    Concern before(Instant moment, Token pupil) {
        Instant saved = moment.minus(Duration.ofMinutes(4 + chance.nextInt(20)));
        Instant started = saved.minusSeconds(40 + chance.nextInt(120));
        Concern.Help help = chance.nextInt(12) == 0 ? Concern.Help.NOW : Concern.Help.NO;
        return new Concern(
                new UUID(chance.nextLong(), chance.nextLong()),
                1,
                new Concern.Progress(started, saved, Concern.State.FINISHED, help),
                KIOSK,
                answers(pupil),
                List.of());
    }

    private Answers answers(Token pupil) {
        return Answers.none()
                .withLid(chance.nextInt(10) < 8 ? Answer.of(Lid.SHUT) : Answer.of(Lid.NOT_YET))
                .withWho(chance.nextInt(10) < 7 ? Answer.of(pupil) : new Answer.Skipped<>())
                .withFeelings(Answer.of(any(Feeling.values())))
                .withWhat(
                        chance.nextInt(8) == 0
                                ? new Answer.DontKnow<>()
                                : Answer.of(any(Form.values())))
                .withAdult(Answer.of(new Adult.Anyone()));
    }

    private <T> T any(T[] values) {
        return values[chance.nextInt(values.length)];
    }
}
