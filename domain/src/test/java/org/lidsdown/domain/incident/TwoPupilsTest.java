package org.lidsdown.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.domain.incident.AnIncident.ANN;
import static org.lidsdown.domain.incident.AnIncident.BEN;
import static org.lidsdown.domain.incident.AnIncident.NOBODY;
import static org.lidsdown.domain.incident.AnIncident.added;
import static org.lidsdown.domain.incident.AnIncident.begun;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.reading.AChart;
import org.lidsdown.domain.reading.Xml;
import org.lidsdown.domain.walk.OtherEngine;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An incident with two pupils beside another engine. SCXML knows no part for each pupil, so the
 * file is put to it with that part written out: the one state becomes two, side by side, whose ids
 * and events end in {@code -1} and {@code -2}, and an arrow to its start leads to the parallel
 * state around both, which begins each of its parts at its start.
 */
class TwoPupilsTest {
    private static final long SEED = 20_260_904;
    private static final int WALKS = 120;
    private static final Map<PupilId, String> MARKS = Map.of(ANN, "-1", BEN, "-2");
    private static final OtherEngine OTHER = OtherEngine.of(writtenOut());

    private static String writtenOut() {
        Document document = Xml.parsed(AChart.torView());
        Element part =
                Xml.elements(document).stream()
                        .filter(element -> element.getAttribute("id").equals("pupils"))
                        .findFirst()
                        .orElseThrow();
        Set<String> inside = ids(part);
        Element second = (Element) part.cloneNode(true);
        for (Element element : Xml.elements(document)) {
            String target = element.getAttribute("target");
            if (inside.contains(target) && !ids(part).contains(fromOf(element))) {
                element.setAttribute("target", fromOf(part));
            }
        }
        part.getParentNode().insertBefore(second, part.getNextSibling());
        mark(part, inside, "-1");
        mark(second, inside, "-2");
        return Xml.text(document);
    }

    private static String fromOf(Element element) {
        return ((Element) element.getParentNode()).getAttribute("id");
    }

    private static Set<String> ids(Element part) {
        List<Element> all = new ArrayList<>();
        Xml.collect(part, all);
        Set<String> ids = new TreeSet<>();
        all.stream()
                .filter(element -> element.getPrefix() == null)
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        return ids;
    }

    private static void mark(Element part, Set<String> inside, String mark) {
        List<Element> all = new ArrayList<>();
        Xml.collect(part, all);
        for (Element element : all) {
            for (String name : List.of("id", "initial", "target", "event")) {
                Attr attribute = element.getAttributeNode(name);
                if (attribute != null && element.getPrefix() == null) {
                    attribute.setValue(marked(attribute.getValue(), inside, mark));
                }
            }
        }
    }

    /** Marks the ids in a value; in an event it is the place, not the answer, that has an id. */
    private static String marked(String value, Set<String> inside, String mark) {
        int dot = value.lastIndexOf('.');
        if (dot > 0 && !value.startsWith("done.state.")) {
            return marked(value.substring(0, dot), inside, mark) + value.substring(dot);
        }
        return Stream.of(value.split("(?<=[ .])", -1))
                .map(word -> inside.contains(word.strip()) ? word.strip() + mark + " " : word)
                .reduce("", String::concat)
                .strip();
    }

    /** One step of an incident, and what the other engine is told of it. */
    private record Tried(Act act, String event) {}

    @Test
    void standWhereTheOtherEngineStandsInAnyOrder() {
        for (long seed = SEED; seed < SEED + WALKS; seed++) {
            Random random = new Random(seed);
            AnIncident incident = begun().does(added(ANN), added(BEN));
            OtherEngine.Run run = OTHER.start();
            List<String> events = new ArrayList<>(List.of("seed " + seed));

            while (!incident.now().walk().ended()) {
                List<Tried> steps = steps(incident.now());
                Tried step = steps.get(random.nextInt(steps.size()));
                prepare(incident, step.act());
                incident.does(step.act());
                leavePupils(incident);
                events.add(step.event());
                run.happens(step.event());

                assertThat(boxes(incident.now()))
                        .as("%s", events)
                        .isEqualTo(new TreeSet<>(run.boxes()));
            }
            assertThat(run.ended()).as("%s", events).isTrue();
        }
    }

    /** Every answer and every going on; pupils begin when the incident comes to them. */
    private static List<Tried> steps(Incident incident) {
        List<Tried> steps = new ArrayList<>();
        incident.walk().boxes().forEach(box -> steps.addAll(steps(incident, box, NOBODY)));
        if (incident.walk().standsAt("pupils")) {
            incident.branches()
                    .forEach((pupil, branch) ->
                            branch.boxes()
                                    .forEach(box ->
                                            steps.addAll(
                                                    steps(incident, box, Optional.of(pupil)))));
        }
        return steps;
    }

    private static List<Tried> steps(Incident incident, String id, Optional<PupilId> pupil) {
        String event = id + pupil.map(MARKS::get).orElse("") + ".";
        return switch (incident.chart().boxOf(id)) {
            case Box.Question question ->
                    question.answers().stream()
                            .map(a ->
                                    new Tried(
                                            new Act.Answered(id, a.id(), pupil, ""),
                                            event + a.id()))
                            .toList();
            case Box.Notice _ -> List.of(new Tried(new Act.WentOn(id, pupil, ""), event + "next"));
            case Box.Duties _ ->
                    List.of(new Tried(new Act.WentOn(id, pupil, ""), event + "settled"));
            case Box.EachPupil _, Box.End _ -> List.of();
        };
    }

    /** Settles what holds the box, of which SCXML knows nothing. */
    private static void prepare(AnIncident incident, Act act) {
        Closer closer = new Closer(new Random(1));
        while (act instanceof Act.WentOn && refused(incident, act)) {
            incident.does(
                    incident.now().moves(AnIncident.CALENDAR).stream()
                            .filter(TwoPupilsTest::settles)
                            .map(closer::act)
                            .findFirst()
                            .orElseThrow());
        }
    }

    private static boolean refused(AnIncident incident, Act act) {
        return incident.now().propose(act, AnIncident.BY, incident.when())
                instanceof Outcome.Refused;
    }

    private static boolean settles(Move move) {
        return switch (move) {
            case Move.Classify classify -> !classify.done();
            case Move.Decide _ -> true;
            case Move.Settle settle -> settle.duty().open();
            default -> false;
        };
    }

    /** SCXML leaves the pupils' part by itself, as soon as each has come to its end. */
    private static void leavePupils(AnIncident incident) {
        boolean done =
                incident.now().branches().values().stream().allMatch(branch -> branch.ended());
        if (done && incident.now().walk().standsAt("pupils")) {
            incident.does(AnIncident.wentOn("pupils"));
        }
    }

    private static Set<String> boxes(Incident incident) {
        Set<String> boxes = new TreeSet<>(incident.walk().boxes());
        if (boxes.remove("pupils")) {
            incident.branches()
                    .forEach((pupil, branch) ->
                            branch.boxes().forEach(box -> boxes.add(box + MARKS.get(pupil))));
        }
        return boxes;
    }
}
