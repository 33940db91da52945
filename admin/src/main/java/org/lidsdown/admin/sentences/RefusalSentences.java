package org.lidsdown.admin.sentences;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Fact;
import org.lidsdown.domain.duty.Duty;
import org.lidsdown.domain.incident.Refusal;
import org.lidsdown.domain.people.PupilId;

/** Says why something cannot be done now, as one sentence that ends with what to do. */
public final class RefusalSentences {
    private final Words words = Words.of(RefusalSentences.class);
    private final Chart chart;
    private final Names names;

    /** Says refusals of incidents on this chart. */
    public RefusalSentences(Chart chart, Names names) {
        this.chart = chart;
        this.names = names;
    }

    /** The sentence for a refusal. */
    public String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotHere(String box, Set<String> _) -> at("refusal.not-here", box);
            case Refusal.NoSuchAnswer(String box, String _, Set<String> _) ->
                    at("refusal.no-such-answer", box);
            case Refusal.NeverThere(String box) -> at("refusal.never-there", box);
            case Refusal.StandsThere(String box) -> at("refusal.stands-there", box);
            case Refusal.DutiesOpen(var open) ->
                    listed("refusal.duties-open", open, standing -> standing.duty().words());
            case Refusal.Undecided(Set<String> ids) ->
                    listed("refusal.undecided", ids, this::asked);
            case Refusal.PupilsOpen(Set<PupilId> pupils) ->
                    listed("refusal.pupils-open", pupils, names::of);
            case Refusal.UnknownPupil(PupilId pupil) ->
                    words.say("refusal.unknown-pupil", names.of(pupil));
            case Refusal.PupilThereAlready(PupilId pupil) ->
                    words.say("refusal.pupil-there", names.of(pupil));
            case Refusal.MustBeDone(String duty) -> words.say("refusal.must-be-done", duty(duty));
            case Refusal.NotOnTheChart _ -> words.say("refusal.not-on-the-chart");
            case Refusal.NoPupils _ -> words.say("refusal.no-pupils");
            case Refusal.PupilDoesNotFit _ -> words.say("refusal.pupil-does-not-fit");
            case Refusal.SettledAlready _ -> words.say("refusal.settled");
            case Refusal.BecauseMissing _ -> words.say("refusal.because-missing");
            case Refusal.WordsNotKept _ -> words.say("refusal.words-not-kept");
            case Refusal.IsClosed _ -> words.say("refusal.is-closed");
            case Refusal.IsOpen _ -> words.say("refusal.is-open");
            case Refusal.NotAtTheEnd _ -> words.say("refusal.not-at-the-end");
            default -> custody(refusal);
        };
    }

    private String custody(Refusal refusal) {
        return switch (refusal) {
            case Refusal.MayNotExport _ -> words.say("refusal.may-not-export");
            case Refusal.InTheseHands _ -> words.say("refusal.in-these-hands");
            case Refusal.ReadsAlready(String who, boolean reads) ->
                    words.say(
                            reads ? "refusal.reads-already" : "refusal.reads-not",
                            names.ofStaff(who));
            case Refusal.HeldAlready(boolean held) ->
                    words.say(held ? "refusal.held" : "refusal.not-held");
            case Refusal.OnHold _ -> words.say("refusal.on-hold");
            case Refusal.IsErased _ -> words.say("refusal.erased");
            case Refusal.NotYours _ -> words.say("refusal.not-yours");
            default -> throw new IllegalArgumentException(refusal.toString());
        };
    }

    private String at(String key, String box) {
        return words.say(key, title(box));
    }

    private <T> String listed(String key, Collection<T> all, Function<T, String> said) {
        String list =
                all.stream()
                        .map(one -> "“" + said.apply(one) + "”")
                        .collect(Collectors.joining(", "));
        return words.say(key, list);
    }

    private String title(String box) {
        return chart.box(box).map(b -> b.card().title()).orElse(box);
    }

    private String duty(String id) {
        return chart.duty(id).map(Duty::words).orElse(id);
    }

    private String asked(String id) {
        return chart.legend(id)
                .map(legend -> legend.card().title())
                .or(() -> chart.fact(id).map(Fact::words))
                .orElse(id);
    }
}
