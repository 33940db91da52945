package org.lidsdown.admin.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.admin.contacts.Contact;
import org.lidsdown.admin.contacts.Contacts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.EntrySentences;
import org.lidsdown.admin.sentences.Names;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.files.FileName;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.DutyStanding;
import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Taken;
import org.lidsdown.domain.incident.Written;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.reports.record.IncidentRecord.Cover;
import org.lidsdown.reports.record.IncidentRecord.Line;
import org.lidsdown.reports.record.IncidentRecord.Part;

/** The parts of an incident's record, said in words; days and times as they were at the school. */
final class RecordParts {
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm z", Locale.UK).withZone(ZONE);

    private final Words words = Words.of(RecordParts.class);
    private final Incident incident;
    private final Names names;
    private final EntrySentences sentences;

    RecordParts(Incident incident, Names names) {
        this.incident = incident;
        this.names = names;
        this.sentences = new EntrySentences(incident.chart(), names);
    }

    /** What it is about. */
    String about() {
        return Written.of(incident.entries().getFirst().act()).words();
    }

    /** What a paper of this kind begins with. */
    Cover cover(String paper, String about, Act.TakenOut out) {
        return new Cover(
                words.say("title." + paper, incident.ref()),
                about,
                standing(),
                out.forWhom().title(),
                made(out));
    }

    /** When it was opened, and how it stands. */
    private String standing() {
        Entry first = incident.entries().getFirst();
        return words.say(
                incident.closed() ? "closed" : "open",
                moment(first.when()),
                names.ofStaff(first.by()),
                incident.chart().edition().id());
    }

    /** Who made the record, when and why. */
    private String made(Act.TakenOut out) {
        Entry last =
                incident.entries().stream()
                        .filter(entry -> entry.act().equals(out))
                        .reduce((_, later) -> later)
                        .orElseGet(() -> incident.entries().getLast());
        return words.say("made", names.ofStaff(last.by()), moment(last.when()), out.because());
    }

    /** Every part, in the order in which they are printed. */
    List<Part> all(SchoolCalendar calendar, Contacts contacts) {
        return List.of(
                new Part(words.say("part.pupils"), pupils()),
                new Part(words.say("part.story"), story()),
                new Part(words.say("part.duties"), duties(calendar)),
                new Part(words.say("part.evidence"), evidence()),
                new Part(words.say("part.contacts"), contacts(contacts)));
    }

    private List<Line> pupils() {
        return incident.branches().entrySet().stream()
                .map(branch ->
                        new Line(
                                names.of(branch.getKey()),
                                words.say(
                                        "pupil",
                                        branch.getKey().code(),
                                        incident.bands().getOrDefault(branch.getKey(), "")),
                                boxes(branch.getValue().boxes())))
                .toList();
    }

    private String boxes(Set<String> boxes) {
        String said =
                new TreeSet<>(boxes).stream().map(this::title).collect(Collectors.joining(", "));
        return said.isEmpty() ? words.say("stands.end") : words.say("stands", said);
    }

    private List<Line> story() {
        return story(_ -> true);
    }

    /** Those of the entries that are wanted, in the order in which they were written. */
    List<Line> story(Predicate<Act> wanted) {
        return incident.entries().stream()
                .filter(entry -> wanted.test(entry.act()))
                .map(entry -> new Line(moment(entry.when()), sentences.of(entry), words(entry)))
                .toList();
    }

    /** Of a file the name stands in the sentence, so here is what was written about it. */
    private static String words(Entry entry) {
        return entry.act() instanceof Act.FileKept kept
                ? kept.about()
                : Written.of(entry.act()).words();
    }

    private List<Line> duties(SchoolCalendar calendar) {
        return incident.duties(calendar).stream()
                .filter(duty -> duty.state() != DutyStanding.State.NOT_DUE)
                .filter(duty -> duty.state() != DutyStanding.State.OPTIONAL)
                .map(this::duty)
                .toList();
    }

    private Line duty(DutyStanding duty) {
        String whom = duty.pupil().map(names::of).orElseGet(() -> words.say("incident"));
        String how =
                duty.settledBy()
                        .filter(_ -> !duty.open())
                        .map(entry ->
                                words.say(
                                        "duty." + duty.state(),
                                        moment(entry.when()),
                                        names.ofStaff(entry.by())))
                        .orElseGet(() -> words.say("duty.open"));
        String due = duty.dueBy().map(day -> words.say("duty.by", day(day)) + " ").orElse("");
        return new Line(whom, duty.duty().words(), due + how);
    }

    private List<Line> evidence() {
        return incident.entries().stream().flatMap(entry -> evidence(entry).stream()).toList();
    }

    private Optional<Line> evidence(Entry entry) {
        return switch (entry.act()) {
            case Act.EvidenceKept(String what) ->
                    Optional.of(new Line(moment(entry.when()), words.say("evidence.noted"), what));
            case Act.FileKept kept ->
                    Optional.of(
                            new Line(
                                    moment(entry.when()),
                                    FileName.kept(kept.name()),
                                    words.say(
                                            "evidence.file",
                                            Long.toString(kept.file().bytes()),
                                            kept.file().sha256())));
            default -> Optional.empty();
        };
    }

    /** Whom the chart's duties of this incident call. */
    private List<Line> contacts(Contacts contacts) {
        return incident.chart().boxes().stream()
                .flatMap(box ->
                        box instanceof Box.Duties duties ? duties.duties().stream() : Stream.of())
                .flatMap(duty -> duty.contact().stream())
                .distinct()
                .flatMap(kind -> contacts.of(kind).stream())
                .map(this::contact)
                .toList();
    }

    private Line contact(Contact contact) {
        String checked =
                contact.checked()
                        .map(day -> words.say("contact.checked", day(day)))
                        .orElseGet(() -> words.say("contact.unchecked"));
        return new Line(contact.name(), contact.reach(), checked);
    }

    /** The way taken, for whoever does not see the drawing. */
    String way() {
        List<String> steps = new ArrayList<>();
        for (Taken taken : incident.taken()) {
            String whose = taken.pupil().map(this::whose).orElse("");
            steps.add(whose + title(taken.arrow().from()) + ": " + answer(taken));
        }
        return steps.isEmpty() ? words.say("way.none") : String.join("; ", steps);
    }

    private String whose(PupilId pupil) {
        return names.of(pupil) + ", ";
    }

    private String answer(Taken taken) {
        Chart chart = incident.chart();
        return chart.box(taken.arrow().from()).orElse(null) instanceof Box.Question question
                ? question.answers().stream()
                        .filter(answer -> answer.id().equals(taken.arrow().answer()))
                        .map(Box.Answer::words)
                        .findFirst()
                        .orElse(taken.arrow().answer())
                : words.say("way.on");
    }

    private String title(String box) {
        return incident.chart().box(box).map(b -> b.card().title()).orElse(box);
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
