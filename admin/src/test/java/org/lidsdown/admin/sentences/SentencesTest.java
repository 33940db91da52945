package org.lidsdown.admin.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.domain.files.KeptFile;
import org.lidsdown.domain.files.Media;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Refusal;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Recipient;

class SentencesTest {
    private static final Optional<PupilId> NOBODY = Optional.empty();
    private static final Optional<PupilId> ALEX = Optional.of(new PupilId("P-0001"));
    private final MadeUpSchool school = new MadeUpSchool();
    private final Names names = Names.of(school.people, school.pupils);

    static Stream<Act> everyAct() {
        return Stream.of(
                new Act.Opened("tor-view/2026-1", "x"),
                new Act.ConcernLinked(UUID.randomUUID()),
                new Act.Classified("kinds", Set.of("other")),
                new Act.Answered("role", "victim", ALEX, ""),
                new Act.FactDecided("at-risk", true, ALEX, ""),
                new Act.DutySettled("P04", NOBODY, Settlement.DONE, ""),
                new Act.DutySettled("P25", ALEX, Settlement.NOT_NEEDED, "because"),
                new Act.WentOn("tell", NOBODY, ""),
                new Act.PupilAdded(ALEX.get(), "Years 7 to 9"),
                new Act.EvidenceKept("x"),
                new Act.FileKept(
                        new KeptFile(
                                UUID.randomUUID(), Media.PNG, 1, "a".repeat(64), "b".repeat(64), 1),
                        "x",
                        "x"),
                new Act.ImageryTold(),
                new Act.TakenOut(Act.How.PRINTED, Act.TakenOut.RECORD, Recipient.LADO, "x"),
                new Act.TakenOut(Act.How.EXPORTED, Act.TakenOut.RECORD, Recipient.LADO, "x"),
                new Act.TakenOut(Act.How.PRINTED, "x", Recipient.LADO, "x"),
                new Act.TakenOut(Act.How.EXPORTED, "x", Recipient.LADO, "x"),
                new Act.NoteWritten("x"),
                new Act.SentBack("breach", NOBODY, "because"),
                new Act.Closed(""),
                new Act.Reopened("because"),
                new Act.LinkedTo(new IncidentRef("2026/27-001")));
    }

    @ParameterizedTest
    @MethodSource("everyAct")
    void everyEntryIsASentenceThatBeginsWithWhoDidIt(Act act) {
        Entry entry =
                new Entry(new IncidentRef("2026/27-001"), 1, MadeUpSchool.FRIDAY, "s.khan", act);

        String sentence = new EntrySentences(school.course.chart(), names).of(entry);

        assertThat(sentence).startsWith("Sana Khan ").doesNotContain("{", "P-0001", "null");
    }

    @Test
    void answerAboutAPupilSaysWhom() {
        Act act = new Act.Answered("role", "victim", ALEX, "");
        Entry entry =
                new Entry(new IncidentRef("2026/27-001"), 1, MadeUpSchool.FRIDAY, "s.khan", act);

        String sentence = new EntrySentences(school.course.chart(), names).of(entry);

        assertThat(sentence)
                .isEqualTo(
                        "Sana Khan answered “Victim or instigator?”: Pupil as victim (Alex Morgan)");
    }

    static Stream<Refusal> everyRefusal() {
        return Stream.of(
                new Refusal.NotHere("breach", Set.of("record")),
                new Refusal.NoSuchAnswer("breach", "x", Set.of()),
                new Refusal.NotOnTheChart("x"),
                new Refusal.DutiesOpen(List.of()),
                new Refusal.Undecided(Set.of("kinds")),
                new Refusal.PupilsOpen(Set.of(ALEX.get())),
                new Refusal.NoPupils(),
                new Refusal.UnknownPupil(ALEX.get()),
                new Refusal.PupilDoesNotFit(),
                new Refusal.PupilThereAlready(ALEX.get()),
                new Refusal.SettledAlready(3),
                new Refusal.MustBeDone("P04"),
                new Refusal.BecauseMissing(),
                new Refusal.WordsNotKept(),
                new Refusal.NeverThere("breach"),
                new Refusal.StandsThere("breach"),
                new Refusal.MayNotExport(),
                new Refusal.IsClosed(),
                new Refusal.IsOpen(),
                new Refusal.NotAtTheEnd(Set.of("breach")));
    }

    @ParameterizedTest
    @MethodSource("everyRefusal")
    void everyRefusalIsOneSentence(Refusal refusal) {
        String sentence = new RefusalSentences(school.course.chart(), names).of(refusal);

        assertThat(sentence).endsWith(".").doesNotContain("{", "P-0001", "null", "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, today",
        "2026-11-21, tomorrow",
        "2026-11-19, yesterday",
        "2026-11-23, Mon 23 Nov",
        "2025-11-21, 21 Nov 2025"
    })
    void daysAreSaidAsPeopleSayThem(LocalDate day, String said) {
        assertThat(new Days(school.clock).day(day)).isEqualTo(said);
    }
}
