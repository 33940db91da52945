package org.lidsdown.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.domain.incident.AnIncident.ANN;
import static org.lidsdown.domain.incident.AnIncident.BEN;
import static org.lidsdown.domain.incident.AnIncident.NOBODY;
import static org.lidsdown.domain.incident.AnIncident.added;
import static org.lidsdown.domain.incident.AnIncident.answered;
import static org.lidsdown.domain.incident.AnIncident.atPupils;
import static org.lidsdown.domain.incident.AnIncident.atReview;
import static org.lidsdown.domain.incident.AnIncident.begun;
import static org.lidsdown.domain.incident.AnIncident.decided;
import static org.lidsdown.domain.incident.AnIncident.notNeeded;
import static org.lidsdown.domain.incident.AnIncident.recorded;
import static org.lidsdown.domain.incident.AnIncident.sentBack;
import static org.lidsdown.domain.incident.AnIncident.settled;
import static org.lidsdown.domain.incident.AnIncident.wentOn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.incident.Refusal.BecauseMissing;
import org.lidsdown.domain.incident.Refusal.IsClosed;
import org.lidsdown.domain.incident.Refusal.IsOpen;
import org.lidsdown.domain.incident.Refusal.MustBeDone;
import org.lidsdown.domain.incident.Refusal.NeverThere;
import org.lidsdown.domain.incident.Refusal.NoPupils;
import org.lidsdown.domain.incident.Refusal.NoSuchAnswer;
import org.lidsdown.domain.incident.Refusal.NotAtTheEnd;
import org.lidsdown.domain.incident.Refusal.NotHere;
import org.lidsdown.domain.incident.Refusal.NotOnTheChart;
import org.lidsdown.domain.incident.Refusal.PupilDoesNotFit;
import org.lidsdown.domain.incident.Refusal.PupilThereAlready;
import org.lidsdown.domain.incident.Refusal.PupilsOpen;
import org.lidsdown.domain.incident.Refusal.SettledAlready;
import org.lidsdown.domain.incident.Refusal.StandsThere;
import org.lidsdown.domain.incident.Refusal.Undecided;
import org.lidsdown.domain.incident.Refusal.UnknownPupil;
import org.lidsdown.domain.incident.Refusal.WordsNotKept;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.reading.AChart;

/** Every reason for which a move cannot be made. */
class RefusalTest {
    /** A move that does not fit, and why. */
    record Misfit(AnIncident incident, Act act, Refusal refusal) {
        @Override
        public String toString() {
            return "%s: %s"
                    .formatted(
                            refusal.getClass().getSimpleName(),
                            act.toString().substring(0, Math.min(90, act.toString().length())));
        }
    }

    private static Misfit misfit(AnIncident incident, Act act, Refusal refusal) {
        return new Misfit(incident, act, refusal);
    }

    private static AnIncident closed() {
        return atReview().does(settled("P32"), wentOn("review"), new Act.Closed(""));
    }

    static Stream<Misfit> misfits() {
        return Stream.of(
                        boxes(),
                        charts(),
                        duties(),
                        pupils(),
                        goingBack(),
                        openAndClosed(),
                        words())
                .flatMap(misfits -> misfits);
    }

    private static Stream<Misfit> boxes() {
        return Stream.of(
                misfit(
                        begun(),
                        answered("breach", "technical"),
                        new NotHere("breach", Set.of("tell"))),
                misfit(begun(), wentOn("record"), new NotHere("record", Set.of("tell"))),
                misfit(recorded(), wentOn("record"), new NotHere("record", Set.of("breach"))),
                misfit(
                        recorded(),
                        answered("breach", "both"),
                        new NoSuchAnswer("breach", "both", Set.of("technical", "safeguarding"))),
                misfit(begun(), settled("P04"), new NotHere("record", Set.of("tell"))),
                misfit(
                        atPupils().does(added(ANN)),
                        settled("P26", ANN),
                        new NotHere("victim", Set.of("role"))));
    }

