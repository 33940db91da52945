package org.lidsdown.domain.incident;

import java.util.Optional;
import org.lidsdown.domain.letters.Letters;

/**
 * What free words may hold, so that every store and every page can keep them as they are
 * (security.md §6).
 */
final class Words {
    private static final int LONGEST = 4_000;
    private static final int LONGEST_BAND = 60;

    private Words() {}

    static Optional<Refusal> refusal(Act act) {
        boolean kept = act instanceof Act.PupilAdded added ? isBand(added.band()) : kept(of(act));
        return kept ? Optional.empty() : Optional.of(new Refusal.WordsNotKept());
    }

    /** A band is a fact, so it stays short and on one line. */
    private static boolean isBand(String band) {
        return Letters.areALine(band, LONGEST_BAND);
    }

    /** The free words of an act; empty where it has none. */
    static String of(Act act) {
        return switch (act) {
            case Act.Opened opened -> opened.words();
            case Act.Answered answered -> answered.because();
            case Act.FactDecided decided -> decided.because();
            case Act.DutySettled settled -> settled.words();
            case Act.WentOn wentOn -> wentOn.because();
            case Act.EvidenceKept kept -> kept.words();
            case Act.FileKept kept -> kept.name() + "\n" + kept.about();
            case Act.TakenOut out -> out.because();
            case Act.NoteWritten note -> note.words();
            case Act.SentBack sentBack -> sentBack.because();
            case Act.Closed closed -> closed.words();
            case Act.Reopened reopened -> reopened.because();
            case Act.HandedOver handed -> handed.because();
            case Act.LegalHold hold -> hold.because();
            case Act.ConcernLinked _,
                    Act.Classified _,
                    Act.PupilAdded _,
                    Act.ImageryTold _,
                    Act.LinkedTo _,
                    Act.ReadBy _,
                    Act.Erased _ ->
                    "";
        };
    }

    static boolean kept(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST && Letters.areKept(words);
    }
}
