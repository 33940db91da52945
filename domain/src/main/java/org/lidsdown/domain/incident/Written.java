package org.lidsdown.domain.incident;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.lidsdown.domain.files.KeptFile;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Recipient;

/**
 * An act in the form in which it is stored: facts in the clear, each in its place, and the free
 * words that are sealed.
 *
 * @param kind which act
 * @param subject the box, duty, fact, legend, edition, concern or incident that it is about; empty
 *     where none
 * @param choice the answer, settlement, decision, choices or band; empty where none
 * @param pupil the pupil it is about
 * @param words the free words: content; empty where none
 */
public record Written(
        Kind kind, String subject, String choice, Optional<PupilId> pupil, String words) {
    /** The kinds of acts; their names are stored, so they never change. */
    public enum Kind {
        OPENED,
        CONCERN_LINKED,
        CLASSIFIED,
        ANSWERED,
        FACT_DECIDED,
        DUTY_SETTLED,
        WENT_ON,
        PUPIL_ADDED,
        EVIDENCE_KEPT,
        NOTE_WRITTEN,
        SENT_BACK,
        CLOSED,
        REOPENED,
        LINKED_TO,
        FILE_KEPT,
        IMAGERY_TOLD,
        PRINTED,
        EXPORTED,
        HANDED_OVER,
        READ_BY,
        LEGAL_HOLD,
        ERASED
    }

    private static final Optional<PupilId> NOBODY = Optional.empty();

    /** The act in its stored form. */
    public static Written of(Act act) {
        String words = Words.of(act);
        return switch (act) {
            case Act.Opened a -> new Written(Kind.OPENED, a.edition(), "", NOBODY, words);
            case Act.ConcernLinked a ->
                    new Written(Kind.CONCERN_LINKED, a.concern().toString(), "", NOBODY, words);
            case Act.Classified a ->
                    new Written(Kind.CLASSIFIED, a.legend(), sorted(a.choices()), NOBODY, words);
            case Act.Answered a ->
                    new Written(Kind.ANSWERED, a.box(), a.answer(), a.pupil(), words);
            case Act.FactDecided a ->
                    new Written(Kind.FACT_DECIDED, a.fact(), said(a.holds()), a.pupil(), words);
            case Act.DutySettled a ->
                    new Written(Kind.DUTY_SETTLED, a.duty(), a.how().name(), a.pupil(), words);
            case Act.WentOn a -> new Written(Kind.WENT_ON, a.box(), "", a.pupil(), words);
            case Act.PupilAdded a ->
                    new Written(Kind.PUPIL_ADDED, "", a.band(), Optional.of(a.pupil()), words);
            case Act.EvidenceKept _ -> new Written(Kind.EVIDENCE_KEPT, "", "", NOBODY, words);
            case Act.OfFiles a -> ofFiles(a, words);
            case Act.NoteWritten _ -> new Written(Kind.NOTE_WRITTEN, "", "", NOBODY, words);
            case Act.SentBack a -> new Written(Kind.SENT_BACK, a.box(), "", a.pupil(), words);
            case Act.Closed _ -> new Written(Kind.CLOSED, "", "", NOBODY, words);
            case Act.Reopened _ -> new Written(Kind.REOPENED, "", "", NOBODY, words);
            case Act.LinkedTo a -> new Written(Kind.LINKED_TO, a.other().text(), "", NOBODY, words);
            case Act.OfHands a -> ofHands(a, words);
        };
    }

    private static Written ofFiles(Act.OfFiles act, String words) {
        return switch (act) {
            case Act.FileKept(KeptFile file, _, _) ->
                    new Written(Kind.FILE_KEPT, file.id().toString(), file.facts(), NOBODY, words);
            case Act.ImageryTold _ -> new Written(Kind.IMAGERY_TOLD, "", "", NOBODY, words);
            case Act.TakenOut(Act.How how, String what, Recipient forWhom, _) ->
                    new Written(Kind.valueOf(how.name()), what, forWhom.id(), NOBODY, words);
        };
    }

    private static Written ofHands(Act.OfHands act, String words) {
        return switch (act) {
            case Act.HandedOver a -> new Written(Kind.HANDED_OVER, "", a.to().id(), NOBODY, words);
            case Act.ReadBy a ->
                    new Written(Kind.READ_BY, a.colleague(), said(a.reads()), NOBODY, words);
            case Act.LegalHold a ->
                    new Written(Kind.LEGAL_HOLD, "", said(a.holds()), NOBODY, words);
            case Act.Erased a ->
                    new Written(Kind.ERASED, a.firstBy(), a.ground().id(), NOBODY, words);
        };
    }

    private static String said(boolean holds) {
        return holds ? "yes" : "no";
    }

    private static String sorted(Set<String> choices) {
        return String.join(" ", new TreeSet<>(choices));
    }

    /** The act again; a form that no act has is refused. */
    public Act act() {
        return switch (kind) {
            case OPENED -> new Act.Opened(subject, words);
            case CONCERN_LINKED -> new Act.ConcernLinked(UUID.fromString(subject));
            case CLASSIFIED -> new Act.Classified(subject, choices());
            case ANSWERED -> new Act.Answered(subject, choice, pupil, words);
            case FACT_DECIDED -> new Act.FactDecided(subject, holds(), pupil, words);
            case DUTY_SETTLED ->
                    new Act.DutySettled(subject, pupil, Settlement.valueOf(choice), words);
            case WENT_ON -> new Act.WentOn(subject, pupil, words);
            case PUPIL_ADDED -> new Act.PupilAdded(pupil.orElseThrow(this::unknown), choice);
            case EVIDENCE_KEPT -> new Act.EvidenceKept(words);
            case NOTE_WRITTEN -> new Act.NoteWritten(words);
            case SENT_BACK -> new Act.SentBack(subject, pupil, words);
            case CLOSED -> new Act.Closed(words);
            case REOPENED -> new Act.Reopened(words);
            case FILE_KEPT -> fileKept();
            case IMAGERY_TOLD -> new Act.ImageryTold();
            case PRINTED, EXPORTED -> takenOut();
            case LINKED_TO -> new Act.LinkedTo(new IncidentRef(subject));
            case HANDED_OVER ->
                    new Act.HandedOver(KeyGroup.of(choice).orElseThrow(this::unknown), words);
            case READ_BY -> new Act.ReadBy(subject, holds());
            case LEGAL_HOLD -> new Act.LegalHold(holds(), words);
            case ERASED -> new Act.Erased(subject, Ground.of(choice).orElseThrow(this::unknown));
        };
    }

    /** The first line of the words is the file's name. */
    private Act fileKept() {
        int end = words.indexOf('\n');
        return new Act.FileKept(
                KeptFile.read(UUID.fromString(subject), choice),
                end < 0 ? words : words.substring(0, end),
                end < 0 ? "" : words.substring(end + 1));
    }

    private Act takenOut() {
        return new Act.TakenOut(
                Act.How.valueOf(kind.name()),
                subject,
                Recipient.of(choice).orElseThrow(this::unknown),
                words);
    }

    private Set<String> choices() {
        Set<String> choices = Set.of(choice.split(" ", -1));
        if (choices.contains("")) {
            throw unknown();
        }
        return choices;
    }

    private boolean holds() {
        return switch (choice) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw unknown();
        };
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException("no act is stored as %s %s".formatted(kind, choice));
    }
}