    private static Stream<Misfit> charts() {
        return Stream.of(
                misfit(begun(), answered("nowhere", "yes"), new NotOnTheChart("nowhere")),
                misfit(begun(), answered("tell", "next"), new NotOnTheChart("tell")),
                misfit(begun(), wentOn("nowhere"), new NotOnTheChart("nowhere")),
                misfit(recorded(), wentOn("breach"), new NotOnTheChart("breach")),
                misfit(begun(), wentOn("closed"), new NotOnTheChart("closed")),
                misfit(begun(), settled("P99"), new NotOnTheChart("P99")),
                misfit(begun(), decided("nothing", true), new NotOnTheChart("nothing")),
                misfit(begun(), sentBack("nowhere"), new NotOnTheChart("nowhere")),
                misfit(
                        begun(),
                        new Act.Classified("five-cs", Set.of("x")),
                        new NotOnTheChart("five-cs")),
                misfit(
                        begun(),
                        new Act.Classified("kinds", Set.of("commerce")),
                        new NotOnTheChart("commerce")));
    }

    private static Stream<Misfit> duties() {
        AnIncident atRecord = begun().does(wentOn("tell"));
        AnIncident victim = atPupils().does(added(ANN), answered("role", "victim", ANN));
        return Stream.of(
                misfit(atRecord, wentOn("record"), new Undecided(Set.of("kinds", "four-cs"))),
                misfit(
                        atRecord,
                        new Act.Classified("kinds", Set.of()),
                        new Undecided(Set.of("kinds"))),
                misfit(recorded(), settled("P04"), new SettledAlready(5)),
                misfit(
                        recorded(),
                        new Act.DutySettled("P04", NOBODY, Settlement.NOT_NEEDED, "No"),
                        new SettledAlready(5)),
                misfit(victim, notNeeded("P20", ANN), new MustBeDone("P20")),
                misfit(victim, notNeeded("P26", ANN), new MustBeDone("P26")),
                misfit(
                        victim,
                        new Act.DutySettled("P25", Optional.of(ANN), Settlement.NOT_NEEDED, " "),
                        new BecauseMissing()));
    }

    private static Stream<Misfit> pupils() {
        return Stream.of(
                misfit(atPupils(), wentOn("pupils"), new NoPupils()),
                misfit(atPupils().does(added(ANN)), wentOn("pupils"), new PupilsOpen(Set.of(ANN))),
                misfit(atPupils().does(added(ANN)), added(ANN), new PupilThereAlready(ANN)),
                misfit(atPupils(), answered("role", "victim", BEN), new UnknownPupil(BEN)),
                misfit(atPupils(), decided("at-risk", true, BEN), new UnknownPupil(BEN)),
                misfit(atPupils(), settled("P26", BEN), new UnknownPupil(BEN)),
                misfit(atPupils(), sentBack("role", BEN), new UnknownPupil(BEN)),
                misfit(atPupils(), decided("at-risk", true), new PupilDoesNotFit()),
                misfit(
                        atPupils().does(added(ANN)),
                        decided("harmed-child", true, ANN),
                        new PupilDoesNotFit()),
                misfit(
                        atPupils().does(added(ANN)),
                        answered("role", "victim"),
                        new PupilDoesNotFit()),
                misfit(
                        recorded().does(added(ANN)),
                        answered("breach", "technical", ANN),
                        new PupilDoesNotFit()),
                misfit(recorded().does(added(ANN)), settled("P04", ANN), new PupilDoesNotFit()),
                misfit(atPupils().does(added(ANN)), settled("P20"), new PupilDoesNotFit()),
                misfit(atPupils().does(added(ANN)), wentOn("pupils", ANN), new PupilDoesNotFit()),
                misfit(atPupils().does(added(ANN)), sentBack("breach", ANN), new PupilDoesNotFit()),
                misfit(withoutPupils(), added(ANN), new PupilDoesNotFit()));
    }

    private static AnIncident withoutPupils() {
        return AnIncident.begunOn(
                AChart.sound(AChart.holding(AChart.step("a", "b"), AChart.end("b"))));
    }

