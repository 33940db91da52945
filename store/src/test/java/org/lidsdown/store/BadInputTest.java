package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.calendar.CalendarFile;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.letters.Letters;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.proof.Verdict;

/**
 * Every kind of bad input through every place where words come in: kept exactly or refused, never
 * changed, and the same whatever keeps the log.
 */
class BadInputTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final List<String> CORPUS = BadInput.all();
    private static final int WRITTEN_OUT = 7;

    @TempDir Path folder;

    @Test
    void whatIsKeptIsKeptExactlyAndTheRestIsRefused() {
        assertThat(CORPUS).hasSizeGreaterThan(400);

        List<String> happened = told(ALog.in(folder, CLOCK));

        assertThat(happened).hasSizeGreaterThan(CORPUS.size() * WRITTEN_OUT);
    }

    @Test
    @OnPostgreSql
    void whatHappensIsTheSameOnBothEngines() {
        List<String> there = told(ALog.in(folder, CLOCK));

        Store onDerby = Store.create(folder.resolve("derby"), CLOCK, ALog.PROGRAM, ALog.EASY);
        ALog.setUp(onDerby);
        assertThat(told(onDerby)).isEqualTo(there);
    }

    /** Tells it all, and says of each what became of it. */
    private static List<String> told(Store opened) {
        try (Store store = opened) {
            Telling telling = new Telling(store);
            for (String words : CORPUS) {
                telling.tell(words);
            }
            telling.lookAtAll();
            return telling.happened;
        }
    }

    /** What comes in, and what became of it. */
    private static final class Telling {
        private static final int NOTES = 25;
        private static final int CALENDARS = 16;

        private final List<String> happened = new ArrayList<>();
        private final List<Pupil> pupils = new ArrayList<>();
        private final Store store;
        private final Session session;
        private Incident incident;
        private int number;

        Telling(Store store) {
            this.store = store;
            this.session = ALog.signedIn(store);
            this.incident = ALog.opened(store, "the first");
        }

        void tell(String words) {
            number++;
            if (number % NOTES == 0) {
                incident = ALog.opened(store, "the next");
            }
            note(words);
            band(words);
            pupil(words);
            colleague(words);
            concern(words);
            happened("signed in as", store.keyHolders().signIn(words, "a".toCharArray()));
            happened("searched", store.incidents().count(search(words)));
            store.bringIn(uuid("aside"), words.getBytes(UTF_8));
            if (number % CALENDARS == 0 || !Letters.areKept(words)) {
                calendar(words);
            }
        }

        private static LogFilter search(String words) {
            return new LogFilter(words, Optional.empty(), Optional.empty(), Optional.empty());
        }

        private void happened(String what, Object became) {
            happened.add("%d %s: %s".formatted(number, what, became));
        }

        private String attempt(Supplier<Object> deed) {
            try {
                return deed.get().toString();
            } catch (StoreException e) {
                return e.code();
            } catch (IllegalArgumentException e) {
                return "not possible";
            }
        }

        private boolean append(Act act) {
            return switch (store.incidents().append(incident, act, ALog.KHAN)) {
                case Appending.Appended(Incident now) -> {
                    incident = now;
                    yield true;
                }
                case Appending.Refused _ -> false;
                case Appending.SomebodyWroteFirst _ -> throw new AssertionError();
            };
        }

        private void note(String words) {
            boolean kept = append(ALog.note(words));
            happened("note", kept);
            if (kept) {
                Incident found = store.incidents().find(incident.ref()).orElseThrow();
                assertThat(found.entries().getLast().act()).isEqualTo(ALog.note(words));
            } else {
                assertThat(!Letters.areKept(words) || words.length() > 4_000 || words.isBlank())
                        .as("%d refused", number)
                        .isTrue();
            }
        }

        private void band(String words) {
            PupilId pupil = new PupilId("P-%d".formatted(10_000 + number));
            happened("band", append(new Act.PupilAdded(pupil, words)));
        }

        private void pupil(String words) {
            happened(
                    "pupil",
                    attempt(() -> {
                        Pupil added = store.pupils().add(words, "Years 7 to 9", ALog.KHAN);
                        pupils.add(added);
                        return added;
                    }));
        }

        private void colleague(String words) {
            Staff staff = new Staff("c" + number, words, Role.TECHNICIAN);
            happened(
                    "colleague",
                    store.keyHolders().enrol(staff, ALog.PASSWORD.toCharArray(), session));
        }

        private void concern(String words) {
            happened(
                    "concern",
                    attempt(() -> {
                        Concern concern =
                                new Concern(
                                        uuid("concern"),
                                        1,
                                        new Concern.Progress(
                                                NOW, NOW, Concern.State.FINISHED, Concern.Help.NO),
                                        new Origin(words, "en", Origin.Input.TOUCH),
                                        Answers.none(),
                                        List.of());
                        UUID envelope = uuid("envelope");
                        return store.bringIn(envelope, ATold.sealedFor(store, envelope, concern));
                    }));
        }

        private UUID uuid(String what) {
            return UUID.nameUUIDFromBytes((what + number).getBytes(UTF_8));
        }

        private void calendar(String words) {
            String text = "# " + words + "\n" + CalendarFile.exampleText();
            happened(
                    "calendar",
                    attempt(() -> {
                        store.giveCalendar(text, ALog.KHAN);
                        assertThat(store.calendarText()).isEqualTo(text);
                        return "given";
                    }));
        }

        void lookAtAll() {
            happened.add(store.pupils().all().toString());
            assertThat(store.pupils().all()).containsExactlyInAnyOrderElementsOf(pupils);
            happened.add(store.people().all().toString());
            happened.add(store.concerns().waiting().toString());
            for (LogLine line : store.incidents().lines(LogFilter.ALL, 0, CORPUS.size())) {
                happened.add(store.incidents().find(line.ref()).orElseThrow().entries().toString());
            }
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
            assertThat(store.log().rebuild(ALog.KHAN).agreed()).isTrue();
        }
    }
}
