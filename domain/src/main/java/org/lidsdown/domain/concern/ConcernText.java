package org.lidsdown.domain.concern;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.stream.Collectors;
import org.lidsdown.domain.concern.Adult.Anyone;
import org.lidsdown.domain.concern.Adult.Named;
import org.lidsdown.domain.concern.Adult.SomeoneElse;
import org.lidsdown.domain.concern.Answer.Chosen;
import org.lidsdown.domain.concern.Answer.DontKnow;
import org.lidsdown.domain.concern.Answer.NotReached;
import org.lidsdown.domain.concern.Answer.Skipped;

/**
 * A concern as text that a person can read without a program: one fact a line, always the same
 * lines in the same order, so that the same concern always gives the same bytes.
 */
public final class ConcernText {

    static final String FIRST_LINE = "lids-down concern 1";
    static final String LAST_LINE = "end";

    private ConcernText() {}

    /** The bytes of a concern, UTF-8. */
    public static byte[] write(Concern concern) {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        line(text, "id", concern.id());
        line(text, "step", concern.step());
        writeProgress(text, concern.progress());
        writeOrigin(text, concern.origin());
        writeAnswers(text, concern.answers());
        for (Concern.Visit visit : concern.visits()) {
            line(text, "visit", visit.screen() + " " + visit.at().toEpochMilli());
        }
        return text.append(LAST_LINE).append('\n').toString().getBytes(UTF_8);
    }

    private static void writeProgress(StringBuilder text, Concern.Progress progress) {
        line(text, "started", progress.started().toEpochMilli());
        line(text, "saved", progress.saved().toEpochMilli());
        line(text, "state", word(progress.state()));
        line(text, "help", word(progress.help()));
    }

    private static void writeOrigin(StringBuilder text, Origin origin) {
        line(text, "kiosk", origin.kiosk());
        line(text, "language", origin.language());
        line(text, "input", word(origin.input()));
    }

    private static void writeAnswers(StringBuilder text, Answers answers) {
        line(text, "lid", words(answers.lid()));
        line(text, "who", words(answers.who()));
        line(text, "feelings", words(answers.feelings()));
        line(text, "what", words(answers.what()));
        line(text, "adult", words(answers.adult()));
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    private static String words(Answer<?> answer) {
        return switch (answer) {
            case Chosen<?>(var choices) ->
                    choices.stream()
                            .map(ConcernText::choice)
                            .collect(Collectors.joining(" ", "chosen ", ""));
            case DontKnow<?> _ -> "dont-know";
            case Skipped<?> _ -> "skipped";
            case NotReached<?> _ -> "not-reached";
        };
    }

    private static String choice(Object choice) {
        return switch (choice) {
            case Enum<?> picture -> word(picture);
            case Named(Token staff) -> "staff:" + staff;
            case Anyone _ -> "anyone";
            case SomeoneElse _ -> "someone-else";
            default -> choice.toString();
        };
    }

    /** The word that stands for a value of an enum in a concern's text: {@code mixed-up}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