    private static Stream<Misfit> goingBack() {
        return Stream.of(
                misfit(recorded(), sentBack("breach"), new StandsThere("breach")),
                misfit(recorded(), sentBack("police"), new NeverThere("police")),
                misfit(recorded(), new Act.SentBack("record", NOBODY, " "), new BecauseMissing()));
    }

    private static Stream<Misfit> openAndClosed() {
        return Stream.of(
                misfit(recorded(), new Act.Closed(""), new NotAtTheEnd(Set.of("breach"))),
                misfit(
                        atReview().does(settled("P32"), wentOn("review"), added(BEN)),
                        new Act.Closed(""),
                        new PupilsOpen(Set.of(BEN))),
                misfit(recorded(), new Act.Reopened("News"), new IsOpen()),
                misfit(recorded(), new Act.Opened("tor-view/2026-1", "Again"), new IsOpen()),
                misfit(closed(), new Act.Opened("tor-view/2026-1", "Again"), new IsOpen()),
                misfit(closed(), new Act.Reopened(" "), new BecauseMissing()),
                misfit(closed(), new Act.Closed(""), new IsClosed()),
                misfit(closed(), wentOn("review"), new IsClosed()),
                misfit(closed(), answered("breach", "technical"), new IsClosed()),
                misfit(closed(), settled("P32"), new IsClosed()),
                misfit(closed(), decided("at-risk", true, ANN), new IsClosed()),
                misfit(closed(), added(BEN), new IsClosed()),
                misfit(closed(), sentBack("review"), new IsClosed()),
                misfit(closed(), new Act.Classified("kinds", Set.of("other")), new IsClosed()),
                misfit(closed(), new Act.ConcernLinked(new UUID(0, 1)), new IsClosed()),
                misfit(closed(), new Act.EvidenceKept("A picture"), new IsClosed()));
    }

    private static Stream<Misfit> words() {
        String bell = "ring\u0007";
        String tooLong = "x".repeat(4_001);
        String half = "\uD83D";
        return Stream.concat(
                Stream.of(bell, tooLong, half, "line\rline", "\u0000", "\u001b[31m")
                        .map(w -> misfit(begun(), new Act.NoteWritten(w), new WordsNotKept())),
                Stream.of(
                        misfit(begun(), new Act.NoteWritten(" \n"), new BecauseMissing()),
                        misfit(begun(), new Act.EvidenceKept(""), new BecauseMissing()),
                        misfit(begun(), new Act.EvidenceKept(bell), new WordsNotKept()),
                        misfit(begun(), new Act.WentOn("tell", NOBODY, bell), new WordsNotKept()),
                        misfit(
                                begun(),
                                new Act.PupilAdded(ANN, "Years 7\nto 9"),
                                new WordsNotKept()),
                        misfit(
                                begun(),
                                new Act.PupilAdded(ANN, "x".repeat(61)),
                                new WordsNotKept()),
                        misfit(
                                recorded(),
                                new Act.Answered("breach", "technical", NOBODY, bell),
                                new WordsNotKept()),
                        misfit(
                                recorded(),
                                new Act.SentBack("record", NOBODY, bell),
                                new WordsNotKept()),
                        misfit(
                                recorded(),
                                new Act.FactDecided("harmed-child", true, NOBODY, bell),
                                new WordsNotKept()),
                        misfit(
                                recorded(),
                                new Act.DutySettled("P11", NOBODY, Settlement.DONE, bell),
                                new WordsNotKept()),
                        misfit(
                                atReview().does(settled("P32"), wentOn("review")),
                                new Act.Closed(bell),
                                new WordsNotKept()),
                        misfit(closed(), new Act.Reopened(tooLong), new WordsNotKept()),
                        misfit(closed(), new Act.NoteWritten(bell), new WordsNotKept()),
                        misfit(closed(), new Act.LegalHold(true, bell), new WordsNotKept())));
    }

