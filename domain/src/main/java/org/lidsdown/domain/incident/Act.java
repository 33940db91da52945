package org.lidsdown.domain.incident;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lidsdown.domain.files.KeptFile;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Recipient;

/**
 * What an entry says has happened. Ids are facts and may be counted; free words are content and are
 * sealed. Nothing is ever taken back: a correction is a further act.
 */
public sealed interface Act {
    /** The incident was opened under this edition of the chart; the words say what it is about. */
    record Opened(String edition, String words) implements Act {}

    /** A concern that a pupil told belongs to this incident. */
    record ConcernLinked(UUID concern) implements Act {}

    /**
     * The incident was classified by one of the chart's legends; a later classification replaces an
     * earlier one.
     */
    record Classified(String legend, Set<String> choices) implements Act {
        /** Keeps the choices as they are. */
        public Classified {
            choices = Set.copyOf(choices);
        }
    }

    /** A question was answered; about a pupil where it stands in the part for each pupil. */
    record Answered(String box, String answer, Optional<PupilId> pupil, String because)
            implements Act {}

    /** A fact was decided, or counted by the log; a later decision replaces an earlier one. */
    record FactDecided(String fact, boolean holds, Optional<PupilId> pupil, String because)
            implements Act {}

    /** A duty was done, or found not to be needed because of the written reason. */
    record DutySettled(String duty, Optional<PupilId> pupil, Settlement how, String words)
            implements Act {}

    /**
     * Duties are settled or a notice was read, and the walk goes on; the reason is wanted where
     * nobody was involved.
     */
    record WentOn(String box, Optional<PupilId> pupil, String because) implements Act {}

    /** A pupil is part of the incident; the band may be counted. */
    record PupilAdded(PupilId pupil, String band) implements Act {}

    /** Something is kept as evidence: what, where and by whom, never the thing itself. */
    record EvidenceKept(String words) implements Act {}

    /** What came into the log as a file, or left it on paper or as a file. */
    sealed interface OfFiles extends Act {}

    /** A file is kept, sealed; its name and what it is are content. */
    record FileKept(KeptFile file, String name, String about) implements OfFiles {}

    /**
     * Somebody was about to add a file and said that it may show nudity: it was not taken in, and
     * nobody is to look at it.
     */
    record ImageryTold() implements OfFiles {}

    /**
     * Something left the log, on paper or as a file; this is written before it exists.
     *
     * @param what {@code record}, or the id of a kept file
     */
    record TakenOut(How how, String what, Recipient forWhom, String because) implements OfFiles {
        /** What stands for the whole record of the incident. */
        public static final String RECORD = "record";
    }

    /** Somebody wrote something down. */
    record NoteWritten(String words) implements Act {}

    /** The walk went back to an earlier box. */
    record SentBack(String box, Optional<PupilId> pupil, String because) implements Act {}

    /** The incident came to the chart's end; the words say what the school changed. */
    record Closed(String words) implements Act {}

    /** A closed incident was taken up again at the box before its end. */
    record Reopened(String because) implements Act {}

    /** This incident has to do with another one. */
    record LinkedTo(IncidentRef other) implements Act {}

    /** How something left the log. */
    enum How {
        PRINTED,
        EXPORTED
    }

    /** In whose hands the incident is. */
    sealed interface OfHands extends Act {}

    /** From here on this group reads the incident, and nobody else until it is said so. */
    record HandedOver(KeyGroup to, String because) implements OfHands {}

    /** A colleague reads the incident beside the group that does, or does so no longer. */
    record ReadBy(String colleague, boolean reads) implements OfHands {}

    /** The incident must not be erased, whatever its age, or may be again. */
    record LegalHold(boolean holds, String because) implements OfHands {}

    /**
     * Its words and what belongs to it are erased for ever; whoever wrote the entry agreed as the
     * second of two people, after this first one.
     */
    record Erased(String firstBy, Ground ground) implements OfHands {}

    /** How a duty was settled. */
    enum Settlement {
        DONE,
        NOT_NEEDED
    }
}
