package org.lidsdown.domain.concern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Concerns for tests. */
final class AConcern {

    static final Instant MORNING = Instant.parse("2026-11-03T09:30:00.123Z");

    private AConcern() {}

    static Concern finished() {
        return new Concern(
                UUID.fromString("6f1c2a3e-0000-4000-8000-000000000001"),
                7,
                new Concern.Progress(
                        MORNING, MORNING.plusSeconds(60), Concern.State.FINISHED, Concern.Help.NO),
                new Origin("Library kiosk", "en", Origin.Input.TOUCH),
                new Answers(
                        Answer.of(Lid.SHUT),
                        Answer.of(new Token("ali-7")),
                        new Answer.Chosen<>(List.of(Feeling.SCARED, Feeling.MIXED_UP)),
                        Answer.of(Form.VIDEO),
                        Answer.of(new Adult.Named(new Token("mrs-khan")))),
                List.of(
                        new Concern.Visit(new Token("welcome"), MORNING),
                        new Concern.Visit(new Token("lid"), MORNING.plusMillis(2_500))));
    }

    static Stream<Concern> anyNumber(long seed, int count) {
        Random random = new Random(seed);
        return Stream.generate(() -> any(random)).limit(count);
    }

    private static Concern any(Random random) {
        return new Concern(
                new UUID(random.nextLong(), random.nextLong()),
                1 + random.nextInt(Integer.MAX_VALUE - 1),
                new Concern.Progress(
                        instant(random),
                        instant(random),
                        one(random, Concern.State.values()),
                        one(random, Concern.Help.values())),
                new Origin(
                        name(random),
                        one(random, "en", "pl", "ur", "pa-Arab", "zh-Hant-TW"),
                        one(random, Origin.Input.values())),
                answers(random),
                Stream.generate(() -> new Concern.Visit(token(random), instant(random)))
                        .limit(random.nextInt(Concern.MOST_VISITS + 1))
                        .toList());
    }

    private static Answers answers(Random random) {
        return new Answers(
                answer(random, 1, r -> one(r, Lid.values())),
                answer(random, 1, AConcern::token),
                answer(random, Answers.MOST_FEELINGS, r -> one(r, Feeling.values())),
                answer(random, 1, r -> one(r, Form.values())),
                answer(random, 1, AConcern::adult));
    }

    private static <T> Answer<T> answer(Random random, int most, Function<Random, T> choice) {
        return switch (random.nextInt(5)) {
            case 0 -> new Answer.DontKnow<>();
            case 1 -> new Answer.Skipped<>();
            case 2 -> new Answer.NotReached<>();
            default ->
                    new Answer.Chosen<>(
                            Stream.generate((Supplier<T>) () -> choice.apply(random))
                                    .limit(1 + random.nextInt(most))
                                    .distinct()
                                    .toList());
        };
    }

    private static Adult adult(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Adult.Anyone();
            case 1 -> new Adult.SomeoneElse();
            default -> new Adult.Named(token(random));
        };
    }

    private static Token token(Random random) {
        List<String> parts = new ArrayList<>(List.of("a", "7", "kestrel", "x9", "mrs"));
        Collections.shuffle(parts, random);
        return new Token(String.join("-", parts.subList(0, 1 + random.nextInt(parts.size()))));
    }

    private static Instant instant(Random random) {
        return Instant.ofEpochMilli(random.nextLong(-1_000_000_000L, 9_000_000_000_000L));
    }

    private static String name(Random random) {
        String letters = "aZ9 -'éß½ژ한😀𝔘";
        int[] points =
                random.ints(1 + random.nextInt(20), 0, letters.codePointCount(0, letters.length()))
                        .map(at -> letters.codePointAt(letters.offsetByCodePoints(0, at)))
                        .toArray();
        return ("k" + new String(points, 0, points.length)).strip();
    }

    @SafeVarargs
    private static <T> T one(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