    private static Stream<Misfit> inWhoseHands() {
        Act held = new Act.LegalHold(true, "A court asked");
        Act erased = new Act.Erased("d.lead", Ground.ENTERED_BY_MISTAKE);
        return Stream.of(
                misfit(
                        begun(),
                        new Act.HandedOver(KeyGroup.SAFEGUARDING, "Why"),
                        new Refusal.InTheseHands(KeyGroup.SAFEGUARDING)),
                misfit(begun(), new Act.HandedOver(KeyGroup.HEAD, " "), new BecauseMissing()),
                misfit(begun(), new Act.LegalHold(true, ""), new BecauseMissing()),
                misfit(
                        begun(),
                        new Act.ReadBy("m.roe", false),
                        new Refusal.ReadsAlready("m.roe", false)),
                misfit(
                        begun().does(new Act.ReadBy("m.roe", true)),
                        new Act.ReadBy("m.roe", true),
                        new Refusal.ReadsAlready("m.roe", true)),
                misfit(begun().does(held), held, new Refusal.HeldAlready(true)),
                misfit(begun().does(held), erased, new Refusal.OnHold()),
                misfit(begun(), new Act.Erased("d.lead", Ground.KEPT_LONG_ENOUGH), new IsOpen()),
                misfit(begun().does(erased), new Act.NoteWritten("More"), new Refusal.IsErased()),
                misfit(closed().does(erased), erased, new Refusal.IsErased()));
    }

    @ParameterizedTest
    @MethodSource({"misfits", "inWhoseHands"})
    void saysWhyAndChangesNothing(Misfit misfit) {
        Incident before = misfit.incident().now();
        List<Entry> entries = List.copyOf(before.entries());

        Refusal refusal = misfit.incident().refuses(misfit.act());

        assertThat(refusal).isEqualTo(misfit.refusal());
        assertThat(before.entries()).isEqualTo(entries);
        assertThat(Same.asRebuilt(before)).isTrue();
    }

    @Test
    void openDutiesAreNamedEachAsItStands() {
        AnIncident incident =
                begun().does(
                                wentOn("tell"),
                                new Act.Classified("kinds", Set.of("upset-or-bully")),
                                new Act.Classified("four-cs", Set.of("conduct", "content")),
                                settled("P04"));

        Refusal refusal = incident.refuses(wentOn("record"));

        assertThat(refusal).isInstanceOf(Refusal.DutiesOpen.class);
        assertThat(((Refusal.DutiesOpen) refusal).open())
                .extracting(standing -> standing.duty().id())
                .containsExactly("P05", "P11");
    }

    @Test
    void closingNamesDutiesThatBecameDueLate() {
        AnIncident incident =
                atReview()
                        .does(
                                settled("P32"),
                                wentOn("review"),
                                new Act.Classified("kinds", Set.of("upset-or-bully")));

        Refusal refusal = incident.refuses(new Act.Closed(""));

        assertThat(((Refusal.DutiesOpen) refusal).open())
                .extracting(standing -> standing.duty().id())
                .containsExactly("P11");
    }

    @Test
    void anIncidentIsNotOpenedWithWordsThatCannotBeKept() {
        Outcome outcome =
                Incident.open(
                        AnIncident.COURSE, AnIncident.REF, "\u0007", AnIncident.BY, begun().when());

        assertThat(outcome).isEqualTo(new Outcome.Refused(new WordsNotKept()));
    }

    @Test
    void wordsOfAnyScriptUpToFourThousandCharactersAreKept() {
        String words = "گھبراہٹ 😟 é\tŻ\n".repeat(300).substring(0, 3_900) + "😟".repeat(50);

        AnIncident incident = begun().does(new Act.NoteWritten(words));

        assertThat(incident.now().entries().getLast().act()).isEqualTo(new Act.NoteWritten(words));
    }

    @Test
    void everyReasonIsProvokedHere() {
        Set<Class<?>> provoked =
                Stream.concat(misfits(), inWhoseHands())
                        .map(misfit -> misfit.refusal().getClass())
                        .collect(Collectors.toSet());
        provoked.add(Refusal.DutiesOpen.class);
        provoked.add(Refusal.MayNotExport.class); // only the store knows who somebody is
        provoked.add(Refusal.NotYours.class); // the store knows who asks

        assertThat(provoked).containsExactlyInAnyOrder(Refusal.class.getPermittedSubclasses());
    }
}
