package org.lidsdown.admin.sentences;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Fact;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.duty.Duty;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.people.PupilId;

/** Says every entry of the log as a sentence that begins with who did it. */
public final class EntrySentences {
    private final Words words = Words.of(EntrySentences.class);
    private final Chart chart;
    private final Names names;

    /** Says entries of incidents on this chart. */
    public EntrySentences(Chart chart, Names names) {
        this.chart = chart;
        this.names = names;
    }

    /** Who did what. */
    public String of(Entry entry) {
        return words.say("entry", names.ofStaff(entry.by()), of(entry.act()));
    }

    private String of(Act act) {
        return switch (act) {
            case Act.Opened _ -> words.say("act.opened");
            case Act.ConcernLinked _ -> words.say("act.concern");
            case Act.Classified(String legend, Set<String> choices) -> classified(legend, choices);
            case Act.Answered a -> about("act.answered", a.pupil(), title(a.box()), answer(a));
            case Act.FactDecided a -> about("act.fact", a.pupil(), fact(a.fact()), yes(a.holds()));
            case Act.DutySettled a ->
                    about(
                            a.how() == Settlement.DONE ? "act.done" : "act.not-needed",
                            a.pupil(),
                            duty(a.duty()));
            case Act.WentOn a -> about("act.went-on", a.pupil(), title(a.box()));
            case Act.PupilAdded a -> words.say("act.pupil", names.of(a.pupil()));
            case Act.EvidenceKept _ -> words.say("act.evidence");
            case Act.FileKept a -> words.say("act.file", a.name());
            case Act.ImageryTold _ -> words.say("act.imagery");
            case Act.TakenOut a -> takenOut(a);
            case Act.NoteWritten _ -> words.say("act.note");
            case Act.SentBack a -> about("act.sent-back", a.pupil(), title(a.box()));
            case Act.Closed _ -> words.say("act.closed");
            case Act.Reopened _ -> words.say("act.reopened");
            case Act.LinkedTo a -> words.say("act.linked", a.other().text());
            case Act.OfHands a -> ofHands(a);
        };
    }

    private String ofHands(Act.OfHands act) {
        return switch (act) {
            case Act.HandedOver a -> words.say("act.handed." + a.to().id());
            case Act.ReadBy a ->
                    words.say(
                            a.reads() ? "act.read-by" : "act.read-by-ended",
                            names.ofStaff(a.colleague()));
            case Act.LegalHold a -> words.say(a.holds() ? "act.hold" : "act.hold-ended");
            case Act.Erased a -> words.say("act.erased", names.ofStaff(a.firstBy()));
        };
    }

    private String takenOut(Act.TakenOut act) {
        String what = act.what().equals(Act.TakenOut.RECORD) ? "record" : "file";
        String key = "act." + act.how().name().toLowerCase(Locale.ROOT) + "." + what;
        return words.say(key, act.forWhom().title(), act.what());
    }

    private String about(String key, Optional<PupilId> pupil, Object... arguments) {
        String said = words.say(key, arguments);
        return pupil.map(p -> words.say("act.about", said, names.of(p))).orElse(said);
    }

    private String classified(String id, Set<String> choices) {
        Optional<Legend> legend = chart.legend(id);
        String chosen =
                new TreeSet<>(choices)
                        .stream()
                                .map(choice -> legend.map(l -> choice(l, choice)).orElse(choice))
                                .collect(Collectors.joining("; "));
        return words.say("act.classified", chosen);
    }

    private static String choice(Legend legend, String id) {
        return legend.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .map(Legend.Choice::words)
                .findFirst()
                .orElse(id);
    }

    private String title(String box) {
        return chart.box(box).map(b -> b.card().title()).orElse(box);
    }

    private String answer(Act.Answered act) {
        return chart.box(act.box()).orElse(null) instanceof Box.Question question
                ? question.answers().stream()
                        .filter(answer -> answer.id().equals(act.answer()))
                        .map(Box.Answer::words)
                        .findFirst()
                        .orElse(act.answer())
                : act.answer();
    }

    private String fact(String id) {
        return chart.fact(id).map(Fact::words).orElse(id);
    }

    private String yes(boolean holds) {
        return words.say(holds ? "yes" : "no");
    }

    private String duty(String id) {
        return chart.duty(id).map(Duty::words).orElse(id);
    }
}
