package org.lidsdown.kiosk.outbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.concern.Adult;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Feeling;
import org.lidsdown.domain.concern.Form;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.kiosk.ASchool;
import org.lidsdown.kiosk.keys.PinnedKeys;

class SealedTest {

    private static final int MARKERS = 1_000;
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir private Path folder;
    private final ASchool school = ASchool.SEVEN_OAKS;

    @Test
    void ofAThousandTellingsNoWordCanBeReadInAnyFileOfTheKiosk() throws IOException {
        List<String> markers = IntStream.range(0, MARKERS).mapToObj(i -> "marked-" + i).toList();
        AtomicInteger lost = new AtomicInteger();
        try (Outbox outbox = Outbox.open(folder, Limits.usual(), new AClock());
                Scribe scribe = scribe(outbox, Optional.of(school.list()))) {
            for (String marker : markers) {
                scribe.begin(told(marker, 1), lost::incrementAndGet);
                scribe.post(told(marker, 2), () -> {}, lost::incrementAndGet);
            }
        }

        assertThat(lost).hasValue(0);
        String everything = everything();
        assertThat(everything).hasSizeGreaterThan(4_096 * MARKERS).doesNotContain("marked");
        assertThat(everything.toLowerCase(Locale.ROOT))
                .doesNotContain("scared", "video", "feelings", "adult");
        assertThat(files("waiting").map(file -> file.toFile().length()).distinct())
                .hasSizeLessThanOrEqualTo(4)
                .allMatch(size -> size <= 32 * 1024);
        assertThat(
                        files("waiting")
                                .map(file ->
                                        school.open(bytes(file))
                                                .answers()
                                                .who()
                                                .choices()
                                                .getFirst())
                                .map(Token::word))
                .containsExactlyInAnyOrderElementsOf(markers);
    }

    @Test
    void withoutKeysNothingIsWrittenAndThePupilIsToldSo() throws IOException {
        AtomicInteger lost = new AtomicInteger();
        AtomicInteger called = new AtomicInteger();
        try (Outbox outbox = Outbox.open(folder, Limits.usual(), new AClock());
                Scribe scribe =
                        new Scribe(
                                outbox,
                                keys(Optional.empty())::sealer,
                                Runnable::run,
                                called::incrementAndGet)) {
            scribe.begin(told("marked", 1), lost::incrementAndGet);
            scribe.post(told("marked", 2), () -> {}, lost::incrementAndGet);
        }

        assertThat(lost).hasValue(2);
        assertThat(called).hasPositiveValue();
        assertThat(everything()).doesNotContain("marked");
        assertThat(files("waiting")).isEmpty();
        assertThat(files("started")).isEmpty();
    }

    @Test
    void everythingIsItsOwnersAlone() throws IOException {
        Path inside = folder.resolve("outbox");
        try (Outbox outbox = Outbox.open(inside, Limits.usual(), new AClock());
                Scribe scribe =
                        new Scribe(
                                outbox,
                                keys(Optional.of(school.list()))::sealer,
                                Runnable::run,
                                () -> {})) {
            scribe.post(told("marked", 1), () -> {}, () -> {});
            outbox.tidy();
        }

        try (Stream<Path> all = Files.walk(inside)) {
            assertThat(all.filter(file -> !file.endsWith("lock")))
                    .hasSizeGreaterThan(5)
                    .allSatisfy(file ->
                            assertThat(
                                            PosixFilePermissions.toString(
                                                    Files.getPosixFilePermissions(file)))
                                    .endsWith("------"));
        }
    }

    private Scribe scribe(Outbox outbox, Optional<String> list) throws IOException {
        return new Scribe(outbox, keys(list)::sealer, Runnable::run, () -> {});
    }

    private PinnedKeys keys(Optional<String> list) throws IOException {
        return new PinnedKeys(Folder.at(folder), list);
    }

    private static Concern told(String marker, int step) {
        Token who = new Token(marker);
        return new Concern(
                new UUID(7, marker.hashCode()),
                step,
                new Concern.Progress(NOON, NOON, Concern.State.FINISHED, Concern.Help.NO),
                new Origin("Library", "en", Origin.Input.TOUCH),
                Answers.none()
                        .withWho(Answer.of(who))
                        .withFeelings(Answer.of(Feeling.SCARED))
                        .withWhat(Answer.of(Form.VIDEO))
                        .withAdult(Answer.of(new Adult.Named(who))),
                List.of(new Concern.Visit(new Token("feelings"), NOON)));
    }

    private String everything() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(all::add);
        }
        return all.stream()
                .map(file -> file + new String(bytes(file), ISO_8859_1))
                .collect(Collectors.joining("\n"));
    }

    private Stream<Path> files(String name) throws IOException {
        return Stream.of(folder.resolve(name).toFile().listFiles()).map(File::toPath);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
