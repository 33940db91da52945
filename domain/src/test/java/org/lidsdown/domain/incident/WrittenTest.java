package org.lidsdown.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lidsdown.domain.files.KeptFile;
import org.lidsdown.domain.files.Media;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Recipient;

/** The form in which acts are stored for decades. */
class WrittenTest {
    private static final Optional<PupilId> ANN = Optional.of(AnIncident.ANN);
    private static final Optional<PupilId> NOBODY = Optional.empty();

    /** Acts and the form that they had from the first day on. */
    record Stored(Act act, Written written) {}

    static Stream<Stored> acts() {
        UUID concern = UUID.fromString("0190f0f0-0000-7000-8000-000000000001");
        return Stream.of(
                stored(
                        new Act.Opened("tor-view/2026-1", "A film"),
                        "OPENED",
                        "tor-view/2026-1",
                        "",
                        NOBODY,
                        "A film"),
                stored(
                        new Act.ConcernLinked(concern),
                        "CONCERN_LINKED",
                        concern.toString(),
                        "",
                        NOBODY,
                        ""),
                stored(
                        new Act.Classified("kinds", Set.of("password", "other")),
                        "CLASSIFIED",
                        "kinds",
                        "other password",
                        NOBODY,
                        ""),
                stored(
                        new Act.Classified("four-cs", Set.of("conduct")),
                        "CLASSIFIED",
                        "four-cs",
                        "conduct",
                        NOBODY,
                        ""),
                stored(
                        new Act.Answered("breach", "technical", NOBODY, ""),
                        "ANSWERED",
                        "breach",
                        "technical",
                        NOBODY,
                        ""),
                stored(
                        new Act.Answered("role", "both", ANN, "He said so"),
                        "ANSWERED",
                        "role",
                        "both",
                        ANN,
                        "He said so"),
                stored(
                        new Act.FactDecided("at-risk", true, ANN, ""),
                        "FACT_DECIDED",
                        "at-risk",
                        "yes",
                        ANN,
                        ""),
                stored(
                        new Act.FactDecided("harmed-child", false, NOBODY, "Seen"),
                        "FACT_DECIDED",
                        "harmed-child",
                        "no",
                        NOBODY,
                        "Seen"),
                stored(
                        new Act.DutySettled("P25", ANN, Settlement.DONE, "Rang"),
                        "DUTY_SETTLED",
                        "P25",
                        "DONE",
                        ANN,
                        "Rang"),
                stored(
                        new Act.DutySettled("P27", ANN, Settlement.NOT_NEEDED, "None"),
                        "DUTY_SETTLED",
                        "P27",
                        "NOT_NEEDED",
                        ANN,
                        "None"),
                stored(new Act.WentOn("record", NOBODY, ""), "WENT_ON", "record", "", NOBODY, ""),
                stored(
                        new Act.PupilAdded(AnIncident.ANN, "Years 7 to 9"),
                        "PUPIL_ADDED",
                        "",
                        "Years 7 to 9",
                        ANN,
                        ""),
                stored(new Act.EvidenceKept("A phone"), "EVIDENCE_KEPT", "", "", NOBODY, "A phone"),
                stored(
                        new Act.NoteWritten("A note\nof two lines"),
                        "NOTE_WRITTEN",
                        "",
                        "",
                        NOBODY,
                        "A note\nof two lines"),
                stored(
                        new Act.SentBack("breach", NOBODY, "Wrong"),
                        "SENT_BACK",
                        "breach",
                        "",
                        NOBODY,
                        "Wrong"),
                stored(new Act.Closed("A lesson"), "CLOSED", "", "", NOBODY, "A lesson"),
                stored(new Act.Reopened("News"), "REOPENED", "", "", NOBODY, "News"),
                stored(
                        new Act.LinkedTo(new IncidentRef("2025/26-001")),
                        "LINKED_TO",
                        "2025/26-001",
                        "",
                        NOBODY,
                        ""),
                stored(
                        new Act.FileKept(FILE, "a photo.png", "What he sent\nher"),
                        "FILE_KEPT",
                        FILE.id().toString(),
                        "PNG 7 " + "a".repeat(64) + " " + "b".repeat(64) + " 2",
                        NOBODY,
                        "a photo.png\nWhat he sent\nher"),
                stored(new Act.ImageryTold(), "IMAGERY_TOLD", "", "", NOBODY, ""),
                stored(
                        new Act.TakenOut(Act.How.PRINTED, "record", Recipient.LADO, "Asked for it"),
                        "PRINTED",
                        "record",
                        "lado",
                        NOBODY,
                        "Asked for it"),
                stored(
                        new Act.TakenOut(
                                Act.How.EXPORTED, "record", Recipient.SOCIAL_CARE, "Asked for it"),
                        "EXPORTED",
                        "record",
                        "social-care",
                        NOBODY,
                        "Asked for it"),
                stored(
                        new Act.HandedOver(KeyGroup.HEAD, "About staff"),
                        "HANDED_OVER",
                        "",
                        "head",
                        NOBODY,
                        "About staff"),
                stored(new Act.ReadBy("m.roe", true), "READ_BY", "m.roe", "yes", NOBODY, ""),
                stored(
                        new Act.LegalHold(false, "The court is done"),
                        "LEGAL_HOLD",
                        "",
                        "no",
                        NOBODY,
                        "The court is done"),
                stored(
                        new Act.Erased("d.lead", Ground.KEPT_LONG_ENOUGH),
                        "ERASED",
                        "d.lead",
                        "kept-long-enough",
                        NOBODY,
                        ""));
    }

