package org.lidsdown.domain.concern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lidsdown.domain.concern.Answer.Chosen;
import org.lidsdown.domain.concern.Answer.DontKnow;
import org.lidsdown.domain.concern.Answer.NotReached;
import org.lidsdown.domain.concern.Answer.Skipped;

/**
 * Reads back what {@link ConcernText} wrote, and refuses with a sentence whatever it would not have
 * written.
 */
public final class ConcernReader {

    private ConcernReader() {}

    /** The concern in these bytes. */
    public static Concern read(byte[] bytes) {
        Lines lines = new Lines(bytes);
        try {
            Concern concern = concern(lines);
            if (!Arrays.equals(ConcernText.write(concern), bytes)) {
                throw new ConcernUnreadable("it is not written in the one way allowed", null);
            }
            return concern;
        } catch (ConcernUnreadable e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new ConcernUnreadable("a value is not possible", e);
        }
    }

    private static Concern concern(Lines lines) {
        lines.exactly(ConcernText.FIRST_LINE);
        UUID id = UUID.fromString(lines.value("id"));
        int step = Integer.parseInt(lines.value("step"));
        Concern.Progress progress = progress(lines);
        Origin origin =
                new Origin(
                        lines.value("kiosk"),
                        lines.value("language"),
                        picture(Origin.Input.values(), lines.value("input")));
        Concern concern = new Concern(id, step, progress, origin, answers(lines), visits(lines));
        lines.exactly(ConcernText.LAST_LINE);
        lines.nothingMore();
        return concern;
    }

    private static Concern.Progress progress(Lines lines) {
        return new Concern.Progress(
                instant(lines.value("started")),
                instant(lines.value("saved")),
                picture(Concern.State.values(), lines.value("state")),
                picture(Concern.Help.values(), lines.value("help")));
    }

    private static Answers answers(Lines lines) {
        return new Answers(
                answer(lines.value("lid"), word -> picture(Lid.values(), word)),
                answer(lines.value("who"), Token::new),
                answer(lines.value("feelings"), word -> picture(Feeling.values(), word)),
                answer(lines.value("what"), word -> picture(Form.values(), word)),
                answer(lines.value("adult"), ConcernReader::adult));
    }

    private static <T> Answer<T> answer(String value, Function<String, T> choice) {
        return switch (value) {
            case "dont-know" -> new DontKnow<>();
            case "skipped" -> new Skipped<>();
            case "not-reached" -> new NotReached<>();
            default -> chosen(value, choice);
        };
    }

    private static <T> Answer<T> chosen(String value, Function<String, T> choice) {
        List<String> words = List.of(value.split(" ", -1));
        if (!words.getFirst().equals("chosen")) {
            throw new ConcernUnreadable("\"" + words.getFirst() + "\" is no answer", null);
        }
        return new Chosen<>(words.stream().skip(1).map(choice).toList());
    }

    private static Adult adult(String word) {
        return switch (word) {
            case "anyone" -> new Adult.Anyone();
            case "someone-else" -> new Adult.SomeoneElse();
            case String named when named.startsWith("staff:") ->
                    new Adult.Named(new Token(named.substring("staff:".length())));
            default -> throw new ConcernUnreadable("\"" + word + "\" is no grown-up", null);
        };
    }

    private static List<Concern.Visit> visits(Lines lines) {
        List<Concern.Visit> visits = new ArrayList<>();
        Optional<String> value = lines.valueIf("visit");
        while (value.isPresent()) {
            int blank = value.get().indexOf(' ');
            if (blank < 0) {
                throw new ConcernUnreadable("a visit has no time", null);
            }
            visits.add(
                    new Concern.Visit(
                            new Token(value.get().substring(0, blank)),
                            instant(value.get().substring(blank + 1))));
            value = lines.valueIf("visit");
        }
        return visits;
    }

    private static Instant instant(String value) {
        return Instant.ofEpochMilli(Long.parseLong(value));
    }

    private static <E extends Enum<E>> E picture(E[] values, String word) {
        return Stream.of(values)
                .filter(value -> ConcernText.word(value).equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new ConcernUnreadable("\"" + word + "\" is not known here", null));
    }
}
