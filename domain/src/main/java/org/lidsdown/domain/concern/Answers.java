package org.lidsdown.domain.concern;

import org.lidsdown.domain.concern.Answer.NotReached;

/** What a pupil answered to each question, in the pupil's own tokens. */
public record Answers(
        Answer<Lid> lid,
        Answer<Token> who,
        Answer<Feeling> feelings,
        Answer<Form> what,
        Answer<Adult> adult) {

    /** How many feelings a pupil may pick. */
    public static final int MOST_FEELINGS = 2;

    public Answers {
        atMost(1, lid);
        atMost(1, who);
        atMost(MOST_FEELINGS, feelings);
        atMost(1, what);
        atMost(1, adult);
    }

    /** Nothing answered yet. */
    public static Answers none() {
        return new Answers(
                new NotReached<>(),
                new NotReached<>(),
                new NotReached<>(),
                new NotReached<>(),
                new NotReached<>());
    }

    public Answers withLid(Answer<Lid> answer) {
        return new Answers(answer, who, feelings, what, adult);
    }

    public Answers withWho(Answer<Token> answer) {
        return new Answers(lid, answer, feelings, what, adult);
    }

    public Answers withFeelings(Answer<Feeling> answer) {
        return new Answers(lid, who, answer, what, adult);
    }

    public Answers withWhat(Answer<Form> answer) {
        return new Answers(lid, who, feelings, answer, adult);
    }

    public Answers withAdult(Answer<Adult> answer) {
        return new Answers(lid, who, feelings, what, answer);
    }

    private static void atMost(int most, Answer<?> answer) {
        if (answer.choices().size() > most) {
            throw new IllegalArgumentException("At most " + most + " of " + answer.choices());
        }
    }
}