    private static final KeptFile FILE =
            new KeptFile(
                    UUID.fromString("7f0c5a52-9f6e-4b0e-8a53-0d2c9f1b7e11"),
                    Media.PNG,
                    7,
                    "a".repeat(64),
                    "b".repeat(64),
                    2);

    private static Stored stored(
            Act act,
            String kind,
            String subject,
            String choice,
            Optional<PupilId> pupil,
            String words) {
        return new Stored(
                act, new Written(Written.Kind.valueOf(kind), subject, choice, pupil, words));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActIsStoredAsItWasFromTheFirstDayOnAndReadsBack(Stored stored) {
        assertThat(Written.of(stored.act())).isEqualTo(stored.written());
        assertThat(stored.written().act()).isEqualTo(stored.act());
    }

    @Test
    void everyKindOfActIsTriedHere() {
        Set<Class<?>> tried =
                acts().map(stored -> stored.act().getClass()).collect(Collectors.toSet());

        assertThat(acts().map(stored -> stored.written().kind())).contains(Written.Kind.values());
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Act.class, Act.OfFiles.class, Act.OfHands.class)
                                .flatMap(acts -> Arrays.stream(acts.getPermittedSubclasses()))
                                .filter(Class::isRecord)
                                .toList());
    }

    @Test
    void factsNeverHoldFreeWords() {
        String words = "Ann Example";

        assertThat(
                        Stream.of(
                                        new Act.Opened("tor-view/2026-1", words),
                                        new Act.Answered("role", "both", ANN, words),
                                        new Act.DutySettled("P25", ANN, Settlement.DONE, words),
                                        new Act.SentBack("role", ANN, words))
                                .map(Written::of))
                .allSatisfy(written -> {
                    assertThat(written.subject() + written.choice()).doesNotContain("Ann");
                    assertThat(written.words()).isEqualTo(words);
                });
    }

    @Test
    void aFormThatNoActHasIsRefused() {
        for (Written odd :
                List.of(
                        new Written(Written.Kind.CONCERN_LINKED, "not an id", "", NOBODY, ""),
                        new Written(Written.Kind.DUTY_SETTLED, "P25", "PERHAPS", NOBODY, ""),
                        new Written(Written.Kind.FACT_DECIDED, "at-risk", "perhaps", ANN, ""),
                        new Written(Written.Kind.PUPIL_ADDED, "", "Year 9", NOBODY, ""),
                        new Written(Written.Kind.CLASSIFIED, "kinds", "", NOBODY, ""),
                        new Written(Written.Kind.HANDED_OVER, "", "police", NOBODY, ""),
                        new Written(Written.Kind.READ_BY, "m.roe", "perhaps", NOBODY, ""),
                        new Written(Written.Kind.ERASED, "d.lead", "so", NOBODY, ""),
                        new Written(Written.Kind.LINKED_TO, "042", "", NOBODY, ""))) {
            assertThatIllegalArgumentException().as("%s", odd).isThrownBy(odd::act);
        }
    }
}
